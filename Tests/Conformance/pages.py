"""Reads a built site without any code of the program: html5lib for HTML, markdown-it for Markdown."""

import pathlib
import posixpath
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

import html5lib
from markdown_it import MarkdownIt

HTML = "{http://www.w3.org/1999/xhtml}"


@dataclass
class Page:
    path: str  # relative to the site, with slashes
    tree: object
    errors: list
    ids: list = field(default_factory=list)
    links: list = field(default_factory=list)  # (attribute, address)


def read(site: pathlib.Path, path: str) -> Page:
    parser = html5lib.HTMLParser(strict=False)
    tree = parser.parse((site / path).read_bytes(), transport_encoding="utf-8")
    page = Page(path, tree, [(position, code) for position, code, _ in parser.errors])
    for element in tree.iter():
        if "id" in element.attrib:
            page.ids.append(element.attrib["id"])
        for name in ("href", "src"):
            if name in element.attrib:
                page.links.append((name, element.attrib[name]))
    return page


def read_all(site: pathlib.Path) -> dict:
    names = sorted(p.relative_to(site).as_posix() for p in site.rglob("*.html"))
    return {name: read(site, name) for name in names}


def target(page_path: str, address: str, base_path: str = "/"):
    """The site file and fragment that an internal address names, or None for an external one."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if path.startswith("/"):
        joined = path[len(base_path):] if path.startswith(base_path) else path[1:]
    elif path:
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(page_path), path))
        if path.endswith("/") or path in (".", ".."):
            joined += "/"
    else:
        joined = page_path
    joined = joined.removeprefix("./")
    if joined in ("", "."):
        joined = "index.html"
    elif joined.endswith("/"):
        joined = joined.removeprefix("./") + "index.html"
    if joined.startswith("./"):
        joined = joined[2:]
    return joined, unquote(parts.fragment)


def markdown_links(text: str):
    """Every link and image address of a Markdown text."""
    found = []

    def walk(tokens):
        for token in tokens:
            for name in ("href", "src"):
                if token.attrGet(name) is not None:
                    found.append(token.attrGet(name))
            walk(token.children or [])

    walk(MarkdownIt("commonmark").enable("table").parse(text))
    return found
