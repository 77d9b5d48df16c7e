"""Proves that the counts bear out what the plans and pages of the sample say in words."""


def prove(editions: dict):
    for year, share in ((2025, 5.6), (2026, 5.9)):
        cells = of(editions, year, "ethnicity-in-highest-grades")
        minority = cells["headcount", "ethnic-minority"]
        declared = minority + cells["headcount", "white-british"]
        same(percent(minority, declared), share, "ethnic minority staff in the highest grades")
    for year, declared in ((2025, (77, 68)), (2026, (84, 76))):
        ethnicity = of(editions, year, "workforce-by-ethnicity")
        same(declaration(ethnicity), declared[0], "declarations of ethnicity")
        disability = of(editions, year, "disability-by-department")
        by_all = {key[:2]: value for key, value in disability.items() if key[2] == "all"}
        same(declaration(by_all), declared[1], "declarations of disability")
    for year, share in ((2025, 77), (2026, 88)):
        cells = of(editions, year, "equality-training")
        trained = cells["headcount", "up-to-date", "all"]
        same(round(percent(trained, cells["headcount", "all", "all"])), share, "training")


def of(editions, year, id) -> dict:
    return next(table for table in editions[year] if table.id == id).cells()


def declaration(cells: dict) -> int:
    """Those who declared a category, among all; "prefer not to say" is none."""
    silent = cells["headcount", "not-declared"] + cells["headcount", "prefer-not-to-say"]
    return round(100 - percent(silent, cells["headcount", "all"]))


def percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1)


def same(found, said, what):
    assert found == said, f"{what}: the text says {said}, the counts say {found}"
