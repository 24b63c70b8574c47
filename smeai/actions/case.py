"""The business case of a workspace: its tested pilots, and what the user says of them, kept in steps."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

from smeai import usecases
from smeai.actions import business as figures
from smeai.actions.case_views import CaseView, LeftOut
from smeai.actions.opened import opened
from smeai.actions.sheets import Sheet, known_entries
from smeai.actions.workspace_views import Steps
from smeai.actions.workspaces import RESULTS
from smeai.core.business.business import Business, shared
from smeai.core.case.given import spread
from smeai.core.case.part import Part
from smeai.core.case.scenario import Scenario
from smeai.core.phrases import Said, say
from smeai.core.revival import plain
from smeai.storage.frozen import thaw
from smeai.storage.records import Pilot
from smeai.storage.workspace import Workspace

SHEET = "case"
ENTRIES = frozenset({"given", "tried", "scenarios", "left_out", "currency", "client", "folder", "reports", "language", "anonymous"})
DAMAGED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
USUAL = "EUR"


def load(folder: str) -> CaseView:
    """The case as it is now; empty where there is no workspace yet. One that nobody works in is let go of again."""
    return KEPT.load(folder)


def change(folder: str, step: str, entries: Mapping[str, Any], merge: bool = False) -> Steps:
    """Set `entries` (those of `ENTRIES`, None takes one away) as a step of that name; when this returns they are on the disk.

    With `merge` it joins the last step where that changed the same entries, as a slider being dragged does.
    """
    known_entries(entries, ENTRIES)
    workspace = opened(folder)
    KEPT.make(workspace, step, {name: plain(value) for name, value in entries.items()}, merge)
    return KEPT.steps(workspace)


def undo(folder: str, step: int) -> CaseView:
    """The case with this step taken back; as it is when that was done already."""
    return KEPT.undo(folder, step)


def redo(folder: str, step: int) -> CaseView:
    """The case with this undone step made again; as it is when that was done already."""
    return KEPT.redo(folder, step)


def _view(workspace: Workspace) -> CaseView:
    stored, pilots = thaw(workspace.sheets.read(SHEET)), sorted(workspace.pilots.list(), key=lambda each: each.id)
    business = figures.load(str(workspace.folder)).business
    currency = stored.get("currency") or business.money or _commonest(pilots)
    found = [_looked_at(each, business, currency, stored.get("left_out") or ()) for each in pilots]
    parts = [(pilot.id, each) for pilot, each in zip(pilots, found, strict=True) if isinstance(each, Part)]
    every = tuple(part for _, part in parts)
    return CaseView(
        pilots=tuple(number for number, _ in parts),
        parts=every,
        left_out=tuple(each for each in found if isinstance(each, LeftOut)),
        given=_pairs(stored.get("given"), every),
        tried=_pairs(stored.get("tried"), every),
        scenarios=tuple(Scenario(each["name"], _pairs(each["changed"], every)) for each in stored.get("scenarios") or ()),
        currency=currency,
        client=stored.get("client") or "",
        folder=stored.get("folder") or "",
        reports=tuple(stored.get("reports") or ()),
        language=stored.get("language") or "",
        anonymous=stored.get("anonymous"),
        steps=KEPT.steps(workspace),
    )


def _looked_at(pilot: Pilot, business: Business, currency: str, taken_out: Sequence[int]) -> Part | LeftOut:
    """The pilot as a part of the case, or why it is none."""
    if pilot.use_case not in usecases.USE_CASES:
        return _out(pilot, say("It is of a kind that this version of smeai does not know."))
    own = pilot.state.get("currency") or USUAL
    try:
        made = _part(pilot, business, own)
    except DAMAGED:
        return _out(pilot, say("Its stored result cannot be read. Open it and test it again."))
    if made is None:
        return _out(pilot, say("It is not tested yet."))
    if pilot.id in taken_out:
        return replace(_out(pilot, say("You took it out.")), chosen=True)
    if own != currency:
        return _out(pilot, say("It reckons in {own}, the case in {currency}: nothing is converted.", own=own, currency=currency))
    return made


def _part(pilot: Pilot, business: Business, currency: str) -> Part | None:
    """Its figures begin with its id, so that what was entered for them finds them again whatever becomes of other pilots."""
    case, kpis = (import_module(f"smeai.usecases.{pilot.use_case}.{name}") for name in ("case", "kpis"))
    told = shared(business, pilot.use_case, currency, kpis.FIGURES)
    made = case.part(pilot.title, thaw(pilot.state), shared=told)
    return made and replace(made, prefix=f"{made.prefix}{pilot.id}")


def _commonest(pilots: Sequence[Pilot]) -> str:
    """The currency of most tested pilots."""
    tested = (each.state.get("currency") or USUAL for each in pilots if any(each.state.get(name) for name in RESULTS))
    return next((currency for currency, _ in Counter(tested).most_common(1)), USUAL)


def _out(pilot: Pilot, why: Said) -> LeftOut:
    return LeftOut(pilot.id, pilot.title, why)


def _pairs(values: Any, parts: Sequence[Part]) -> tuple[tuple[str, float], ...]:
    return tuple(spread(dict(values or ()), parts).items())


KEPT = Sheet(SHEET, _view, lambda: CaseView((), (), ()))
