"""The raw counts of the sample are what its made-up council gives, and agree with one another."""

import subprocess
import sys

from conftest import ROOT


def test_raw_counts_are_as_written():
    # Proves on the way that all totals, shared margins and flows hold.
    result = subprocess.run(
        [sys.executable, str(ROOT / "Tests/SampleCounts"), "--check"], capture_output=True,
        text=True, env={"PYTHONDONTWRITEBYTECODE": "1"}, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr
