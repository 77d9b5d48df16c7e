"""Counts that can't be mistaken for another number go in raw; where they are withheld, no byte that
the program writes or prints holds them."""

import csv
import re
import shutil

import pytest
from released import RAW, release_sample
from runs import MINIMAL, ROOT, TEMPLATES, run
from tracing import strace

FIXTURE = ROOT / "Tests/Fixtures/release"
TABLE = "2026/data/grades.csv"

# By grade and sex. The 3 and the 2 are small; 5003 and 8923 protect them. The others are shown.
COUNTS = {"g1": (7919, 6997), "g2": (3, 5003), "g3": (6101, 8017), "g4": (8923, 2)}
WITHHELD = {("g2", "f"), ("g2", "m"), ("g4", "f"), ("g4", "m")}
CANARIES = [5003, 8923]
SHOWN = [7919, 6997, 6101, 8017]
# 8923 of all women and 5003 of all employees, in per cent: no other share comes to that.
SHARES = ["38.9", "11.6"]
# The same totals, and other small counts: what readers may not tell apart from the truth.
NEIGHBOURS = {"g1": (7919, 6997), "g2": (4, 5002), "g3": (6101, 8017), "g4": (8922, 3)}


def raw_table(counts):
    women, men = (sum(pair[i] for pair in counts.values()) for i in (0, 1))
    rows = [("all", women, men), *((grade, *pair) for grade, pair in counts.items())]
    lines = ["grade,sex,value"]
    for grade, f, m in rows:
        lines += [f"{grade},all,{f + m}", f"{grade},f,{f}", f"{grade},m,{m}"]
    return "\n".join(lines) + "\n"


def lay(folder, counts):
    shutil.copytree(MINIMAL, folder / "content")
    shutil.copytree(FIXTURE / "content", folder / "content", dirs_exist_ok=True)
    (folder / "private/2026/data").mkdir(parents=True)
    (folder / "private" / TABLE).write_text(raw_table(counts), "utf-8")
    (folder / "temporary").mkdir()
    return folder


def command(folder, *arguments, **options):
    return run(*arguments, cwd=folder, seconds=60,
               environment={"TMPDIR": str(folder / "temporary")}, **options)


def forms(number):
    """A number as text may have it; hexadecimal digests are no text."""
    thousands, rest = divmod(number, 1000)
    between = "(?:[,.' _]|\xa0|\u2009|\u202f|&nbsp;|&#160;|&thinsp;|&#8239;)?"
    digits = f"{thousands}{between}{rest:03}" if thousands else str(rest)
    return re.compile(rf"(?<![0-9A-Za-z.]){digits}(?![0-9A-Za-z])")


def texts(folder):
    """Every file of a folder but the raw tables, by its name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8", "replace")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_relative_to(folder / "private")}


def holders(found, number):
    pattern = forms(number)
    return [name for name, text in found.items() if pattern.search(text) or pattern.search(name)]


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """Protected, checked and built, with all that was printed in `printed`."""
    folder = lay(tmp_path_factory.mktemp("canary"), COUNTS)
    (folder / "printed").mkdir()
    before = {name for name in texts(folder)}
    log = tmp_path_factory.mktemp("canary-writes") / "log"
    events = ["write", "pwrite64", "writev", "pwritev", "pwritev2"]
    for number, (arguments, options) in enumerate([
            (["protect"], dict(before=strace(log, *events, size=1_000_000))),
            (["protect", "--format", "json"], {}), (["protect", "--format", "sarif"], {}),
            (["check", "--templates", TEMPLATES], {}),
            (["check", "--templates", TEMPLATES, "--format", "json"], {}),
            (["build", "--templates", TEMPLATES, "--format", "json"], {}),
            (["build", "--templates", TEMPLATES, "--format", "github"], {})]):
        ended = command(folder, *arguments, **options)
        assert ended.status == 0, ended.explain()
        (folder / f"printed/{number}.txt").write_text(ended.output + ended.errors, "utf-8")
        if number == 0:
            added = {name for name in texts(folder)} - before
            assert added - {"printed/0.txt"} == {
                f"content/{TABLE}", "content/ledger/1.csv", "content/ledger/1.yaml",
                "content/ledger/ledger.csv"}
    return folder, log.read_text("utf-8", "replace")


def test_the_canaries_are_withheld(published):
    folder, _ = published
    with open(folder / "content" / TABLE, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    withheld = {(row["grade"], row["sex"]) for row in rows if row["marker"] == "[c]"}
    assert withheld == WITHHELD
    assert all(row["value"] == "" for row in rows if row["marker"] == "[c]")


@pytest.mark.parametrize("number", CANARIES)
def test_no_file_and_no_message_holds_a_withheld_count(published, number):
    folder, _ = published
    found = texts(folder)
    kinds = {name.rsplit(".", 1)[-1] for name in found if name.startswith("site/")}
    assert {"html", "csv", "md", "json"} <= kinds and not kinds & {"gz", "br", "zip"}
    assert holders(found, number) == []


@pytest.mark.parametrize("number", CANARIES)
def test_nothing_was_written_that_holds_a_withheld_count(published, number):
    """Neither was any file that was gone again at the end."""
    _, writes = published
    assert not forms(number).search(writes.replace("\\n", "\n"))


def test_no_file_holds_the_share_of_a_withheld_count(published):
    folder, _ = published
    pages = {n: t for n, t in texts(folder).items() if n.startswith("site/")}
    for share in SHARES:
        pattern = re.compile(rf"(?<![0-9.]){re.escape(share)}(?![0-9])")
        assert [name for name, text in pages.items() if pattern.search(text)] == []


def test_shown_counts_are_found_in_the_same_way(published):
    folder, writes = published
    found = texts(folder)
    for number in SHOWN:
        held = holders(found, number)
        assert f"content/{TABLE}" in held
        assert any(n.startswith("site/") and n.endswith(".html") for n in held), held
        assert any(n.startswith("site/") and n.endswith(".csv") for n in held), held
        assert forms(number).search(writes.replace("\\n", "\n"))


def test_nothing_temporary_is_left(published):
    folder, _ = published
    assert list((folder / "temporary").iterdir()) == []
    assert sorted(p.name for p in folder.iterdir()) == [
        "content", "printed", "private", "site", "temporary"]
    assert not [p for p in (folder / "content").rglob("*") if "sitegen" in p.name]


def test_neighbours_of_the_small_counts_make_the_same_files(published, tmp_path):
    """A 3 can't be searched for; a 4 in its place must change no byte."""
    folder, _ = published
    other = lay(tmp_path, NEIGHBOURS)
    assert command(other, "protect").status == 0
    ended = command(other, "build", "--templates", TEMPLATES, "--format", "json")
    assert ended.status == 0, ended.explain()

    def made(place):
        return {
            p.relative_to(place).as_posix(): p.read_bytes()
            for part in ("content", "site") for p in (place / part).rglob("*") if p.is_file()}

    assert made(other) == made(folder)


