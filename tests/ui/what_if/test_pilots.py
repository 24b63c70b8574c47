"""What if in the results of all three pilots: figures that follow at once, what-ifs that are kept, and ways back."""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from smeai.core.case.scenario import Scenario
from smeai.core.kpi import Kpi
from smeai.core.what_if import tried
from smeai.ui.book import Book
from smeai.ui.books.report_page import BooksReportPage
from smeai.ui.books.state import BooksBook, BooksState
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.state import ChatState
from smeai.ui.language import apply_language
from smeai.ui.money_panel import MoneyPanel
from smeai.ui.stock.state import StockState
from smeai.ui.what_if.pilot_what_if import PilotWhatIf
from smeai.usecases.books import case as books_case
from smeai.usecases.books import kpis as books_kpis
from smeai.usecases.chat import case as chat_case
from smeai.usecases.chat import kpis as chat_kpis
from smeai.usecases.stock import case as stock_case
from smeai.usecases.stock import kpis as stock_kpis
from smeai.workers.dummy import DummyRunner
from tests.ui.books import results as books
from tests.ui.chat import samples as chat
from tests.ui.stock import samples as stock

KINDS = ("chat", "books", "stock")
QUICK = 0.05  # seconds


class Shown:
    """A shown panel that follows its book, as on the page of its pilot."""

    def __init__(self, kind: str) -> None:
        made = {
            "chat": (ChatBook(replace(chat.STATE, at="results")), chat_case, chat_kpis),
            "books": (BooksBook(BooksState(test=books.RESULT)), books_case, books_kpis),
            "stock": (Book(stock.STATE), stock_case, stock_kpis),
        }
        self.book, case, self._kpis = made[kind]
        self._kind = kind
        self.panel = PilotWhatIf(self.book, case.FIRST, case.COMPARED)
        self.money = MoneyPanel(self.book)
        self.steps: list[str] = []
        self.book.stepped.connect(lambda words, _: self.steps.append(words))
        self.book.changed_state.connect(self.follow)
        self.follow()

    @property
    def kpis(self) -> tuple[Kpi, ...]:
        state = self.book.state
        given = dict(state.figures)
        if self._kind == "chat":
            return chat_kpis.kpis(state.result, given, state.sure)
        return books_kpis.kpis(state.test, given, 0.98) if self._kind == "books" else stock_kpis.kpis(state.outcome, given)

    def follow(self, *_: object) -> None:
        state = self.book.state
        result = {"chat": "result", "books": "test", "stock": "outcome"}[self._kind]
        figures = self._kpis.figures(getattr(state, result), dict(state.figures))
        self.panel.show_kpis(self.kpis, figures)
        self.money.show_figures(self.kpis, figures, {})

    def tile(self, name: str) -> str:
        return self.panel.tiles.tiles[name].accessibleName()


@pytest.fixture(params=KINDS)
def shown(request: pytest.FixtureRequest, qtbot: QtBot) -> Shown:
    made = Shown(request.param)
    for widget in (made.panel, made.money):
        qtbot.addWidget(widget)
        widget.resize(1000, 700)
        widget.show()
    return made


def button(page: QWidget, text: str) -> QAbstractButton:
    QApplication.processEvents()
    return next(each for each in page.findChildren(QAbstractButton) if text in (each.text(), each.accessibleName()) and each.isVisible())


def test_a_slider_moves_the_figures_and_nothing_is_changed(shown: Shown) -> None:
    before, kpis = shown.tile("hours_month"), shown.kpis
    row = shown.panel.groups.rows["minutes_hand"]
    row.findChild(QSlider).setValue(150)
    assert shown.tile("hours_month") != before
    assert shown.book.state.figures == () and shown.kpis == kpis
    values = dict(shown.book.state.tried)
    hours = next(each.value for each in tried(kpis, values) if each.name == "hours_month")
    assert shown.panel.reckoning.with_changed(values)["hours_month"] == pytest.approx(hours)
    assert shown.steps[-1].startswith("Try: Minutes")


def test_figures_follow_a_slider_in_no_time(shown: Shown) -> None:
    slider = shown.panel.groups.rows["minutes_hand"].findChild(QSlider)
    shown.money.hide()
    began = perf_counter()
    for place in range(1, 21):
        slider.setValue(5 * place)
    assert (perf_counter() - began) / 20 < 2 * QUICK  # a busy computer is given twice the time


