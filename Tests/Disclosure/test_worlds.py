"""The attacker against brute force on whole publications: every way to place the people, listed.

Tiny publications are masked at random. A world places each person in a category of every dimension
(and in or out of the permanent staff); the worlds that give the released numbers are kept, and the
least and greatest count of every withheld cell among them is what a reader can know.
"""

import itertools
import random
from dataclasses import dataclass

import pytest
from attacker import Attack
from hand import counted, release
from publication import Publication
from released import read

PEOPLE = 7
MOST = 120_000


@dataclass
class Kind:
    """A sort of person: categories, and the groups that hold them."""

    codes: dict
    groups: frozenset

    def counts(self, publication, key):
        population, _, _, codes = key
        if isinstance(population, tuple):
            _, whole, part = population
            here = whole in self.groups and part not in self.groups
        else:
            here = population in self.groups
        return here and all(self.codes[d] in publication.schemes[d].under(c) for d, c in codes)


def kinds(publication):
    names = list(publication.schemes)
    some = [frozenset({"staff"})]
    if publication.nested:
        some += [frozenset({"staff", "permanent"}), frozenset({"staff", "permanent", "managers"})]
    return [Kind(dict(zip(names, codes, strict=True)), groups) for groups in some
            for codes in itertools.product(*(publication.schemes[n].leaves for n in names))]


def placements(people, sorts):
    """Every list of counts of `sorts` kinds that makes so many people."""
    if sorts == 1:
        yield (people,)
        return
    for n in range(people + 1):
        for rest in placements(people - n, sorts - 1):
            yield (n, *rest)


def ways(people, sorts):
    total = 1
    for i in range(1, sorts):
        total = total * (people + i) // i
    return total


def tiny(seed):
    """A small publication that can be listed, tables with the number of staff among them."""
    for attempt in itertools.count():
        chance = random.Random(f"tiny {seed} {attempt}")
        features = {f for f in ("zeros hidden", "nested", "sums") if chance.random() < 0.5}
        publication = Publication(f"tiny {seed} {attempt}", features)
        publication.staff = publication.staff[:PEOPLE]
        if ways(PEOPLE, len(kinds(publication))) <= MOST and len(publication.schemes) > 1:
            return chance, publication


def listed(publication, mask, keys):
    """The least and greatest count of each cell over all worlds that readers hold possible."""
    sorts = kinds(publication)
    table = {key: [i for i, kind in enumerate(sorts) if kind.counts(publication, key)]
             for key in keys | counted(publication)}
    shown = publication.site_rules["zeros"] == "shown"
    tests = [(table[key], None if key in mask else publication.records[key])
             for key in sorted(counted(publication), key=str)]
    lows, highs = {}, {}
    for world in placements(PEOPLE, len(sorts)):
        for places, value in tests:
            count = sum(world[i] for i in places)
            if (shown and count == 0) if value is None else count != value:
                break
        else:
            for key in keys:
                count = sum(world[i] for i in table[key])
                lows[key] = min(lows.get(key, count), count)
                highs[key] = max(highs.get(key, count), count)
    return {key: (lows[key], highs[key]) for key in keys}


@pytest.mark.parametrize("seed", range(24))
def test_finds_what_listing_every_world_finds(seed, tmp_path):
    chance, publication = tiny(seed)
    publication.grow(tmp_path)
    shown = publication.site_rules["zeros"] == "shown"
    for table in publication.tables:
        table.percentages = []
    everyone = {key for key in counted(publication) if key[0] == "staff" and not key[3]}
    some = sorted((k for k in counted(publication) - everyone
                   if publication.records[k] > 0 or not shown), key=str)
    mask = set(chance.sample(some, len(some) * chance.choice([3, 5, 8]) // 10))
    release(publication, tmp_path, mask)
    released = read(tmp_path / "content")
    attack = Attack(released.populations, released.tables, joint=True)
    # Readers know how many there are: else there would be no end of worlds.
    everyone = everyone or {("staff", publication.tables[0].time, "headcount", frozenset())}
    for key in everyone:
        attack.system.bounds[key] = (PEOPLE, PEOPLE)
    keys = mask | set(attack.virtual)
    expected = listed(publication, mask, keys)
    assert attack.intervals(keys) == expected
    # Without the finest cross, a reader may only know less.
    coarse = Attack(released.populations, released.tables)
    for key in everyone & coarse.system.bounds.keys():
        coarse.system.bounds[key] = (PEOPLE, PEOPLE)
    for key, (low, high) in coarse.intervals(keys).items():
        assert low <= expected[key][0] and high >= expected[key][1]
