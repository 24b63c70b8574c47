"""The report, the files, the model."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from smeai.core.report_wish import ReportWish
from smeai.errors import DataError
from smeai.ui.widgets.banner import Banner
from tests.ui.chat import samples
from tests.ui.chat.conftest import Pilot

REPORT = replace(samples.STATE, at="report", folder="out", figures=(("wage_hour", 40.0),))


def button(made: Pilot, text: str) -> QPushButton:
    return next(each for each in made.page.findChildren(QPushButton) if each.text() == text and each.isVisible())


def test_a_report_is_made_with_what_was_entered(pilot: Callable[..., Pilot]) -> None:
    made = pilot(REPORT)
    made.page.form.client.setFocus()
    made.bot.keyClicks(made.page.form.client, "Corner Coffee")
    made.press(Qt.Key.Key_Return)
    assert made.at == "report"
    made.page.form.kinds["html"].setChecked(False)
    button(made, "Make the report").click()
    (asked,) = made.asked("chat.report")
    wish = ReportWish("out", "Corner Coffee", ("pdf", "xlsx"))
    assert asked[2:-1] == (samples.RESULT, (("wage_hour", 40.0),), samples.CHOSEN, wish, "EUR")
    assert made.book.state.client == "Corner Coffee"


def test_made_files_are_a_click_away(pilot: Callable[..., Pilot]) -> None:
    made, opened = pilot(REPORT), []
    made.page.form.files._open = opened.append
    made.page.make()
    for text in ("Open", "Show folder"):
        button(made, text).click()
    assert opened == ["out/report.pdf", "out"]


def test_no_format_no_report(pilot: Callable[..., Pilot]) -> None:
    made = pilot(REPORT)
    for box in made.page.form.kinds.values():
        box.setChecked(False)
    assert not button(made, "Make the report").isEnabled()


def test_the_model_is_saved_where_one_likes(pilot: Callable[..., Pilot]) -> None:
    made = pilot(REPORT)
    made.page._ask_file = lambda parent, title, start: start
    button(made, "Save the model…").click()
    (asked,) = made.asked("chat.save_model")
    assert asked[2:] == (samples.CHOSEN, "out/inbox_2026.smeai-model")
    assert any("The model is saved" in each.accessibleName() for each in made.page.findChildren(Banner) if each.isVisible())


def test_a_full_disk_is_said(pilot: Callable[..., Pilot]) -> None:
    made = pilot(REPORT, report=DataError("The folder cannot be written to."))
    made.page.make()
    assert any("cannot be written" in each.accessibleName() for each in made.page.findChildren(Banner) if each.isVisible())


def test_a_finished_pilot_says_so(pilot: Callable[..., Pilot]) -> None:
    made = pilot(REPORT)
    with made.bot.waitSignal(made.wizard.finished):
        made.page.setFocus()
        made.press(Qt.Key.Key_Return)
