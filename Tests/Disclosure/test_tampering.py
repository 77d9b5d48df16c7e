"""Released tables that somebody changed afterwards: nothing is published of them unnoticed."""

import csv
import random
import shutil

import pytest
from attacker import attack
from judge import vintage
from program import run
from released import read
from system import Inconsistent
from test_publications import grown

SEEDS = range(8)


def rewrite(path, change):
    """Changes the rows of a table; `change` gets them as dictionaries."""
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        names, rows = reader.fieldnames, list(reader)
    change(rows)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def leaks(folder):
    try:
        return bool(attack(read(folder / "content")))
    except Inconsistent:
        return True


@pytest.fixture
def publication(request, tmp_path):
    made, refused = grown(request.param, tmp_path, {"sums", "extended"})
    assert not refused, refused
    return made, tmp_path


@pytest.mark.parametrize("publication", SEEDS, indirect=True)
def test_a_withheld_cell_that_is_given_back_is_noticed(publication, tmp_path_factory):
    made, folder = publication
    chance = random.Random("give back")
    released = read(folder / "content")
    some = [(table, key) for table in released.tables if not table.superseded
            for key, value in table.cells.items()
            if value is None and made.records[key] >= table.dataset.rules.threshold]
    for table, key in chance.sample(some, min(3, len(some))):
        path = folder / f"content/{table.dataset.edition}/data/{table.dataset.id}.csv"
        before = path.read_bytes()
        true = str(vintage(made, [table])[key])

        def give(rows, codes=dict(key[3]), true=true, dimensions=table.dataset.dimensions):
            for row in rows:
                if all(row[d] == codes.get(d, "all") for d in dimensions):
                    row["value"], row["marker"] = true, ""

        rewrite(path, give)
        # That it was changed is said, and nothing that would tell more than the table.
        checked = run("check", folder)
        assert [d["code"] for d in checked.diagnostics()] == ["ledger-table-changed"]
        # Whoever protects tables elsewhere may mean it as a correction: then it is attacked.
        elsewhere = tmp_path_factory.mktemp("elsewhere")
        shutil.copytree(folder / "content", elsewhere / "content")
        taken = run("protect", elsewhere)
        assert bool(taken.diagnostics("disclosure-")) == leaks(folder), taken.explain()
        path.write_bytes(before)
    assert run("check", folder).status == 0


@pytest.mark.parametrize("publication", SEEDS, indirect=True)
def test_a_number_that_is_changed_is_noticed(publication):
    made, folder = publication
    chance = random.Random("change")
    for table in chance.sample(made.tables, 2):
        path = folder / f"content/{table.edition}/data/{table.id}.csv"
        before = path.read_bytes()

        def change(rows):
            numbers = [row for row in rows if row["value"].isdigit()]
            if numbers:
                row = chance.choice(numbers)
                row["value"] = str(int(row["value"]) + 1)

        rewrite(path, change)
        if path.read_bytes() != before:
            checked = run("check", folder)
            assert checked.status == 1, checked.explain()
        path.write_bytes(before)
