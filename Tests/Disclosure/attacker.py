"""A reader who knows the rule, reads everything ever released, and works out what was withheld.

Everything here follows from the promise and the format of content; no code is shared with the
program. Counts of the same people at the same time are one unknown wherever they stand; wholes are
the sums of their parts, a part of a population is no larger than the whole, and a published
percentage lies within half a unit of its last place.
"""

import datetime
import itertools
import math
import random
from collections import defaultdict
from dataclasses import dataclass

from released import Released
from system import Inconsistent, Intervals, System


@dataclass(frozen=True)
class Finding:
    """A cell that the promise does not hold for. Low and high are what the reader can show."""

    key: tuple
    kind: str  # "withheld", "bare", "virtual", "fte" or "rounded"
    low: int
    high: int
    threshold: int


@dataclass
class Known:
    """All that was released of one count."""

    values: set
    withheld: bool
    rules: list
    kind: str

    @property
    def threshold(self):
        return max(rule.threshold for rule in self.rules)

    @property
    def zeros_shown(self):
        # A rounded 0 may be 1 or 2, so that it is withheld like them.
        return all(rule.zeros_shown and not rule.rounding for rule in self.rules)

    @property
    def rounding(self):
        return any(rule.rounding for rule in self.rules)


def difference(whole, part):
    """The identity of a count that is never published: those of `whole` who are not in `part`."""
    return (("less", whole[0], part[0]), *whole[1:])


def collect(tables):
    known = {}
    for table in tables:
        for key, value in table.cells.items():
            entry = known.setdefault(
                key, Known(set(), False, [], table.dataset.measures[key[2]]))
            if value is None:
                entry.withheld = True
            else:
                entry.values.add(value)
            entry.rules.append(table.dataset.rules)
    return known


