"""What computing costs in a workspace: what was entered is kept in steps, what its pilots measured is read from them."""

from collections.abc import Mapping, Sequence
from typing import Any

from smeai.actions import business
from smeai.actions.computing_views import ComputingView, PilotLoad
from smeai.actions.opened import opened
from smeai.actions.sheets import Sheet
from smeai.actions.workspace_views import Steps
from smeai.core.business.business import shared
from smeai.core.computing.document import PARTS, computing_document
from smeai.core.computing.inputs import EVERY
from smeai.core.computing.sheet import work_out
from smeai.core.computing.workings import Workings, from_json, to_json
from smeai.core.kpi import Input, Origin, Unit
from smeai.core.phrases import Own, say
from smeai.core.prices import PriceBook
from smeai.core.progress import Progress, silent
from smeai.core.report_wish import ReportWish
from smeai.storage.clock import utc_now
from smeai.storage.frozen import thaw
from smeai.storage.records import Pilot
from smeai.storage.workspace import Workspace

SHEET = "computing"
RUNS_MONTH = 52 / 12  # orders are planned once a week


def load(folder: str) -> ComputingView:
    """What is kept and known; nothing where there is no workspace yet. One that nobody works in is let go of again."""
    return KEPT.load(folder)


def change(folder: str, name: str, workings: Workings, step: str, merge: bool = False) -> Steps:
    """Keep this as a step of that name; the workspace is made as `name` where there is none. With `merge` it joins the last step."""
    workspace = opened(folder, name)
    KEPT.make(workspace, step, to_json(workings), merge)
    return KEPT.steps(workspace)


def undo(folder: str, step: int) -> ComputingView:
    """What is known with this step taken back; as it is when that was done already."""
    return KEPT.undo(folder, step)


def redo(folder: str, step: int) -> ComputingView:
    """What is known with this undone step made again; as it is when that was done already."""
    return KEPT.redo(folder, step)


def report(
    workings: Workings,
    book: PriceBook,
    known: Sequence[Input],
    wish: ReportWish,
    parts: Sequence[str] = PARTS,
    progress: Progress = silent,
) -> tuple[str, ...]:
    """Write the sheet as it is wished for; returns the paths.

    `known` are the figures of the workspace, `parts` those of `core.computing.document`."""
    from smeai.reports import write  # brings the PDF maker in, which nothing else needs

    sheet = work_out(workings, book, known)
    made = computing_document(sheet, wish.client, utc_now()[:10], parts)
    return write(made, wish, progress, "computing")


def _view(workspace: Workspace) -> ComputingView:
    known = business.load(str(workspace.folder)).business
    workings = from_json(thaw(workspace.sheets.read(SHEET)), known.money or "EUR")
    figures = tuple(shared(known, currency=workings.currency, defaults=EVERY).values())
    pilots = (_told(each) for each in sorted(workspace.pilots.list(), key=lambda each: -each.id))
    return ComputingView(workings, figures, tuple(each for each in pilots if each is not None), KEPT.steps(workspace))


def _told(pilot: Pilot) -> PilotLoad | None:
    """What a tested pilot tells of its calls; None before its test, and where its result cannot be read."""
    state: Mapping[str, Any] = thaw(pilot.state)
    read = {"chat": _of_chat, "books": _of_books, "stock": _of_stock}.get(pilot.use_case)
    try:
        return read(state, pilot.title) if read else None
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None


def _of_chat(state: Mapping[str, Any], title: str) -> PilotLoad:
    result = state["result"]
    found = [_counted(result, state, "messages_month", title), _seconds(result["timing"]["message_seconds"], title)]
    return PilotLoad("messages", title, (*filter(None, found), *_right(result, title)))


def _of_books(state: Mapping[str, Any], title: str) -> PilotLoad:
    result = state["test"]
    found = [_counted(result, state, "lines_month", title), _seconds(result["timing"]["line_seconds"], title)]
    return PilotLoad("lines", title, (*filter(None, found), *_right(result, title)))


def _of_stock(state: Mapping[str, Any], title: str) -> PilotLoad:
    result = state["outcome"]
    items = float(result["items"])
    calls = _input(
        "calls_month", items * RUNS_MONTH, Unit.COUNT, Origin.MEASURED, say("items of {pilot}, once a week", pilot=Own(title, "Pilot"))
    )
    return PilotLoad("forecasts", title, (calls, _seconds(float(result["timing"]["seconds"]) / items, title)))


def _counted(result: Mapping[str, Any], state: Mapping[str, Any], name: str, title: str) -> Input | None:
    """The calls a month: entered in the pilot, or counted in its file; None where neither says anything."""
    entered = dict(state.get("figures") or ()).get(name)
    if entered is not None:
        return _input("calls_month", float(entered), Unit.COUNT, Origin.YOURS, say("entered in {pilot}", pilot=Own(title, "Pilot")))
    counted = float(result.get(name) or 0.0)
    return (
        _input("calls_month", counted, Unit.COUNT, Origin.MEASURED, say("from {pilot}", pilot=Own(title, "Pilot"))) if counted > 0 else None
    )


def _seconds(value: float, title: str) -> Input:
    source = say("timed on this computer by {pilot}", pilot=Own(title, "Pilot"))
    return _input("call_seconds", float(value), Unit.SECONDS, Origin.MEASURED, source)


def _right(result: Mapping[str, Any], title: str) -> tuple[Input, ...]:
    """The share of all tested whose likeliest answer was right, which is what a cloud would be tested for."""
    found = result.get("accuracy")
    if not found or not found.get("n"):
        return ()
    source = say("tested by {pilot}, on cases it had not seen", pilot=Own(title, "Pilot"))
    made = _input("right_own", float(found["value"]), Unit.SHARE, Origin.MEASURED, source)
    return (made,)


def _input(name: str, value: float, unit: Unit, origin: Origin, source: str) -> Input:
    return Input(name, name, value, unit, origin, source)


KEPT = Sheet(SHEET, _view, lambda: ComputingView(Workings()))
