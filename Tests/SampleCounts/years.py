"""Three Marches of the made-up council, with those who came and went between them."""

from dataclasses import dataclass, replace

import shares
from people import QUESTIONS, Person, draw, draw_person


@dataclass
class Year:
    """What is counted at the end of March, and in the year before."""
    year: int
    stock: list  # of rows
    starters: list
    leavers: list  # with "leaving-reason"
    employed: list  # on any day of the year, with casework
    before: list  # the people of the March before, as they were then


def years(random) -> dict:
    """The years 2025 and 2026, by number. A row is a mapping from dimension to code."""
    people = [draw_person(random) for _ in range(shares.STOCK[2024])]
    result = {}
    for year in (2025, 2026):
        before = people
        people, starters, leavers = pass_year(random, people, year)
        answered = {q: thresholds(people, q, shares.ANSWERED[q][year]) for q in QUESTIONS}
        trained = training_threshold(people, year)

        def rows(persons):
            return [row(person, year, answered, trained) for person in persons]

        left = rows(person for person, _ in leavers)
        for each, (_, reason) in zip(left, leavers):
            each["leaving-reason"] = reason
        result[year] = Year(year, rows(people), rows(starters), left, rows(before + starters), before)
        for each in result[year].employed:
            open_cases(random, each)
        for each in result[year].stock:
            each["participant"] = random.random() < participation(each)
    return result


def pass_year(random, people: list, year: int):
    """Some leave, some start, everyone is a year older: (stock, starters, leavers with reasons)."""
    leaving = shares.LEFT[year] - shares.LEFT_WITHIN_THE_YEAR[year]
    rank = sorted(
        range(len(people)),
        key=lambda at: random.random() ** (1 / leaving_weight(people[at])), reverse=True)
    gone = set(rank[:leaving])
    stay = [replace(people[at]) for at in range(len(people)) if at not in gone]
    joined = shares.STOCK[year] - len(stay) + shares.LEFT_WITHIN_THE_YEAR[year]
    starters = [draw_person(random, year) for _ in range(joined)]
    brief = starters[: shares.LEFT_WITHIN_THE_YEAR[year]]
    leavers = [(people[at], reason(random, people[at], year)) for at in sorted(gone)]
    leavers += [(person, reason(random, person, year)) for person in brief]
    for person in stay:
        person.age += 1
        person.leave = random.random()
        if person.grade < 7 and random.random() < 0.022:
            person.grade += 1
        if person.contract in ("fixed-term", "apprentice") and random.random() < 0.35:
            person.contract = "permanent"
    return stay + starters[len(brief):], starters, leavers


def leaving_weight(person: Person) -> float:
    if person.age >= 65:
        return 5
    if person.age >= 60:
        return 2.6
    weight = 1.5 if person.age < 35 else 0.8
    return weight * (2.5 if person.contract != "permanent" else 1)


def reason(random, person: Person, year: int) -> str:
    if person.contract != "permanent" and random.random() < 0.6:
        return "end-of-contract"
    if person.age >= 58 and random.random() < 0.7:
        return "retirement"
    return draw(random, {
        "resignation": 800, "redundancy": 40, "dismissal": 27,
        "ill-health": 60 if person.age >= 50 else 3,
        "transfer": 45 if year == 2026 and person.department == "environment-and-highways" else 4,
        "other-reason": 24})


def thresholds(people: list, question: str, share: float) -> float:
    """How ready one has to be for exactly this share of all to have answered."""
    readiness = sorted(person.readiness[question] for person in people)
    return readiness[round(share * len(readiness))]


def training_threshold(people: list, year: int) -> float:
    there = sorted(person.training for person in people if person.leave >= shares.ON_LONG_LEAVE)
    return there[min(round(shares.TRAINED[year] * len(people)), len(there) - 1)]


def row(person: Person, year: int, answered: dict, trained: float) -> dict:
    codes = {
        question: person.truth[question] if person.readiness[question] < answered[question]
        else "not-declared" for question in QUESTIONS
    }
    if year >= 2026 and person.newly_disabled and codes["disability"] == "not-disabled":
        codes["disability"] = "disabled"
    return {
        **codes, "department": person.department, "sex": person.sex,
        "grade": shares.GRADES[min(person.grade, 3)], "step": person.grade,
        "age": age_band(person.age), "tenths": person.tenths,
        "working-pattern": person.pattern, "contract": person.contract,
        "training-status": training(person, trained)}


def training(person: Person, trained: float) -> str:
    if person.leave < shares.ON_LONG_LEAVE:
        return "on-long-leave"
    if person.training < trained:
        return "up-to-date"
    return "overdue" if person.training < trained + (1 - trained) * 0.62 else "never"


def age_band(age: int) -> str:
    for last, code in ((24, "16-to-24"), (34, "25-to-34"), (44, "35-to-44"), (54, "45-to-54"),
                       (64, "55-to-64")):
        if age <= last:
            return code
    return "65-and-over"


def open_cases(random, row: dict):
    """At most one case of each kind; more often where we'd wish it were not so."""
    unfair = 1.0 if row["ethnicity"] in ("white-british", "not-declared") else 1.5
    row["disciplinary"] = int(random.random() < 0.0082 * unfair)
    row["grievance"] = int(random.random() < 0.0052 * unfair)


def participation(row: dict) -> float:
    share = 0.26 if row["sex"] == "female" else 0.17
    return share * (0.8 if row["disability"] == "disabled" else 1)
