"""Random publications: people are made up, counted, and written down as raw tables.

A publication lives for three editions. Each adds tables of its snapshot; later ones may repeat,
extend or revise tables of earlier snapshots. Counts are small and uneven, so that a good part of
them needs protection. The same seed makes the same publication, to the byte.
"""

import copy
import itertools
import pathlib
import random
from dataclasses import dataclass, field

import yaml

ALL = "all"
YEARS = (2023, 2024, 2025)
NAMES = ("gender", "ethnicity", "grade", "service", "disability", "area")
LETTERS = "abcdefghijklmnop"

SITE = {
    "title": "Equality in Exampleshire",
    "description": "How a made-up council meets its equality duty.",
    "organisation": {
        "name": "Exampleshire County Council", "short-name": "Exampleshire",
        "kind": "county council", "fictional": True, "employees": 6400},
    "base-url": "https://equality.exampleshire.example",
    "language": "en-GB",
    "jurisdiction": "england",
    "contacts": [{
        "id": "equalities", "name": "Equalities team",
        "email": "equalities@exampleshire.example", "phone": "01632 960001",
        "answers-within": 5, "for": ["general", "accessibility", "audit"]}],
    "ratings": [
        {"rating": "red", "means": "Will not be delivered."},
        {"rating": "amber", "means": "May be late."},
        {"rating": "green", "means": "Will be delivered."}],
    "privacy-policy": "https://www.exampleshire.example/privacy",
    "licence": {
        "name": "Open Government Licence v3.0",
        "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"},
}
ACCESSIBILITY = {
    "scope": "the equality pages of Exampleshire County Council",
    "compliance": "fully",
    "you-can": ["read every page with a keyboard alone"],
    "contact": "equalities",
    "alternative-formats": ["large print"],
    "prepared": "2023-05-01", "reviewed": "2023-05-20", "tested": "2023-05-10",
    "tested-by": "The digital team.",
}


class Day(str):
    """A date, written without quotes."""


yaml.SafeDumper.add_representer(
    Day, lambda dumper, day: dumper.represent_scalar("tag:yaml.org,2002:timestamp", str(day)))


