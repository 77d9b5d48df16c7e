"""Made-up maternity leaves that ended in a year, and what came after."""

import shares


def leaves(dice, year: int) -> list:
    """A row for each leave, with whether she came back, and was there a year later."""
    rows = []
    for _ in range(shares.MATERNITY[year]):
        pattern = "full-time" if dice.random() < 0.55 else "part-time"
        returned = dice.random() < (0.87 if pattern == "full-time" else 0.86)
        still = returned and dice.random() < (0.84 if pattern == "full-time" else 0.81)
        rows.append({
            "working-pattern": pattern, "returned": int(returned), "still-employed": int(still)})
    return rows
