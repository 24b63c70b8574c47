"""The slider, the figures, the tabs."""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSlider

from smeai.errors import DataError
from smeai.ui.figure_field import FigureField
from smeai.ui.language import apply_language
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.views import Tried
from tests.ui.chat import samples
from tests.ui.chat.conftest import Pilot

NAMES = ("money", "what-if", "wrong", "topics", "languages", "confusions", "baselines", "try", "answers")
TABS = {name: place for place, name in enumerate(NAMES)}


@pytest.fixture
def results(pilot: Callable[..., Pilot]) -> Pilot:
    return pilot(replace(samples.STATE, at="results"))


def open_tab(made: Pilot, name: str) -> None:
    made.page.tabs.setFocus()
    made.page.tabs.setCurrentIndex(0)
    made.press(*[Qt.Key.Key_Right] * TABS[name])
    assert made.page.tabs.currentIndex() == TABS[name]


def tiles(made: Pilot) -> dict[str, str]:
    names = (each.accessibleName() for each in made.page.findChildren(KpiTile) if each.isVisibleTo(made.page))
    return dict(name.split(": ", 1) for name in names)


def test_the_sentence_comes_first(results: Pilot) -> None:
    sentence = results.page.headline.sentence.text()
    hours = tiles(results)["Hours saved a month"].split("\u00a0")[0]
    told = "Of 100 messages, 67 would have been answered automatically, 1.6 of them wrong: about {} hours saved a month."
    assert sentence == told.format(hours)


def test_the_slider_stops_at_tested_points_and_changes_the_sentence(results: Pilot) -> None:
    before, slider = results.page.headline.sentence.text(), results.page.headline.findChild(QSlider)
    slider.setFocus()
    results.press(*[Qt.Key.Key_Right] * 14)
    assert results.book.state.threshold == 0.99
    results.press(Qt.Key.Key_Right)
    assert results.book.state.threshold == 0.995
    assert results.page.headline.sentence.text() != before
    assert "at least 99.5 %" in slider.accessibleDescription()


def test_moving_the_slider_is_quick(results: Pilot) -> None:
    began = perf_counter()
    for point in samples.POINTS[::3]:
        results.page.headline.moved.emit(point.threshold)
    assert (perf_counter() - began) / len(samples.POINTS[::3]) < 0.1


def test_a_figure_counts_while_it_is_entered(results: Pilot) -> None:
    before = tiles(results)["Worth a month"]
    field = next(each for each in results.page.findChildren(FigureField) if "hour of work" in each.field.accessibleName())
    field.field.setFocus()
    field.field.selectAll()
    results.bot.keyClicks(field.field, "56")
    assert dict(results.book.state.figures) == {"wage_hour": 56.0}
    assert tiles(results)["Worth a month"] != before
    results.press(Qt.Key.Key_Return)
    assert results.at == "results"


def test_every_tile_tells_how_it_was_computed(results: Pilot) -> None:
    shown = [each for each in results.page.findChildren(KpiTile) if each.accessibleName().startswith("Hours saved")]
    assert "Messages a month: 290 (measured)" in shown[0].accessibleDescription()
    assert "_" not in shown[0].accessibleDescription()


def test_the_currency_is_everywhere(results: Pilot) -> None:
    box = next(each for each in results.page.findChildren(QComboBox) if each.accessibleName() == "Currency")
    box.setCurrentText("USD")
    box.activated.emit(box.currentIndex())
    assert tiles(results)["Worth a month"].startswith("$")


def test_wrong_ones_are_found_by_word_and_lane(results: Pilot) -> None:
    open_tab(results, "wrong")
    tab = results.page.part("wrong")
    assert tab.table.model().rowCount() == len(samples.RESULT.wrong)
    tab.filter.setText("kettle")
    assert {row.cells[1] for row in tab.table.model().rows} == {"Refund status"}
    tab.filter.setFocus()
    results.press(Qt.Key.Key_Escape)
    assert results.at == "results"


def lock(made: Pilot, row: int) -> None:
    open_tab(made, "topics")
    table = made.page.part("topics").table
    table.setFocus()
    table.selectRow(row)
    made.press(Qt.Key.Key_Space)


def test_a_topic_is_locked_here_too_and_the_lanes_follow(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="results"), stored=True)
    before, worth = made.page.headline.sentence.text(), tiles(made)
    lock(made, 10)
    assert made.book.state.edits.locked == made.book.state.result.locked == ("Complaint",)
    assert len(made.asked("chat.recount")) == 1
    assert not made.page._limits.isVisible() and not made.book.state.stale
    assert made.page.headline.sentence.text() != before
    made.page.tabs.setCurrentIndex(0)
    moved = {name for name, value in tiles(made).items() if value != worth[name]}
    assert moved >= {"Hours saved a month", "Worth a month", "Automation rate"}
    made.book.undo()
    assert (made.page.headline.sentence.text(), tiles(made)) == (before, worth)
    assert made.book.state.result == samples.RESULT


