"""Random publications, protected edition by edition, then attacked.

PROOF_N says how many (40 unless told), PROOF_FROM at which seed to begin, PROOF_JOBS how many at
once. A publication that fails is left in the folder that the message names.
"""

import concurrent.futures
import os
import pathlib
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field

from judge import judge
from program import run
from publication import YEARS, Publication

N = int(os.environ.get("PROOF_N", "40"))
FROM = int(os.environ.get("PROOF_FROM", "0"))
JOBS = int(os.environ.get("PROOF_JOBS", str(os.cpu_count() or 1)))


@dataclass
class Outcome:
    seed: int
    problems: list = field(default_factory=list)
    looked: Counter = field(default_factory=Counter)
    folder: pathlib.Path | None = None


def grown(seed, folder, features=None):
    """A publication of three editions, each protected after the last: what `protect` said."""
    publication = Publication(seed, features)
    for _ in YEARS:
        files = publication.grow(folder)
        # Half of them protect all of private/ again, as somebody would who keeps it all.
        ended = run("protect", folder, *(files if seed % 2 else []))
        if ended.status != 0:
            return publication, f"{publication.edition}: protect: {ended.explain()}"
    return publication, None


def prove(seed):
    """Protects and attacks the publication of one seed."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"publication-{seed}-"))
    publication, refused = grown(seed, folder)
    outcome = Outcome(seed, folder=folder)
    if refused:
        outcome.problems = [refused]
        return outcome
    checked = run("check", folder)
    if checked.status != 0:
        outcome.problems.append(f"check: {checked.explain()}")
    found, outcome.looked = judge(publication, folder / "content")
    outcome.problems += found
    if not outcome.problems:
        shutil.rmtree(folder)
    return outcome


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
    assert looked["cells"] > 3 * looked["withheld"] / 2 > looked["cells"] / 20