def test_what_is_tried_is_taken_over_and_put_back(shown: Shown) -> None:
    shown.panel.groups.rows["minutes_hand"].field.setValue(7)
    button(shown.panel, "Take over").click()
    assert (shown.book.state.figures, shown.book.state.tried) == ((("minutes_hand", 7.0),), ())
    assert shown.panel.groups.rows["minutes_hand"]._badge.text() == "yours"
    title = shown.panel.groups.rows["minutes_hand"].title
    button(shown.panel, f"Put back: {title}").click()
    assert shown.book.state.figures == ()


def test_what_was_measured_is_tried_but_not_taken_over(shown: Shown) -> None:
    groups = shown.panel.groups
    name = next(each.name for key, _, inputs in groups._groups if key == "tested" for each in inputs)
    groups._turn("tested")
    groups.rows[name].field.setValue(groups.rows[name].field.value() + 3)
    assert name in dict(shown.book.state.tried)
    assert not shown.panel.card.take.isEnabled()
    groups.rows["minutes_hand"].field.setValue(7)
    shown.panel.card.take.click()
    assert dict(shown.book.state.figures) == {"minutes_hand": 7.0}
    assert set(dict(shown.book.state.tried)) == {name}


def test_up_to_three_what_ifs_stand_side_by_side(shown: Shown) -> None:
    for name, value in (("Slow", 9), ("Quick", 3), ("Quicker", 1), ("Odd", 5.5)):
        shown.panel.groups.rows["minutes_hand"].field.setValue(value)
        shown.panel.card.name.setText(name)
        shown.panel.card.save.click()
    assert len(shown.panel.card.chosen) == 3
    heads = shown.panel.sides._shape[1]
    assert heads[:2] == ("As it is", "Tried") and len(heads) == 5
    button(shown.panel, "Try Slow").click()
    assert dict(shown.book.state.tried) == {"minutes_hand": 9.0}
    button(shown.panel, "Delete Slow").click()
    assert [each.name for each in shown.book.state.scenarios] == ["Quick", "Quicker", "Odd"]
    assert shown.steps[-3:] == ["Save what-if Odd", "Try Slow", "Delete Slow"]


def test_figures_are_put_back_one_by_one_or_all(shown: Shown) -> None:
    before = shown.money._fields["minutes_hand"].field.value()
    for name, value in (("minutes_hand", 9), ("wage_hour", 50)):
        shown.money._fields[name].field.setValue(value)
    assert shown.money._fields["wage_hour"]._origin.text() == "yours"
    button(shown.money, f"Put back: {shown.money._fields['minutes_hand'].title}").click()
    assert dict(shown.book.state.figures) == {"wage_hour": 50.0}
    assert shown.money._fields["minutes_hand"].field.value() == before
    button(shown.money, "Put all back").click()
    assert shown.book.state.figures == ()
    assert shown.steps[-1] == "Put all back"


@pytest.mark.parametrize("state", [ChatState, BooksState, StockState])
def test_a_state_of_before_has_none_and_one_of_now_comes_back(state: Any) -> None:
    old = {name: value for name, value in state().as_json().items() if name not in ("tried", "scenarios")}
    assert state.from_json(old) == state()
    new = replace(state(), tried=(("wage_hour", 3.0),), scenarios=(Scenario("Half", (("lines_month", 250.0),)),))
    assert state.from_json(new.as_json()) == new


def test_the_panel_follows_the_language(shown: Shown) -> None:
    apply_language(QApplication.instance(), "ar")
    shown.follow()
    assert shown.panel.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert shown.panel.sides._shape[1][0] == "كما هو"


def test_the_books_without_a_test_show_the_form_alone(qtbot: QtBot) -> None:
    page = BooksReportPage(DummyRunner(), BooksBook())
    qtbot.addWidget(page)
    page.show_state()
    assert page.tabs.current == "report" and not page.tabs.bar.isVisibleTo(page)


def test_a_report_is_told_of_the_what_ifs(qtbot: QtBot, pilot_files: Callable[[DummyRunner], None]) -> None:
    runner, half = DummyRunner(), Scenario("Half", (("lines_month", 250.0),))
    pilot_files(runner)
    page = BooksReportPage(runner, BooksBook(BooksState(test=books.RESULT, folder="out", scenarios=(half,))))
    qtbot.addWidget(page)
    page.show_state()
    page.make()
    assert runner.calls[-1].kwargs["scenarios"] == (half,)


@pytest.fixture
def pilot_files() -> Callable[[DummyRunner], None]:
    return lambda runner: runner.answers.__setitem__("books.report", lambda *_, **__: ("out/report.pdf",))
