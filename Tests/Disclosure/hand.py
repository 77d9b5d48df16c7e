"""Tables masked by hand: somebody else's suppression, good or bad."""

import csv
import pathlib
import random
import shutil
import tempfile

from attacker import attack
from judge import Truths
from publication import Publication
from released import read


def small(seed):
    """A publication of one edition, whose tables are not too large to attack many times."""
    chance = random.Random(f"hand {seed}")
    features = {f for f in ("zeros hidden", "nested", "sums", "percentages")
                if chance.random() < 0.4}
    return Publication(f"hand {seed}", features)


def counted(publication):
    """The identities of all head counts that are in tables."""
    return {key for table in publication.tables for _, measure, key in table.cells()
            if measure == "headcount"}


def first(publication):
    """The cells that the threshold itself withholds, in any of the tables that have them."""
    hidden = publication.site_rules["zeros"] == "hidden"
    found = set()
    for table in publication.tables:
        threshold = table.rules.get("threshold", publication.site_rules["threshold"])
        for _, measure, key in table.cells():
            value = publication.records[key]
            if measure == "headcount" and value < threshold and (value > 0 or hidden):
                found.add(key)
    return found


def shown(publication, key):
    """A count as the rule publishes it."""
    value = publication.records[key]
    return (value + 2) // 5 * 5 if publication.rounding else value


def release(publication, folder, mask, tables=None):
    """Writes the tables into `content`, with the cells of the mask withheld; no FTE."""
    for table in publication.tables if tables is None else tables:
        lines = [",".join([*table.dimensions, "value", "marker"])]
        for codes, measure, key in table.cells():
            if measure != "headcount":
                continue
            end = ["", "[c]"] if key in mask else [str(shown(publication, key)), ""]
            lines.append(",".join([*(codes[d] for d in table.dimensions), *end]))
        path = folder / f"content/{table.edition}/data/{table.id}.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def walk(seed, folder, steps=400):
    """(publication, [(mask, findings)]) from the first suppressions to a mask that is safe.

    Each step withholds a few cells more, drawn from those near a cell at risk. The masks on the way
    are the hard ones to judge: nearly safe.
    """
    chance = random.Random(f"walk {seed}")
    publication = small(seed)
    publication.grow(folder)
    mask = first(publication)
    every = counted(publication)
    noughts = publication.site_rules["zeros"] == "shown"
    way = []
    for _ in range(steps):
        release(publication, folder, mask)
        found = attack(read(folder / "content"))
        way.append((mask, found))
        spare = sorted(
            (k for k in every - mask if publication.records[k] > 0 or not noughts), key=str)
        if not found or not spare:
            break
        near = [k for k in spare if any(k[1:3] == f.key[1:3] and related(k, f.key) for f in found)]
        some = near or spare
        mask = mask | set(chance.sample(some, min(1 + len(near) // 6, len(some))))
    return publication, way


def related(key, other):
    """Whether two cells of one time are in one line, or one under the other."""
    return len(key[3] ^ other[3]) <= 2




def hopeless(publication, folder):
    """Cells at risk though all that is new is withheld: no release can be safe.

    What was released before, and is still true, can't be taken back.
    """
    with tempfile.TemporaryDirectory() as copy:
        copy = pathlib.Path(copy)
        shutil.copytree(folder / "content", copy / "content")
        before = read(copy / "content")
        public = {key for table in before.tables for key, value in table.cells.items()
                  if value is not None and value == shown(publication, key)}
        noughts = publication.site_rules["zeros"] == "shown" and not publication.rounding
        supersede(copy / "content", publication.fresh)
        mask = {key for table in publication.fresh for _, _, key in table.cells()
                if key not in public and (publication.records[key] > 0 or not noughts)}
        release(publication, copy, mask, publication.fresh)
        return attack(read(copy / "content"), Truths(publication))


def supersede(content, tables):
    """Moves what these tables replace into the ledger, as a release does."""
    index = content / "ledger/ledger.csv"
    if not index.exists():
        return
    with open(index, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for table in tables:
        path = content / f"{table.edition}/data/{table.id}.csv"
        if path.exists():
            copy = f"{len(rows) + 1000}.csv"
            shutil.copy(path, content / "ledger" / copy)
            rows.append(dict.fromkeys(rows[0], "") | {
                "edition": str(table.edition), "dataset": table.id, "superseded": copy})
    with open(index, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
