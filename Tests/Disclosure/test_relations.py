"""What the attacker makes of tables: known cases by hand."""

import pytest
from attacker import Attack, attack
from released import Dataset, Population, Released, Rules, Scheme, Table
from system import Inconsistent

DAY = ("as-at", "2025-03-31")
BEFORE = ("as-at", "2024-03-31")
YEAR = ("period", "2024-04-01", "2025-03-31")
PLAIN = Scheme(["a", "b", "c"], {})
TREE = Scheme(["a", "b"], {"a": [["a1", "a2"]], "b": [["b1"]]})
RECODED = Scheme(["a", "b", "c"], {"ab": [["a", "b"]]})


def table(cells, population="staff", time=DAY, schemes=None, measures=None, percentages=(),
          superseded=False, **rules):
    """`cells` by codes joined with spaces, `-` for a total; None is withheld."""
    schemes = schemes or {"d": PLAIN}
    dataset = Dataset("2025", "t", population, time, list(schemes), schemes,
                      measures or {"headcount": "headcount"}, Rules(**rules), list(percentages))
    found = {}
    for name, value in cells.items():
        codes, _, measure = name.partition(":")
        values = [("all" if c == "-" else c) for c in codes.split()]
        key = dataset.key(measure or "headcount", dict(zip(schemes, values, strict=True)))
        found[key] = value
    return Table(dataset, found, superseded)


def intervals(*tables, populations=None):
    """By codes joined with spaces, those of the first table's population first."""
    found = Attack(populations or {}, list(tables))
    return {(str(key[0]), " ".join(sorted(c for _, c in key[3])), key[1][1]): interval
            for key, interval in found.intervals(set(found.system.bounds)).items()}


def risky(*tables, populations=None):
    return {(f.kind, " ".join(sorted(c for _, c in f.key[3])), f.low, f.high)
            for f in attack(Released(populations or {}, list(tables)))}


def staff(found, codes, time="2025-03-31"):
    return found["staff", codes, time]


def test_one_withheld_cell_is_the_rest_of_its_total():
    assert risky(table({"-": 20, "a": None, "b": 12, "c": 5})) == {("withheld", "a", 3, 3)}


def test_three_withheld_ones_share_a_total_of_three():
    # Each is known to be 1: nobody is there who could be counted otherwise.
    found = intervals(table({"-": 3, "a": None, "b": None, "c": None}))
    assert [staff(found, c) for c in "abc"] == [(1, 1)] * 3


def test_a_withheld_total_hides_its_parts():
    assert risky(table({"-": None, "a": None, "b": 12, "c": 5})) == set()


def test_the_least_total_of_three_withheld_ones_is_three():
    found = intervals(table({"-": None, "a": None, "b": None, "c": None}))
    assert staff(found, "")[0] == 3
    assert risky(table({"-": None, "a": None, "b": None, "c": None})) == set()


def test_two_withheld_in_a_line_may_still_be_narrow():
    assert risky(table({"-": 11, "a": None, "b": None, "c": 6})) == {
        ("withheld", "a", 1, 4), ("withheld", "b", 1, 4)}
    assert risky(table({"-": 12, "a": None, "b": None, "c": 6})) == set()


def test_noughts_that_are_hidden_leave_more_room():
    cells = {"-": 10, "a": None, "b": None, "c": 6}
    assert {c for _, c, _, _ in risky(table(cells))} == {"a", "b"}
    assert staff(intervals(table(cells, zeros_shown=False)), "a") == (0, 4)


def test_a_small_count_that_stands_there_is_a_finding():
    assert ("bare", "a", 3, 3) in risky(table({"-": 20, "a": 3, "b": 12, "c": 5}))
    assert risky(table({"-": 17, "a": 0, "b": 12, "c": 5})) == set()
    assert ("bare", "a", 0, 0) in risky(
        table({"-": 17, "a": 0, "b": 12, "c": 5}, zeros_shown=False))


def test_an_only_child_is_its_parent():
    cells = {"-": 20, "a": 14, "a1": 7, "a2": 7, "b": 6, "b1": None}
    assert risky(table(cells, schemes={"d": TREE}, threshold=10)) >= {("withheld", "b1", 6, 6)}


def test_a_sum_of_other_categories_gives_one_away():
    cells = {"-": None, "a": None, "b": 9, "c": 8, "ab": 12}
    assert risky(table(cells, schemes={"d": RECODED})) == {("withheld", "a", 3, 3)}


def test_two_tables_without_totals_share_one_nobody_printed():
    first = table({"a": 9, "b": 8, "c": 7})
    second = table({"x": None, "y": 21}, schemes={"e": Scheme(["x", "y"], {})})
    assert risky(first, second) == {("withheld", "x", 3, 3)}


def test_three_linked_tables_give_away_what_none_of_them_does():
    sexes, jobs = Scheme(["f", "m"], {}), Scheme(["x", "y"], {})
    grid = table({"- -": 40, "f -": 20, "m -": 20, "- x": None, "- y": None, "f x": None,
                  "f y": None, "m x": None, "m y": 17}, schemes={"s": sexes, "j": jobs})
    some = table({"x": None, "y": 30}, schemes={"j": jobs})
    assert risky(grid) == {("withheld", "m x", 3, 3)}
    found = intervals(grid, some)
    assert staff(found, "x") == (10, 10)
    assert staff(found, "f y") == (13, 13)


