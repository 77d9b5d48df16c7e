"""Runs the program under test."""

import json
import os
import pathlib
import subprocess
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = int(os.environ.get("PROOF_PATIENCE", "20"))
PROGRAM = os.path.abspath(os.environ.get("SITEGEN", str(ROOT / ".build/debug/sitegen")))


@dataclass
class Ended:
    status: int
    output: str
    errors: str

    def diagnostics(self, prefix=""):
        """The errors whose code begins so."""
        found = json.loads(self.output)["diagnostics"]
        return [d for d in found if d["severity"] == "error" and d["code"].startswith(prefix)]

    def explain(self):
        return f"exit {self.status}\n{self.output[-2000:]}\n{self.errors[:1500]}"


def run(command, folder, *arguments):
    """`command` in a folder that holds `content` and, for `protect`, `private`."""
    options = ["--content", "content", "--format", "json"]
    if command == "protect":
        options += ["--private", "private"]
    else:
        options += ["--templates", str(ROOT / "templates")]
    ended = subprocess.run(
        [PROGRAM, command, *map(str, arguments), *options], cwd=folder, capture_output=True,
        text=True, timeout=PATIENCE)
    return Ended(ended.returncode, ended.stdout, ended.stderr)
