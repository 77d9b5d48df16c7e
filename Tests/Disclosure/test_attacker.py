"""The attacker against brute force: every world of a tiny system listed, every interval compared.

The lister knows nothing of solvers: it counts in a nest of loops over the unknowns and keeps the
worlds in which every row holds.
"""

import itertools
import random

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp
from system import Inconsistent, Intervals, System


def worlds(system: System, ceiling: int):
    """Every assignment of integers that fits, as tuples in the order of the variables."""
    names = list(system.bounds)
    place = {v: i for i, v in enumerate(names)}
    values = [range(low, (ceiling if high is None else high) + 1)
              for low, high in system.bounds.values()]
    # A row is tried as soon as its last variable has a value.
    due = [[] for _ in names]
    for coefficients, low, high in system.rows:
        due[max(place[v] for v in coefficients)].append(
            ([(place[v], c) for v, c in coefficients.items()], low, high))
    world = [0] * len(names)

    def extend(i):
        if i == len(names):
            yield tuple(world)
            return
        for value in values[i]:
            world[i] = value
            if all((low is None or low <= (s := sum(c * world[j] for j, c in terms)))
                   and (high is None or sum(c * world[j] for j, c in terms) <= high)
                   for terms, low, high in due[i]):
                yield from extend(i + 1)

    return names, extend(0)


def listed(system, ceiling):
    names, found = worlds(system, ceiling)
    lows = highs = None
    for world in found:
        lows = world if lows is None else tuple(map(min, lows, world))
        highs = world if highs is None else tuple(map(max, highs, world))
    return None if lows is None else {n: (a, b) for n, a, b in zip(names, lows, highs, strict=True)}


def solved(system, ceiling):
    try:
        small = system.reduced()
        found = {v: b for v, b in system.bounds.items() if b[0] == b[1]}
        for part in small.components():
            search = Intervals(part, ceiling)
            found.update({name: search.exact(name) for name in search.names})
        return found
    except Inconsistent:
        return None


def linear(system, name, sign):
    """The same by HiGHS: another solver, in floating point."""
    names = list(system.bounds)
    matrix = np.array([[row.get(v, 0) for v in names] for row, _, _ in system.rows])
    ends = [(-np.inf if low is None else low, np.inf if high is None else high)
            for _, low, high in system.rows]
    low, high = zip(*[(a, np.inf if b is None else b) for a, b in system.bounds.values()],
                    strict=True)
    result = milp(sign * np.array([1.0 * (v == name) for v in names]),
                  constraints=LinearConstraint(matrix, *zip(*ends, strict=True)),
                  bounds=Bounds(low, high), integrality=np.ones(len(names)))
    return round(sign * result.fun)


def table(chance, rows, columns, greatest, hide_zeros):
    """A two-way table with totals, masked by chance."""
    cells = {(r, c): chance.randint(0, greatest) for r in range(rows) for c in range(columns)}
    for r in range(rows):
        cells[r, "all"] = sum(cells[r, c] for c in range(columns))
    for c in [*range(columns), "all"]:
        cells["all", c] = sum(cells[r, c] for r in range(rows))
    some = [key for key, value in cells.items() if value or hide_zeros]
    masked = set(chance.sample(some, min(len(some), chance.choice([4, 6, 8]))))
    system = System()
    for key, value in cells.items():
        if key in masked:
            system.bounds[key] = (0 if hide_zeros else 1, None)
        else:
            system.bounds[key] = (value, value)
    for r in [*range(rows), "all"]:
        system.add({(r, "all"): 1} | {(r, c): -1 for c in range(columns)}, 0, 0)
    for c in [*range(columns), "all"]:
        system.add({("all", c): 1} | {(r, c): -1 for r in range(rows)}, 0, 0)
    return system, cells


def enrich(chance, system, cells):
    """More rows that the truth obeys: an inequality, a percentage, a sum across."""
    names = list(cells)
    for _ in range(chance.randint(0, 2)):
        some = chance.sample(names, min(3, len(names)))
        weights = {v: chance.choice([-1, 1, 1, 2]) for v in some}
        value = sum(w * cells[v] for v, w in weights.items())
        system.add(weights, value - chance.randint(0, 2), value + chance.choice([0, 1, 3]))
    part, whole = chance.sample(names, 2)
    if 0 < cells[part] <= cells[whole]:
        percent = (200 * cells[part] + cells[whole]) // (2 * cells[whole])
        system.add({part: 200, whole: -(2 * percent - 1)}, 0, None)
        system.add({part: -200, whole: 2 * percent + 1}, 0, None)


SHAPES = [(1, 2), (1, 3), (1, 5), (2, 2), (2, 3), (3, 3)]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("seed", range(12))
def test_finds_the_intervals_that_listing_every_world_finds(shape, seed):
    chance = random.Random(f"{shape} {seed}")
    system, cells = table(chance, *shape, greatest=4, hide_zeros=seed % 3 == 0)
    if seed % 2:
        enrich(chance, system, cells)
    # Nothing can exceed the greatest cell, but where even the grand total is withheld.
    ceiling = min(sum(cells[k] for k in cells if "all" not in k) + 3, 9)
    for name, (low, high) in system.bounds.items():
        if high is None:
            system.bounds[name] = (low, max(ceiling, cells[name]))
    expected = listed(system, ceiling)
    assert solved(system, ceiling) == expected
    assert all(low <= cells[name] <= high for name, (low, high) in expected.items())


@pytest.mark.parametrize("seed", range(6))
def test_another_solver_finds_the_same(seed):
    chance = random.Random(seed)
    system, cells = table(chance, 6, 5, greatest=12, hide_zeros=bool(seed % 2))
    for name, (low, high) in system.bounds.items():
        if high is None:
            system.bounds[name] = (low, 200)
    found = solved(system, 200)
    for name in chance.sample(list(cells), 12):
        assert found[name] == (linear(system, name, 1), linear(system, name, -1))


def test_nothing_fits_contradictions():
    system = System({"a": (0, None), "b": (3, 3)}, [({"a": 1, "b": 1}, 2, 2)])
    assert solved(system, 9) is None
    assert listed(system, 9) is None


def test_a_percentage_fixes_what_the_relaxation_leaves_open():
    # 7 withheld in two cells, 43 % of it in one: linear programming can't tell more than an
    # interval around 3.01; only one integer lies in it.
    system = System({"part": (1, None), "rest": (1, None), "whole": (7, 7)},
                    [({"whole": 1, "part": -1, "rest": -1}, 0, 0),
                     ({"part": 200, "whole": -85}, 0, None),
                     ({"part": -200, "whole": 87}, 0, None)])
    assert solved(system, 9) == {"part": (3, 3), "rest": (4, 4), "whole": (7, 7)}


def test_the_lister_lists_worlds_by_hand():
    system = System({"a": (1, None), "b": (1, None)}, [({"a": 1, "b": 1}, 4, 4)])
    assert sorted(worlds(system, 9)[1]) == [(1, 3), (2, 2), (3, 1)]
    assert list(itertools.islice(worlds(system, 2)[1], 3)) == [(2, 2)]
