"""The finder: ten questions by keyboard, a list that follows, nothing forgotten on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smeai.core.opportunities.question import QUESTIONS, Answers, from_json, to_json
from smeai.ui.finder.finder_page import FinderPage
from smeai.ui.language import apply_language

SHOP = Answers({"messages": 9000, "wage": 30}, {"trade": ("retail",), "data": ("messages",), "pains": ("messages",)})


@pytest.fixture
def page(qtbot: QtBot) -> FinderPage:
    return shown(qtbot, Answers())


def shown(qtbot: QtBot, answers: Answers, done: frozenset[str] = frozenset()) -> FinderPage:
    made = FinderPage(answers, done)
    qtbot.addWidget(made)
    made.resize(1032, 800)
    made.show()
    return made


def button(page: QWidget, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible())


def field(page: QWidget, name: str) -> QLineEdit:
    return next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == name and each.isVisible())


def texts(page: QWidget) -> set[str]:
    QApplication.processEvents()
    return {each.text().replace("\u00a0", " ") for each in page.findChildren(QLabel) if each.isVisible()}


def test_every_question_is_asked(page: FinderPage) -> None:
    heads = [text for text in texts(page) if text.split(".")[0].isdigit() and text.endswith("?")]
    assert len(heads) == len(QUESTIONS) == 10
    assert not page.questions.onward.isEnabled()
    assert "Choose your trade first; all else may stay open." in texts(page)


def test_the_questions_are_answered_by_keyboard(qtbot: QtBot, page: FinderPage) -> None:
    told: list[Answers] = []
    page.answered.connect(told.append)
    qtbot.keyClick(button(page, "Crafts and building"), Qt.Key.Key_Space)
    number = field(page, "Messages a month")
    assert number.placeholderText() == "assumed: 200"
    qtbot.keyClicks(number, "1,250")
    qtbot.keyClick(button(page, "Bookkeeping"), Qt.Key.Key_Space)
    qtbot.keyClick(button(page, "Photos"), Qt.Key.Key_Space)
    qtbot.keyClick(button(page, "Well"), Qt.Key.Key_Space)
    last = told[-1]
    assert (last.pick("trade"), last.numbers, last.picks["pains"], last.pick("skill")) == ("crafts", {"messages": 1250}, ("books",), "high")
    assert "5 of 10 answered" in texts(page)
    qtbot.keyClick(page.questions.onward, Qt.Key.Key_Space)
    assert page.currentWidget() is page.list
    assert "Crafts and building: 36 uses of AI" in texts(page)


def test_one_choice_replaces_the_other_and_a_second_click_takes_it_back(page: FinderPage) -> None:
    told: list[Answers] = []
    page.answered.connect(told.append)
    button(page, "Retail").click()
    button(page, "Logistics").click()
    assert told[-1].pick("trade") == "logistics"
    assert not button(page, "Retail").isChecked()
    button(page, "Logistics").click()
    assert told[-1].pick("trade") == ""


def test_what_is_no_number_is_said_and_not_taken(qtbot: QtBot, page: FinderPage) -> None:
    told: list[Answers] = []
    page.answered.connect(told.append)
    qtbot.keyClicks(field(page, "Calls a month"), "many")
    assert told[-1].numbers == {}
    assert "This is not a number; it is assumed for now." in texts(page)


def test_going_back_loses_nothing(qtbot: QtBot) -> None:
    page = shown(qtbot, SHOP)
    assert page.currentWidget() is page.list  # answered before: the list at once
    button(page, "Change the answers").click()
    assert field(page, "Messages a month").text() == "9,000"
    assert button(page, "Retail").isChecked() and button(page, "Past messages").isChecked()
    button(page, "Show the list").click()
    assert "Retail: 33 uses of AI" in texts(page)


def test_the_chosen_use_shows_its_figures_its_formula_and_its_reason(qtbot: QtBot) -> None:
    page = shown(qtbot, SHOP)
    said = texts(page)
    assert {"Sort and answer routine messages", "210 h", "€ 6,300", "Range 94–495 h", "Can be tested here", "Past messages: there"} <= said
    assert any(text.startswith("Because you get 9,000 messages a month") for text in said)
    told = page.list.uses.panel._hours._formula.text().replace("\u00a0", " ")
    assert "Messages a month: 9,000 (yours)" in told and "Share of cases it helps with: 40 % (assumption)" in told


def test_a_pilot_is_started_from_the_list_and_others_say_that_they_cannot(qtbot: QtBot) -> None:
    page = shown(qtbot, SHOP)
    with qtbot.waitSignal(page.started) as started:
        button(page, "Start this pilot").click()
    with qtbot.waitSignal(page.sampled) as sampled:
        button(page, "Try the sample").click()
    assert (started.args, sampled.args) == (["chat"], ["chat"])
    table = page.list.uses.table
    place = next(at for at, row in enumerate(table.model().rows) if row.key == "call-notes")
    table.selectRow(place)
    assert {"Turn calls into notes", "Not in smeai", "Call notes or recordings: missing"} <= texts(page)
    assert not [each for each in page.findChildren(QPushButton) if each.text() == "Start this pilot" and each.isVisible()]


def test_an_assumption_gives_way_to_a_figure_of_ones_own(qtbot: QtBot) -> None:
    page, told = shown(qtbot, SHOP), []
    page.answered.connect(told.append)
    page.list.uses.panel.entered.emit("chat", "minutes", 10.0)
    assert told[-1].own == {"chat.minutes": 10}
    assert "570 h" in texts(page)
    assert page.list.uses.table.chosen() == ("chat",)
    page.show_questions()
    page.show_list()
    assert "570 h" in texts(page)


def test_readiness_and_the_five_steps(qtbot: QtBot) -> None:
    page = shown(qtbot, SHOP.with_picks("care", ("none",)), frozenset({"use", "data"}))
    page.list.tabs.show_part("readiness")
    said = texts(page)
    assert {"What is there", "What is missing", "What to do first", "1. Choose one use, not three (done)"} <= said
    assert {"2. Give it your own data (done)", "3. Test it on cases it has never seen"} <= said
    assert "1. Test “Sort and answer routine messages” here, with your own file." in said
    page.set_done(frozenset({"use", "data", "test"}))
    assert "3. Test it on cases it has never seen (done)" in texts(page)


def test_the_page_follows_the_language(qtbot: QtBot) -> None:
    page = shown(qtbot, SHOP)
    apply_language(QApplication.instance(), "de")
    assert {"Handel: 33 Anwendungen von KI", "Routine-Nachrichten sortieren und beantworten"} <= texts(page)
    page.show_questions()
    assert field(page, "Nachrichten im Monat").text() == "9.000"
    apply_language(QApplication.instance(), "ar")
    assert "1. ما مجال عملك؟" in texts(page)


def test_every_control_has_a_name(page: FinderPage) -> None:
    nameless = [each for each in page.findChildren(QPushButton) if not (each.text() or each.accessibleName())]
    nameless += [each for each in page.findChildren(QLineEdit) if each.isVisible() and not each.accessibleName()]
    assert not nameless


def test_answers_are_kept_as_plain_json(qtbot: QtBot) -> None:
    page, kept = shown(qtbot, SHOP), []
    page.answered.connect(lambda answers: kept.append(to_json(answers)))
    page.show_questions()
    button(page, "About one").click()
    assert from_json(kept[-1]).pick("care") == "one"
