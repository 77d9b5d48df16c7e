"""The page that searches: the one with a script, over an index that Pagefind makes of a finished site."""

import os
import shutil
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from browsing import ROOT, opened, served
from test_axe import violations


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """The address of the sample with `search: pagefind`, and its folder."""
    folder = tmp_path_factory.mktemp("search")
    content = folder / "content"
    shutil.copytree(ROOT / "content", content)
    with (content / "site.yaml").open("a") as site:
        site.write("\nsearch: pagefind\n")
    program = os.environ.get("SITEGEN", str(ROOT / ".build/debug/sitegen"))
    ended = subprocess.run(
        [program, "--content", content, "--templates", ROOT / "templates",
         "--output", folder / "site", "--quiet"], cwd=folder, capture_output=True, text=True,
        timeout=300)
    assert ended.returncode == 0, ended.stderr[-2000:]
    with served(folder / "site") as url:
        yield url, folder / "site"


@pytest.fixture(scope="module")
def found(place):
    url, site = place
    subprocess.run([sys.executable, "-m", "pagefind", "--site", site], check=True,
                   capture_output=True, timeout=300)
    return url


def faults(page):
    """What the browser complains of, violations of the page's policy among it."""
    heard = []
    page.on("console", lambda said: heard.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda fault: heard.append(str(fault)))
    return heard


def test_without_an_index_it_leads_to_the_alphabet(place, browser):
    url, site = place
    if (site / "pagefind").exists():
        pytest.skip("the index has been made already")
    with opened(browser, url + "/search/") as page:
        assert page.get_by_role("link", name="A to Z", exact=True).first.is_visible()
        assert page.locator("form").is_hidden()


def test_words_are_found_by_keyboard(found, browser):
    with opened(browser, "about:blank", viewport={"width": 320, "height": 700}) as page:
        heard = faults(page)
        page.goto(found + "/search/")
        page.get_by_label("Words to look for").fill("declaration rate")
        page.keyboard.press("Enter")
        page.wait_for_selector("li p mark")
        assert "for “declaration rate”" in page.inner_text("[role=status]")
        names = page.locator("ol.results a").all_inner_texts()
        assert "Declaration rates" in names
        assert heard == []
        link = page.locator("ol.results a").first
        link.click()
        page.wait_for_load_state()
        assert page.locator("main h1").count() == 1


def test_what_is_not_there_is_said(found, browser):
    with opened(browser, found + "/search/?q=xylophone+quizzes") as page:
        expect(page.get_by_role("status")).to_contain_text("Nothing was found")
        assert page.locator("ol.results li").count() == 0


def test_words_are_no_markup(found, browser):
    with opened(browser, found + "/search/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E") as page:
        expect(page.get_by_role("status")).to_contain_text("found for")
        assert page.locator("main img").count() == 0


def test_no_other_page_has_a_script(place):
    _, site = place
    scripts = [path for path in site.rglob("*.html")
               if "<script" in path.read_text().replace('<script type="application/ld+json"', "")]
    assert scripts == [site / "search/index.html"]


def test_axe_finds_nothing(found, browser):
    with opened(browser, found + "/search/?q=pay") as page:
        page.wait_for_selector("ol.results li")
        assert violations(page) == []
