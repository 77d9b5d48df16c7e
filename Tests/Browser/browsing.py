"""A real browser over a real server: what the other files of this folder share."""

import contextlib
import functools
import http.server
import pathlib
import re
import shutil
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Where screenshots go: git-ignored.
SHOTS = pathlib.Path(__file__).parent / "screenshots"
LAYOUTS = {"layout"}
# Pages that the sample does not have: see test_search.py.
ABSENT = {"search"}
KIND = re.compile(r'<body class="kind-([a-z0-9-]+)')


def kinds():
    """Every kind of page: one for each template."""
    names = {path.name.removesuffix(".html.mustache")
             for path in (ROOT / "templates").glob("*.html.mustache")}
    return sorted(names - LAYOUTS - ABSENT)


def largest(site):
    """By kind of page: the page with the most in it, as its path below the site."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        text = path.read_text()
        kind = KIND.search(text)
        if kind is None:
            continue
        if len(text) > found.get(kind[1], (0, ""))[0]:
            found[kind[1]] = (len(text), address(path.relative_to(site)))
    return {kind: page for kind, (_, page) in found.items()}


def address(path):
    return "/" + str(path).removesuffix("index.html")


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder without a word on standard error."""

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """The address of a folder on this machine, on any free port."""
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@contextlib.contextmanager
def launched(playwright):
    """Debian's Chromium; no browser is downloaded."""
    browser = playwright.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
    try:
        yield browser
    finally:
        browser.close()


@contextlib.contextmanager
def opened(browser, url, **options):
    """A page in a context of its own, closed in the end."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
    try:
        page = context.new_page()
        page.goto(url)
        yield page
    finally:
        context.close()
