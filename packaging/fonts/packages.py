"""Debian packages as archives: downloaded and unpacked without being installed, so no rights are needed."""

import shutil
import subprocess
from pathlib import Path

LOCK = Path(__file__).with_name("fonts.lock")


class NoPackages(Exception):
    """The packages cannot be had here; the message is for the user."""


def locked() -> dict[str, dict[str, str]]:
    """Of each package in the lock, its files and their checksums."""
    packages: dict[str, dict[str, str]] = {}
    for line in LOCK.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            package, _version, file, checksum = line.split()
            packages.setdefault(package, {})[file] = checksum
    return packages


def fetch(names: list[str], room: Path) -> dict[str, Path]:
    """Downloads and unpacks the packages; the folder with the contents of each. Raises `NoPackages`."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise NoPackages("there is no apt on this system")
    _run(["apt-get", "download", "--quiet=2", *names], room)
    unpacked = {}
    for archive in room.glob("*.deb"):
        name = archive.name.split("_")[0]
        unpacked[name] = room / name
        _run(["dpkg-deb", "--extract", str(archive), str(unpacked[name])], room)
    return unpacked


def _run(command: list[str], room: Path) -> None:
    ended = subprocess.run(command, cwd=room, capture_output=True, text=True, check=False)
    if ended.returncode:
        lines = [line for line in ended.stderr.splitlines() if line.startswith("E:")] or ended.stderr.splitlines() or ["no reason given"]
        raise NoPackages(f"{command[0]} says: {lines[0].removeprefix('E: ')}")
