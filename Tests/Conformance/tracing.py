"""What the program looks at, by the system calls it makes."""

import functools
import os
import pathlib
import re
import shutil
import subprocess

from runs import PROGRAM, run

# What is linked into the program or looked up by the runtime of its language. No folder of a user.
LOADER = ("/lib/", "/lib64/", "/usr/lib/", "/usr/libexec/swift/", "/etc/ld.so.")
SYSTEM = ("/dev/null", "/dev/urandom", "/etc/localtime", "/usr/share/zoneinfo", "/proc/self/",
          "/proc/sys/vm/", "/sys/fs/cgroup", "/sys/devices/system/cpu", "/usr/share/locale",
          "/usr/lib/locale")

CALL = re.compile(r"(\w+)\(")
# A folder, perhaps, and a path from there.
PLACE = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
# The entries of a folder that was opened.
LISTED = re.compile(r"getdents(?:64)?\(\d+<([^>]*)>")


def strace(log, *events, size=65_536):
    """The command to run the program by. A machine on which it does not work has no proof."""
    program = shutil.which("strace")
    assert program, "strace is not installed: run `scripts/set-up tests`"
    tried = subprocess.run([program, "-o", os.devnull, "true"], capture_output=True, text=True)
    assert tried.returncode == 0, "this machine forbids tracing (ptrace): " + tried.stderr
    return [program, "-f", "-y", "-s", size, "-e", "trace=" + ",".join(events), "-o", log]


def places(log: pathlib.Path, folder: pathlib.Path):
    """Every path that a call was given, absolute and without `..`, with the line of the log."""
    found = []
    for line in log.read_text("utf-8", "replace").splitlines():
        call = CALL.search(line)
        if call is None:
            continue
        # What a link leads to comes back in the same line; it is no path that was asked for.
        given = PLACE.findall(line)
        if call[1] == "execve" or call[1].startswith("readlink"):
            given = given[:1]
        for base, path in given:
            # Of a file that is open already: its opening is in the log too.
            if not path and "AT_EMPTY_PATH" in line:
                continue
            text = path.encode("utf-8").decode("unicode_escape").encode("latin-1").decode("utf-8")
            found.append((os.path.normpath(os.path.join(base or folder, text)), call[1], line))
    return found


def listed(log: pathlib.Path):
    """Every folder whose entries were read."""
    return set(LISTED.findall(log.read_text("utf-8", "replace")))


def traced(log, *arguments, cwd, **options):
    """Runs the program, and returns how it ended with the paths it looked at."""
    ended = run(
        *arguments, cwd=cwd, before=strace(log, "%file", "getdents", "getdents64"), seconds=300,
        environment={"HOME": str(cwd)}, **options)
    return ended, places(log, cwd)


@functools.cache
def libraries():
    """The folders of the libraries that the program is linked with, by the names it has for them
    and as they are."""
    lines = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True).stdout.splitlines()
    found = [line.split()[2] for line in lines if "=> /" in line]
    return {os.path.dirname(f(p)) for p in found for f in (os.path.normpath, os.path.realpath)}


def is_of_system(path, line):
    """Of the loader, the runtime or the machine, or the program itself."""
    own = {PROGRAM, os.path.realpath(PROGRAM)}
    if path in own or path.startswith((*LOADER, *SYSTEM)):
        return True
    if path in libraries() or path.startswith(tuple(p + "/" for p in libraries())):
        return True
    # The loader asks whether there are folders of libraries beside the program, and the runtime
    # whether there is a program that reports crashes.
    beside = tuple(os.path.dirname(p) for p in own)
    if "stat" in CALL.search(line)[1] and (path.startswith(beside) or "/libexec/swift" in path):
        return True
    return "ENOENT" in line and (".so" in path or "/libexec/swift" in path)
