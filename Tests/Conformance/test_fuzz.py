"""Damaged files never crash the program, never hang it, and each error says where it is.

Many files are damaged at once, since most of a run is the program's start. `SITEGEN_FUZZ` says how
many files in all; `SITEGEN_FUZZ_SEED` begins elsewhere. A failure names the number of its run and
keeps the damaged tree.
"""

import concurrent.futures
import json
import os
import random
import shutil

import pytest
from runs import MINIMAL, ROOT, TEMPLATES, run

COUNT = int(os.environ.get("SITEGEN_FUZZ", "400"))
SEED = int(os.environ.get("SITEGEN_FUZZ_SEED", "20260331"))

TOKENS = [t.encode() for t in (
    "{{", "}}", "{{{", "{{#", "{{/", "{{^", "{{>", "{{<", "{{$", "{{=<% %>=}}", "{{.}}", "{{! ",
    "---\n", "...\n", "\n\n", "\t", "  ", "\r", "\r\n", "\0", "\ufeff", "\u2028", "\u0085", "\u202e",
    "&a ", "*a", "<<: ", "? ", "- ", ": ", "| ", "|2\n", ">-\n", "!!str ", "!<x> ", "%YAML 1.1\n", "# ",
    "[", "]", "{", "}", "'", '"', '"\\', '"\\x"', '"\\ud800"', "`", "```\n", "~~~", "<", ">", "<!--",
    "<script>", "</script>", "javascript:x", "[a](b)", "[a](term:eia)", "[a](action:1)", "![", "[^1]",
    "[^1]: ", "](", "||", "|---|---|\n", "* ", "1) ", "***", "___", "~~", "\\", "&amp", "&#0;",
    "&#x110000;", "../", "/", "//", "?", "#", "%2e%2e/", "http://[", "mailto:", "2026-02-30",
    "9999-99-99", "0000-00-00", "99999999999999999999", "-1", "1e999", "NaN", "null", "true", "no",
    "é", "e\u0301", "🏳️‍🌈", "EIA", "BAME", "a" * 300, "[" * 70, "> " * 70, "- " * 70,
    "id: a\n", "title: x\n", "figure:x", "data:x?y=z", "plan:", "term:", "edition:", "2026/", "::")]
TOKENS += [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\x80", b"\x7f", b"\x1b[31m"]


def damaged(content: bytes, source: random.Random, others) -> bytes:
    data = bytearray(content)
    for _ in range(source.choice([1, 1, 1, 2, 3, 8])):
        at = source.randrange(len(data) + 1)
        end = min(len(data), at + source.choice([1, 2, 5, 20, 200]))
        kind = source.randrange(8)
        if kind == 0 and at < len(data):
            data[at] ^= 1 << source.randrange(8)
        elif kind == 1:
            del data[at:end]
        elif kind == 2:
            data[at:at] = data[at:end] * source.choice([1, 2, 50])
        elif kind == 3:
            lines = data.split(b"\n")
            one, two = source.randrange(len(lines)), source.randrange(len(lines))
            lines[one], lines[two] = lines[two], lines[one]
            data = bytearray(b"\n".join(lines))
        elif kind == 4:
            other = others[source.randrange(len(others))]
            start = source.randrange(len(other) + 1)
            data[at:at] = other[start:start + 200]
        elif kind == 5:
            lines = data.split(b"\n")
            line = source.randrange(len(lines))
            lines[line] = b" " * source.randrange(5) + lines[line]
            data = bytearray(b"\n".join(lines))
        else:
            data[at:source.choice([at, end])] = source.choice(TOKENS)
    return bytes(data)


@pytest.fixture(scope="module")
def bases(tmp_path_factory):
    """The trees to damage: the small publication mostly, the sample now and then."""
    folder = tmp_path_factory.mktemp("bases")
    for name, content in (("minimal", MINIMAL), ("sample", ROOT / "content")):
        shutil.copytree(content, folder / name / "content")
        shutil.copytree(TEMPLATES, folder / name / "templates")
    return folder


def problems_of(ended, tree):
    if ended.status not in (0, 1):
        return ["time is up" if ended.status is None else f"exit {ended.status}"]
    try:
        report = ended.report()
    except ValueError as error:
        return [f"not JSON: {error}"]
    if "runs" in report:
        return []
    found = []
    errors = [d for d in report["diagnostics"] if d["severity"] == "error"]
    if (ended.status == 1) != bool(errors):
        found.append("the exit status and the report disagree")
    lengths = {}
    for one in report["diagnostics"]:
        path = one["path"]
        if path not in lengths:
            file = tree / path
            # A page's address and a missing file are places without lines.
            lengths[path] = file.read_bytes() if file.is_file() else b""
        # Unicode's own ends of line count in YAML.
        text = lengths[path].decode("utf-8", "replace")
        lines = len(text.splitlines()) + text.count("\r") + 1
        if not path or not 0 <= one["line"] <= lines or one["line"] and one["column"] < 1:
            found.append(f"no such place: {one}")
        if not one["message"] or not one["advice"]:
            found.append(f"no words: {one}")
    return found


def one_run(number, bases, folder):
    source = random.Random(f"{SEED}/{number}")
    base = bases / ("sample" if number % 10 == 9 else "minimal")
    tree = folder / str(number)
    shutil.copytree(base, tree)
    groups = {
        "content": sorted(p for p in (tree / "content").rglob("*") if p.suffix in (".yaml", ".md")),
        "templates": sorted(p for p in (tree / "templates").rglob("*.mustache"))}
    # Little damage lets a run come far; much damage makes many a run.
    what = source.choice([["content"], ["templates"], ["content", "templates"]])
    files = [p for group in what for p in groups[group]]
    chosen = source.sample(files, min(len(files), source.choice([1, 2, 10, 40])))
    others = [p.read_bytes() for p in files]
    for path in chosen:
        path.write_bytes(damaged(path.read_bytes(), source, others))
    form = source.choice(["json", "json", "json", "sarif"])
    ended = run("check", "--format", form, "--jobs", str(1 + number % 3), cwd=tree)
    found = problems_of(ended, tree)
    if not found:
        shutil.rmtree(tree)
    return number, len(chosen), ended.seconds, ended.peak, found


def test_damaged_files(bases, tmp_path):
    done, failures, slowest, peak = 0, [], (0, 0), 0
    workers = min(2, os.cpu_count() or 1)
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        number = 0
        while done < COUNT:
            batch = [pool.submit(one_run, n, bases, tmp_path) for n in range(number, number + 8)]
            number += 8
            for future in batch:
                which, files, seconds, bytes_, found = future.result()
                done += files
                slowest = max(slowest, (seconds, which))
                peak = max(peak, bytes_)
                if found:
                    failures.append((which, found[:3]))
    print(f"{done} damaged files in {number} runs; slowest {slowest[0]:.1f} s (run {slowest[1]}); "
          f"peak {peak / 1e6:.0f} MB")
    assert failures == [], f"seed {SEED}; the trees are in {tmp_path}"
