"""`check` and the attacker judge tables that somebody masked by hand; they must agree.

HAND_N says how many publications (6 unless told), HAND_FROM at which seed to begin.
"""

import os
import subprocess

import pytest
from hand import release, walk
from program import run

N = int(os.environ.get("HAND_N", "6"))
FROM = int(os.environ.get("HAND_FROM", "0"))
# Of the masks on the way, so many are judged: the first, and those nearest to safety.
JUDGED = 4


def leaks(folder):
    """What `check` says of the tables themselves; that the ledger lacks them is another matter."""
    return run("check", folder).diagnostics("disclosure-")


@pytest.mark.parametrize("seed", range(FROM, FROM + N))
def test_check_agrees_with_the_attacker(seed, tmp_path):
    publication, way = walk(seed, tmp_path)
    wrong = []
    for mask, found in [way[0], *way[1:][-JUDGED:]]:
        release(publication, tmp_path, mask)
        try:
            said = leaks(tmp_path)
        except subprocess.TimeoutExpired:
            # No verdict in time: nothing is published.
            continue
        if not found:
            # Not proven to be safe is no verdict: nothing is published, though it might be.
            said = [d for d in said if d["code"] != "disclosure-unproven"]
        if bool(said) != bool(found):
            wrong.append((len(mask), found[:3], [d["message"] for d in said[:3]]))
    assert not wrong, wrong
