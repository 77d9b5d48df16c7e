"""What readers hold: the tables of a content folder, every superseded one, and what they are about.

Written from the format of content alone; shares no code with the program.
"""

import csv
import pathlib
from dataclasses import dataclass, field

import yaml

ALL = "all"
WITHHELD = "[c]"
# Cells that are not there: neither a number nor a secret.
ABSENT = {"[x]", "[z]"}


class PlainLoader(yaml.SafeLoader):
    """YAML whose scalars all stay text but for lists and mappings: `01` is a code, not 1."""


PlainLoader.yaml_implicit_resolvers = {}


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=PlainLoader) or {}


@dataclass
class Scheme:
    """A classification: `wholes` maps a code to the lists of codes of which it is the sum."""

    roots: list
    wholes: dict

    def leaves(self):
        found, waiting = [], list(self.roots)
        while waiting:
            code = waiting.pop(0)
            if code in self.wholes:
                waiting += self.wholes[code][0]
            else:
                found.append(code)
        return found

    @staticmethod
    def of(document):
        codes = [entry["code"] for entry in document["codes"]]
        parents = {e["code"]: e["parent"] for e in document["codes"] if e.get("parent")}
        sums = {entry["code"]: entry["parts"] for entry in document.get("sums") or []}
        wholes = {}
        for code, parent in parents.items():
            wholes.setdefault(parent, [[]])[0].append(code)
        for code, parts in sums.items():
            wholes.setdefault(code, []).append(list(parts))
        roots = [code for code in codes if code not in parents and code not in sums]
        return Scheme(roots, wholes)


@dataclass
class Rules:
    threshold: int = 5
    base_minimum: int = 0
    zeros_shown: bool = True
    rounding: bool = False

    @staticmethod
    def of(*documents):
        merged = {}
        for document in documents:
            merged.update(document or {})
        return Rules(
            int(merged.get("threshold", 5)), int(merged.get("base-minimum", 0)),
            merged.get("zeros", "shown") == "shown", merged.get("method") == "rounding")


@dataclass
class Dataset:
    edition: str
    id: str
    population: str
    time: tuple
    dimensions: list  # ids
    schemes: dict  # dimension id -> Scheme
    measures: dict  # id -> kind
    rules: Rules
    percentages: list

    def key(self, measure, codes):
        """The identity of a cell: the same count has the same key in every table."""
        picked = frozenset((d, c) for d, c in codes.items() if c != ALL)
        return (self.population, self.time, measure, picked)


@dataclass
class Table:
    """`cells` maps an identity to a number (FTE in tenths), or to None where it is withheld."""

    dataset: Dataset
    cells: dict
    superseded: bool = False


@dataclass
class Population:
    part_of: str | None = None
    joiners: str | None = None
    leavers: str | None = None
    fixed: frozenset = frozenset()


@dataclass
class Released:
    populations: dict
    tables: list = field(default_factory=list)


def units(text, kind):
    """A number as an integer: FTE in tenths."""
    if kind != "fte":
        return int(text)
    whole, _, tenth = text.partition(".")
    return int(whole) * 10 + int(tenth or 0)


def read_table(path, dataset, superseded=False):
    cells = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            measure = row.get("measure") or next(iter(dataset.measures))
            key = dataset.key(measure, {d: row[d] for d in dataset.dimensions})
            marker = row.get("marker") or ""
            if marker in ABSENT:
                continue
            if marker == WITHHELD:
                cells[key] = None
            else:
                cells[key] = units(row["value"], dataset.measures[measure])
    return Table(dataset, cells, superseded)


def time_of(document):
    if "as-at" in document:
        return ("as-at", document["as-at"])
    return ("period", document["period"]["from"], document["period"]["to"])


def read_dataset(path, edition, schemes, site_rules):
    document = load(path)
    dimensions = document["dimensions"]
    measures = document.get("measures") or [{"id": "headcount", "kind": "headcount"}]
    return Dataset(
        edition=edition, id=path.stem, population=document["population"], time=time_of(document),
        dimensions=[d["id"] for d in dimensions],
        schemes={d["id"]: schemes[d.get("classification", d["id"])] for d in dimensions},
        measures={m["id"]: m.get("kind", "headcount") for m in measures},
        rules=Rules.of(site_rules, document.get("disclosure")),
        percentages=document.get("published-percentages") or [])


def read(content: pathlib.Path) -> Released:
    """Everything that readers of `content` have ever been shown."""
    content = pathlib.Path(content)
    schemes = {p.stem: Scheme.of(load(p)) for p in sorted(content.glob("classifications/*.yaml"))}
    populations = {}
    if (content / "populations.yaml").exists():
        for entry in load(content / "populations.yaml")["populations"]:
            populations[entry["id"]] = Population(
                entry.get("part-of"), entry.get("joiners"), entry.get("leavers"),
                frozenset(entry.get("fixed") or []))
    site_rules = load(content / "site.yaml").get("disclosure")
    released = Released(populations)
    datasets = {}
    for path in sorted(content.glob("*/data/*.yaml")):
        edition = path.parent.parent.name
        dataset = read_dataset(path, edition, schemes, site_rules)
        datasets[edition, dataset.id] = dataset
        table = path.with_suffix(".csv")
        if table.exists():
            released.tables.append(read_table(table, dataset))
    index = content / "ledger/ledger.csv"
    if index.exists():
        with open(index, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                dataset = datasets.get((row["edition"], row["dataset"]))
                if row["superseded"] and dataset:
                    copy = content / "ledger" / row["superseded"]
                    released.tables.append(read_table(copy, dataset, superseded=True))
    return released
