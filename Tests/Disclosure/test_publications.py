"""Random publications, protected edition by edition, then attacked.

PROOF_N says how many (40 unless told), PROOF_FROM at which seed to begin, PROOF_JOBS how many at
once. A publication that fails is left in the folder that the message names.
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

N = int(os.environ.get("PROOF_N", "40"))
FROM = int(os.environ.get("PROOF_FROM", "0"))
JOBS = int(os.environ.get("PROOF_JOBS", str(os.cpu_count() or 1)))


# Of the publications, so many may meet a release that can't be made safe, because of what was
# released before it or because rounding is not enough. `hopeless` must confirm every one.
REFUSED = 0.3


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
        said = refused.status == 1 and refused.diagnostics("disclosure-")
        if said and hopeless(publication, folder):
            return [], Counter(refused=1)
        return [f"{publication.edition}: refused without need: {refused.explain()}"], Counter()
    checked = run("check", folder)
    problems = [f"check: {checked.explain()}"] if checked.status != 0 else []
    found, looked = judge(publication, folder / "content")
    return problems + found, looked


def prove(seed):
    """Protects and attacks the publication of one seed, in a folder that goes when all is well."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"publication-{seed}-"))
    try:
        problems, looked = proved(seed, folder)
    except (subprocess.TimeoutExpired, TimeoutError) as late:
        problems, looked = [f"took too long: {late}"], Counter()
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
    assert looked["refused"] <= REFUSED * N
