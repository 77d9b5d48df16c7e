"""How many cells it takes: this program against the optimum of tau-ARGUS, on the same tables.

The solver of tau-ARGUS (pytauargus, with HiGHS) is given the table as a file of cells and sums. A
cell that is not nought has 1 as its lower bound, since noughts are shown. Protection levels:

- full: a reader must think 1 and the threshold possible of every protected cell. This is what an
  office would ask of tau-ARGUS. It can't be had where a small total has several small parts; then
  its answer is a heuristic one.
- promise: the greatest possible value is at least the threshold, and the least is at least
  threshold - 1 below it (a sliding level). Nobody can keep the promise with fewer cells.

Every cell costs the same, so the optimum is the fewest cells; the column "by value" is the pattern
that tau-ARGUS chooses when it is told nothing of costs, at full levels. Run as a script for the
table:

    .venv-disclosure/bin/python Tests/Disclosure/tauargus.py
"""

import pathlib
import random
import sys
import tempfile
import time
from dataclasses import dataclass

from attacker import attack
from program import run
from publication import ACCESSIBILITY, SITE, write
from pytauargus import HiTaSCtrl
from released import read
from system import Intervals, System

THRESHOLD = 5
SIZES = (
    (8, 6), (8, 6), (8, 6), (10, 8), (10, 8), (12, 8), (12, 8), (12, 10), (15, 10), (15, 10),
    (16, 12), (20, 10), (20, 15), (20, 20), (24, 8), (25, 20), (30, 10), (30, 20), (30, 30),
    (30, 30), (25, 25), (18, 18), (14, 14), (30, 15))
STYLES = {
    "mixed": (0, 1, 2, 3, 4, 6, 8, 12, 20, 40, 90),
    "large": (0, 2, 4, 7, 9, 15, 30, 55, 80, 120, 200, 300, 6, 18, 25),
    "sparse": (0, 0, 0, 0, 1, 2, 3, 5, 7, 11, 25)}
SECONDS = 5


def example(number):
    """(style, counts): the last row and the last column are totals."""
    rows, columns = SIZES[number]
    style = list(STYLES)[number % len(STYLES)]
    chance = random.Random(1000 + number)
    factors = [chance.choice([0.3, 0.6, 1, 1, 2, 4]) for _ in range(rows)]
    counts = []
    for r in range(rows):
        factor = factors[r] if style == "mixed" else 1
        counts.append([int(chance.choice(STYLES[style]) * factor) for _ in range(columns)])
    counts = [[*row, sum(row)] for row in counts]
    counts.append([sum(column) for column in zip(*counts, strict=True)])
    return style, counts


def primaries(counts):
    return {(r, c) for r, row in enumerate(counts) for c, n in enumerate(row) if 0 < n < THRESHOLD}


def problem(counts, levels, by_value):
    """The text of a JJ file: cells with cost, bounds and levels, then the sums."""
    width, height, greatest = len(counts[0]), len(counts), counts[-1][-1]
    lines = ["0", str(width * height)]
    for i, n in enumerate(n for row in counts for n in row):
        cost = n if by_value else 1
        if n == 0:
            lines.append(f"{i} 0 1 z 0 {greatest} 0 0 0")
        elif n >= THRESHOLD:
            lines.append(f"{i} {n} {cost} s 1 {greatest} 0 0 0")
        elif levels == "full":
            lines.append(f"{i} {n} {cost} u 1 {greatest} {n - 1} {THRESHOLD - n} 0")
        else:
            lines.append(f"{i} {n} {cost} u 1 {greatest} 0 {THRESHOLD - n} {THRESHOLD - 1}")
    rows = [[r * width + c for c in range(width)] for r in range(height)]
    sums = rows + [list(column) for column in zip(*rows, strict=True)]
    lines.append(str(len(sums)))
    for *parts, total in sums:
        terms = " ".join(f"{part} (1)" for part in parts)
        lines.append(f"0 {len(parts) + 1} : {total} (-1) {terms}")
    return "\n".join(lines) + "\n"


def theirs(counts, levels, by_value=False):
    """(cells withheld in the second place, seconds)."""
    width = len(counts[0])
    with tempfile.TemporaryDirectory() as folder:
        before, after = pathlib.Path(folder, "in"), pathlib.Path(folder, "out")
        before.write_text(problem(counts, levels, by_value))
        start = time.monotonic()
        code = HiTaSCtrl().full_jj(in_file_jj=str(before), out_file=str(after), max_time=SECONDS)
        taken = time.monotonic() - start
        if code > 1:
            raise RuntimeError(f"tau-ARGUS ended with {code}")
        found = {divmod(int(line.split()[0]), width) for line in after.read_text().splitlines()}
    return found - primaries(counts), taken


