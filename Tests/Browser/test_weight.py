"""No page is heavy."""

import gzip
import re

from browsing import KIND

# Lists of everything, and the edition on one page, may weigh more than other pages.
HUBS = {"glossary", "actions", "action-group", "plan", "changes", "edition", "home", "datasets",
        "figures", "a-z", "questionnaire", "audit"}
WHOLE = {"print"}
PAGE, HUB, STYLE, ALL = 14 << 10, 40 << 10, 8 << 10, 200 << 10


def size(path):
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


def test_pages(site):
    heavy = []
    for path in site.rglob("*.html"):
        kind = KIND.search(path.read_text())
        if kind is None:
            continue
        limit = ALL if kind[1] in WHOLE else HUB if kind[1] in HUBS else PAGE
        if size(path) > limit:
            heavy.append((str(path.relative_to(site)), size(path)))
    assert heavy == []


def test_one_light_style_sheet(site):
    sheets = list(site.rglob("*.css"))
    assert len(sheets) == 1
    assert size(sheets[0]) <= STYLE
    assert not re.search(r"url\(|@import", sheets[0].read_text())
