"""Workspaces as rows to click: pilots and their reports."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from smeai.ui.recents import Recent
from smeai.ui.step_titles import step_title

FIRST_STEPS = ("", "file", "files")
LAST_STEPS = ("report", "review", "orders")  # those behind the page that shows what was wrong
ICONS = {"chat": "chat", "stock": "trend", "books": "receipt"}


class PilotView(Protocol):
    """What a row needs of ``workspaces.PilotView``."""

    id: int
    use_case: str
    title: str
    step: str
    updated: str
    headline: str
    reports: tuple[str, ...]


class WorkspaceView(Protocol):
    """What the lists need of ``workspaces.WorkspaceView``."""

    folder: str
    name: str
    pilots: tuple[PilotView, ...]


def pilots(found: tuple[WorkspaceView, ...]) -> tuple[Recent, ...]:
    """All pilots, the one changed last first; the key is that of `Shelf.open`."""
    return tuple(
        Recent(f"{pilot.id}@{workspace.folder}", pilot.title, _note(pilot), ICONS.get(pilot.use_case, "folder"))
        for workspace, pilot in _latest(found)
    )


def reports(found: tuple[WorkspaceView, ...]) -> tuple[Recent, ...]:
    """All reports that are still there; the key is the path."""
    return tuple(
        Recent(path, f"{pilot.title} · {Path(path).name}", f"{when(pilot.updated)} · {Path(path).parent}", "file")
        for _, pilot in _latest(found)
        for path in pilot.reports
        if Path(path).is_file()
    )


def steps_taken(found: tuple[WorkspaceView, ...]) -> frozenset[str]:
    """How far pilots have come at all: begun, data given, tested, the errors seen, reported."""
    every = [pilot for workspace in found for pilot in workspace.pilots]
    signs = {
        "use": bool(every),
        "data": any(pilot.step not in FIRST_STEPS for pilot in every),
        "test": any(pilot.headline for pilot in every),
        "errors": any(pilot.headline and pilot.step in LAST_STEPS for pilot in every),
        "report": any(pilot.reports for pilot in every),
    }
    return frozenset(key for key, taken in signs.items() if taken)


def when(at: str) -> str:
    """A UTC time in ISO 8601 as one says it: today, yesterday, or the date."""
    time = QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
    days, locale = time.daysTo(QDateTime.currentDateTime()), QLocale()
    clock = locale.toString(time.time(), QLocale.FormatType.ShortFormat)
    if days == 0:
        return QCoreApplication.translate("Listing", "Today, {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("Listing", "Yesterday, {time}").format(time=clock)
    return locale.toString(time.date(), QLocale.FormatType.ShortFormat)


def _latest(found: tuple[WorkspaceView, ...]) -> list[tuple[WorkspaceView, PilotView]]:
    every = [(workspace, pilot) for workspace in found for pilot in workspace.pilots]
    return sorted(every, key=lambda pair: (pair[1].updated, pair[1].id), reverse=True)


def _note(pilot: PilotView) -> str:
    return " · ".join(filter(None, (when(pilot.updated), pilot.headline or step_title(pilot.step))))
