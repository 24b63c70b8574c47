"""One button, an error in a sentence, a cancel."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox

from smeai.errors import DataError
from smeai.ui.widgets.banner import Banner
from smeai.usecases.chat.edits import Edits
from tests.ui.chat import samples
from tests.ui.chat.conftest import Pilot

UNTRAINED = replace(samples.STATE, at="train", result=None, tested=None)


def said(made: Pilot) -> str:
    return " ".join(each.accessibleName() for each in made.page.findChildren(Banner) if each.isVisible())


def test_enter_trains_and_goes_on(pilot: Callable[..., Pilot]) -> None:
    made = pilot(UNTRAINED)
    assert not made.page.valid
    made.press(Qt.Key.Key_Return)
    assert made.at == "results"
    assert made.book.state.tested == made.book.state.basis


@pytest.mark.parametrize("wrong", (DataError("Only one topic has enough messages.", "Label some more."), ValueError("a bug")))
def test_an_error_is_said_and_the_page_stays(pilot: Callable[..., Pilot], wrong: Exception) -> None:
    made = pilot(UNTRAINED, run=wrong)
    made.press(Qt.Key.Key_Return)
    assert made.at == "train"
    assert said(made).startswith("Only one topic" if isinstance(wrong, DataError) else "Something went wrong")
    made.runner.answers["chat.run"] = samples.RESULT
    made.press(Qt.Key.Key_Return)
    assert made.at == "results"


def test_escape_cancels_and_a_late_result_is_none(pilot: Callable[..., Pilot]) -> None:
    made = pilot(UNTRAINED, manual=True)
    made.press(Qt.Key.Key_Return)
    assert made.page.busy
    made.press(Qt.Key.Key_Escape)
    assert not made.page.busy
    assert "Stopped" in said(made)
    assert made.book.state.result is None
    assert made.at == "train"


def test_an_option_makes_the_result_stale(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="train"))
    assert made.page.valid
    field = next(each for each in made.page.findChildren(QDoubleSpinBox) if "Wrong ones" in each.accessibleName())
    field.setValue(5.0)
    assert made.book.state.setup.options == (("error_limit", 5.0),)
    assert made.book.state.stale and not made.page.valid


def test_advanced_options_are_folded_away(pilot: Callable[..., Pilot]) -> None:
    made = pilot(UNTRAINED)
    seed = next(each for each in made.page.findChildren(QDoubleSpinBox) if "seed" in each.accessibleName())
    assert not seed.isVisible()
    made.page._options._more.click()
    assert seed.isVisible()


def test_a_lock_and_a_template_need_no_other_training_and_a_name_does(pilot: Callable[..., Pilot]) -> None:
    book = pilot(replace(samples.STATE, at="train"), stored=True).book
    book.edit("Reply", quiet=True, templates=(("Complaint", "en", "We are sorry."),))
    book.edit("Lock", quiet=True, locked=("Complaint",))
    assert not book.state.stale
    book.edit("Name", quiet=True, renames=(("Complaint", "Anger"),))
    assert book.state.stale
    book.undo()
    assert not book.state.stale
    book.undo()
    assert book.state.edits == Edits(templates=(("Complaint", "en", "We are sorry."),))
