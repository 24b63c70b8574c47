"""Topics renamed, merged, left out, locked; and all of it undone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from smeai.core.problem import Problem, Severity
from smeai.errors import DataError
from smeai.ui.chat.topic_panel import TopicPanel
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.toast import Toast
from smeai.usecases.chat.edits import Edits
from tests.ui.chat import samples
from tests.ui.chat.conftest import Pilot

Start = Callable[..., tuple[Pilot, TopicPanel]]


@pytest.fixture
def topics(pilot: Callable[..., Pilot]) -> tuple[Pilot, TopicPanel]:
    made = pilot(replace(samples.STATE, at="check"), stored=True)
    panel = made.wizard.findChild(TopicPanel)
    panel.table.setFocus()
    return made, panel


def names(panel: TopicPanel) -> list[str]:
    return [row.cells[0] for row in panel.table.model().rows]


def toast(made: Pilot) -> Toast:
    return made.wizard.findChild(Toast)


def test_a_topic_is_left_out_and_taken_back(topics: tuple[Pilot, TopicPanel]) -> None:
    made, panel = topics
    panel.table.selectRow(1)
    made.press(Qt.Key.Key_Delete)
    assert made.book.state.edits.dropped == ("Return or exchange",)
    assert panel.table.model().rows[1].cells[1] == "left out"
    made.press(Qt.Key.Key_Delete)
    assert made.book.state.edits.dropped == ()


def test_space_locks_the_topic_under_the_cursor(topics: tuple[Pilot, TopicPanel]) -> None:
    made, panel = topics
    panel.table.selectRow(10)
    made.press(Qt.Key.Key_Space)
    assert made.book.state.edits.locked == ("Complaint",)
    assert panel.table.chosen() == ("Complaint",)


def test_topics_of_one_name_become_one(topics: tuple[Pilot, TopicPanel]) -> None:
    _, panel = topics
    panel.table.model().renamed.emit("Refund status", "Return or exchange")
    assert "Refund status" not in names(panel)
    assert panel.table.model().rows[0].cells == ("Return or exchange", "385", False)


def test_several_are_merged_with_a_key(topics: tuple[Pilot, TopicPanel]) -> None:
    made, panel = topics
    panel.table.selectRow(1)
    made.bot.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    made.bot.keyClick(panel.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert made.book.state.edits.renames == (("Refund status", "Return or exchange"),)


def test_the_toast_undoes_what_it_tells(topics: tuple[Pilot, TopicPanel]) -> None:
    made, panel = topics
    panel.table.selectRow(0)
    made.press(Qt.Key.Key_Delete)
    assert toast(made).isVisible()
    toast(made)._button.click()
    assert made.book.state.edits == Edits()
    assert panel.table.model().rows[0].cells[1] == "268"


def test_advice_is_asked_anew_after_an_edit(topics: tuple[Pilot, TopicPanel]) -> None:
    made, panel = topics
    made.runner.answers["chat.check"] = replace(samples.CHECK, advice=())
    panel.table.selectRow(13)
    made.press(Qt.Key.Key_Delete)
    made.bot.waitUntil(lambda: len(made.asked("chat.check")) == 2)
    assert made.asked("chat.check")[1] == (samples.SETUP, Edits(dropped=("Wholesale",)))


def test_what_must_be_mended_bars_the_way(pilot: Callable[..., Pilot]) -> None:
    view = replace(samples.CHECK, advice=(Problem("No text.", severity=Severity.ERROR),))
    made = pilot(replace(samples.STATE, at="check"), check=view)
    made.press(Qt.Key.Key_Return)
    assert made.at == "check"
    assert made.page.error


def test_a_file_that_cannot_serve_is_said(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="check"), check=DataError("There is no message in it."))
    assert any("There is no message in it." in each.accessibleName() for each in made.page.findChildren(Banner) if each.isVisible())
    assert not made.page.valid


def test_advice_that_nobody_waits_for_is_stopped(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="check"), manual=True)
    made.runner.step()
    made.book.edit("", quiet=True, dropped=("Wholesale",))
    made.page._ask_advice()
    assert len(made.runner.waiting) == 1
    made.wizard.go_on()
    assert made.runner.waiting == []
    made.wizard.go_back()
    made.bot.waitUntil(lambda: len(made.runner.waiting) == 1)
