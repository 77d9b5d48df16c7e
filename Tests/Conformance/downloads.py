"""The sample with a figure of each sort, and its downloads read by other people's programs."""

import csv
import json
import pathlib
import shutil
import subprocess
from dataclasses import dataclass

from runs import PROGRAM, ROOT

# Laid into the sample under names that it does not use.
FIGURES = {
    "read-bar": {"chart": "bar", "data": "workforce-by-ethnicity"},
    "read-dumbbell": {
        "chart": "dumbbell", "data": "workforce-by-ethnicity", "comparator": "residents"},
    "read-line": {"chart": "line", "data": "age-by-sex", "rows": "sex", "years": 2},
    "read-stacked": {
        "chart": "stacked-bar", "data": "ethnicity-by-grade", "rows": "grade",
        "columns": "ethnicity"},
    "read-funnel": {
        "chart": "funnel", "show": "rate", "data": "recruitment-by-ethnicity",
        "compared-with": "white"},
    "read-table": {"chart": "table", "show": "count", "data": "workforce-by-department"},
    "read-heat": {
        "chart": "heat-table", "data": "disability-by-department", "rows": "department",
        "columns": "disability"},
}


def build(folder: pathlib.Path) -> pathlib.Path:
    """Builds the sample with those figures; they add no number that it does not publish."""
    shutil.copytree(ROOT / "content", folder / "content")
    figures = folder / "content/2026/figures"
    figures.mkdir(exist_ok=True)
    for name, keys in FIGURES.items():
        keys = {"title": f"What {name} shows", "description": "A figure of the tests.", **keys}
        text = "".join(f"{key}: {value}\n" for key, value in keys.items())
        (figures / f"{name}.yaml").write_text(text, "utf-8")
    command = [PROGRAM, "--content", folder / "content", "--output", folder / "site"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stderr[-4000:]
    return folder / "site"


@dataclass
class Table:
    """A CSV file with what stands beside it."""

    path: pathlib.Path  # of the CSV
    rows: list  # of texts, the header first

    @property
    def header(self):
        return self.rows[0]

    def beside(self, ending):
        return self.path.with_name(self.path.stem + ending)

    @property
    def json(self):
        return json.loads(self.beside(".json").read_text("utf-8"))

    @property
    def metadata(self):
        return json.loads(self.beside(".csv-metadata.json").read_text("utf-8"))


def read(path: pathlib.Path) -> Table:
    with open(path, encoding="utf-8", newline="") as file:
        return Table(path, list(csv.reader(file, strict=True)))


def tables(site: pathlib.Path, section: str) -> list:
    """The tables of every edition: `data`, `figures` or `pay-gaps`."""
    return [read(path) for path in sorted(site.glob(f"*/{section}/*/*.csv"))]


def number(text: str):
    """A printed number as a machine writes it: "−1,204.5%" is "-1204.5"; None for what is none."""
    plain = text.removesuffix("%").removesuffix("×").replace("−", "-").replace(",", "")
    plain = plain.removeprefix("+")
    return plain if plain.lstrip("-").replace(".", "", 1).isdigit() else None


def split(text: str):
    """A printed cell as (number or words, marker): "20 [p]", "[c]", "12.4%", "No date"."""
    words, _, last = text.rpartition(" ")
    if text.startswith("[") and text.endswith("]"):
        return "", text
    if last.startswith("[") and last.endswith("]"):
        return number(words) or words, last
    return number(text) or text, ""
