"""What the made-up council counted before its first edition: March 2022, 2023 and 2024."""

import random

import shares
from people import QUESTIONS, draw_person
from tables import ALL, Table
from years import row, thresholds, years

UNKNOWN = ["prefer-not-to-say", "not-declared"]
SEX = [ALL, "female", "male"]


def by_sex(stock: list, suffix: str = "") -> list:
    """Ethnicity and disability by sex, of employees on one day."""
    return [
        Table(f"ethnicity-by-sex{suffix}", stock, {
            "ethnicity": [ALL, "white-british", "ethnic-minority", *UNKNOWN], "sex": SEX}),
        Table(f"disability-by-sex{suffix}", stock, {
            "disability": [ALL, "disabled", "not-disabled", *UNKNOWN], "sex": SEX}),
    ]


def tables(seed: int) -> list:
    """The tables of the three years before the first edition.

    The workforce of March 2024 is the one that `years` starts from. Those of the years before are
    made from it backwards, with dice of their own, so that nothing else changes.
    """
    dice = random.Random(seed)
    people = years(random.Random(seed))[2025].before
    result = []
    for year in (2024, 2023, 2022):
        if year < 2024:
            people = year_before(dice, people, shares.STOCK_BEFORE[year])
        answered = {
            q: thresholds(people, q, shares.ANSWERED_BEFORE.get(q, {}).get(year, 0.5))
            for q in QUESTIONS}
        result += by_sex([row(person, year, answered, 0.5) for person in people], f"-{year}")
    return result


def year_before(dice, people: list, size: int) -> list:
    """Takes away some who may have started in the year, and adds others who may have left."""
    def recent(person):
        is_minority = person.truth["ethnicity"] not in ("white-british", "prefer-not-to-say")
        return dice.random() ** (1 / (1.45 if is_minority else 1.0))

    order = sorted(people, key=recent)
    stay = order[: len(people) - shares.STARTED_BEFORE]
    return stay + [draw_person(dice) for _ in range(size - len(stay))]
