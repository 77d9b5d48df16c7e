"""What a payroll system would hand over for the pay gaps of the made-up council.

Nothing of it is kept: `scripts/sample-payroll FOLDER` writes it where you say, and `sitegen import
pay-gap` works out the figures that stand in `content/<edition>/pay-gaps`.
"""

import random

import shares
import years
from people import draw_person

# Points of the pay scale in pence an hour, by the steps that people climb.
SCALE = [
    [1260, 1282, 1304], [1342, 1388, 1437, 1489, 1553], [1660, 1742, 1833, 1925],
    [2050, 2152, 2260, 2371], [2498, 2622, 2751], [2980, 3120, 3266], [3590, 3770], [4480, 5620, 7150],
]

HEADER = "Sex,Ethnicity,Disability,Hourly pay,Bonus,Full pay relevant,Relevant"
SEX = {"female": "Female", "male": "Male"}
ETHNICITY = {
    "white": "White", "mixed": "Mixed or multiple ethnic groups",
    "asian": "Asian or Asian British",
    "black": "Black, Black British, Caribbean or African", "other": "Other ethnic group"}
DISABILITY = {"disabled": "Disabled", "not-disabled": "Not disabled"}


def payrolls(seed: int) -> dict:
    """The text of the extract of each March, by its year."""
    source = random.Random(seed)
    first = [draw_person(source) for _ in range(shares.STOCK[2024])]
    stocks = {year: each.stock for year, each in years.years(random.Random(seed)).items()}
    ready = {q: years.thresholds(first, q, shares.ANSWERED[q][2025] - 0.03) for q in years.QUESTIONS}
    stocks[2024] = [years.row(person, 2024, ready, 0.5) for person in first]
    return {year: text(stocks[year], random.Random(seed * 10_000 + year)) for year in (2024, 2025)}


def text(stock: list, source) -> str:
    return "".join(f"{line}\r\n" for line in [HEADER] + [employee(row, source) for row in stock])


def employee(row: dict, source) -> str:
    points = SCALE[row["step"]]
    # Who has been there for long stands at the top of the grade; women more often came back late.
    late = 0.55 if row["sex"] == "female" else 0.05
    late += 0.20 if row["ethnicity"].split("-")[0] in ("asian", "black", "mixed", "other") else 0
    late += 0.25 if row["disability"] == "disabled" else 0
    place = min(int((source.random() ** (1 + late)) * len(points)), len(points) - 1)
    pence = points[place]
    if row["department"] == "environment-and-highways" and row["step"] < 3 and source.random() < 0.55:
        pence += 164  # for standing by at night
    is_full = source.random() >= (0.052 if row["sex"] == "female" else 0.018)
    is_relevant = source.random() >= 0.011
    bonus = ""
    if source.random() < (0.031 if row["sex"] == "female" else 0.044):
        bonus = str(source.choice([150, 250, 250, 400, 500] + [900] * (row["step"] > 3)))
    broad = row["ethnicity"].split("-")[0]
    return ",".join([
        SEX[row["sex"]], quoted(ETHNICITY.get(broad, "Prefer not to say" if broad == "prefer" else "")),
        DISABILITY.get(row["disability"], ""), f"{pence / 100:.2f}" if is_full else "", bonus,
        "yes" if is_full and is_relevant else "no", "yes" if is_relevant else "no"])


def quoted(word: str) -> str:
    return f'"{word}"' if "," in word else word
