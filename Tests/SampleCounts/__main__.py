"""Writes the raw counts of the sample, or with `--check` says whether they are as written."""

import pathlib
import random
import sys

import audits
import earlier
import editions
import promises
import relations
import years

# Changed only on purpose: another seed is another council.
SEED = 549
FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "Fixtures"
PLACES = ["sample-private", "audit-export"]


def files() -> dict:
    """The text of each file, by its path in the fixtures."""
    source = random.Random(SEED)
    tables = {
        number: editions.tables(year, source) for number, year in years.years(source).items()}
    tables[2025] += earlier.tables(SEED)
    relations.prove(tables)
    promises.prove(tables)
    result = {
        f"sample-private/{year}/data/{table.id}.csv": table.csv()
        for year, each in tables.items() for table in each}
    result.update(audits.files(random.Random(SEED)))
    return result


def main() -> int:
    wanted = {FIXTURES / path: text.encode() for path, text in files().items()}
    there = {path for place in PLACES for path in (FIXTURES / place).rglob("*.csv")}
    if sys.argv[1:] == ["--check"]:
        wrong = sorted(there - wanted.keys()) + sorted(
            path for path, text in wanted.items()
            if path not in there or path.read_bytes() != text)
        for path in wrong:
            print(f"sample-counts: {path.relative_to(FIXTURES)} is not what would be written")
        return 1 if wrong else 0
    if sys.argv[1:]:
        print("usage: sample-counts [--check]", file=sys.stderr)
        return 2
    for path in there - wanted.keys():
        path.unlink()
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    print(f"sample-counts: {len(wanted)} files; all relations hold")
    return 0


sys.exit(main())
