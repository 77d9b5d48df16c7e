"""Bad input ends in diagnostics that say where, soon and in little memory, with nothing written."""

import contextlib
import os
import pathlib
import re
import resource
import shutil
import socket
import stat
import subprocess
import threading

import pytest
from runs import BYTES, MINIMAL, TEMPLATES, Publication, faults, held, remains, run

ROOT_USER = os.geteuid() == 0
# Root passes over permissions unless it gives up the two capabilities that let it.
PLAIN = (["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]
         if ROOT_USER else [])


@pytest.fixture(scope="session")
def published(tmp_path_factory):
    folder = tmp_path_factory.mktemp("published")
    ended = run("--content", MINIMAL, "--templates", TEMPLATES, cwd=folder, seconds=60)
    assert ended.status == 0, ended.explain()
    return folder / "site"


@pytest.fixture
def publication(tmp_path, published):
    return Publication(tmp_path, published)


@pytest.fixture(scope="session")
def has_namespaces():
    return shutil.which("unshare") is not None and subprocess.run(
        ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True
    ).returncode == 0


def sparse(path, size=100_000_000):
    with open(path, "wb") as file:
        file.truncate(size)


# MARK: Size and depth

def test_files_of_100_megabytes(publication):
    names = ["site.yaml", "glossary.yaml", "2026/edition.yaml", "2026/plans/equality.yaml",
             "2026/strategy/foreword.md", "2026/case-studies/listening.md", "images/big.png",
             "images/big.svg"]
    (publication.content / "images").mkdir()
    for name in names:
        sparse(publication.content / name)
    publication.refused(code="content-too-large", paths=[f"content/{n}" for n in names])


@pytest.mark.parametrize("content", [b"\0" * 900_000, b"a" * 900_000, b"- " * 450_000, b"\n" * 900_000,
                                     b"[a](b) " * 120_000, b"# a\n" * 200_000, b"a: b\n" * 180_000,
                                     b"| " * 450_000, b"*" * 900_000, b"<a " * 300_000,
                                     b"\xf0\x9f\x8f\xb3" * 220_000, b"![[]()" * 150_000,
                                     b"EIA " * 225_000],
                         ids=lambda b: repr(b[:8]))
def test_files_just_within_the_limit(publication, content):
    """Whatever they hold, the program answers soon and in bounds; a text may well be good."""
    head = b"---\ntitle: T\nkind: foreword\norder: 1\nsummary: S.\n---\n"
    (publication.content / "2026/strategy/foreword.md").write_bytes(head + content)
    ended = publication.run("check")
    assert ended.status in (0, 1), ended.explain()
    assert ended.peak < BYTES
    for name in ("2026/plans/equality.yaml", "glossary.yaml"):
        (publication.content / name).write_bytes(content)
    ended = publication.run("check")
    assert ended.status in (0, 1), ended.explain()
    assert ended.peak < BYTES


DEEP = {
    "flow lists": "title: " + "[" * 10_000 + "]" * 10_000,
    "flow mappings": "title: " + "{a: " * 10_000 + "}" * 10_000,
    "block lists": "- " * 10_000,
    "block mappings": "".join(" " * n + "a:\n" for n in range(1_200)),
    "unclosed": "title: " + "[" * 10_000,
}


@pytest.mark.parametrize("name", DEEP)
def test_deep_yaml(publication, name):
    files = ["site.yaml", "2026/plans/equality.yaml", "2026/strategy/foreword.md"]
    for file in files:
        text = DEEP[name] + "\n"
        if file.endswith(".md"):
            text = "---\n" + text + "---\nWords.\n"
        (publication.content / file).write_text(text, "utf-8")
    errors = publication.refused(paths=[f"content/{f}" for f in files])
    assert all(e["line"] >= 1 for e in errors if e["path"].removeprefix("content/") in files)


@pytest.mark.parametrize("text", [
    ">" * 10_000, "> " * 10_000 + "a", "- " * 10_000 + "a", "1. " * 10_000 + "a", "[" * 10_000,
    "![" * 10_000, "[^" * 10_000, "*" * 10_000 + "a" + "*" * 10_000, "_a " * 20_000,
    "`" * 10_000 + "a", "<" * 10_000,
    "".join("  " * n + "- a\n" for n in range(900)), "[a](" * 10_000, "&" * 10_000,
], ids=lambda text: repr(text[:6]))
def test_deep_markdown(publication, text):
    path = publication.content / "2026/strategy/foreword.md"
    path.write_text("---\ntitle: T\nkind: foreword\norder: 1\nsummary: S.\n---\n" + text + "\n", "utf-8")
    ended = publication.run("check")
    assert ended.status in (0, 1), ended.explain()
    assert ended.peak < BYTES
    if text[:2] in ("> ", ">>", "- ", "1."):
        publication.refused(path="content/2026/strategy/foreword.md", line=7)


def test_alias_bomb(publication):
    lines = ["a0: &a0 [x, x]"] + [
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    (publication.content / "site.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    publication.refused(path="content/site.yaml", line=1)


@pytest.mark.parametrize("spoiled", [
    b"title: [", b"\xff\xfe\x00", b"title: \xc3\x28", b"\0", b"title: 'a", b"- a\nb: c", b"\t a: b",
    b"%YAML 3.0\n---\na: b\n", b"a: b\na: c\n", b"--- a\n--- b\n", b"!!binary x", b"", b"null",
    b"- \n", b"? a", b"title: !!python/object x"], ids=repr)
def test_broken_yaml(publication, spoiled):
    names = ["site.yaml", "2026/edition.yaml", "2026/plans/equality.yaml"]
    if spoiled not in (b"", b"null"):  # a glossary may be empty
        names.append("glossary.yaml")
    for name in names:
        (publication.content / name).write_bytes(spoiled)
    publication.refused(paths=[f"content/{n}" for n in names])


# MARK: Links

def test_links_in_a_circle(publication):
    plans = publication.content / "2026/plans"
    (plans / "one.yaml").symlink_to("two.yaml")
    (plans / "two.yaml").symlink_to("one.yaml")
    (publication.content / "2026/strategy/self.md").symlink_to("self.md")
    publication.refused(code="content-symbolic-link", path="content/2026/plans/one.yaml")


@pytest.mark.parametrize("where", ["loop", "2026/loop", "2026/plans/loop", "images/loop"])
def test_link_to_a_folder_above(publication, where):
    path = publication.content / where
    path.parent.mkdir(exist_ok=True)
    path.symlink_to(publication.content)
    publication.refused(path=f"content/{where}")


@pytest.mark.parametrize("where", [
    "site.yaml", "2026/edition.yaml", "2026/plans/other.yaml", "2026/strategy/other.md",
    "images/other.png"])
def test_link_to_a_file_outside(publication, tmp_path, where):
    path = publication.content / where
    path.parent.mkdir(exist_ok=True)
    outside = tmp_path / "outside"
    if path.exists():
        path.rename(outside)
    else:
        outside.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    path.symlink_to(outside)
    publication.refused(code="content-symbolic-link", path=f"content/{where}")


@pytest.mark.parametrize("where", [
    "2026", "2026/plans", "2026/strategy", "2026/images", "images", "templates",
    "templates/partials", "templates/theme"])
def test_link_to_a_folder_outside(publication, tmp_path, where):
    path = publication.content / where
    outside = tmp_path / "outside"
    if path.exists():
        path.rename(outside)
    else:
        path.parent.mkdir(exist_ok=True)
        outside.mkdir()
    path.symlink_to(outside)
    code = "templates" if where.startswith("templates") else "content"
    publication.refused(code=f"{code}-symbolic-link", path=f"content/{where}")


@pytest.mark.parametrize("where", [
    "templates/home.html.mustache", "templates/partials/own.html.mustache", "templates/theme/site.css"])
def test_template_of_the_content_linked_from_outside(publication, where):
    path = publication.content / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to("/etc/passwd")
    publication.refused(code="templates-symbolic-link", path=f"content/{where}")


@pytest.mark.parametrize("ending", ["png", "jpg", "gif", "webp", "svg"])
def test_the_password_file_as_a_picture(publication, ending):
    path = publication.content / f"images/people.{ending}"
    path.parent.mkdir()
    path.symlink_to("/etc/passwd")
    publication.refused(code="content-symbolic-link", path=f"content/images/people.{ending}")
    path.unlink()
    shutil.copy("/etc/passwd", path)
    publication.refused(code="content-image", path=f"content/images/people.{ending}")


# MARK: The wrong kind of thing

@pytest.mark.parametrize("where", [
    "2026/plans", "2026/strategy", "2026/audits", "2026/case-studies", "2026/images", "images",
    "templates"])
def test_file_for_folder(publication, where):
    path = publication.content / where
    if path.exists():
        shutil.rmtree(path)
    path.write_text("words", "utf-8")
    publication.refused(path=f"content/{where}")


@pytest.mark.parametrize("where", [
    "site.yaml", "glossary.yaml", "2026/edition.yaml", "2026/plans/equality.yaml",
    "2026/strategy/foreword.md", "templates/home.html.mustache"])
def test_folder_for_file(publication, where):
    path = publication.content / where
    if path.exists():
        path.unlink()
    path.mkdir(parents=True)
    publication.refused(path=f"content/{where}")


@pytest.mark.parametrize("places", [
    ["site.yaml", "2026/edition.yaml", "2026/plans/odd.yaml", "2026/strategy/odd.md",
     "images/odd.png", "templates/home.html.mustache", "templates/theme/site.css"],
    ["2026/images", "images", "templates"]], ids=["files", "folders"])
@pytest.mark.parametrize("kind", ["pipe", "socket", "device"])
def test_pipe_socket_device(publication, places, kind, monkeypatch):
    for where in places:
        path = publication.content / where
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        if kind == "pipe":
            os.mkfifo(path)
        elif kind == "socket":
            monkeypatch.chdir(path.parent)  # a socket's path must be short
            socket.socket(socket.AF_UNIX).bind(path.name)
        else:
            try:
                os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 5))  # /dev/zero: it never ends
            except PermissionError:
                pytest.skip("devices can't be made by this account")
    publication.refused(paths=[f"content/{where}" for where in places])


@pytest.mark.parametrize("where", [
    "site.yaml", "glossary.yaml", "2026/edition.yaml", "2026/plans/equality.yaml",
    "2026/strategy/foreword.md", "2026", "2026/plans", ".", "images/a.png", "images", "templates",
    "templates/home.html.mustache"])
def test_unreadable(publication, where):
    path = publication.content / where
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.mkdir() if "." not in where else path.write_text("x", "utf-8")
    path.chmod(0)
    try:
        publication.refused(
            before=PLAIN, path="content" if where == "." else f"content/{where}")
    finally:
        path.chmod(0o755)


# MARK: The output

def test_read_only_parent(publication):
    publication.folder.chmod(0o555)
    try:
        publication.refused(before=PLAIN, code="output-failed")
    finally:
        publication.folder.chmod(0o755)


def in_namespace(publication, script):
    """Runs the program, `"$@"`, in a script that may mount what it likes."""
    return publication.run(before=["unshare", "-rm", "sh", "-euc", script, "sh"])


def test_read_only_disk(publication, has_namespaces):
    if not has_namespaces:
        pytest.skip("this account may not mount: user namespaces are off")
    ended = in_namespace(
        publication, 'mount --bind . /mnt; mount -o remount,ro,bind /mnt; cd /mnt; exec "$@"')
    assert ended.status == 1, ended.explain()
    assert [d["code"] for d in ended.report()["diagnostics"] if d["severity"] == "error"] == [
        "output-failed"]
    publication.assert_untouched()


@pytest.mark.parametrize("room", [4, 16, 64, 200, 400])
def test_full_disk(publication, has_namespaces, room):
    """A disk with room for the published site and some kilobytes more."""
    if not has_namespaces:
        pytest.skip("this account may not mount: user namespaces are off")
    page = publication.content / "2026/edition.yaml"
    page.write_text(page.read_text("utf-8").replace("profile 2026", "report 2026"), "utf-8")
    script = f"""
        mount -t tmpfs -o size=4m none /mnt
        cp -a site /mnt/site
        free=$(df --output=avail -k /mnt | tail -1)
        head -c $(( (free - {room}) * 1024 )) /dev/zero > /mnt/filler
        status=0
        "$@" --output /mnt/site || status=$?
        diff -r site /mnt/site >&2 || exit 99
        test "$(ls -A /mnt | tr '\\n' ' ')" = "filler site " || {{ ls -A /mnt >&2; exit 98; }}
        exit $status"""
    ended = in_namespace(publication, script)
    assert ended.status == 1, ended.explain()
    assert [d["code"] for d in ended.report()["diagnostics"] if d["severity"] == "error"] == [
        "output-failed"]


def test_limit_on_file_sizes(publication):
    """What `ulimit -f` does where the disk itself can't be filled."""
    page = publication.content / "2026/edition.yaml"
    page.write_text(page.read_text("utf-8").replace("profile 2026", "report 2026"), "utf-8")
    ended = run(
        "--templates", TEMPLATES, "--format", "json", cwd=publication.folder,
        before=["sh", "-c", 'ulimit -f 8; "$@" | cat; exit ${PIPESTATUS:-1}', "sh"])
    assert '"output-failed"' in ended.output, ended.explain()
    publication.assert_untouched()


def output_is_a_file(p):
    (p.folder / "out").write_text("mine", "utf-8")


def output_is_a_link(p):
    (p.folder / "out").symlink_to("site")


def output_is_a_broken_link(p):
    (p.folder / "out").symlink_to("nowhere")


def output_is_foreign(p):
    (p.folder / "out").mkdir()
    (p.folder / "out" / "letter.txt").write_text("mine", "utf-8")


def output_is_a_repository(p):
    shutil.copytree(p.site, p.folder / "out")
    (p.folder / "out/.git").mkdir()


def output_is_a_pipe(p):
    os.mkfifo(p.folder / "out")


def output_has_a_false_marker(p):
    (p.folder / "out").mkdir()
    (p.folder / "out/.sitegen").write_text("not a marker", "utf-8")


def output_has_a_marker_that_is_a_link(p):
    (p.folder / "out").mkdir()
    (p.folder / "out/.sitegen").symlink_to(p.site / ".sitegen")


@pytest.mark.parametrize("make", [
    output_is_a_file, output_is_a_link, output_is_a_broken_link, output_is_foreign,
    output_is_a_repository, output_is_a_pipe, output_has_a_false_marker,
    output_has_a_marker_that_is_a_link])
def test_output_that_is_not_ours(publication, make):
    make(publication)
    before = {k: v[2] for k, v in held(publication.folder).items()}
    for name in ("out", "out/"):
        publication.refused("--output", name, code="output-refused")
    assert {k: v[2] for k, v in held(publication.folder).items()} == before


@pytest.mark.parametrize("output", [
    "content", "content/", "./content", "content/site", "content/2026", "content/2026/plans/x",
    ".", "..", "../", "/", "//", "site/..", "site/../content", "templates"])
def test_output_that_holds_or_lies_in_a_source(publication, output):
    before = {k: v[2] for k, v in held(publication.folder).items()}
    if output == "templates":
        shutil.copytree(TEMPLATES, publication.folder / "templates")
        before = {k: v[2] for k, v in held(publication.folder).items()}
        ended = run("--format", "json", "--output", output, cwd=publication.folder)
        assert ended.status == 1 and '"output-refused"' in ended.output, ended.explain()
    else:
        publication.refused("--output", output, code="output-refused")
    assert {k: v[2] for k, v in held(publication.folder).items()} == before


def test_output_above_the_content(publication, tmp_path):
    """The content folder is elsewhere, inside the named output, which looks like a site of ours."""
    out = publication.folder / "out"
    shutil.copytree(publication.site, out)
    shutil.copytree(publication.content, out / "deep/content")
    publication.refused("--content", "out/deep/content", "--output", "out", code="output-refused")
    link = publication.folder / "link"
    link.symlink_to("out/deep/content")
    publication.refused("--content", "link", "--output", "out", code="output-refused")
    assert (out / "deep/content/site.yaml").exists()


def test_output_is_home(publication):
    home = publication.folder / "home"
    shutil.copytree(publication.site, home)
    publication.refused(
        "--output", "home", code="output-refused", environment={"HOME": str(home)})
    (home / "me").mkdir()
    publication.refused(
        "--output", "home", code="output-refused", environment={"HOME": str(home / "me")})


@pytest.mark.parametrize("output", ["nowhere/site", "site/.sitegen/x", "a" * 300, "x/" * 3000 + "y"])
def test_output_that_can_not_be_made(publication, output):
    publication.refused("--output", output, code="output-failed")


# MARK: Folders

def test_no_content(publication):
    publication.refused("--content", "nowhere", path="nowhere")
    (publication.folder / "empty").mkdir()
    publication.refused("--content", "empty", path="empty")
    (publication.folder / "file").write_text("x", "utf-8")
    publication.refused("--content", "file", path="file")
    publication.refused("--content", "content/site.yaml", path="content/site.yaml")
    publication.refused("--content", "/dev/null", path="/dev/null")
    (publication.folder / "loop").symlink_to("loop")
    publication.refused("--content", "loop", path="loop")
    publication.refused("--content", "a" * 5000, path="a" * 5000)


def test_no_templates(publication):
    publication.refused("--templates", "nowhere", path="nowhere", code="templates-unreadable")
    (publication.folder / "empty").mkdir()
    publication.refused("--templates", "empty")
    (publication.folder / "file").write_text("x", "utf-8")
    publication.refused("--templates", "file", path="file", code="templates-unreadable")


@pytest.mark.parametrize("name", sorted(
    p.relative_to(TEMPLATES).as_posix() for p in TEMPLATES.rglob("*") if p.is_file())[::9])
def test_each_template_is_needed_or_not(publication, name):
    """Without one of them the program builds or says which is missing; it never half builds."""
    templates = publication.folder / "templates"
    shutil.copytree(TEMPLATES, templates)
    (templates / name).unlink()
    ended = publication.run("check", "--templates", templates)
    assert ended.status in (0, 1), ended.explain()
    if ended.status == 1:
        assert pathlib.Path(name).name.split(".")[0] in ended.output, ended.explain()


# MARK: Names

@pytest.mark.parametrize("name", [
    b"\xff\xfe.md", b"a\nb.md", b"a b.md", b"a\x1b[31m.md", b"%2e%2e.md", b"..md", b"-.md", b"CON.md",
    "é.md".encode(), "e\u0301.md".encode(), b"a" * 252 + b".md", b"a\\b.md", b"'\".md", b"<b>.md",
    b"\x7f.md", "\u202egpj.md".encode()], ids=lambda name: repr(name[:10]))
def test_names(publication, name):
    for folder in ("2026/strategy", "images", "", "2026"):
        where = publication.content / folder
        where.mkdir(exist_ok=True)
        with open(os.path.join(os.fsencode(where), name), "wb") as file:
            file.write(b"---\ntitle: T\norder: 5\nsummary: S.\n---\nWords.\n")
    text = publication.run("check", "--format", "text")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", text.output + text.errors), text.errors
    if not name.startswith(b"."):
        errors = publication.refused()
        assert len({e["path"] for e in errors}) >= 3


def test_folder_names(publication):
    for name in (b"\xff", b"a b", b"..a", b"20 26", b"x" * 255):
        path = os.path.join(os.fsencode(publication.content), name)
        shutil.copytree(os.fsencode(publication.content / "2026"), path)
        ended = publication.run("check")
        assert ended.status in (0, 1), ended.explain()
        if not name.startswith(b"."):
            assert ended.status == 1
        shutil.rmtree(path)


def test_5000_files_in_one_folder(publication):
    folder = publication.content / "2026/plans"
    for number in range(5_000):
        (folder / f"plan-{number}.yaml").write_bytes(b"a: b\n")
    errors = publication.refused(path="content/2026/plans/plan-4999.yaml")
    assert len({e["path"] for e in errors}) >= 5_000


@pytest.mark.parametrize("where", ["", "images", "2026", "2026/plans", "2026/images"])
def test_200_folders_deep(publication, where):
    path = publication.content / where
    path.mkdir(exist_ok=True)
    for _ in range(200):
        path = path / "d"
        path.mkdir()
    (path / "a.png").write_bytes(b"x")
    publication.refused()


@pytest.mark.parametrize("where", ["images", ""])
def test_2000_folders_deep(publication, where):
    """Deeper than any path can name."""
    (publication.content / where).mkdir(exist_ok=True)
    descriptor = os.open(publication.content / where, os.O_RDONLY)
    for _ in range(2_000):
        os.mkdir("dd", dir_fd=descriptor)
        below = os.open("dd", os.O_RDONLY, dir_fd=descriptor)
        os.close(descriptor)
        descriptor = below
    os.close(descriptor)
    try:
        publication.refused()
    finally:
        subprocess.run(["rm", "-rf", publication.content], check=True)


# MARK: Time and memory

def test_few_open_files(publication):
    """64 are enough: what is open does not grow with what there is to read."""
    def limited():
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    ended = publication.run("--jobs", "8", preexec_fn=limited)
    assert ended.status == 0, ended.explain()


def test_many_jobs(publication):
    ended = publication.run("--jobs", "64")
    assert ended.status == 0, ended.explain()
    assert ended.peak < BYTES


def test_content_that_changes_while_it_is_read(publication):
    """Files come and go: the program may succeed or fail, but never crash or publish a part."""
    (publication.content / "images").mkdir()
    for number in range(20):
        (publication.content / f"images/{number}.gif").write_bytes(b"GIF89a" + b"\1\0\1\0" + b"\0" * 9)
    stopped = threading.Event()
    names = sorted(p for p in publication.content.rglob("*") if p.is_file())

    def disturb():
        while not stopped.is_set():
            for path in names:
                aside = path.with_name("." + path.name)
                with contextlib.suppress(OSError):
                    path.rename(aside)
                    if path.suffix == ".gif":
                        path.symlink_to("/etc/passwd")
                        path.unlink()
                    aside.rename(path)

    writer = threading.Thread(target=disturb)
    writer.start()
    ends = []
    try:
        for _ in range(5):
            ended = publication.run()
            assert ended.status in (0, 1), ended.explain()
            ended.report()
            ends.append(ended.status)
            assert faults(publication.site) == []
            assert remains(publication.site) == []
            assert b"root:x:" not in b"".join(c or b"" for _, _, c in held(publication.site).values())
    finally:
        stopped.set()
        writer.join()
    assert publication.run().status == 0
