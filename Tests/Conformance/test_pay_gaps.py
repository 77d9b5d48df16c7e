"""Pay gaps of random payrolls, worked out a second time in Python's fractions and compared.

The rules are read from the regulations and the guidance, not from the program: quarters of people on
one rate are searched for the most even spread instead of being worked out.
"""

import itertools
import random
import re
import shutil
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from conftest import sitegen
from runs import MINIMAL

QUARTERS = ["lower", "lower-middle", "upper-middle", "upper"]


def percent(fraction):
    """To one decimal place, halves away from nought; by a route of its own."""
    if fraction is None:
        return "z"
    tenths = abs(fraction) * 1000
    rounded = (Decimal(tenths.numerator) / Decimal(tenths.denominator)).quantize(
        Decimal(1), ROUND_HALF_UP)
    # Decimals of 28 digits may round a half up that is none.
    rest = tenths - int(tenths)
    assert rest != Fraction(1, 2) or rounded == int(tenths) + 1
    whole = int(rounded)
    sign = "-" if fraction < 0 and whole else ""
    return f"{sign}{whole // 10}.{whole % 10}%"


def mean(values):
    return Fraction(sum(values), len(values)) if values else None


def median(values):
    if not values:
        return None
    ranked = sorted(values)
    middle = len(ranked) // 2
    return ranked[middle] if len(ranked) % 2 else (ranked[middle - 1] + ranked[middle]) / 2


def gap(average, men, women):
    a, b = average(men), average(women)
    return None if a is None or b is None else (a - b) / a


def sizes(count):
    extra = {0: [0, 0, 0, 0], 1: [1, 0, 0, 0], 2: [1, 0, 1, 0], 3: [1, 1, 1, 0]}[count % 4]
    return [count // 4 + more for more in extra]


def quarters(men, women):
    """Numbers of men and women in each quarter, those on one rate spread as evenly as can be."""
    places = sizes(len(men) + len(women))
    result = [[0, 0] for _ in range(4)]
    for rate in sorted(set(men + women)):
        here = (men.count(rate), women.count(rate))
        left = sum(here)
        free = []
        for quarter in range(4):
            taken = min(left, places[quarter])
            free.append(taken)
            places[quarter] -= taken
            left -= taken
        for quarter, of_men in enumerate(most_even(here[0], free)):
            result[quarter][0] += of_men
            result[quarter][1] += free[quarter] - of_men
    return result


def most_even(men, free):
    """Of all ways to place the men, the one nearest to their proportion; of equal ones, the one
    with more men below."""
    total = sum(free)
    if total == 0:
        return free
    exact = [Fraction(men * places, total) for places in free]
    around = [sorted({int(share), min(places, int(share) + 1)}) for share, places in
              zip(exact, free)]
    ways = [way for way in itertools.product(*around) if sum(way) == men]
    return min(ways, key=lambda way: (
        sum((share - real) ** 2 for share, real in zip(way, exact)), [-share for share in way]))


def expected(rows):
    men = [row for row in rows if row["sex"] == "M" and row["relevant"]]
    women = [row for row in rows if row["sex"] == "F" and row["relevant"]]

    def hourly(group):
        return [row["pay"] for row in group if row["full"]]

    def bonuses(group):
        return [row["bonus"] for row in group if row["bonus"]]

    numbers = {
        ("women", "mean-hourly"): percent(gap(mean, hourly(men), hourly(women))),
        ("women", "median-hourly"): percent(gap(median, hourly(men), hourly(women))),
        ("women", "mean-bonus"): percent(gap(mean, bonuses(men), bonuses(women))),
        ("women", "median-bonus"): percent(gap(median, bonuses(men), bonuses(women))),
    }
    for name, group in (("men", men), ("women", women)):
        share = Fraction(len(bonuses(group)), len(group)) if group else None
        numbers[name, "paid-bonus"] = percent(share)
    for quarter, (of_men, of_women) in zip(QUARTERS, quarters(hourly(men), hourly(women))):
        total = of_men + of_women
        numbers["men", quarter] = percent(Fraction(of_men, total) if total else None)
        numbers["women", quarter] = percent(Fraction(of_women, total) if total else None)
    return numbers


def draw(source):
    """A payroll with few rates, so that many are on one, and with few or no bonuses at times."""
    rates = [Fraction(source.randrange(1000, 6000), 100) for _ in range(source.choice([1, 2, 3, 8, 400]))]
    bonus_of = {sex: source.choice([0, 0.1, 0.6]) for sex in "MF"}
    rows = []
    for _ in range(source.choice([1, 2, 3, 5, 9, 30, 61, 250])):
        sex = source.choice(["M", "F", "F", "Prefer not to say"] if source.random() < 0.3 else "MFF")
        relevant = source.random() < 0.95
        rows.append({
            "sex": sex, "pay": source.choice(rates), "relevant": relevant,
            "full": relevant and source.random() < 0.9,
            "bonus": Fraction(source.randrange(1, 500_000), 100)
            if source.random() < bonus_of.get(sex, 0.2) else 0})
    return rows


def text(rows):
    lines = ["Sex,Hourly pay,Bonus,Full pay relevant,Relevant"]
    for row in rows:
        bonus = f"{float(row['bonus']):.2f}" if row["bonus"] else ""
        lines.append(",".join([
            row["sex"], f"{float(row['pay']):.2f}" if row["full"] else "", bonus,
            "yes" if row["full"] else "no", "yes" if row["relevant"] else "no"]))
    return "".join(line + "\n" for line in lines)


def written(path):
    numbers, group = {}, None
    for line in path.read_text("utf-8").split("figures:\n")[1].splitlines():
        if match := re.match(r"  - group: (\S+)", line):
            group = match[1]
        elif match := re.match(r"    ([a-z-]+): (\S+)", line):
            numbers[group, match[1]] = match[2]
    return {key: number for key, number in numbers.items() if key[1] != "employees"}


@pytest.mark.parametrize("seed", range(60))
def test_random_payrolls(tmp_path, seed):
    rows = draw(random.Random(seed))
    shutil.copytree(MINIMAL, tmp_path / "content")
    (tmp_path / "pay.csv").write_text(text(rows), "utf-8")
    sitegen("import", "pay-gap", "pay.csv", "--edition", "2026", "--id", "sex", "--characteristic",
            "sex", "--as-at", "2025-03-31", cwd=tmp_path)
    found = written(tmp_path / "content/2026/pay-gaps/sex.yaml")
    assert found == expected(rows)