class Attack:
    """All unknowns and relations of tables that agree with one another.

    `joint` adds the cells of the finest cross of all dimensions, which nobody printed: more than
    the promise asks, for a measurement.
    """

    def __init__(self, populations, tables, seed=0, joint=False):
        self.populations = populations
        self.tables = tables
        self.known = collect(tables)
        self.system = System()
        self.virtual = {}  # difference -> threshold
        self.seed = seed
        released = [v for entry in self.known.values() for v in entry.values]
        self.ceiling = 4 * sum(released) + 1000
        self.bound()
        if joint:
            self.cross()
        self.close()
        self.sums()
        self.parts()
        self.flows()
        self.full_time()
        self.percentages()

    # What is released.

    def bound(self):
        for key, entry in self.known.items():
            if entry.rounding and entry.values:
                low = max(0, max(entry.values) - 2)
                high = min(entry.values) + 2
            elif entry.values:
                low, high = min(entry.values), max(entry.values)
                if low != high:
                    raise Inconsistent(f"{key} was released with different values")
            else:
                low, high = (1 if entry.zeros_shown else 0), None
            if high is not None and low > high:
                raise Inconsistent(f"{key} was released with different values")
            self.system.bounds[key] = (low, high)

    # What adds up.

    def schemes(self):
        """Every classification in use, by population, time, measure and dimension."""
        found = defaultdict(dict)
        for table in self.tables:
            for measure in table.dataset.measures:
                group = (table.dataset.population, table.dataset.time, measure)
                for dimension, scheme in table.dataset.schemes.items():
                    if scheme not in found[group].setdefault(dimension, []):
                        found[group][dimension].append(scheme)
        return found

    @staticmethod
    def broader(key, dimension, code, scheme):
        """The cells that a cell is a part of, along one dimension."""
        rest = key[3] - {(dimension, code)}
        for whole, lists in scheme.wholes.items():
            if any(code in parts for parts in lists):
                yield (*key[:3], rest | {(dimension, whole)})
        if code in scheme.roots:
            yield (*key[:3], rest)

    def close(self):
        """Adds every cell that published ones are parts of, published or not."""
        self.in_use = self.schemes()
        waiting = list(self.system.bounds)
        while waiting:
            key = waiting.pop()
            for dimension, code in key[3]:
                for scheme in self.in_use[key[:3]].get(dimension, []):
                    for whole in self.broader(key, dimension, code, scheme):
                        if whole not in self.system.bounds:
                            self.system.bounds[whole] = (0, None)
                            waiting.append(whole)

    def cross(self, most=2000):
        for group, dimensions in self.schemes().items():
            lists = [schemes[0].leaves() for schemes in dimensions.values()]
            if math.prod(map(len, lists)) > most:
                continue
            for codes in itertools.product(*lists):
                key = (*group, frozenset(zip(dimensions, codes, strict=True)))
                self.system.bounds.setdefault(key, (0, None))

    def sums(self):
        for key in list(self.system.bounds):
            codes = dict(key[3])
            for dimension, schemes in self.in_use[key[:3]].items():
                code = codes.get(dimension)
                for scheme in schemes:
                    lists = [scheme.roots] if code is None else scheme.wholes.get(code, [])
                    for parts in lists:
                        self.sum(key, dimension, code, parts)

    def sum(self, whole, dimension, code, codes):
        rest = whole[3] - {(dimension, code)}
        parts = [(*whole[:3], rest | {(dimension, part)}) for part in codes]
        there = [part for part in parts if part in self.system.bounds]
        if there:
            row = {whole: 1}
            for part in there:
                row[part] = -1
            self.system.add(row, 0, 0 if len(there) == len(parts) else None)

    # Populations within populations.

    def wholes_of(self, population):
        while (entry := self.populations.get(population)) and entry.part_of:
            population = entry.part_of
            yield population

    def parts(self):
        for part in list(self.system.bounds):
            for population in self.wholes_of(part[0]):
                whole = (population, *part[1:])
                if whole not in self.system.bounds:
                    continue
                rest = difference(whole, part)
                self.system.bounds[rest] = (0, None)
                self.system.add({whole: 1, part: -1, rest: -1}, 0, 0)
                if whole in self.known and part in self.known and part[2] != "fte":
                    self.virtual[rest] = (self.known[whole], self.known[part])

    def flows(self):
        """Stocks: those there later are those there before, and joiners, less leavers."""
        times = sorted({key[1] for key in self.system.bounds if key[1][0] == "as-at"})
        for before, after in ((a, b) for a in times for b in times if a < b):
            opening = datetime.date.fromisoformat(before[1])
            for first in (opening, opening + datetime.timedelta(days=1)):
                period = ("period", first.isoformat(), after[1])
                for key in [k for k in self.system.bounds if k[1] == after]:
                    self.flow(key, before, period)

    def flow(self, key, before, period):
        entry = self.populations.get(key[0])
        if not entry or not entry.joiners or {d for d, _ in key[3]} - entry.fixed:
            return
        opening = (key[0], before, *key[2:])
        joined = (entry.joiners, period, *key[2:])
        left = (entry.leavers, period, *key[2:])
        if all(k in self.system.bounds for k in (opening, joined, left)):
            self.system.add({key: 1, opening: -1, joined: -1, left: 1}, 0, 0)

    # Other knowledge.

    def full_time(self):
        """Nobody is more than one full-time equivalent."""
        for table in self.tables:
            kinds = table.dataset.measures
            heads = [m for m, kind in kinds.items() if kind == "headcount"]
            times = [m for m, kind in kinds.items() if kind == "fte"]
            for key in table.cells:
                if key[2] in times and len(heads) == 1:
                    head = (*key[:2], heads[0], key[3])
                    if head in self.system.bounds:
                        self.system.add({head: 10, key: -1}, 0, None)

    def percentages(self):
        for table in self.tables:
            dataset = table.dataset
            for entry in dataset.percentages:
                measure = entry.get("measure") or next(iter(dataset.measures))
                part = dataset.key(measure, entry["of"])
                whole = dataset.key(measure, entry.get("among") or {})
                if part not in self.system.bounds or whole not in self.system.bounds:
                    continue
                text = str(entry["percent"]).removesuffix("%")
                digits = len(text.partition(".")[2])
                percent = int(text.replace(".", ""))
                scale = 200 * 10 ** digits
                # |100 part / whole - percent| is at most half a unit of the last place.
                self.system.add({part: scale, whole: -(2 * percent - 1)}, 0, None)
                self.system.add({part: -scale, whole: 2 * percent + 1}, 0, None)

    # The attack.

    def searches(self, touching=None, done=None):
        """A search for each component of unknowns: those that touch some cells, not yet done."""
        for component in self.system.reduced().components():
            if touching is not None and not touching & component.bounds.keys():
                continue
            if done is not None:
                mark = component.fingerprint()
                if mark in done:
                    continue
                done.add(mark)
            yield Intervals(component, self.ceiling)

    def targets(self):
        """What is promised of whom: (key, kind, threshold), for cells not yet known."""
        for key, entry in self.known.items():
            if entry.rounding:
                yield key, "rounded", entry.threshold
            elif not entry.values:
                yield key, "fte" if entry.kind == "fte" else "withheld", entry.threshold
        for key, entries in self.virtual.items():
            # What is rounded is not promised to be more than that, nor are differences of it.
            kind = "rounded" if all(entry.rounding for entry in entries) else "virtual"
            yield key, kind, max(entry.threshold for entry in entries)

    def bare(self):
        """Small counts that stand there for all to see."""
        for key, entry in self.known.items():
            if not entry.values or entry.rounding or entry.kind == "fte":
                continue
            value = min(entry.values)
            hidden = not all(rule.zeros_shown for rule in entry.rules)
            if value < entry.threshold and (value > 0 or hidden):
                yield Finding(key, "bare", value, value, entry.threshold)

    def findings(self, truths=None, done=None):
        """Every cell at risk. With the `truths`, counts that these do not protect are passed over,
        and what follows only from numbers that no records ever had together: that is nobody's count.

        `done` remembers components that need no second look.
        """
        found = list(self.bare())
        targets = defaultdict(list)
        for target in self.targets():
            targets[target[0]].append(target)
        for key, waiting in targets.items():
            low, high = self.system.bounds[key]
            if low == high:
                found += [f for t in waiting if (f := self.judge(*t, low, high, truths, [key]))]
        for search in self.searches(done=done):
            here = [t for name in search.names for t in targets.get(name, ())]
            if here:
                self.stroll(search)
            for key, kind, threshold in here:
                low, high = search.widen(key, *self.goal(kind, threshold))
                if finding := self.judge(key, kind, threshold, low, high, truths, search.names):
                    found.append(finding)
        return sorted(found, key=lambda f: (f.kind, str(f.key)))

    def stroll(self, search, count=4):
        chance = random.Random(self.seed)
        search.wander([[chance.randint(-9, 9) for _ in search.names] for _ in range(count)])

    @staticmethod
    def goal(kind, threshold):
        """When an interval is wide enough, and from where on a count needs no protection."""
        if kind == "fte":
            return (lambda low, high: high > low), 10 ** 9
        if kind == "rounded":
            return (lambda low, high: high - low >= 2), threshold
        return (lambda low, high: high >= threshold and high - low >= threshold - 1), threshold

    def judge(self, key, kind, threshold, low, high, truths, among):
        enough, at_least = self.goal(kind, threshold)
        if low >= at_least or enough(low, high):
            return None
        finding = Finding(key, kind, low, high, threshold)
        if truths is None:
            harmless = low == high == 0 and self.tells_nothing(key, kind)
            return None if harmless else finding
        for truth in truths.fitting(*self.about(among)):
            # Nobody, where nobody is no secret, protects nobody.
            if truth[key] == 0 and self.tells_nothing(key, kind):
                continue
            if kind == "rounded" and truth[key] >= threshold:
                continue
            return finding
        return None

    def tells_nothing(self, key, kind):
        return kind == "virtual" and all(entry.zeros_shown for entry in self.virtual[key])

    def about(self, names):
        """The bounds and rows that unknowns stand in, with the known numbers in these."""
        names = set(names)
        rows = [row for row in self.system.rows if not names.isdisjoint(row[0])]
        names.update(*(row[0] for row in rows))
        return {name: self.system.bounds[name] for name in names}, rows

    def intervals(self, keys):
        """The exact interval of each cell."""
        exact = {k: b for k, b in self.system.bounds.items() if k in keys and b[0] == b[1]}
        for search in self.searches():
            exact.update({k: search.exact(k) for k in search.names if k in keys})
        return exact


