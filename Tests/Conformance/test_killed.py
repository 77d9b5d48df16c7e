"""Killed at any moment, the published folder is whole: wholly the old site or wholly the new."""

import collections
import contextlib
import os
import random
import shutil
import signal
import subprocess
import time

import pytest
from conftest import ROOT
from runs import PROGRAM, faults, remains, run

KILLS = int(os.environ.get("SITEGEN_KILLS", "10"))
PHASES = ("before writing", "writing", "swapping", "clearing up", "after the end")


def manifest(site):
    return (site / "manifest.json").read_bytes()


@pytest.fixture(scope="module")
def versions(tmp_path_factory):
    """Two versions of the sample, each with its manifest and the time that a rebuild takes."""
    folder = tmp_path_factory.mktemp("killed")
    for name in ("one", "two"):
        shutil.copytree(ROOT / "content", folder / name)
    edition = folder / "two" / "2026"
    foreword = edition / "strategy/foreword.md"
    foreword.write_text(foreword.read_text("utf-8") + "\nOne more paragraph.\n", "utf-8")
    text = "---\ntitle: One more page\norder: 99\nsummary: It is new.\n---\nIt is new.\n"
    (edition / "strategy/one-more-page.md").write_text(text, "utf-8")
    manifests = {}
    for name in ("two", "one"):
        start = time.monotonic()
        ended = build(folder, name)
        assert ended.status == 0, ended.explain()
        seconds = time.monotonic() - start
        manifests[name] = manifest(folder / "site")
    assert manifests["one"] != manifests["two"]
    return folder, manifests, seconds


def arguments(folder, name):
    return ["--content", folder / name, "--templates", ROOT / "templates", "--output", "site", "-q"]


def build(folder, name):
    return run(*arguments(folder, name), cwd=folder, seconds=120)


def killed(folder, name, delay, is_aimed):
    """Starts a rebuild and kills it.

    `delay` counts from the start, or, aimed, from when the manifest of the new site is written:
    what follows is over in a few milliseconds.
    """
    start = time.monotonic()
    process = subprocess.Popen(
        [PROGRAM, *map(str, arguments(folder, name))], cwd=folder, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    if is_aimed:
        begun = time.time_ns()
        while process.poll() is None:
            with contextlib.suppress(FileNotFoundError):
                status = (folder / ".site.sitegen-new/manifest.json").stat()
                if status.st_size and status.st_mtime_ns >= begun:
                    break
    end = time.monotonic() + delay
    while time.monotonic() < end and process.poll() is None:
        time.sleep(0 if is_aimed else 0.001)
    taken = time.monotonic() - start
    process.send_signal(signal.SIGKILL)
    return process.wait(), taken


def phase(folder, was, status):
    """How far the killed build had come, told from what it left."""
    if status == 0:
        return "after the end"
    left = remains(folder / "site")
    if manifest(folder / "site") != was:
        return "clearing up"
    if not left:
        return "before writing"
    marker = folder / left[0] / ".sitegen"
    whole = marker.exists() and "manifest sha256" in marker.read_text("utf-8")
    return "swapping" if whole else "writing"


def assert_whole(folder, manifests):
    assert faults(folder / "site") == []
    assert manifest(folder / "site") in manifests.values()


def test_killed_at_random_moments(versions):
    folder, manifests, seconds = versions
    random_source = random.Random(20260331)
    counts = collections.Counter()
    for number in range(KILLS):
        was = manifest(folder / "site")
        name = "two" if was == manifests["one"] else "one"
        is_aimed = number % 4 == 3
        delay = random_source.uniform(0, 0.01 if is_aimed else seconds * 1.1)
        left = remains(folder / "site")
        status, taken = killed(folder, name, delay, is_aimed)
        assert status in (0, -signal.SIGKILL)
        if status == 0:
            # What a rebuild takes hangs on what else the machine does.
            seconds = min(seconds, taken)
        counts[phase(folder, was, status) if remains(folder / "site") or not left
               else "after the end"] += 1
        assert_whole(folder, manifests)
    print("killed:", {p: counts[p] for p in PHASES})
    assert counts["writing"] > 0
    for name in ("one", "two"):
        ended = build(folder, name)
        assert ended.status == 0, ended.explain()
        assert manifest(folder / "site") == manifests[name]
        assert faults(folder / "site") == []
        assert remains(folder / "site") == []
