"""On paper nothing is lost: every word of a page is in its PDF, tagged, with an outline."""

import io
import re
import unicodedata

import pypdf
import pytest

from browsing import opened

# Words that paper has no use for.
NOT_PRINTED = ".skip, .sections, .breadcrumb, .contents, .neighbours, .footer-links, [hidden]"
WORDS = """(selector) => {
  document.querySelectorAll(selector).forEach(e => e.remove());
  document.querySelectorAll('details').forEach(e => e.open = true);
  return document.querySelector('main').innerText;
}"""


def words(text):
    # A PDF spells ligatures as one letter.
    plain = unicodedata.normalize("NFKC", text).lower().replace("\u00ad", "")
    return set(re.findall(r"[a-z]{4,}", plain))


def test_every_word_is_printed(browser, url):
    with opened(browser, url) as page:
        printed = page.pdf(tagged=True, outline=True, format="A4")
        said = words(page.evaluate(WORDS, NOT_PRINTED))
    document = pypdf.PdfReader(io.BytesIO(printed))
    shown = words(" ".join(sheet.extract_text() for sheet in document.pages))
    # Words broken at the end of a line come apart in what a PDF says of itself.
    missing = {word for word in said - shown if not any(word.startswith(s) for s in shown)}
    assert len(missing) <= len(said) / 50, sorted(missing)[:20]
    assert document.root_object.get("/MarkInfo", {}).get("/Marked")
    assert document.outline


def titles(outline):
    """The words of an outline, in order, without its levels."""
    for entry in outline:
        if isinstance(entry, list):
            yield from titles(entry)
        else:
            yield entry.title


def test_an_edition_is_a_document(browser, base, pages):
    with opened(browser, base + pages["print"]) as page:
        printed = page.pdf(tagged=True, outline=True, prefer_css_page_size=True)
        headings = page.evaluate("document.querySelectorAll('h1, h2, h3, h4, h5, h6').length")
        folded = page.evaluate("document.querySelectorAll('details:not([open])').length")
        links = page.evaluate("document.querySelectorAll('main a[href^=\"#\"]').length")
        # Anything to the right of the paper would be cut off.
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 665, "height": 900})
        wide = page.evaluate("document.documentElement.scrollWidth")
    document = pypdf.PdfReader(io.BytesIO(printed))
    count = len(document.pages)
    assert document.pages[0].mediabox.width == pytest.approx(595, abs=1)
    assert "Page 1 of" not in document.pages[0].extract_text()
    for number in (2, count // 2, count):
        assert f"Page {number} of {count}" in document.pages[number - 1].extract_text()
    found = list(titles(document.outline))
    assert len(found) == headings > 300
    chapters = [entry.title for entry in document.outline[1] if not isinstance(entry, list)]
    assert chapters[:3] == ["Contents", "Overview", "Strategy"]
    assert chapters[-1] == "Contact us"
    assert folded == 0
    assert links > 300
    assert wide <= 665
