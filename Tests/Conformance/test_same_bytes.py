"""Same input, same bytes: whatever the number of jobs, the folder, the time, the zone, the locale."""

import pathlib
import shutil

import libfaketime
import pytest
from conftest import ROOT, sitegen


def tree(site: pathlib.Path):
    return {
        p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file()}


# What the dynamic linker needs so that the program sees another clock.
FAKETIME = libfaketime.get_reload_information()[1]

WORLDS = {
    "one job": dict(arguments=["--jobs", "1"]),
    "eight jobs": dict(arguments=["--jobs", "8"]),
    "another zone": dict(environment={"TZ": "Pacific/Kiritimati"}),
    "another locale": dict(environment={"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}),
    "another time": dict(environment={**FAKETIME, "FAKETIME": "@2031-02-03 04:05:06"}),
}


@pytest.mark.parametrize("world", WORLDS)
def test_same_bytes(world, site, tmp_path):
    given = WORLDS[world]
    output = tmp_path / "site"
    sitegen("--output", output, *given.get("arguments", []), environment=given.get("environment"))
    assert tree(output) == tree(site)


def test_same_bytes_from_another_folder(site, tmp_path):
    shutil.copytree(ROOT / "content", tmp_path / "elsewhere" / "content")
    shutil.copytree(ROOT / "templates", tmp_path / "elsewhere" / "templates")
    sitegen(cwd=tmp_path / "elsewhere")
    assert tree(tmp_path / "elsewhere" / "site") == tree(site)