def states(released: Released):
    """The systems that a reader can set up: what stands now with all earlier that agrees with it,
    and for each superseded table that contradicts it, that table with all that agrees with that.
    """
    now = [t for t in released.tables if not t.superseded]
    odd = []
    for table in [t for t in released.tables if t.superseded]:
        if agrees(released.populations, now, table):
            now.append(table)
        else:
            odd.append(table)
    yield now
    while odd:
        then = [odd.pop(0)]
        for other in odd + now:
            if agrees(released.populations, then, other):
                then.append(other)
        odd = [t for t in odd if not any(t is other for other in then)]
        yield then


def agrees(populations, tables, other):
    """Whether some counts fit all these tables, which fit without the other one."""
    cells = other.cells
    for table in tables:
        for key, value in table.cells.items():
            if value is not None and cells.get(key, value) not in (value, None):
                return False
    try:
        for search in Attack(populations, [*tables, other]).searches(touching=set(cells)):
            search.search()
    except Inconsistent:
        return False
    return True


def attack(released: Released, truths=None):
    """Every finding in every state of the records; `truths` are what they may have been."""
    found, done = set(), set()
    for tables in [*states(released), *(truths.states(released) if truths else [])]:
        found |= set(Attack(released.populations, tables).findings(truths, done))
    return sorted(found, key=lambda f: (f.kind, str(f.key)))
