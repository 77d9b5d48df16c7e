"""Proves that the tables agree: within each, with one another, and from year to year."""

import itertools

from classifications import classification
from tables import ALL

WORKFORCE = {
    "workforce-by-department", "workforce-by-ethnicity", "ethnicity-by-department",
    "ethnicity-by-grade", "age-by-sex", "working-pattern-by-sex",
    "contract-by-sex", "equality-training", "disability-by-department", "religion",
    "sexual-orientation", "sexual-orientation-by-department", "gender-identity", "marriage",
    "caring-by-sex", "ethnicity-by-sex", "disability-by-sex",
}
LINKED = [WORKFORCE, {"recruitment-by-ethnicity", "recruitment-by-disability"}]


def prove(editions: dict):
    """`editions`: tables by year. Raises AssertionError with the table and cell that disagree."""
    for tables in editions.values():
        cells = {table.id: table.cells() for table in tables}
        for table in tables:
            complete(table, cells[table.id])
            adds_up(table, cells[table.id])
        for linked in LINKED:
            agree([table for table in tables if table.id in linked], cells)
    flows(editions)


def complete(table, cells: dict):
    size = len(table.measures)
    for codes in table.dimensions.values():
        assert len(set(codes)) == len(codes), (table.id, "a code twice")
        size *= len(codes)
    assert len(cells) == size and all(value >= 0 for value in cells.values()), table.id


def adds_up(table, cells: dict):
    """Totals, parents and sums are the sums of their parts, in every line of the table."""
    dimensions = list(table.dimensions.items())
    for at, (dimension, codes) in enumerate(dimensions):
        others = [c for i, (_, c) in enumerate(dimensions) if i != at]
        for whole, parts in equations(dimension, codes):
            for measure, *rest in itertools.product([m.id for m in table.measures], *others):
                def cell(code):
                    return cells[measure, *rest[:at], code, *rest[at:]]
                assert cell(whole) == sum(map(cell, parts)), (table.id, dimension, whole, rest)


def equations(dimension: str, codes: list):
    """The sums that hold among the codes of a table: its finest codes, grouped."""
    known = classification(dimension)
    inner = [c for c in codes if c != ALL]
    finest = [c for c in inner if not any(known.covers(o) < known.covers(c) for o in inner)]
    for whole in codes:
        if whole == ALL:
            yield whole, finest
        elif whole not in finest:
            yield whole, [c for c in finest if c in known.covers(whole)]


def agree(tables: list, cells: dict):
    """Cells that two tables of one population share have one value."""
    seen = {}
    for table in tables:
        for (measure, *codes), value in cells[table.id].items():
            pairs = zip(table.dimensions, codes)
            key = measure, frozenset((d, c) for d, c in pairs if c != ALL)
            assert seen.setdefault(key, value) == value, (table.id, key)


def flows(editions: dict):
    """This March = last March + starters - leavers, for each sex."""
    def by_sex(year, id, sex):
        table = next(table for table in editions[year] if table.id == id)
        at = list(table.dimensions).index("sex")
        return sum(
            value for key, value in table.cells().items()
            if key[1 + at] == sex and all(c == ALL for i, c in enumerate(key[1:]) if i != at))

    for year in list(editions)[1:]:
        for sex in (ALL, "female", "male"):
            before = by_sex(year - 1, "age-by-sex", sex)
            change = by_sex(year, "starters-by-sex", sex) - by_sex(year, "leavers-by-reason", sex)
            assert by_sex(year, "age-by-sex", sex) == before + change, (year, sex)
