"""Every stop of the Tab key can be seen, in the order of the page."""

import pathlib

from browsing import opened

BAD = pathlib.Path(__file__).parent / "bad"
STOPS = 40
FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e), box = e.getBoundingClientRect();
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  return {
    what: e.tagName + ' ' + (e.textContent || '').trim().slice(0, 30),
    isSeen: outlined && box.width > 0 && box.height > 0
      && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


def unseen(page):
    """Focus stops that can't be seen."""
    found = []
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            break
        if not stop["isSeen"]:
            found.append(stop["what"])
    return found


def test_every_stop_is_seen(browser, url):
    with opened(browser, url, viewport={"width": 320, "height": 700},
                reduced_motion="reduce") as page:
        assert unseen(page) == []


def test_the_first_stop_skips_to_the_content(browser, url):
    with opened(browser, url) as page:
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_a_bad_page_fails(browser):
    with opened(browser, (BAD / "wide.html").as_uri()) as page:
        assert unseen(page) != []
