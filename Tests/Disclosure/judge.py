"""Holds what was released against the truth, which only the maker of a publication knows."""

from collections import Counter

from attacker import Attack, attack, states
from released import read


def agrees(value, true, rounding):
    if rounding:
        return value == (true + 2) // 5 * 5
    return value == true


class Truth:
    """The true counts of a state of the records: for each time, those that its tables show."""

    def __init__(self, publication, tables):
        self.by_time = {}
        for time in {table.dataset.time for table in tables}:
            here = [table for table in tables if table.dataset.time == time]
            self.by_time[time] = vintage(publication, here)

    def __getitem__(self, key):
        return self.by_time[key[1]][key]

    @staticmethod
    def of(publication, tables):
        """None for a state that no records had: released numbers agree where the counts do not."""
        truth = Truth(publication, tables)
        return None if None in truth.by_time.values() else truth


def vintage(publication, tables):
    """The records that tables of one time were counted from; None when there are none."""
    for records in publication.vintages():
        if all(value is None or agrees(value, records[key], table.dataset.rules.rounding)
               for table in tables for key, value in table.cells.items()):
            return records
    return None


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
        for key, (low, high) in system.bounds.items():
            value = records[key]
            if value < low or (high is not None and value > high):
                found.append(f"{key}: not in [{low}, {high}]")
        for coefficients, low, high in system.rows:
            total = sum(c * records[v] for v, c in coefficients.items())
            if (low is not None and total < low) or (high is not None and total > high):
                found.append(f"{coefficients}: not in [{low}, {high}]")
    return found


def judge(publication, content):
    """(what is wrong with the release, how much was looked at)."""
    released = read(content)
    problems = untrue(publication, released)
    problems += impossible(publication, released)
    problems += [f"at risk: {f.kind} {f.key} in [{f.low}, {f.high}], threshold {f.threshold}"
                 for f in attack(released, lambda tables: Truth.of(publication, tables))]
    looked = Counter(tables=len(released.tables))
    for table in released.tables:
        looked["superseded"] += table.superseded
        looked["cells"] += len(table.cells)
        looked["withheld"] += sum(v is None for v in table.cells.values())
    return problems, looked
