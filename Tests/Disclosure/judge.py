"""Holds what was released against the truth, which only the maker of a publication knows."""

import itertools
from collections import Counter

from attacker import Attack, attack, states
from released import Table, read


def agrees(value, true, rounding):
    if rounding:
        return value == (true + 2) // 5 * 5
    return value == true


class Truth:
    """True counts: by time, those of one state of the records."""

    def __init__(self, by_time):
        self.by_time = by_time

    def __getitem__(self, key):
        return self.by_time[key[1]][key]

    def fits(self, bounds, rows):
        """Whether these counts are within bounds and satisfy rows."""
        def within(value, low, high):
            return (low is None or low <= value) and (high is None or value <= high)

        return all(within(self[name], *bound) for name, bound in bounds.items()) and all(
            within(sum(c * self[name] for name, c in coefficients.items()), low, high)
            for coefficients, low, high in rows)

    @staticmethod
    def of(publication, tables):
        """What tables were counted from; None for a state that no records had: released numbers
        agree where the counts do not."""
        by_time = {}
        for time in {table.dataset.time for table in tables}:
            here = [table for table in tables if table.dataset.time == time]
            by_time[time] = vintage(publication, here)
        return None if None in by_time.values() else Truth(by_time)


class Truths:
    """All that may be true of a publication whose records were corrected."""

    def __init__(self, publication):
        self.publication = publication

    def fitting(self, bounds, rows):
        """Each truth that numbers may have come from: at each time, one state of the records."""
        times = sorted({name[1] for name in bounds})
        for states in itertools.product(self.publication.vintages(), repeat=len(times)):
            truth = Truth(dict(zip(times, states, strict=True)))
            if truth.fits(bounds, rows):
                yield truth

    def states(self, released):
        """For each state of the records, every table that agrees with it, whenever it was shown;
        with the last, what a reader may guess of tables that were corrected: all that stayed true.
        """
        for records in self.publication.vintages():
            times = {time for _, time in records.people}
            agreeing = [table for table in released.tables
                        if table.dataset.time not in times or counted(records, table)]
            if records is self.publication.records:
                agreeing += [still_true(records, table) for table in released.tables
                             if table.superseded and not counted(records, table)]
            yield agreeing


def still_true(records, table):
    """A table with those of its numbers alone that are in the records."""
    cells = {key: value for key, value in table.cells.items()
             if value is not None and agrees(value, records[key], table.dataset.rules.rounding)}
    return Table(table.dataset, cells, table.superseded)


def vintage(publication, tables):
    """The records that tables of one time were counted from; None when there are none."""
    for records in publication.vintages():
        if all(counted(records, table) for table in tables):
            return records
    return None


def counted(records, table):
    """Whether the numbers of a table are those of records."""
    return all(value is None or agrees(value, records[key], table.dataset.rules.rounding)
               for key, value in table.cells.items())


def protected(rules, value):
    """Whether the first rule withholds a count whatever else is released."""
    if value >= rules.threshold:
        return False
    return value > 0 or not rules.zeros_shown


def untrue(publication, released):
    """Released numbers that are not what was counted, and counts that stand there bare."""
    found = []
    for table in released.tables:
        rules = table.dataset.rules
        records = vintage(publication, [table])
        if records is None:
            found.append(f"{table.dataset.edition}/{table.dataset.id}: no records give these")
            continue
        if rules.rounding:
            continue
        for key, value in table.cells.items():
            if value is None or table.dataset.measures[key[2]] == "fte":
                continue
            if protected(rules, records[key]):
                found.append(f"{table.dataset.edition}/{table.dataset.id}: bare {sorted(key[3])}")
        found += below_base(table, records) + full_time(table)
    return found


def below_base(table, records):
    """Cells of a group that is smaller than the base minimum, and not withheld."""
    minimum = table.dataset.rules.base_minimum
    for key, value in table.cells.items():
        if value is None or not minimum or value == 0:
            continue
        for dimension, _ in key[3]:
            rest = frozenset((d, c) for d, c in key[3] if d != dimension)
            base = (*key[:2], "headcount", rest)
            if base in table.cells and rest and 0 < records[base] < minimum:
                return [f"{table.dataset.edition}/{table.dataset.id}: base of {sorted(key[3])}"]
    return []


def full_time(table):
    """FTE that stand where the headcount is withheld."""
    return [f"{table.dataset.edition}/{table.dataset.id}: FTE of {sorted(key[3])}"
            for key, value in table.cells.items()
            if table.dataset.measures[key[2]] == "fte" and value is not None
            and (head := (*key[:2], "headcount", key[3])) in table.cells
            and table.cells[head] is None]


def impossible(publication, released):
    """Relations of the attacker that the truth breaks: there must be none, or it proves nothing."""
    found = []
    for tables in states(released):
        records = Truth.of(publication, tables)
        if records is None:
            continue
        system = Attack(released.populations, tables).system
        if not records.fits(system.bounds, []):
            found.append(f"bounds of {[t.dataset.id for t in tables]}")
        found += [str(row) for row in system.rows if not records.fits({}, [row])]
    return found


def judge(publication, content):
    """(what is wrong with the release, how much was looked at)."""
    released = read(content)
    problems = untrue(publication, released)
    problems += impossible(publication, released)
    problems += [f"at risk: {f.kind} {f.key} in [{f.low}, {f.high}], threshold {f.threshold}"
                 for f in attack(released, Truths(publication))]
    looked = Counter(tables=len(released.tables))
    for table in released.tables:
        looked["superseded"] += table.superseded
        looked["cells"] += len(table.cells)
        looked["withheld"] += sum(v is None for v in table.cells.values())
    return problems, looked
