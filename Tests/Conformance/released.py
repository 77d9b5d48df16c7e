"""The sample, released from its raw tables by the program under test."""

import pathlib
import shutil

from runs import ROOT, run

RAW = ROOT / "Tests/Fixtures/sample-private"


def release_sample(folder: pathlib.Path):
    """Lays `content` and `private` in a folder, and the first release into the content."""
    shutil.copytree(
        ROOT / "content", folder / "content", ignore=shutil.ignore_patterns("*.csv", "ledger"))
    shutil.copytree(RAW, folder / "private")
    ended = run("protect", "--made-up", cwd=folder, seconds=300)
    assert ended.status == 0, ended.explain()
