"""Reads the codes of `content/classifications`, as far as counting needs them."""

import pathlib
import re

CONTENT = pathlib.Path(__file__).resolve().parents[2] / "content"


class Classification:
    """Codes in their order, with what each is the sum of."""

    def __init__(self, text: str):
        self.labels, self.parts = {}, {}
        section = code = None
        for line in text.splitlines():
            if re.match(r"\w", line):
                section = line.split(":")[0]
            elif section == "codes" and (match := re.match(r"  - code: (\S+)", line)):
                code = match[1]
            elif section == "codes" and (match := re.match(r"    label: (.+)", line)):
                self.labels[code] = match[1].strip('"')
            elif section == "codes" and (match := re.match(r"    parent: (\S+)", line)):
                self.parts.setdefault(match[1], []).append(code)
            elif section == "sums" and (match := re.match(r"  - code: (\S+)", line)):
                code = match[1]
            elif section == "sums" and (match := re.match(r"    parts: \[(.+)\]", line)):
                self.parts[code] = match[1].split(", ")
            elif section == "sums" and (match := re.match(r"      - (\S+)", line)):
                self.parts.setdefault(code, []).append(match[1])
        self.parents = {
            code: parent for parent, parts in self.parts.items()
            if f"parent: {parent}" in text for code in parts}
        self.sums = {code for code in self.parts if f"parent: {code}" not in text}

    @property
    def roots(self) -> list:
        return [c for c in self.labels if c not in self.parents and c not in self.sums]

    def covers(self, code: str) -> set:
        """The codes that count towards a code, itself included."""
        result = {code}
        for part in self.parts.get(code, []):
            result |= self.covers(part)
        return result


def classification(dimension: str) -> Classification:
    return Classification((CONTENT / f"classifications/{dimension}.yaml").read_text("utf-8"))
