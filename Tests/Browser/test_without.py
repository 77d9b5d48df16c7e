"""Nothing needs a script, another site or a colour."""

from urllib.parse import urlsplit

from browsing import opened

# Visible words that are as pale as what lies behind them.
INVISIBLE = """() => [...document.querySelectorAll('main *')].filter(e => {
  if (!e.firstChild || e.firstChild.nodeType !== 3 || !e.textContent.trim()) return false;
  const style = getComputedStyle(e);
  return style.visibility === 'visible' && style.color === style.backgroundColor;
}).map(e => e.outerHTML.slice(0, 80))"""
# Marks of charts that a forced palette would wipe out.
MARKS = """() => [...document.querySelectorAll('main svg rect, main svg circle, main svg path')]
  .filter(e => {
    const style = getComputedStyle(e), paper = getComputedStyle(document.body).backgroundColor;
    return e.getBoundingClientRect().width > 0 && style.fill === paper && style.stroke === 'none'
      && !e.closest('[class*=gap]');
  }).map(e => e.outerHTML.slice(0, 100))"""


def test_no_script(browser, url):
    with opened(browser, url) as page:
        kinds = page.evaluate("[...document.scripts].map(s => s.type || 'text/javascript')")
        assert set(kinds) <= {"application/ld+json"}
        words = page.inner_text("body")
        inline = page.evaluate("document.querySelectorAll('[style], body style').length")
        assert inline == 0
        assert page.evaluate(
            "[...document.querySelectorAll('*')].every(e => "
            "[...e.attributes].every(a => !a.name.startsWith('on')))")
    with opened(browser, url, java_script_enabled=False) as page:
        assert page.inner_text("body") == words


def test_four_requests_to_this_site_alone(browser, url):
    asked = []
    context = browser.new_context()
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    errors = []
    page.on("console", lambda message: errors.append(message.text))
    page.goto(url, wait_until="networkidle")
    context.close()
    assert {urlsplit(a).netloc for a in asked} == {urlsplit(url).netloc}
    assert len(asked) <= 4, asked
    assert errors == []


def test_forced_colours(browser, url):
    with opened(browser, url, forced_colors="active") as page:
        assert page.evaluate(INVISIBLE) == []
        assert page.evaluate(MARKS) == []
