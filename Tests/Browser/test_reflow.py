"""Nothing scrolls sideways on a phone, with more space between letters, or zoomed; no text shrinks."""

import pathlib

import pytest

from browsing import opened

BAD = pathlib.Path(__file__).parent / "bad"
# WCAG 2.2, success criterion 1.4.12.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-bottom: 2em !important; }"""
WIDER = """() => [...document.querySelectorAll('body *')].filter(e => {
  const box = e.getBoundingClientRect();
  return box.right > document.documentElement.clientWidth + 1 && box.width > 0
    && !e.closest('.table-scroll') && getComputedStyle(e).position !== 'absolute';
}).slice(0, 5).map(e => e.tagName + '.' + (e.className.baseVal ?? e.className))"""
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
# The size of SVG text on the screen, after every transformation.
SMALL = """() => [...document.querySelectorAll('svg text')].filter(t => {
  const matrix = t.getScreenCTM(), box = t.getBoundingClientRect();
  return box.width > 0 && parseFloat(getComputedStyle(t).fontSize) * matrix.d < 11.99;
}).map(t => t.textContent)"""


def sideways(page):
    return page.evaluate(WIDER) if page.evaluate(SIDEWAYS) else []


@pytest.mark.parametrize("width", [320, 640, 1280])
def test_nothing_scrolls_sideways(browser, url, width):
    # 1280 at 400% is 320 wide, at 200% 640.
    with opened(browser, url, viewport={"width": width, "height": 900}) as page:
        assert sideways(page) == []
        assert page.evaluate(SMALL) == []


def test_nothing_scrolls_sideways_with_text_spacing(browser, url):
    with opened(browser, url, viewport={"width": 320, "height": 900}, bypass_csp=True) as page:
        page.add_style_tag(content=SPACING)
        assert sideways(page) == []


def test_a_bad_page_fails(browser):
    with opened(browser, (BAD / "wide.html").as_uri(),
                viewport={"width": 320, "height": 900}) as page:
        assert sideways(page) != []
        assert page.evaluate(SMALL) == ["Shrinks"]