NESTED = {"staff": Population(), "permanent": Population("staff")}


def test_groups_that_differ_by_two_give_the_two_away():
    whole = table({"-": 31, "a": 12, "b": 12, "c": 7})
    part = table({"-": 29, "a": 12, "b": 12, "c": 5}, population="permanent")
    assert risky(whole, part, populations=NESTED) == {
        ("virtual", "", 2, 2), ("virtual", "c", 2, 2)}


def test_nobody_outside_a_group_is_no_finding_where_noughts_are_shown():
    whole = table({"-": 31, "a": 12, "b": 12, "c": 7})
    same = table({"-": 31, "a": 12, "b": 12, "c": 7}, population="permanent")
    assert risky(whole, same, populations=NESTED) == set()


def test_a_part_is_no_greater_than_the_whole():
    whole = table({"-": 30, "a": 8, "b": 12, "c": 10})
    part = table({"-": 22, "a": None, "b": None, "c": None}, population="permanent")
    found = intervals(whole, part, populations=NESTED)
    assert found["permanent", "a", "2025-03-31"] == (1, 8)


def test_joiners_and_leavers_tie_two_years_together():
    populations = {"staff": Population(None, "joiners", "leavers", frozenset("d")),
                   "joiners": Population(), "leavers": Population()}
    found = intervals(
        table({"-": 30, "a": 10, "b": 12, "c": 8}, time=BEFORE),
        table({"-": 33, "a": None, "b": 13, "c": None}),
        table({"-": 8, "a": 2, "b": 3, "c": 3}, population="joiners", time=YEAR),
        table({"-": 5, "a": 1, "b": 2, "c": 2}, population="leavers", time=YEAR),
        populations=populations)
    assert staff(found, "a") == (11, 11)


def test_a_percentage_fixes_a_count_in_a_known_total():
    cells = {"-": 7, "a": None, "b": None, "c": 0}
    share = {"of": {"d": "a"}, "percent": "43"}
    assert staff(intervals(table(cells, percentages=[share])), "a") == (3, 3)


def test_hours_are_a_floor_for_heads():
    both = {"headcount": "headcount", "fte": "fte"}
    heads = {"-": 20, "a": None, "b": None, "c": 11}
    hours = {"-:fte": 164, "a:fte": None, "b:fte": 52, "c:fte": 90}
    key = ("staff", DAY, "headcount", frozenset({("d", "b")}))
    assert Attack({}, [table(heads)]).intervals({key}) == {key: (1, 8)}
    # 5.2 full-time equivalents are at least 6 people, and the other 2.2 at least 3.
    assert Attack({}, [table(heads | hours, measures=both)]).intervals({key}) == {key: (6, 6)}


def test_what_was_replaced_is_still_known():
    old = table({"-": 20, "a": None, "b": 12, "c": None}, superseded=True)
    new = table({"-": 20, "a": None, "b": None, "c": 5})
    assert risky(new) == set()
    assert risky(old, new) == {("withheld", "a", 3, 3)}


def test_what_was_corrected_is_a_state_of_its_own():
    old = table({"-": 21, "a": None, "b": 12, "c": 6}, superseded=True)
    new = table({"-": 20, "a": None, "b": None, "c": 5})
    assert risky(old, new) == {("withheld", "a", 3, 3)}


@pytest.mark.parametrize("value,low,high", [(0, 0, 2), (5, 3, 7), (40, 38, 42)])
def test_a_rounded_count_has_five_values_or_three(value, low, high):
    found = intervals(table({"a": value, "b": 10, "c": 10}, rounding=True))
    assert staff(found, "a") == (low, high)


def test_rounded_parts_may_give_a_rounded_total_away():
    # 2 + 2 + 2 at most, and 8 at least.
    with pytest.raises(Inconsistent):
        intervals(table({"-": 10, "a": 0, "b": 0, "c": 0}, rounding=True))
    found = intervals(table({"-": 5, "a": 0, "b": 0, "c": 0}, rounding=True))
    assert staff(found, "") == (3, 6)
    # Four cells of at most 2 that make 8.
    four = Scheme(["a", "b", "c", "d"], {})
    assert risky(table({"-": 10, "a": 0, "b": 0, "c": 0, "d": 0}, schemes={"d": four},
                       rounding=True)) == {("rounded", c, 2, 2) for c in "abcd"}


ROUNDED = {"rounding": True}


def test_differences_of_rounded_counts_keep_three_values():
    populations = {"staff": Population(), "part": Population(part_of="staff")}
    pair = {"d": Scheme(["a", "b"], {})}
    cells = {"-": 65, "a": 30, "b": 30}
    whole = table(cells, schemes=pair, **ROUNDED)
    assert risky(whole) == set()
    found = risky(whole, table(cells, "part", schemes=pair, **ROUNDED), populations=populations)
    assert found == {("rounded", code, 0, 1) for code in ("", "a", "b")}
    even = {"-": 60, "a": 30, "b": 30}
    assert risky(table(even, schemes=pair, **ROUNDED),
                 table(even, "part", schemes=pair, **ROUNDED), populations=populations) == set()


def test_nobody_is_no_secret_where_a_base_is_protected():
    populations = {"staff": Population(), "part": Population(part_of="staff")}
    cells = {"-": 60, "a": 20, "b": 20, "c": 20}
    assert risky(table(cells, base_minimum=10), table(cells, "part", base_minimum=10),
                 populations=populations) == set()