def test_a_count_that_comes_too_late_is_none(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="results"), manual=True)
    for row in (10, 9):
        lock(made, row)
    assert [call[1] for call in made.asked("chat.recount")] == [("Complaint",), ("Complaint", "Discount code")]
    made.runner.step()
    assert made.book.state.result == samples.RESULT
    made.runner.step()
    assert made.book.state.result.locked == ("Complaint", "Discount code")


def test_a_count_that_cannot_be_made_is_said_until_the_lock_is_gone(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="results"), recount=DataError("The model of this test is no longer there.", "Train again."))
    lock(made, 10)
    assert "no longer there" in made.page._limits.accessibleName()
    lock(made, 10)
    assert not made.page._limits.isVisible()
    lock(made, 10)
    assert made.page._limits.isVisible()
    assert len(made.asked("chat.recount")) == 2


def test_a_lock_that_was_not_counted_before_the_window_closed_is_counted_now(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="results", edits=Edits(locked=("Complaint",))))
    assert made.book.state.result.locked == ("Complaint",)


def test_a_message_is_tried_while_it_is_typed(results: Pilot) -> None:
    open_tab(results, "try")
    results.page.part("try").text.setFocus()
    results.bot.keyClicks(results.page.part("try").text, "Send it back")
    results.bot.waitUntil(lambda: "Automatic" in [each.text() for each in results.page.part("try").findChildren(Badge) if each.isVisible()])
    results.bot.waitUntil(lambda: results.asked("chat.try_message")[-1][2:] == ("Send it back", samples.CHOSEN, None))


def test_only_the_newest_answer_is_shown(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="results"), manual=True)
    shown: list[Tried] = []
    made.page.part("try").show_tried = shown.append
    for text in ("first", "second"):
        made.page.part("try").text.setPlainText(text)
        made.page.part("try").ask()
    made.runner.step()
    assert shown == []
    made.runner.step()
    assert shown == [samples.TRIED]


def test_a_model_that_is_gone_is_said(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="results"), try_message=DataError("There is no trained model to try."))
    open_tab(made, "try")
    made.page.part("try").text.setPlainText("Hello")
    made.page.part("try").ask()
    assert made.page.part("try")._banner.isVisible()


def test_replies_are_kept_by_topic_and_language(results: Pilot) -> None:
    open_tab(results, "answers")
    tab = results.page.part("answers")
    tab.table.selectRow(2)
    tab.text.setPlainText("Hello {name}, it takes five days.")
    assert results.book.state.edits.templates == (("Refund status", "en", "Hello {name}, it takes five days."),)
    tab.table.selectRow(0)
    assert tab.text.toPlainText() == ""
    tab.table.selectRow(2)
    assert tab.text.toPlainText() == "Hello {name}, it takes five days."
    assert not results.book.state.stale


def test_suggested_replies_leave_written_ones_alone(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="results"))
    made.book.edit("", quiet=True, templates=(("Refund status", "en", "Mine"),))
    made.runner.answers["chat.suggest_templates"] = (("Refund status", "en", "Other"), ("Complaint", "en", "Sorry"))
    made.page.part("answers")._ask()
    assert made.book.state.edits.templates == (("Refund status", "en", "Mine"), ("Complaint", "en", "Sorry"))


def test_figures_of_proposed_topics_are_a_first_impression(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="results", proposals=samples.PROPOSALS, taught=((2, "a"),), checked=False))
    assert made.page._limits.isVisible()
    assert "1 labels" in made.page._limits.accessibleName()


def test_tab_goes_from_the_slider_to_the_parts(results: Pilot) -> None:
    results.page.headline.findChild(QSlider).setFocus()
    results.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is results.page.tabs


def test_a_gap_in_a_reply_is_named(results: Pilot) -> None:
    open_tab(results, "try")
    results.page.part("try").show_tried(replace(samples.TRIED, reply="Hello {name}, {order} is on its way, {name}."))
    texts = [each.text() for each in results.page.part("try").findChildren(QLabel)]
    assert "The message does not tell {name}, {order}." in texts


def test_the_results_turn_arabic_while_they_are_shown(results: Pilot) -> None:
    open_tab(results, "topics")
    results.page.tabs.setCurrentIndex(0)
    try_tab = results.page.part("try")
    try_tab.text.setPlainText("Send it back")
    try_tab.ask()
    results.bot.waitUntil(lambda: "Automatic" in [each.text() for each in try_tab.findChildren(Badge)])
    apply_language(QApplication.instance(), "ar")
    results.bot.waitUntil(lambda: "تلقائي" in [each.text() for each in try_tab.findChildren(Badge)])
    assert set(tiles(results)) >= {"الساعات الموفَّرة شهريًا", "نسبة الأتمتة"}
    assert any("ساعة" in value for value in tiles(results).values())
    results.page.tabs.setCurrentIndex(TABS["topics"])
    assert results.page.part("topics").table.model().headerData(0, Qt.Orientation.Horizontal) == "الموضوع"


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_the_sentence_is_never_cut_off(pilot: Callable[..., Pilot], code: str) -> None:
    apply_language(QApplication.instance(), code)
    made = pilot(replace(samples.STATE, at="results"))
    for place in range(len(TABS)):
        made.page.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        sentence = made.page.headline.sentence
        assert sentence.height() >= sentence.heightForWidth(sentence.width())
