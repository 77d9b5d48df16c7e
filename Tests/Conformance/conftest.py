"""The sample publication, built once by the program under test into a temporary folder."""

import os
import pathlib
import subprocess

import downloads
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def sitegen(*arguments, cwd=ROOT, environment=None, check=True):
    """Runs the program; `check` makes a non-zero exit a failure that shows what it printed."""
    program = os.environ.get("SITEGEN", str(ROOT / ".build/debug/sitegen"))
    result = subprocess.run(
        [program, *map(str, arguments)], cwd=cwd, capture_output=True, text=True,
        env={**os.environ, **(environment or {})}, timeout=300)
    if check and result.returncode != 0:
        pytest.fail(f"exit {result.returncode}\n{result.stdout[-2000:]}\n{result.stderr[-4000:]}")
    return result


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    output = tmp_path_factory.mktemp("sample") / "site"
    sitegen("--output", output)
    return output


@pytest.fixture(scope="session")
def figures_site(tmp_path_factory):
    return downloads.build(tmp_path_factory.mktemp("downloads"))


@pytest.fixture(scope="session")
def datasets(figures_site):
    return downloads.tables(figures_site, "data")


@pytest.fixture(scope="session")
def figures(figures_site):
    return downloads.tables(figures_site, "figures")


@pytest.fixture(scope="session")
def pay_gaps(figures_site):
    return downloads.tables(figures_site, "pay-gaps")
