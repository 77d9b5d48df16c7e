"""Runs the program under limits, and tells published folders from broken ones."""

import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
MINIMAL = ROOT / "Tests/Fixtures/minimal/content"
TEMPLATES = ROOT / "templates"
PROGRAM = os.path.abspath(os.environ.get("SITEGEN", str(ROOT / ".build/debug/sitegen")))

# A busy machine may be given longer.
SECONDS = int(os.environ.get("SITEGEN_SECONDS", "10"))
BYTES = 300_000_000


@dataclass
class Ended:
    """`status` is negative for a signal, and None when the time was up."""

    status: int
    output: str
    errors: str
    seconds: float
    peak: int

    def report(self):
        return json.loads(self.output)

    def explain(self):
        return f"exit {self.status}\n{self.output[-3000:]}\n{self.errors[-3000:]}"


def run(*arguments, cwd, seconds=SECONDS, before=(), environment=None, **options):
    """One run, killed when it takes longer than `seconds`; `before` is a command to run it by."""
    command = [*map(str, before), PROGRAM, *map(str, arguments)]
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(
            command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
            env={**os.environ, **(environment or {})}, start_new_session=True, **options)
        late = threading.Event()

        def end():
            late.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(seconds, end)
        timer.start()
        _, code, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(code)
        taken = time.monotonic() - start
        output.seek(0)
        errors.seek(0)
        unit = 1 if os.uname().sysname == "Darwin" else 1024
        return Ended(
            None if late.is_set() else process.returncode,
            output.read().decode("utf-8", "backslashreplace"),
            errors.read().decode("utf-8", "backslashreplace"), taken, usage.ru_maxrss * unit)


def held(site: pathlib.Path):
    """Every file and link of a folder: its inode, time and bytes."""
    found = {}
    for path in sorted(site.rglob("*")):
        status = path.lstat()
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else None
        found[path.relative_to(site).as_posix()] = (status.st_ino, status.st_mtime_ns, content)
    return found


def faults(site: pathlib.Path):
    """What a published folder has that its manifest has not, or the reverse; [] when whole."""
    marker = (site / ".sitegen").read_text("utf-8")
    text = (site / "manifest.json").read_bytes()
    found = []
    if f"manifest sha256 {hashlib.sha256(text).hexdigest()}\n" not in marker:
        found.append("the marker names another manifest")
    listed = {entry["path"]: entry for entry in json.loads(text)["files"]}
    present = {
        p.relative_to(site).as_posix(): p for p in site.rglob("*") if not p.is_dir() or p.is_symlink()}
    for name in (".sitegen", "manifest.json"):
        present.pop(name, None)
    found += [f"missing: {name}" for name in listed.keys() - present.keys()]
    found += [f"extra: {name}" for name in present.keys() - listed.keys()]
    for name in listed.keys() & present.keys():
        content = present[name].read_bytes()
        if hashlib.sha256(content).hexdigest() != listed[name]["sha256"]:
            found.append(f"changed: {name}")
    return found


def remains(site: pathlib.Path):
    """What builds have left beside a published folder."""
    return sorted(p.name for p in site.parent.iterdir() if "sitegen" in p.name)


class Publication:
    """A small publication in a folder of its own, published once, that a test may spoil."""

    def __init__(self, folder: pathlib.Path, published: pathlib.Path, content=MINIMAL):
        self.folder = folder
        self.content = folder / "content"
        self.site = folder / "site"
        shutil.copytree(content, self.content)
        shutil.copytree(published, self.site)
        self.before = held(self.site)

    def run(self, *arguments, **options):
        command = [a for a in arguments[:1] if a in ("build", "check")]
        rest = arguments[len(command):]
        return run(
            *command, "--templates", TEMPLATES, "--format", "json", *rest, cwd=self.folder,
            **options)

    def refused(self, *arguments, code=None, path=None, paths=(), line=None, **options):
        """Builds; the build must end with errors that say where, soon, having written nothing."""
        ended = self.run(*arguments, **options)
        assert ended.status == 1, ended.explain()
        assert ended.peak < BYTES, ended.peak
        errors = [d for d in ended.report()["diagnostics"] if d["severity"] == "error"]
        assert errors, ended.explain()
        for error in errors:
            assert error["path"] and error["message"] and error["advice"], error
            assert error["line"] == 0 or error["column"] >= 1, error
        if code is not None:
            assert code in {e["code"] for e in errors}, ended.explain()
        named = {e["path"] for e in errors}
        for each in paths if path is None else [path]:
            assert each in named, (each, ended.explain())
        if line is not None:
            assert line in {e["line"] for e in errors}, ended.explain()
        self.assert_untouched()
        return errors

    def assert_untouched(self):
        assert held(self.site) == self.before
        assert remains(self.site) == []
