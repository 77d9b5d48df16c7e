"""axe finds nothing, light and dark, wide and narrow; and does find what is wrong."""

import pathlib

import pytest
from axe_playwright_python.sync_playwright import Axe

from browsing import opened

AXE = Axe()
BAD = pathlib.Path(__file__).parent / "bad"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


# The edition on one page is its pages once more, which are looked at by themselves: on all of its
# elements the rules take minutes. Its first parts are enough to see what is its own.
PARTS = 30
CUT = """parts => document.querySelectorAll(".print-part").forEach(
  (part, place) => { if (place >= parts) part.remove() })"""


def violations(page):
    if page.url.endswith("/print/"):
        page.evaluate(CUT, PARTS)
    found = AXE.run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    return [f"{v['id']}: {v['help']}: {[n['target'] for n in v['nodes'][:3]]}"
            for v in found.response["violations"]]


@pytest.mark.parametrize("scheme,width", [("light", 1280), ("dark", 320)])
def test_no_violation(browser, url, scheme, width):
    with opened(browser, url, color_scheme=scheme,
                viewport={"width": width, "height": 900}) as page:
        assert violations(page) == []


@pytest.mark.parametrize("rule", [
    "color-contrast", "image-alt", "heading-order", "link-name", "label", "landmark-one-main",
    "region", "page-has-heading-one", "html-has-lang"])
def test_a_bad_page_fails(browser, rule):
    with opened(browser, (BAD / "axe.html").as_uri()) as page:
        assert any(found.startswith(rule + ":") for found in violations(page))