def plain(value):
    """Dates as they are written by hand."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, str) and value[:2] == "20" and len(value) == 10:
        return Day(value)
    return value


def write(path: pathlib.Path, document):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        yaml.safe_dump(plain(document), sort_keys=False, allow_unicode=True), encoding="utf-8")


@dataclass
class Scheme:
    """A classification under construction: codes with parents, and sums."""

    id: str
    codes: list  # (code, parent or None)
    sums: dict

    @property
    def roots(self):
        return [c for c, parent in self.codes if parent is None and c not in self.sums]

    def children(self, code):
        return [c for c, parent in self.codes if parent == code]

    @property
    def leaves(self):
        return [c for c, _ in self.codes if not self.children(c) and c not in self.sums]

    def under(self, code):
        """The leaves that a code counts."""
        if code == ALL:
            return set(self.leaves)
        parts = self.sums.get(code) or self.children(code)
        return set().union(*map(self.under, parts)) if parts else {code}

    def document(self):
        entries = [{"code": c, "label": c.capitalize()} | ({"parent": p} if p else {})
                   for c, p in self.codes]
        sums = [{"code": c, "parts": parts} for c, parts in self.sums.items()]
        return {"title": self.id.capitalize(), "codes": entries} | ({"sums": sums} if sums else {})


def scheme(chance, name, sums=True):
    letter = name[:2]
    codes, roots = [], []
    for i in range(chance.choice([2, 2, 3, 3, 4, 5])):
        root = f"{letter}{i}"
        roots.append(root)
        codes.append((root, None))
        if chance.random() < 0.35:
            for j in range(chance.choice([1, 2, 2, 3])):
                child = f"{root}-{LETTERS[j]}"
                codes.append((child, root))
                if chance.random() < 0.12:
                    codes += [(f"{child}-{k}", child) for k in range(chance.choice([1, 2]))]
    parts = {}
    if sums and len(roots) > 2 and chance.random() < 0.3:
        whole = f"{letter}-some"
        codes.append((whole, None))
        parts[whole] = sorted(chance.sample(roots, len(roots) - 1))
    return Scheme(name, codes, parts)


@dataclass
class Person:
    codes: dict  # dimension -> leaf
    groups: set  # populations within the whole that hold them
    hours: int  # full-time equivalent, in tenths


class Records:
    """Who is where, by time; what the truth is."""

    def __init__(self, schemes):
        self.schemes = schemes
        self.people = {}  # (population, time) -> [Person]
        self.cache = {}

    def __getitem__(self, key):
        """The true count of a cell by its identity; FTE in tenths."""
        population, time, measure, codes = key
        if isinstance(population, tuple):
            _, whole, part = population
            return self[whole, time, measure, codes] - self[part, time, measure, codes]
        if key not in self.cache:
            wanted = [(d, self.schemes[d].under(c)) for d, c in codes]
            self.cache[key] = sum(
                person.hours if measure == "fte" else 1
                for person in self.people.get((population, time), [])
                if all(person.codes[d] in leaves for d, leaves in wanted))
        return self.cache[key]

    def copy(self):
        other = Records(self.schemes)
        other.people = copy.deepcopy(self.people)
        return other


@dataclass
class Table:
    """A dataset of the publication: its metadata and which codes it counts."""

    edition: int
    id: str
    population: str
    time: tuple
    dimensions: list
    codes: dict  # dimension -> codes in use, with `all` where there is a total
    fte: bool
    rules: dict
    sensitive: str | None = None
    percentages: list = field(default_factory=list)

    def document(self):
        when = ({"as-at": self.time[1]} if self.time[0] == "as-at"
                else {"period": {"from": self.time[1], "to": self.time[2]}})
        dimensions = []
        for d in self.dimensions:
            entry = {"id": d}
            if ALL in self.codes[d]:
                entry["total"] = f"All of {d}"
            if d == self.sensitive:
                entry["sensitive"] = True
            dimensions.append(entry)
        document = {
            "title": f"Table {self.id}", "summary": f"Counts of {self.population}.",
            "population": self.population, **when, "source": "The payroll of Exampleshire",
            "unit": "people", "dimensions": dimensions}
        if self.fte:
            document["measures"] = [
                {"id": "headcount", "label": "People", "kind": "headcount"},
                {"id": "fte", "label": "Full-time equivalents", "kind": "fte"}]
        if self.rules:
            document["disclosure"] = self.rules
        if self.percentages:
            document["published-percentages"] = self.percentages
        return document

    def measures(self):
        return ["headcount", "fte"] if self.fte else ["headcount"]

    def cells(self):
        """(codes by dimension, measure, identity) of every cell."""
        for combination in itertools.product(*(self.codes[d] for d in self.dimensions)):
            codes = dict(zip(self.dimensions, combination, strict=True))
            picked = frozenset((d, c) for d, c in codes.items() if c != ALL)
            for measure in self.measures():
                yield codes, measure, (self.population, self.time, measure, picked)

    def raw(self, records):
        head = [*self.dimensions, *(["measure"] if self.fte else []), "value"]
        lines = [",".join(head)]
        for codes, measure, key in self.cells():
            value = records[key]
            text = f"{value // 10}.{value % 10}" if measure == "fte" else str(value)
            lines.append(",".join(
                [*(codes[d] for d in self.dimensions), *([measure] if self.fte else []), text]))
        return "\n".join(lines) + "\n"


class Publication:
    """Grows edition by edition; `records` is the truth now, `past` what it was held to be."""

    def __init__(self, seed, features=None):
        self.seed = seed
        self.chance = random.Random(f"publication {seed}")
        self.features = features
        chance = self.chance
        self.rounding = self.has("rounding", 0.12)
        self.site_rules = {
            "threshold": chance.choice([3, 5, 5, 5, 10]),
            "zeros": "hidden" if self.has("zeros hidden", 0.35) else "shown"}
        if self.rounding:
            self.site_rules["method"] = "rounding"
        if self.has("base minimum", 0.15) and not self.rounding:
            self.site_rules["base-minimum"] = chance.choice([8, 10, 12])
        names = chance.sample(NAMES, chance.choice([2, 3, 3]))
        self.schemes = {n: scheme(chance, n, self.has("sums", 1)) for n in names}
        self.fixed = sorted(names)[: chance.choice([1, 2])] if self.has("flows", 0.25) else []
        self.nested = self.has("nested", 0.3)
        self.weights = {
            (n, leaf): chance.choice([0.3, 1, 2, 5, 14])
            for n, s in self.schemes.items() for leaf in s.leaves}
        self.tables = []
        self.past = []
        self.records = Records(self.schemes)
        self.staff = [self.person() for _ in range(chance.choice([40, 80, 150, 250]))]
        self.edition = None
        self.fresh = []

    def has(self, feature, share):
        """Whether this publication has a feature: by chance, or as the test asks."""
        drawn = self.chance.random() < share
        return drawn if self.features is None else feature in self.features

    # People.

    def draw(self, name):
        leaves = self.schemes[name].leaves
        return self.chance.choices(leaves, [self.weights[name, leaf] for leaf in leaves])[0]

    def person(self):
        chance = self.chance
        groups = set()
        if self.nested and chance.random() < 0.9:
            groups.add("permanent")
            if chance.random() < 0.25:
                groups.add("managers")
        return Person({n: self.draw(n) for n in self.schemes}, groups,
                      chance.choice([10, 10, 10, 8, 6, 5, 2]))

    def age(self, year):
        """A year passes: some leave, some join, some move."""
        chance = self.chance
        before = self.staff
        stay = [p for p in before if chance.random() > 0.12]
        joiners = [self.person() for _ in range(int(len(before) * 0.12))]
        period = ("period", f"{year - 1}-04-01", f"{year}-03-31")
        kept = {id(p) for p in stay}
        self.records.people["joiners", period] = copy.deepcopy(joiners)
        self.records.people["leavers", period] = [
            copy.deepcopy(p) for p in before if id(p) not in kept]
        moved = copy.deepcopy(stay)
        for person in moved:
            if chance.random() < 0.1:
                name = chance.choice(list(self.schemes))
                if name not in self.fixed:
                    person.codes[name] = self.draw(name)
        self.staff = moved + joiners

    def enrol(self, time):
        staff = copy.deepcopy(self.staff)
        self.records.people["staff", time] = staff
        for group in ("permanent", "managers"):
            self.records.people[group, time] = [p for p in staff if group in p.groups]

    # Tables.

    def codes(self, scheme):
        chance = self.chance
        kind = chance.choice(["full", "full", "roots", "tree", "leaves"])
        if kind == "roots" or not any(scheme.children(r) for r in scheme.roots):
            codes = list(scheme.roots)
        else:
            codes = [c for c, _ in scheme.codes if c not in scheme.sums]
        if kind == "full":
            codes = [c for c, _ in scheme.codes]
        elif kind == "leaves":
            codes = scheme.leaves
        return ([ALL] if chance.random() < 0.85 else []) + codes

    def table(self, year, time, population, number):
        chance = self.chance
        names = list(self.schemes)
        count = min(len(names), chance.choice([1, 2, 2, 2, 3]))
        dimensions = sorted(chance.sample(names, count), key=names.index)
        codes = {d: self.codes(self.schemes[d]) for d in dimensions}
        while len(dimensions) > 1 and size(codes) > 150:
            del codes[dimensions.pop()]
        rules = {}
        if chance.random() < 0.15:
            rules["threshold"] = self.site_rules["threshold"] + chance.choice([1, 2, 5])
        table = Table(year, f"t{number}", population, time, dimensions, codes,
                      self.has("fte", 0.15) and not self.rounding, rules)
        hidden = self.site_rules["zeros"] == "hidden"
        if hidden and self.has("sensitive", 0.3):
            table.sensitive = chance.choice(dimensions)
        if self.has("percentages", 0.25) and not self.rounding:
            self.percentage(table)
        return table

    def percentage(self, table):
        """One that was published elsewhere: a share of a line's total, truly rounded."""
        chance = self.chance
        totals = [d for d in table.dimensions if ALL in table.codes[d]]
        if not totals:
            return
        dimension = chance.choice(totals)
        options = []
        for codes, measure, key in table.cells():
            among = {**codes, dimension: ALL}
            whole = (*key[:3], frozenset((d, c) for d, c in among.items() if c != ALL))
            n, base = self.records[key], self.records[whole]
            if measure == "headcount" and codes[dimension] != ALL and 10 <= n < base - 10:
                options.append((codes, among, n, base))
        if not options:
            return
        codes, among, n, base = chance.choice(options)
        digits = chance.choice([0, 0, 1])
        scaled = (200 * 10 ** digits * n + base) // (2 * base)
        percent = str(scaled) if digits == 0 else f"{scaled // 10}.{scaled % 10}"
        entry = {"of": {d: c for d, c in codes.items() if c != ALL},
                 "among": {d: c for d, c in among.items() if c != ALL or d == dimension},
                 "percent": float(percent) if digits else int(percent)}
        if table.fte:
            entry["measure"] = "headcount"
        table.percentages.append(entry)

    def grow(self, folder: pathlib.Path):
        """Writes the next edition; returns the raw files that are new or changed."""
        chance = self.chance
        first = self.edition is None
        year = self.edition = YEARS[0] if first else self.edition + 1
        if not first:
            self.age(year)
        time = ("as-at", f"{year}-03-31")
        self.enrol(time)
        fresh = []
        if not first and self.has("revised", 0.3):
            fresh += self.revise(year - 1)
        populations = ["staff", "staff", "staff"]
        if self.nested:
            populations += ["permanent", "permanent", "managers"]
        for number in range(chance.choice([1, 2, 2, 3])):
            fresh.append(self.table(year, time, chance.choice(populations), number))
        if self.fixed and not first:
            period = ("period", f"{year - 1}-04-01", f"{year}-03-31")
            for number, population in enumerate(("joiners", "leavers"), start=5):
                fresh.append(self.table(year, period, population, number))
        if not first and self.has("extended", 0.4):
            earlier = ("as-at", f"{year - 1}-03-31")
            fresh.append(self.table(year, earlier, "staff", 8))
        if not first and self.has("repeated", 0.3):
            again = chance.choice([t for t in self.tables if t.edition == year - 1])
            fresh.append(copy.deepcopy(again))
            fresh[-1].edition, fresh[-1].id = year, "t9"
        self.fresh = fresh
        self.tables += [t for t in fresh if t not in self.tables]
        return self.store(folder, fresh)

    def revise(self, year):
        """Corrects a few people of an earlier snapshot; every table of it is counted again."""
        self.past.append(self.records)
        self.records = self.records.copy()
        time = ("as-at", f"{year}-03-31")
        staff = self.records.people["staff", time]
        for person in self.chance.sample(staff, min(3, len(staff))):
            name = self.chance.choice(list(self.schemes))
            if name not in self.fixed:
                person.codes[name] = self.draw(name)
        again = [t for t in self.tables if t.time == time]
        for table in again:
            table.percentages = []
        return again

    # Files.

    def store(self, folder, fresh):
        content, private = folder / "content", folder / "private"
        write(content / "site.yaml", {**SITE, "disclosure": self.site_rules})
        write(content / "accessibility.yaml", ACCESSIBILITY)
        write(content / "populations.yaml", {"populations": self.populations()})
        for name, scheme in self.schemes.items():
            write(content / f"classifications/{name}.yaml", scheme.document())
        year = self.edition
        write(content / f"{year}/edition.yaml", {
            "title": f"Equality profile {year}", "summary": "What we did.",
            "period": {"from": f"{year - 1}-04-01", "to": f"{year}-03-31"},
            "as-at": f"{year}-03-31", "published": f"{year}-06-30", "status": "published",
            "sign-off": {"by": "Equalities Board", "on": f"{year}-06-18"},
            "information-covers": ["employees", "people-affected"]})
        files = []
        for table in fresh:
            place = f"{table.edition}/data/{table.id}"
            write(content / f"{place}.yaml", table.document())
            file = private / f"{place}.csv"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(table.raw(self.records), encoding="utf-8")
            files.append(file)
        return files

    def populations(self):
        staff = {"id": "staff", "label": "Staff", "scope": "Everyone employed."}
        found = [staff]
        if self.nested:
            found.append({"id": "permanent", "label": "Permanent staff",
                          "scope": "Those without an end date.", "part-of": "staff"})
            found.append({"id": "managers", "label": "Managers",
                          "scope": "Permanent staff who manage others.", "part-of": "permanent"})
        if self.fixed:
            staff |= {"joiners": "joiners", "leavers": "leavers", "fixed": self.fixed}
            found.append({"id": "joiners", "label": "Joiners", "scope": "Those who came."})
            found.append({"id": "leavers", "label": "Leavers", "scope": "Those who went."})
        return found

    def vintages(self):
        """What the records say now, and what they said before each correction."""
        return [self.records, *reversed(self.past)]


def size(codes):
    total = 1
    for some in codes.values():
        total *= len(some)
    return total