SPOILT = {
    "a total that does not add up": lambda t: t.replace("all,all,42965", "all,all,42967"),
    "an unknown code": lambda t: t.replace("g1,f,7919", "g7,f,7919"),
    "a cell twice": lambda t: t + "g2,m,5003\n",
    "a cell less": lambda t: t.replace("g4,f,8923\n", ""),
    "text for a number": lambda t: t.replace("8923", "8923 or so"),
    "a negative count": lambda t: t.replace("5003", "-5003"),
    "a cell too many": lambda t: t.replace("5003", "5003,8923"),
    "a number in a code": lambda t: t.replace("g2,m,5003", "g2,5003,m"),
    "a header that is a row": lambda t: t.replace("grade,sex,value\n", ""),
    "an open quotation": lambda t: t.replace("5003", '"5003'),
}


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
@pytest.mark.parametrize("how", SPOILT)
def test_no_error_quotes_a_raw_count(tmp_path, how, form):
    folder = lay(tmp_path, COUNTS)
    table = folder / "private" / TABLE
    good = table.read_text("utf-8")
    table.write_text(SPOILT[how](good), "utf-8")
    assert table.read_text("utf-8") != good
    ended = command(folder, "protect", "--format", form)
    assert ended.status == 1, ended.explain()
    said = {"said": ended.output + ended.errors}
    assert TABLE in said["said"]
    numbers = {int(n) for n in re.findall(r"\d{4,}", good)}
    assert [n for n in sorted(numbers) if holders(said, n)] == []
    assert not (folder / "content" / TABLE).exists()
    assert not (folder / "content/ledger").exists()
    assert list((folder / "temporary").iterdir()) == []


def test_the_sample_holds_no_large_count_that_it_withholds(tmp_path):
    """Of its withheld counts, those that no released number equals, and that are no years."""
    release_sample(tmp_path)
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    ended = run("build", "--format", "json", cwd=tmp_path, seconds=300)
    assert ended.status == 0, ended.explain()
    (tmp_path / "printed.txt").write_text(ended.output + ended.errors, "utf-8")
    shown, hidden = set(), {}
    for path in sorted(RAW.rglob("*.csv")):
        place = path.relative_to(RAW)
        with open(tmp_path / "content" / place, encoding="utf-8", newline="") as file:
            released = {key(row): row for row in csv.DictReader(file)}
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                # One is laid out as its export was, with a column for each category.
                if not row.get("value"):
                    continue
                other = released[key(row)]
                if other["value"]:
                    shown.add(number(other["value"]))
                else:
                    assert other["marker"] == "[c]"
                    hidden.setdefault(number(row["value"]), f"{place}: {key(row)}")
    found = texts(tmp_path)
    searched = [
        # Pages have lengths and places in them, so that smaller numbers are there by chance.
        (1000, (".html", ".svg", ".xml", ".json", ".csv", ".md", ".txt")), (100, (".csv", ".md"))]
    for least, endings in searched:
        unmistakable = {
            n: where for n, where in hidden.items()
            if n >= least and n not in shown and not 1900 <= n < 2100}
        assert unmistakable
        read = {
            name: text for name, text in found.items()
            if not name.startswith("templates/") and name.endswith(endings)
            and name != "site/manifest.json"}
        held = {where: holders(read, n) for n, where in unmistakable.items()}
        assert {where: names for where, names in held.items() if names} == {}


def key(row):
    return tuple(
        (name, value or "all") for name, value in row.items() if name not in ("value", "marker"))


def number(text):
    return int(text) if text.isdigit() else -1
