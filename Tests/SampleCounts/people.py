"""One made-up employee, and how one is drawn."""

from dataclasses import dataclass, field

import shares

QUESTIONS = list(shares.ANSWERED)


@dataclass
class Person:
    department: str
    sex: str
    grade: int
    age: int
    pattern: str
    tenths: int  # of full time
    contract: str
    truth: dict = field(default_factory=dict)  # by question, what they would answer
    readiness: dict = field(default_factory=dict)  # by question, 0 answers first, 1 last
    training: float = 0.0  # 0 is trained first, 1 last
    leave: float = 0.0  # on long leave when small; drawn anew each year
    newly_disabled: bool = False  # disabled by the question asked since October 2025


def draw(random, weights: dict):
    """A key, as often as its weight says."""
    at = random.random() * sum(weights.values())
    for key, weight in weights.items():
        at -= weight
        if at < 0:
            return key
    return key


def draw_person(random, starter_in=None) -> Person:
    """An employee of March 2024, or one who starts in the year that ends in March of the given."""
    department = draw(random, shares.DEPARTMENTS)
    sex = "female" if random.random() < shares.WOMEN[department] else "male"
    grade = draw(random, dict(enumerate(shares.GRADE_WEIGHTS[department])))
    if sex == "female" and grade >= 4 and random.random() < 0.12:
        grade -= 1
    person = Person(department, sex, grade, age(random, starter_in), "", 0, "")
    pattern(random, person)
    person.contract = contract(random, person, starter_in)
    person.truth = truth(random, person, starter_in)
    person.readiness = {
        q: random.random() ** (1 / shares.RELUCTANCE[department]) for q in QUESTIONS
    }
    person.training = random.random() ** (1 / (0.5 + shares.RELUCTANCE[department] / 2))
    person.leave = random.random()
    person.newly_disabled = random.random() < 0.028
    return person


def age(random, starter_in) -> int:
    bands = shares.AGES_OF_STARTERS if starter_in else shares.AGES
    low, high = draw(random, {(low, high): weight for low, high, weight in bands})
    return low + int(random.random() * (high - low + 1))


def pattern(random, person: Person):
    part = (0.47 if person.sex == "female" else 0.15) * (1.25 - 0.22 * min(person.grade, 4))
    term = 0.16 if person.department == "children-and-families" and person.grade < 3 else 0.012
    at = random.random()
    if at < term:
        person.pattern, person.tenths = "term-time", 4 + int(random.random() * 5)
    elif at < term + part:
        person.pattern, person.tenths = "part-time", 2 + int(random.random() * 8)
    else:
        person.pattern, person.tenths = "full-time", 10


def contract(random, person: Person, starter_in) -> str:
    if person.age < 27 and random.random() < (0.16 if starter_in else 0.13):
        return "apprentice"
    if random.random() < (0.20 if starter_in else 0.055):
        return "fixed-term"
    if person.grade >= 2 and random.random() < 0.0042:
        return "secondment"
    return "permanent"


def truth(random, person: Person, starter_in) -> dict:
    ethnicity = draw_ethnicity(random, person, starter_in)
    broad = ethnicity.split("-")[0]
    young = person.age < 35
    answers = {
        "ethnicity": ethnicity,
        "disability": "disabled" if random.random() < 0.055 + person.age / 1000 else "not-disabled",
        "religion": draw(random, shares.RELIGIONS[broad]),
        "sexual-orientation": draw(random, {
            "heterosexual": 955, "gay-or-lesbian": 28 if young else 16,
            "bisexual": 34 if young else 7, "another-orientation": 7 if young else 2}),
        "gender-identity": draw(random, {
            "same-as-birth": 1000, "different-from-birth": 8 if young else 3}),
        "marriage": draw(random, marriage(person.age)),
        "caring": draw(random, caring(person)),
    }
    for question, share in shares.PREFER_NOT_TO_SAY.items():
        if random.random() < share:
            answers[question] = "prefer-not-to-say"
    return answers


def draw_ethnicity(random, person: Person, starter_in) -> str:
    factor = shares.MINORITY_FACTOR[person.department]
    factor *= shares.MINORITY_FACTOR_BY_GRADE[person.grade]
    factor *= {None: 1.0, 2025: 1.25, 2026: 1.35}[starter_in]
    weights = {code: weight * factor for code, weight in shares.MINORITIES.items()}
    return draw(random, {"white-british": 1000 - sum(weights.values()), **weights})


def marriage(age: int) -> dict:
    if age < 30:
        return {
            "single": 860, "married": 125, "civil-partnership": 6, "separated": 5, "divorced": 4}
    return {
        "single": 320 if age < 45 else 150, "married": 540 if age < 45 else 590,
        "civil-partnership": 14, "separated": 30, "divorced": 70 if age < 45 else 165,
        "widowed": 2 if age < 45 else 30}


def caring(person: Person) -> dict:
    child = 380 if 30 <= person.age < 50 else 60
    adult = 190 if person.age >= 45 else 70
    if person.sex == "female":
        adult = adult * 5 // 4
    return {"cares-for-child": child, "cares-for-adult": adult, "does-not-care": 700}
