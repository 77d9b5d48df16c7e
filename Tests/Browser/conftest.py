"""The sample publication in a browser."""

import os
import pathlib
import subprocess

import pytest
from playwright.sync_api import sync_playwright

from browsing import ROOT, kinds, largest, launched, served


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The sample's site: built now, or the folder that SITE names."""
    if os.environ.get("SITE"):
        return pathlib.Path(os.environ["SITE"]).resolve()
    output = tmp_path_factory.mktemp("sample") / "site"
    program = os.environ.get("SITEGEN", str(ROOT / ".build/debug/sitegen"))
    ended = subprocess.run([program, "--output", output, "--quiet"], cwd=ROOT,
                           capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stdout[-2000:] + ended.stderr[-2000:]
    return output


@pytest.fixture(scope="session")
def base(site):
    with served(site) as url:
        yield url


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright, launched(playwright) as browser:
        yield browser


@pytest.fixture(scope="session")
def pages(site):
    return largest(site)


@pytest.fixture(params=kinds())
def url(request, base, pages):
    """The largest page of each kind."""
    assert request.param in pages, f"the sample has no page of the kind {request.param}"
    return base + pages[request.param]
