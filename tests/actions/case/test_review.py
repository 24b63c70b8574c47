"""Pilots in daily use and their monthly review, kept in the workspace."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smeai.actions import case, review, workspaces
from smeai.core.report_wish import ReportWish
from smeai.core.review.month import Decision, Month
from smeai.errors import DataError
from tests.actions.case.pilots import state


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    place = str(tmp_path / "shop")
    workspaces.open_or_create(place, "Shop")
    yield place
    workspaces.close(place)


@pytest.fixture
def pilot(folder: str) -> int:
    number = workspaces.create_pilot(folder, "chat", "Inbox").id
    workspaces.save(folder, number, state(), "results")
    return number


def test_a_tested_pilot_stands_there_and_is_not_in_use(folder: str, pilot: int) -> None:
    (found,) = review.load(folder).pilots
    assert (found.pilot, found.title, found.since) == (pilot, "Inbox", "")
    assert found.hours > 0 and found.volume > 0 and found.call > 0


def test_nothing_stands_where_there_is_no_workspace(tmp_path: Path) -> None:
    assert review.load(str(tmp_path / "none")).pilots == ()


def test_what_was_entered_outlives_a_restart_and_is_undone(folder: str, pilot: int) -> None:
    review.change(folder, "In use", {"in_use": {str(pilot): "2026-09-01"}})
    month = Month("2026-11", ((pilot, 900.0),), wrong="Nothing", decision=Decision.GO_ON, at="2026-11-23")
    steps = review.change(folder, "Review", {"months": (month,)})
    workspaces.close(folder)
    found = review.load(folder)
    assert (found.months, found.pilots[0].since) == ((month,), "2026-09-01")
    assert review.undo(folder, steps.undo.id).months == ()
    assert review.redo(folder, steps.undo.id).months == (month,)


def test_decisions_are_what_people_did_and_not_what_they_tried(folder: str, pilot: int) -> None:
    case.change(folder, "Try: Wage", {"tried": {"work_hour": 50.0}})
    case.change(folder, "Discount rate a year", {"given": {"discount_rate": 0.1}})
    workspaces.save(folder, pilot, state(threshold=0.7), name="How sure it must be")
    undone = review.change(folder, "In use", {"in_use": {str(pilot): "2026-09-01"}})
    review.undo(folder, undone.undo.id)
    assert sorted(what for _, what in review.load(folder).done) == ["Discount rate a year", "Inbox: How sure it must be"]


def test_a_review_is_written_once_a_pilot_is_in_use(folder: str, pilot: int, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="daily use"):
        review.report(folder, ReportWish(str(tmp_path / "out"), kinds=("html",)))
    review.change(folder, "In use", {"in_use": {str(pilot): "2026-09-01"}})
    (path,) = review.report(folder, ReportWish(str(tmp_path / "out"), "Corner shop", ("html",)))
    assert "What went wrong?" in Path(path).read_text("utf-8")


def test_an_entry_that_no_review_has_is_a_bug(folder: str) -> None:
    with pytest.raises(ValueError, match="colour"):
        review.change(folder, "Colour", {"colour": "red"})
