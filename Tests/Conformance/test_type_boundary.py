"""Counts that have not passed the attack can't be read outside the room of disclosure control: the
compiler says so."""

import re
import shutil
import subprocess

import pytest
from runs import ROOT

MODULES = ROOT / ".build/debug/Modules"

# What may be done elsewhere; it also shows that the snippets are taken to be of this package.
ALLOWED = {
    "make a raw table": """
        func f(_ dataset: Dataset, _ place: Location) -> RawTable {
          let entry = TableEntry(codes: ["a"], measure: "m", value: 3, location: place)
          return RawTable(dataset, entries: [entry], path: "a.csv")
        }""",
    "make a submitted table": """
        func f(_ dataset: Dataset, _ entries: [TableEntry]) -> SubmittedTable {
          SubmittedTable(dataset, entries: entries, path: "a.csv")
        }""",
    "tell which dataset a table is of":
        "func f(_ raw: RawTable, _ submitted: SubmittedTable) -> Bool { raw.key == submitted.key }",
    "read a released table":
        "func f(_ table: ReleasedTable) -> Int? { table.cells.first?.value.number }",
    "read a released cell":
        'func f(_ table: ReleasedTable) -> ReleasedValue? { table[["a"], "m"] }',
}

FORBIDDEN = {
    "the entries of a raw table": "func f(_ table: RawTable) -> Int { table.entries.count }",
    "the entries of a submitted table":
        "func f(_ table: SubmittedTable) -> Int { table.entries.count }",
    "the value of an entry": "func f(_ entry: TableEntry) -> Int? { entry.value }",
    "the marker of an entry": "func f(_ entry: TableEntry) -> Marker? { entry.marker }",
    "the value of an entry by a key path":
        "func f(_ entry: TableEntry) -> Int? { entry[keyPath: \\.value] }",
    "a released table of one's own":
        "func f(_ dataset: Dataset) -> ReleasedTable { ReleasedTable(dataset, cells: []) }",
    "a released table out of one that was not attacked": """
        func f(_ table: SubmittedTable, _ catalogue: DataCatalogue) -> ReleasedTable {
          ReleasedTable(table, catalogue)
        }""",
    "a release of one's own": "func f(_ table: ReleasedTable) -> Release { Release([table]) }",
    "the system of counts":
        "func f(_ table: RawTable) -> Int { TableSource(table).entries.count }",
}


def package_name():
    """The name by which the built modules grant package access."""
    names = set(re.findall(
        r'"-package-name",\s*"([^"]+)"', (ROOT / ".build/debug.yaml").read_text("utf-8")))
    # Dependencies have names of their own; ours is that of the module in question.
    for name in names:
        if compiles(ALLOWED["read a released table"], name)[0]:
            return name
    pytest.fail(f"none of the package names {sorted(names)} can read a released table")


def compiles(snippet, package, folder=None):
    source = "import Diagnostics\nimport Disclosure\nimport Model\n" + snippet + "\n"
    result = subprocess.run(
        ["swiftc", "-typecheck", "-swift-version", "6", "-package-name", package,
         "-I", MODULES, "-"], input=source, capture_output=True, text=True, cwd=folder, timeout=300)
    return result.returncode == 0, result.stderr


@pytest.fixture(scope="module")
def package():
    assert shutil.which("swiftc"), "swiftc is needed"
    assert (MODULES / "Disclosure.swiftmodule").exists(), "run `swift build --product sitegen`"
    return package_name()


@pytest.mark.parametrize("what", ALLOWED)
def test_compiles(package, what):
    compiled, errors = compiles(ALLOWED[what], package)
    assert compiled, errors


@pytest.mark.parametrize("what", FORBIDDEN)
def test_does_not_compile(package, what):
    compiled, errors = compiles(FORBIDDEN[what], package)
    assert not compiled
    found = re.findall(r"error: (.*)", errors)
    assert found and all(
        "inaccessible due to 'internal' protection level" in each
        or "cannot find 'TableSource' in scope" in each for each in found), errors


def test_no_room_looks_in_by_the_tests_door():
    """`@testable` opens the room for its own tests; the program never uses it."""
    users = [p for p in (ROOT / "Sources").rglob("*.swift") if "@testable" in p.read_text("utf-8")]
    assert users == []
