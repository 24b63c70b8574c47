"""Pilots in daily use and the review of each month, kept in steps."""

from collections.abc import Mapping
from datetime import date
from importlib import import_module
from itertools import groupby
from typing import Any

from smeai.actions import case
from smeai.actions.case_views import CaseView
from smeai.actions.opened import opened
from smeai.actions.review_views import ReviewView
from smeai.actions.sheets import Sheet, known_entries
from smeai.actions.workspace_views import Steps
from smeai.core.case.part import Part
from smeai.core.case.reckoning import model
from smeai.core.kpi import Origin
from smeai.core.progress import Progress, silent
from smeai.core.report_wish import ReportWish
from smeai.core.review.month import Month
from smeai.core.review.report import document
from smeai.core.review.standing import Standing, Test, month_of
from smeai.core.revival import plain, revive
from smeai.errors import DataError
from smeai.storage.frozen import thaw
from smeai.storage.workspace import Workspace

SHEET = "review"
ENTRIES = frozenset({"in_use", "months", "client", "folder", "reports", "language", "anonymous"})
SHEETS = ("business", "case", SHEET)  # whose steps are decisions, too, but for those that only change what follows
NO_DECISION = frozenset({"tried", "months", "client", "folder", "reports", "language", "anonymous"})
MOST = 30  # decisions that are listed
BESIDE = 2  # tests that are compared
TRAIL = 50  # lines of the audit trail of a pilot that are looked at
NAME = "monthly-review"


def load(folder: str) -> ReviewView:
    """Where the pilots stand today; empty where there is no workspace. One that nobody works in is let go of again."""
    return KEPT.load(folder)


def change(folder: str, step: str, entries: Mapping[str, Any], merge: bool = False) -> Steps:
    """Set `entries` (those of `ENTRIES`, None takes one away) as a step of that name; with `merge` it joins the last step of the same."""
    known_entries(entries, ENTRIES)
    workspace = opened(folder)
    KEPT.make(workspace, step, {name: plain(value) for name, value in entries.items()}, merge)
    return KEPT.steps(workspace)


def undo(folder: str, step: int) -> ReviewView:
    """The reviews with this step taken back; as they are when that was done already."""
    return KEPT.undo(folder, step)


def redo(folder: str, step: int) -> ReviewView:
    """The reviews with this undone step made again; as they are when that was done already."""
    return KEPT.redo(folder, step)


def report(folder: str, wish: ReportWish, progress: Progress = silent) -> tuple[str, ...]:
    """Write the review of this month as it is wished for; returns the paths.

    DataError where no pilot is in daily use.
    """
    from smeai.reports import write  # brings the PDF maker in, which nothing else needs

    kept = load(folder)
    if not any(each.since for each in kept.pilots):
        raise DataError("No pilot is in daily use yet.", "Say from when on one is in use, then review it.")
    told = (kept.pilots, kept.months, month_of(kept.today), kept.today, kept.done, wish.client, kept.currency)
    return write(document(*told), wish, progress, NAME)


def _view(workspace: Workspace) -> ReviewView:
    stored, folder, today = thaw(workspace.sheets.read(SHEET)), str(workspace.folder), _today()
    found, in_use = case.load(folder), {int(pilot): day for pilot, day in (stored.get("in_use") or {}).items()}
    return ReviewView(
        pilots=_standings(workspace, found, in_use),
        months=tuple(revive(Month, each) for each in stored.get("months") or ()),
        in_use=tuple(in_use.items()),
        done=_done(workspace, f"{month_of(today)}-01"),
        today=today,
        currency=found.currency,
        client=stored.get("client") or "",
        folder=stored.get("folder") or "",
        reports=tuple(stored.get("reports") or ()),
        language=stored.get("language") or "",
        anonymous=stored.get("anonymous"),
        steps=KEPT.steps(workspace),
    )


def _standings(workspace: Workspace, found: CaseView, in_use: Mapping[int, str]) -> tuple[Standing, ...]:
    if not found.parts:
        return ()
    reckoned = model(found.parts, dict(found.given))
    values, titles = reckoned.values(), dict(zip(found.pilots, found.parts, strict=True))
    made = []
    for pilot, part in zip(found.pilots, reckoned.parts, strict=True):
        latest, terms = workspace.runs.latest_run(pilot), part.terms
        minutes = f"{part.prefix}_minutes_hand"
        wage = "wage_hour" if "wage_hour" in values else f"{part.prefix}_wage_hour"
        made.append(
            Standing(
                pilot,
                titles[pilot].title,
                part.use_case,
                values[terms.hours],
                values[terms.worth],
                values.get(terms.volume, 0.0),
                values.get(terms.call, 0.0),
                in_use.get(pilot, ""),
                _assumed(part, terms.worth),
                _assumed(part, terms.volume),
                _assumed(part, terms.call),
                latest.created[:10] if latest else "",
                values.get(minutes, 0.0),
                values.get(wage, 0.0),
                _assumed(part, minutes) or _assumed(part, wage),
                _tests(workspace, pilot, part.use_case) if pilot in in_use else (),
            )
        )
    return tuple(made)


def _tests(workspace: Workspace, pilot: int, use_case: str) -> tuple[Test, ...]:
    """What the newest tests measured; a result of an earlier version that cannot be read tells nothing."""
    told = import_module(f"smeai.usecases.{use_case}.case").measured
    found = []
    for run in workspace.runs.list_runs(pilot)[:BESIDE]:
        try:
            found.append(Test(run.created[:10], *told(thaw(run.result))))
        except case.DAMAGED:
            break
    return tuple(found)


def _assumed(part: Part, name: str) -> bool:
    """Whether a figure or an input of a pilot is an assumption or rests on one."""
    rests = (each for kpi in part.kpis for each in kpi.inputs if name in (kpi.name, each.name))
    return any(each.origin is Origin.ASSUMPTION for each in rests)


def _done(workspace: Workspace, since: str) -> tuple[tuple[str, str], ...]:
    """What people did since a day, the latest first: named steps of pilots and sheets, and the trail of the books."""
    sheets = (each for sheet in SHEETS for each in workspace.sheets.named(sheet, since))
    found = [(at, name) for at, name, entries in sheets if set(entries) - NO_DECISION]
    for pilot in workspace.pilots.list():
        steps = workspace.changes.named(pilot.id, since)
        trail = [(each.at, each.action) for each in workspace.audit.within(f"books {pilot.id}", limit=TRAIL) if each.at >= since]
        found += [(at, f"{pilot.title}: {name}") for at, name in (*steps, *trail)]
    days = [(at[:10], what) for at, what in sorted(found, reverse=True)]
    return tuple(each for each, _ in groupby(days))[:MOST]


def _today() -> str:
    return date.today().isoformat()


KEPT = Sheet(SHEET, _view, lambda: ReviewView(today=_today()))
