"""On paper nothing is lost: every word of a page is in its PDF, tagged, with an outline."""

import io
import re
import unicodedata

import pypdf

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
