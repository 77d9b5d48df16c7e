"""Unknown counts and what is known of them: variables with bounds, and rows over them.

`System` is plain data. `Intervals` answers what values each unknown can have, by CP-SAT: exact
integer arithmetic, no tolerance.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from ortools.sat.python import cp_model


class Inconsistent(Exception):
    """No counts at all agree with what was released."""


@dataclass
class System:
    """Variables are any hashable; `bounds[v] = (low, high)`; high None for no bound.

    A row is (coefficients by variable, low, high): low <= sum <= high, None for no bound.
    """

    bounds: dict = field(default_factory=dict)
    rows: list = field(default_factory=list)

    def add(self, coefficients, low, high):
        self.rows.append((dict(coefficients), low, high))

    def fixed(self, variable):
        low, high = self.bounds[variable]
        return low if low == high else None

    def reduced(self):
        """The same without the known variables; rows over none are checked and dropped."""
        small = System({v: b for v, b in self.bounds.items() if b[0] != b[1]})
        seen = set()
        for coefficients, low, high in self.rows:
            known = sum(c * self.bounds[v][0] for v, c in coefficients.items()
                        if v not in small.bounds)
            rest = {v: c for v, c in coefficients.items() if v in small.bounds and c}
            low = None if low is None else low - known
            high = None if high is None else high - known
            if rest:
                row = (frozenset(rest.items()), low, high)
                if row not in seen:
                    seen.add(row)
                    small.rows.append((rest, low, high))
            elif (low is not None and low > 0) or (high is not None and high < 0):
                raise Inconsistent("released numbers contradict each other")
        return small

    def fingerprint(self):
        """Equal for equal systems."""
        rows = frozenset((frozenset(c.items()), low, high) for c, low, high in self.rows)
        return frozenset(self.bounds.items()), rows

    def components(self):
        """Systems that share no variable, of a reduced system."""
        parent = {v: v for v in self.bounds}

        def root(v):
            while parent[v] != v:
                parent[v] = parent[parent[v]]
                v = parent[v]
            return v

        for coefficients, _, _ in self.rows:
            first, *others = coefficients
            for other in others:
                parent[root(other)] = root(first)
        parts = defaultdict(System)
        for v, bounds in self.bounds.items():
            parts[root(v)].bounds[v] = bounds
        for row in self.rows:
            parts[root(next(iter(row[0])))].rows.append(row)
        return list(parts.values())


class Ranges(cp_model.CpSolverSolutionCallback):
    """Widens what was seen of each variable by each world found; may stop the search early."""

    def __init__(self, intervals, enough):
        super().__init__()
        self.intervals = intervals
        self.enough = enough

    def on_solution_callback(self):
        self.intervals.saw([self.value(v) for v in self.intervals.variables])
        if self.enough and self.enough():
            self.stop_search()


class Intervals:
    """The values that each variable of one component can have.

    The model is built once. Every world that a search finds widens what is known of all variables,
    so most questions are answered by worlds that were found for others.
    """

    def __init__(self, system: System, ceiling: int, seconds: float = 60):
        self.names = list(system.bounds)
        self.index = {v: i for i, v in enumerate(self.names)}
        self.model = cp_model.CpModel()
        self.variables = []
        for v in self.names:
            low, high = system.bounds[v]
            self.variables.append(
                self.model.new_int_var(low, ceiling if high is None else high, ""))
        for coefficients, low, high in system.rows:
            total = sum(c * self.variables[self.index[v]] for v, c in coefficients.items())
            limit = 8 * ceiling * max(map(abs, coefficients.values())) * len(coefficients)
            self.model.add_linear_constraint(
                total, -limit if low is None else low, limit if high is None else high)
        self.solver = cp_model.CpSolver()
        self.solver.parameters.num_workers = 1
        self.solver.parameters.random_seed = 1
        # Most of these systems are nearly networks: all rows in the relaxation pays.
        self.solver.parameters.linearization_level = 2
        self.solver.parameters.max_time_in_seconds = seconds
        self.lows = None
        self.highs = None

    def saw(self, world):
        if self.lows is None:
            self.lows, self.highs = list(world), list(world)
        else:
            self.lows = list(map(min, self.lows, world))
            self.highs = list(map(max, self.highs, world))

    def search(self, objective=None, maximise=True, enough=None):
        """The best value of `objective`, or None when the search was stopped as `enough`."""
        status = self.solve(objective, maximise, enough)
        if status == cp_model.OPTIMAL:
            return round(self.solver.objective_value)
        if enough and enough():
            return None
        raise TimeoutError(f"the solver ended with {self.solver.status_name(status)}")

    def solve(self, objective, maximise, enough=None):
        self.model.clear_objective()
        if objective is not None:
            (self.model.maximize if maximise else self.model.minimize)(objective)
        status = self.solver.solve(self.model, Ranges(self, enough))
        if status == cp_model.INFEASIBLE:
            raise Inconsistent("no counts agree with the released numbers")
        return status

    def exact(self, name):
        """The least and the greatest value of a variable."""
        v = self.variables[self.index[name]]
        return self.search(v, maximise=False), self.search(v, maximise=True)

    def seen(self, name):
        """A part of the interval: the least and the greatest value in the worlds found so far."""
        i = self.index[name]
        return (None, None) if self.lows is None else (self.lows[i], self.highs[i])

    def widen(self, name, enough, at_least):
        """Searches until `enough(low, high)` holds of a variable, or its interval is exact.

        `enough` must stay true as an interval grows. A variable that can't be below `at_least` is
        left at that. Returns (low, high) as far as they were sought.
        """
        i = self.index[name]

        def done():
            return self.lows is not None and enough(self.lows[i], self.highs[i])

        if not done():
            self.search(self.variables[i], maximise=False, enough=done)
        if not done() and self.lows[i] < at_least:
            self.search(self.variables[i], maximise=True, enough=done)
        return self.lows[i], self.highs[i]

    def wander(self, directions):
        """Worlds far apart: good ones, not the best, for each list of weights in order of names."""
        self.solver.parameters.max_deterministic_time = 0.2
        for weights in directions:
            self.solve(sum(w * v for w, v in zip(weights, self.variables, strict=True) if w), True)
        self.solver.parameters.max_deterministic_time = 1e9
