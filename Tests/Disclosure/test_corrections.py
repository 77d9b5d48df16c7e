"""What counts as worked out when records were corrected: by hand."""

from attacker import Attack
from judge import Truths
from test_relations import DAY, table


class Records(dict):
    """Counts by code: of the people of one day."""

    def __init__(self, **counts):
        super().__init__({
            ("staff", DAY, "headcount", frozenset({("d", c)} if c != "all" else ())): n
            for c, n in counts.items()})
        self.people = {("staff", DAY): []}


class Publication:
    def __init__(self, *vintages):
        self.records = vintages[0]
        self.all = vintages

    def vintages(self):
        return list(self.all)


BEFORE = Records(all=30, a=3, b=20, c=7)
TODAY = Records(all=30, a=3, b=19, c=8)


def found(*tables):
    truths = Truths(Publication(TODAY, BEFORE))
    return {(f.low, f.high) for f in Attack({}, list(tables)).findings(truths)}


def test_a_mixture_of_before_and_after_is_nobody():
    # 30 less 20 of before and 8 of today: 2, which nobody ever counted.
    before = table({"-": 30, "a": None, "b": 20, "c": None}, superseded=True)
    today = table({"-": 30, "a": None, "b": None, "c": 8})
    assert found(before, today) == set()


def test_what_stayed_true_counts():
    before = table({"-": 30, "a": None, "b": 20, "c": None}, superseded=True)
    today = table({"-": 30, "a": None, "b": None, "c": 7})
    assert found(before, today) == {(3, 3)}
