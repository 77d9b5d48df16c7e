"""What a browser, a crawler and a screen reader rely on, seen by other people's parsers."""

import hashlib
import json
import xml.etree.ElementTree as ET

import pages
import pytest

HTML = pages.HTML


@pytest.fixture(scope="session")
def all_pages(site):
    return pages.read_all(site)


def is_redirect(page):
    return any(
        e.attrib.get("http-equiv", "").lower() == "refresh" for e in page.tree.iter(HTML + "meta"))


def test_there_is_a_publication(all_pages):
    assert len(all_pages) > 100


def test_html_parses_without_error(all_pages):
    wrong = {p.path: p.errors[:3] for p in all_pages.values() if p.errors}
    assert wrong == {}


def test_ids_are_unique(all_pages):
    for page in all_pages.values():
        assert len(page.ids) == len(set(page.ids)), page.path


def test_internal_links_and_anchors_resolve(site, all_pages):
    broken = []
    for page in all_pages.values():
        for _, address in page.links:
            where = pages.target(page.path, address)
            if where is None:
                continue
            file, fragment = where
            if not (site / file).is_file():
                broken.append((page.path, address))
            elif fragment and file in all_pages and fragment not in all_pages[file].ids:
                broken.append((page.path, address))
    assert broken == []


def test_every_page_is_reached_from_the_home_page(all_pages):
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        page = all_pages[waiting.pop()]
        for _, address in page.links:
            where = pages.target(page.path, address)
            if where and where[0] in all_pages and where[0] not in seen:
                seen.add(where[0])
                waiting.append(where[0])
    left = {p for p in set(all_pages) - seen if not is_redirect(all_pages[p])} - {"404.html"}
    assert left == set()


def test_headings_are_in_order(all_pages):
    for page in all_pages.values():
        levels = [
            int(e.tag[-1]) for e in page.tree.iter()
            if isinstance(e.tag, str) and e.tag in {f"{HTML}h{n}" for n in range(1, 7)}]
        assert levels.count(1) == 1 and levels[0] == 1, page.path
        for before, after in zip(levels, levels[1:]):
            assert after <= before + 1, (page.path, levels)


def test_every_page_says_language_title_and_description(all_pages):
    for page in all_pages.values():
        html = page.tree
        assert html.attrib.get("lang") == "en-GB", page.path
        title = html.find(f"{HTML}head/{HTML}title")
        assert title is not None and (title.text or "").strip(), page.path


# What search engines are told that a page is.
MACHINES = {"Dataset", "WebPage", "WebSite", "Report", "ContactPage"}


def test_nothing_is_inline_and_nothing_is_fetched_elsewhere(all_pages):
    for page in all_pages.values():
        for element in page.tree.iter():
            assert "style" not in element.attrib, page.path
            assert element.tag != HTML + "style", page.path
            if element.tag == HTML + "script":
                # Data for search engines, which no browser runs.
                assert element.attrib == {"type": "application/ld+json"}, page.path
                assert json.loads(element.text)["@type"] in MACHINES, page.path
            assert not [a for a in element.attrib if a.startswith("on")], page.path
            if element.tag in (HTML + "img", HTML + "link"):
                for name in ("src", "href"):
                    rel = element.attrib.get("rel", "")
                    if rel in ("canonical", "license"):
                        continue
                    assert "//" not in element.attrib.get(name, ""), page.path


def test_made_up_organisation_is_labelled_on_every_page(all_pages):
    for page in all_pages.values():
        if is_redirect(page):
            continue
        text = " ".join(page.tree.itertext())
        assert "Exampleshire County Council does not exist" in text, page.path


def test_every_page_has_its_markdown(site, all_pages):
    for page in all_pages.values():
        if is_redirect(page) or page.path == "404.html":
            continue
        twins = [
            e.attrib["href"] for e in page.tree.iter(HTML + "link")
            if e.attrib.get("rel") == "alternate" and e.attrib.get("type") == "text/markdown"]
        assert len(twins) == 1, page.path
        file, _ = pages.target(page.path, twins[0])
        assert (site / file).is_file(), page.path


def test_markdown_links_resolve(site):
    broken = []
    for file in sorted(site.rglob("*.md")):
        path = file.relative_to(site).as_posix()
        for address in pages.markdown_links(file.read_text("utf-8")):
            where = pages.target(path, address)
            if where and not (site / where[0]).is_file():
                broken.append((path, address))
    assert broken == []


def test_sitemap_lists_the_pages(site, all_pages):
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    listed = [e.text for e in ET.parse(site / "sitemap.xml").iter(space + "loc")]
    base = "https://equality.exampleshire.example/"
    assert len(listed) == len(set(listed))
    files = {(a.removeprefix(base) + "index.html") for a in listed}
    # The edition on one page says again what its pages say.
    wanted = {p.path for p in all_pages.values()
              if not is_redirect(p) and not p.path.endswith("/print/index.html")} - {"404.html"}
    assert files == wanted


def test_feed_is_atom(site):
    space = "{http://www.w3.org/2005/Atom}"
    feed = ET.parse(site / "feed.xml").getroot()
    assert feed.tag == space + "feed"
    for name in ("id", "title", "updated"):
        assert feed.find(space + name) is not None
    entries = feed.findall(space + "entry")
    assert entries
    for entry in entries:
        assert entry.find(space + "id") is not None and entry.find(space + "updated") is not None


def test_manifest_is_true(site):
    manifest = json.loads((site / "manifest.json").read_text("utf-8"))
    files = manifest["files"]
    on_disk = {p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file()}
    named = {f["path"] for f in files}
    assert named <= on_disk
    assert {p for p in on_disk - named if not p.startswith(".sitegen")} == {"manifest.json"}
    for entry in files:
        content = (site / entry["path"]).read_bytes()
        assert entry["size"] == len(content)
        assert entry["sha256"] == hashlib.sha256(content).hexdigest()
