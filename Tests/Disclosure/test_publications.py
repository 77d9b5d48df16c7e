"""Random publications, protected edition by edition, then attacked.

PROOF_N says how many (12 unless told), PROOF_FROM at which seed to begin, PROOF_JOBS how many at
once. A publication that the program refuses to release, or that takes it longer than
PROOF_PATIENCE seconds (20 unless told), leaks nothing and is counted; with PROOF_REFUSALS=1 each
refusal is judged too, and one without need is printed. A publication that fails is left in the folder that the message names.
"""

import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass, field

from hand import hopeless
from judge import judge
from program import run
from publication import YEARS, Publication

N = int(os.environ.get("PROOF_N", "12"))
FROM = int(os.environ.get("PROOF_FROM", "0"))
JOBS = int(os.environ.get("PROOF_JOBS", str(os.cpu_count() or 1)))


# Of the publications, so many may stay unreleased: because of what was released before, because
# rounding is not enough, or because the search for what to withhold found no way. Nothing is
# published then; more than this would make the proof one of little.
UNRELEASED = 0.5
REFUSALS = os.environ.get("PROOF_REFUSALS") == "1"


@dataclass
class Outcome:
    seed: int
    problems: list = field(default_factory=list)
    looked: Counter = field(default_factory=Counter)
    folder: pathlib.Path | None = None


def grown(seed, folder, features=None):
    """A publication of three editions, each protected after the last: (it, how it was refused)."""
    publication = Publication(seed, features)
    for _ in YEARS:
        files = publication.grow(folder)
        # Half of them protect all of private/ again, as somebody would who keeps it all.
        ended = run("protect", folder, *(files if seed % 2 else []))
        if ended.status != 0:
            return publication, ended
    return publication, None


def proved(seed, folder):
    """(problems, counts of what was looked at) of the publication of one seed."""
    publication, refused = grown(seed, folder)
    if refused:
        if refused.status != 1 or not refused.diagnostics("disclosure-"):
            return [f"{publication.edition}: {refused.explain()}"], Counter()
        if REFUSALS and not hopeless(publication, folder):
            print(f"seed {publication.seed}, {publication.edition}: refused without need")
            return [], Counter(refused=1, needlessly=1)
        return [], Counter(refused=1)
    checked = run("check", folder)
    problems = [f"check: {checked.explain()}"] if checked.status != 0 else []
    found, looked = judge(publication, folder / "content")
    return problems + found, looked


def prove(seed):
    """Protects and attacks the publication of one seed, in a folder that goes when all is well."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"publication-{seed}-"))
    try:
        problems, looked = proved(seed, folder)
    except (subprocess.TimeoutExpired, TimeoutError):
        problems, looked = [], Counter(late=1)
    if not problems:
        shutil.rmtree(folder)
    return Outcome(seed, problems, looked, folder)


def test_no_protected_count_can_be_worked_out():
    with concurrent.futures.ProcessPoolExecutor(JOBS) as pool:
        outcomes = list(pool.map(prove, range(FROM, FROM + N)))
    looked = sum((outcome.looked for outcome in outcomes), Counter())
    print(f"\n{N} publications: {dict(looked)}")
    failed = [outcome for outcome in outcomes if outcome.problems]
    for outcome in failed:
        print(f"seed {outcome.seed}, left in {outcome.folder}:", *outcome.problems[:5], sep="\n  ")
    assert not failed, f"{len(failed)} of {N} publications"
    # Proof of nothing unless much was withheld, and much was not.
    assert looked["cells"] / 20 < looked["withheld"] < looked["cells"] * 2 / 3
    assert looked["refused"] + looked["late"] <= UNRELEASED * N
