"""Nothing moves once it can be read."""

import pathlib

from browsing import opened

BAD = pathlib.Path(__file__).parent / "bad"
SHIFT = """wait => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) sum += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(sum), wait);
})"""


def test_nothing_shifts(browser, url):
    for width in (320, 1280):
        with opened(browser, url, viewport={"width": width, "height": 900}) as page:
            assert page.evaluate(SHIFT, 300) == 0, width


def test_a_page_that_shifts_fails(browser):
    with opened(browser, (BAD / "shift.html").as_uri()) as page:
        assert page.evaluate(SHIFT, 3000) > 0