def risks(counts, masked):
    """Cells that can be narrowed too far when these are withheld."""
    system = System()
    for r, row in enumerate(counts):
        for c, n in enumerate(row):
            system.bounds[r, c] = (1, None) if (r, c) in masked else (n, n)
        system.add({(r, c): -1 if c == len(row) - 1 else 1 for c in range(len(row))}, 0, 0)
    last = len(counts) - 1
    for c in range(len(counts[0])):
        system.add({(r, c): -1 if r == last else 1 for r in range(last + 1)}, 0, 0)
    found = []
    for component in system.reduced().components():
        search = Intervals(component, 2 * counts[-1][-1])
        for cell in search.names:
            low, high = search.exact(cell)
            if low < THRESHOLD and (high < THRESHOLD or high - low < THRESHOLD - 1):
                found.append((cell, low, high))
    return found


def code(letter, i, last):
    return "all" if i == last else f"{letter}{i:02}"


def publish(counts, folder):
    """A publication of one table, counts in private/."""
    rows, columns = len(counts) - 1, len(counts[0]) - 1
    content = folder / "content"
    write(content / "site.yaml", SITE | {"disclosure": {"threshold": THRESHOLD}})
    write(content / "accessibility.yaml", ACCESSIBILITY)
    write(content / "2025/edition.yaml", {
        "title": "Equality profile 2025", "summary": "One table.",
        "period": {"from": "2024-04-01", "to": "2025-03-31"}, "as-at": "2025-03-31",
        "published": "2025-06-30", "status": "published",
        "sign-off": {"by": "Equalities Board", "on": "2025-06-19"},
        "information-covers": ["employees"]})
    write(content / "populations.yaml", {
        "populations": [{"id": "staff", "label": "Staff", "scope": "Everyone employed."}]})
    for name, letter, size in (("row", "r", rows), ("column", "c", columns)):
        write(content / f"classifications/{name}.yaml", {
            "title": name.capitalize(),
            "codes": [{"code": code(letter, i, size), "label": code(letter, i, size).upper()}
                      for i in range(size)]})
    write(content / "2025/data/table.yaml", {
        "title": "A table", "summary": "Staff by row and column.", "population": "staff",
        "as-at": "2025-03-31", "source": "Made up", "unit": "people",
        "dimensions": [{"id": "row", "total": "All"}, {"id": "column", "total": "All"}]})
    lines = ["row,column,value"]
    for r, row in enumerate(counts):
        for c, n in enumerate(row):
            lines.append(f"{code('r', r, rows)},{code('c', c, columns)},{n}")
    raw = folder / "private/2025/data/table.csv"
    raw.parent.mkdir(parents=True)
    raw.write_text("\n".join(lines) + "\n", encoding="utf-8")


def ours(counts):
    """(cells withheld in the second place, seconds of the whole run, cells at risk)."""
    rows, columns = len(counts) - 1, len(counts[0]) - 1
    place = {code("r", r, rows): r for r in range(rows + 1)}
    place |= {code("c", c, columns): c for c in range(columns)}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        publish(counts, folder)
        start = time.monotonic()
        ended = run("protect", folder)
        taken = time.monotonic() - start
        if ended.status != 0:
            raise RuntimeError(ended.explain())
        released = read(folder / "content")
        risks = attack(released)
    found = set()
    for key, value in released.tables[0].cells.items():
        if value is None:
            codes = dict(key[3])
            found.add((place[codes["row"]] if "row" in codes else rows,
                       place[codes["column"]] if "column" in codes else columns))
    missing = primaries(counts) - found
    return found - primaries(counts), taken, len(risks) + len(missing)


@dataclass
class Line:
    size: str
    style: str
    protected: int
    ours: int
    full: int
    by_value: int
    promise: int
    at_risk: int
    seconds: float
    their_seconds: float

    HEAD = ("| Table | Counts | Protected | Ours | tau-ARGUS | by value "
            "| Fewest possible | Ours, s | tau-ARGUS, s |\n" + "|---" * 9 + "|")

    def __str__(self):
        return (f"| {self.size} | {self.style} | {self.protected} | {self.ours} | {self.full} "
                f"| {self.by_value} | {self.promise} | {self.seconds:.2f} | {self.their_seconds:.2f} |")


def compare(number):
    style, counts = example(number)
    second, seconds, at_risk = ours(counts)
    full, their_seconds = theirs(counts, "full")
    by_value, _ = theirs(counts, "full", by_value=True)
    promise, _ = theirs(counts, "promise")
    size = f"{len(counts) - 1}×{len(counts[0]) - 1}"
    return Line(size, style, len(primaries(counts)), len(second), len(full), len(by_value),
                len(promise), at_risk, seconds, their_seconds)


def main():
    print(Line.HEAD)
    lines = []
    for number in range(len(SIZES)):
        lines.append(compare(number))
        print(lines[-1], flush=True)
    more = [line for line in lines if line.ours > line.full]
    print(f"\nOurs {sum(x.ours for x in lines)}, tau-ARGUS {sum(x.full for x in lines)}, by value "
          f"{sum(x.by_value for x in lines)}, fewest possible {sum(x.promise for x in lines)}; more "
          f"than tau-ARGUS in {len(more)} of {len(lines)}; "
          f"cells at risk {sum(x.at_risk for x in lines)}.")
    return 1 if any(line.at_risk for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
