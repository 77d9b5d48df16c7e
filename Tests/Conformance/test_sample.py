"""docs/sample.md says where the built sample shows each element: it has to be there."""

import re

import pages
import pytest
from conftest import ROOT

ADDRESS = re.compile(r"`(/[^`\s]*)`")


def rows():
    text = (ROOT / "docs/sample.md").read_text("utf-8")
    return sorted(set(ADDRESS.findall(text)))


def test_there_are_addresses():
    assert len(rows()) > 40


@pytest.mark.parametrize("address", rows())
def test_address_is_in_the_site(address, site):
    file, fragment = pages.target("index.html", address)
    assert (site / file).is_file(), address
    if fragment:
        assert fragment in pages.read(site, file).ids, address
