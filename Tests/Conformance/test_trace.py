"""The site is made of released files alone: with the raw tables lying beside them, `build` and
`check` look at nothing but content, templates, their output and the system's own files."""

import shutil
import sys

import pytest
from released import release_sample
from runs import ROOT
from tracing import is_of_system, listed, traced

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is a program of Linux")


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample with its raw tables beside it, in a folder of its own."""
    folder = tmp_path_factory.mktemp("traced").resolve() / "publication"
    folder.mkdir()
    release_sample(folder)
    shutil.copytree(ROOT / "templates", folder / "templates")
    (folder / "out").mkdir()
    return folder


def inside(path, folder):
    return path == str(folder) or path.startswith(f"{folder}/")


@pytest.mark.parametrize("command", [["build", "--output", "out/site"], ["check"]], ids=lambda c: c[0])
def test_nothing_else_is_looked_at(sample, tmp_path, command):
    ended, places = traced(tmp_path / "log", *command, cwd=sample)
    assert ended.status == 0, ended.explain()
    looked = {path for path, _, _ in places}
    assert str(sample / "content/2026/data/ethnicity-by-grade.csv") in looked

    own = [sample / "content", sample / "templates"] + [sample / "out"] * (command[0] == "build")
    above = {str(p) for p in (sample / "out" / "site").parents}
    strange = []
    for path, call, line in places:
        if any(inside(path, folder) for folder in own) or is_of_system(path, line):
            continue
        # The folders above are opened one by one for what they are, and not listed.
        if path in above:
            continue
        strange.append(line)
    assert strange == []
    folders = listed(tmp_path / "log")
    assert str(sample / "content/2026/data") in folders
    assert [f for f in folders if not any(inside(f, folder) for folder in own)] == []
    assert not any(inside(path, sample / "private") for path in looked)
    assert not any("private" in line for _, _, line in places)


def test_the_trace_sees_raw_tables_when_they_are_read(sample, tmp_path):
    """What the test above looks for is there to be seen when the raw tables are read."""
    ended, places = traced(
        tmp_path / "log", "protect", "--made-up", "--private", "private", cwd=sample)
    assert ended.status == 0, ended.explain()
    assert str(sample / "private/2026/data/ethnicity-by-grade.csv") in {p for p, _, _ in places}
