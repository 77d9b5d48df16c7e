"""Made-up people who are not employees: applicants, and residents on courses."""

import shares
from people import draw

BROAD = {"white": 742, "mixed": 34, "asian": 96, "black": 71, "other": 19,
         "prefer-not-to-say": 21, "not-declared": 17}
DISABILITY = {"disabled": 92, "not-disabled": 850, "prefer-not-to-say": 33, "not-declared": 25}


def applicants(random, year: int) -> list:
    """A row for each application, with how far it got."""
    rows = []
    for _ in range(shares.APPLICANTS[year]):
        row = {"ethnicity": draw(random, BROAD), "disability": draw(random, DISABILITY)}
        white = row["ethnicity"] == "white"
        gap = 0.76 if year == 2025 else 0.84  # names are hidden since 2025
        shortlisted = random.random() < 0.35 * (1 if white else gap)
        if row["disability"] == "disabled" and random.random() < 0.12:
            shortlisted = True  # who meets the essential criteria is interviewed
        appointed = shortlisted and random.random() < (0.34 if white else 0.29)
        rows.append({**row, "shortlisted": int(shortlisted), "appointed": int(appointed)})
    return rows


def learners(random, year: int) -> list:
    ethnicity = {"white": 640, "mixed": 26, "asian": 104, "black": 88, "other": 62,
                 "prefer-not-to-say": 14, "not-declared": 66}
    return [
        {"ethnicity": draw(random, ethnicity),
         "sex": "female" if random.random() < 0.66 else "male"}
        for _ in range(shares.ADULT_LEARNERS[year])]
