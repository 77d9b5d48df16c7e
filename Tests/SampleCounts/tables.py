"""Counts rows of people into a raw table, and writes it as HR would hand it over."""

import itertools
from dataclasses import dataclass

from classifications import classification

ALL = "all"


@dataclass
class Measure:
    id: str
    of: str = ""  # the number of a row to add up; each counts as one unless given
    is_tenths: bool = False

    def amount(self, row: dict) -> int:
        return row[self.of] if self.of else 1

    def text(self, value: int) -> str:
        return f"{value // 10}.{value % 10}" if self.is_tenths else str(value)


@dataclass
class Table:
    """`dimensions`: codes by dimension, `all` among them for a table with a total."""
    id: str
    rows: list
    dimensions: dict
    measures: tuple = (Measure("headcount"),)
    pivoted: dict = None  # the export's own words, by what they mean; None for a row per cell

    def cells(self) -> dict:
        """The value by (measure, code, code, …), every combination in order."""
        columns = []
        for dimension, codes in self.dimensions.items():
            known = classification(dimension)
            assert all(code in known.labels for code in codes if code != ALL), (self.id, dimension)
            counted = {}  # by code of a row, the codes of the table that it counts towards
            for code in codes:
                for each in known.covers(code) if code != ALL else [*known.labels]:
                    counted.setdefault(each, []).append(code)
            columns.append((dimension, counted))
        order = itertools.product([m.id for m in self.measures], *self.dimensions.values())
        values = dict.fromkeys(order, 0)
        for row in self.rows:
            for codes in itertools.product(*(c.get(row[d], []) for d, c in columns)):
                for measure in self.measures:
                    values[measure.id, *codes] += measure.amount(row)
        return values

    def csv(self) -> str:
        return self.pivot() if self.pivoted else self.tidy()

    def tidy(self) -> str:
        several = len(self.measures) > 1
        lines = [[*self.dimensions, *(["measure"] if several else []), "value"]]
        measures = {measure.id: measure for measure in self.measures}
        cells = self.cells()
        for codes in itertools.product(*self.dimensions.values()):
            for id, measure in measures.items():
                value = measure.text(cells[id, *codes])
                lines.append([*codes, *([id] if several else []), value])
        return "".join(",".join(line) + "\n" for line in lines)

    def pivot(self) -> str:
        """A column per category of the first dimension, totals last, a blank cell for none."""
        across, down = self.dimensions
        words = {**classification(across).labels, **classification(down).labels, **self.pivoted}

        def last(codes):
            return [code for code in codes if code != ALL] + [ALL]

        lines = [[words[down], *(words[code] for code in last(self.dimensions[across]))]]
        cells = self.cells()
        for code in last(self.dimensions[down]):
            values = (cells["headcount", c, code] for c in last(self.dimensions[across]))
            lines.append([words[code], *(str(value or "") for value in values)])
        return "".join(",".join(line) + "\r\n" for line in lines)
