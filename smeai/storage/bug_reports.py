"""What a bug leaves for who wants to report it: one file that a person can read, and nobody sends."""

import hashlib
import platform
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from smeai import __version__
from smeai.storage.clock import stamp

KEPT = 20  # reports; the oldest go
WORDS = """smeai: report of a fault
========================

This file was written on this computer and was not sent to anybody. Read it before you pass it on:
it may name your files and folders, and an error may quote a value. Your data is not in it otherwise.
"""


def report_text(details: str, facts: Mapping[str, str]) -> str:
    """The whole report; the user's own folder is written as ~."""
    told = {"smeai": __version__, "Python": platform.python_version(), "System": platform.platform(), **facts}
    lines = "\n".join(f"{name}: {value}" for name, value in told.items())
    return f"{WORDS}\n{lines}\n\n{details.strip()}\n".replace(str(Path.home()), "~")


def write_report(folder: Path, text: str) -> Path | None:
    """Write a report to `folder`, the same one once; None where nothing can be written."""
    mark = hashlib.sha256(text.encode(errors="replace")).hexdigest()[:8]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        known = next(folder.glob(f"report-*-{mark}.txt"), None)
        path = known or folder / f"report-{stamp()}-{mark}.txt"
        if known is None:
            path.write_text(text, "utf-8", errors="replace")
    except OSError:
        return None
    _make_room(folder)
    return path


def _make_room(folder: Path) -> None:
    with suppress(OSError):
        for path in sorted(folder.glob("report-*.txt"), key=lambda each: each.stat().st_mtime_ns)[:-KEPT]:
            path.unlink(missing_ok=True)
