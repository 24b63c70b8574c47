"""The figures of the business that a workspace is of: read, changed in steps, measured."""

import hashlib
import os
import threading
from dataclasses import asdict
from datetime import date
from time import monotonic
from typing import Any

from smeai.actions.business_views import BusinessView, PilotRuns
from smeai.actions.opened import opened
from smeai.actions.sheets import Sheet
from smeai.core.business.business import Business, Given
from smeai.core.business.power import power
from smeai.core.progress import Progress, silent
from smeai.core.revival import revive
from smeai.storage.frozen import thaw
from smeai.storage.workspace import Workspace

SHEET = "business"
PLAIN = ("country", "currency")
LOAD_SECONDS = 2.0
BLOCK = bytes(1_000_000)


def load(folder: str) -> BusinessView:
    """What is known; nothing where there is no workspace yet. One that nobody works in is let go of again."""
    return KEPT.load(folder)


def change(folder: str, name: str, business: Business, step: str, merge: bool = False) -> BusinessView:
    """Make this what is known, as a step of that name; the workspace is made as `name` where there is none.

    With `merge` it joins the last step where that changed the same figure, as a number does that is being typed.
    """
    workspace = opened(folder, name)
    entries = _entries(business)
    gone = {entry: None for entry in workspace.sheets.read(SHEET) if entry not in entries}
    KEPT.make(workspace, step, gone | entries, merge)
    return _view(workspace)


def undo(folder: str, step: int) -> BusinessView:
    """What is known with this step taken back; as it is when that was done already."""
    return KEPT.undo(folder, step)


def redo(folder: str, step: int) -> BusinessView:
    """What is known with this undone step made again; as it is when that was done already."""
    return KEPT.redo(folder, step)


def measure(seconds: float = LOAD_SECONDS, progress: Progress = silent) -> Given:
    """The watts this computer draws under full load: measured where its meter may be read, else estimated from its processor."""
    return power(date.today().isoformat(), seconds, lambda wanted: _work(wanted, progress))


def _work(seconds: float, progress: Progress) -> None:
    """Keep every core busy; hashing a large block leaves the interpreter to the other threads."""
    end, started = monotonic() + seconds, monotonic()
    stop = threading.Event()
    threads = [threading.Thread(target=_hash, args=(end, stop), daemon=True) for _ in range(os.cpu_count() or 1)]
    for thread in threads:
        thread.start()
    try:
        while monotonic() < end:
            progress((monotonic() - started) / seconds, "Measuring under load")
            threads[0].join(0.05)
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def _hash(end: float, stop: threading.Event) -> None:
    while monotonic() < end and not stop.is_set():
        hashlib.sha256(BLOCK).digest()


def _entries(business: Business) -> dict[str, Any]:
    plain = {name: getattr(business, name) for name in PLAIN if getattr(business, name)}
    return plain | {f"figure.{key}": asdict(given) for key, given in business.given}


def _view(workspace: Workspace) -> BusinessView:
    stored = thaw(workspace.sheets.read(SHEET))
    given = tuple((name.removeprefix("figure."), revive(Given, each)) for name, each in stored.items() if name.startswith("figure."))
    business = Business(*(stored.get(name, "") for name in PLAIN), given)
    return BusinessView(business, KEPT.steps(workspace), tuple(PilotRuns(*each) for each in workspace.runs.counts()))


KEPT = Sheet(SHEET, _view, lambda: BusinessView(Business()))
