"""The whole way, by keyboard."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from smeai.usecases.chat.edits import Edits
from tests.ui.chat import samples
from tests.ui.chat.conftest import Pilot

Enter = Qt.Key.Key_Return


def test_a_labelled_file_goes_from_table_to_report(pilot: Callable[..., Pilot]) -> None:
    walk = pilot()
    walk.file.open(Path("inbox_2026.xlsx"))
    seen = [walk.at]
    while walk.at != "report":
        walk.press(Enter)
        seen.append(walk.at)
    assert seen == ["file", "columns", "check", "train", "results", "report"]
    assert walk.asked("chat.run") == [(samples.SETUP, Edits())]
    assert walk.book.state.result == samples.RESULT
    assert walk.book.state.at == "report"


def test_a_file_without_topics_is_given_some(pilot: Callable[..., Pilot]) -> None:
    bare = replace(samples.VIEW, guesses=samples.GUESSES[:1])
    walk = pilot()
    walk.runner.answers |= {"tables.open": bare, "chat.check": replace(samples.CHECK, labelled=0, topics=())}
    walk.file.open(Path("inbox_2026.xlsx"))
    seen = [walk.at]
    while walk.at != "train":
        walk.press(Enter)
        seen.append(walk.at)
    assert seen == ["file", "columns", "check", "topics", "label", "train"]
    assert dict(walk.book.state.edits.labels)[2] == "order, parcel, delivery"


def test_escape_goes_back_and_nothing_is_asked_twice(pilot: Callable[..., Pilot]) -> None:
    walk = pilot(replace(samples.STATE, at="results"))
    walk.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert walk.at == "check"
    walk.press(Enter, Enter)
    assert walk.at == "results"
    assert not walk.asked("chat.run")
    assert len(walk.asked("chat.check")) == 1


def test_another_file_starts_anew(pilot: Callable[..., Pilot]) -> None:
    walk = pilot(replace(samples.STATE, at="columns", edits=Edits(locked=("Complaint",))))
    walk.press(Qt.Key.Key_Escape)
    walk.file.open(Path("another.xlsx"))
    walk.press(Enter, Enter)
    assert walk.at == "check"
    assert walk.book.state.result is None
    assert walk.book.state.edits == Edits()


def test_a_saved_pilot_opens_where_it_was_left(pilot: Callable[..., Pilot]) -> None:
    unlabelled = replace(samples.STATE, checked=False, proposals=samples.PROPOSALS, result=None, tested=None)
    assert pilot(replace(samples.STATE, at="report")).at == "report"
    assert pilot(replace(unlabelled, at="label")).at == "label"
    assert pilot(replace(unlabelled, at="results")).at == "train"


def test_pages_without_a_result_say_so(pilot: Callable[..., Pilot]) -> None:
    walk = pilot(replace(samples.STATE, at="results"))
    walk.book.set(result=None, tested=None)
    assert not walk.page.valid
    assert not walk.page.headline.isVisible()
    walk.page.tabs.setCurrentIndex(3)
