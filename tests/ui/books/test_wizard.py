"""The wizard of the books over hand-made answers: from files to the report."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.core.preview import ColumnView, RoleGuess, TableView
from smeai.core.problem import Choice, Problem, Question, Severity
from smeai.core.usecase import Kind
from smeai.ui.books import saved
from smeai.ui.books.state import BooksBook
from smeai.ui.books.steps import KEYS, books_wizard
from smeai.ui.wizard import Wizard
from smeai.usecases import about
from smeai.usecases.books.chart import Account, AccountKind, Chart
from smeai.usecases.books.file_views import MISMATCH, OK, BankFileView, ChartView, StarterView, StatementView
from smeai.usecases.books.views import FileFinding, ImportView, MonthView, Outcome
from smeai.workers.dummy import DummyRunner
from tests.ui.books.books import FakeLedger
from tests.ui.books.results import RESULT

ABOUT = about("books")
QUESTION = Question("dates", "Day or month first?", (Choice("dmy", "Day", "3 April"), Choice("mdy", "Month", "4 March")), "dmy", "Date")
BREAK = Problem("The balances do not add up: after row 7 …", "Compare it.", Severity.ERROR, "broken.csv", row=7)
CHART = Chart("SKR03", (Account("4930", "Office supplies", AccountKind.EXPENSE, "V19"), Account("1200", "Bank", AccountKind.ASSET)))
COLUMNS = tuple(ColumnView(name, Kind.TEXT, ("x",)) for name in ("Text", "Betrag", "Konto"))
GUESSES = (RoleGuess("description", "Text", "its name", 0.9), RoleGuess("amount", "Betrag", "its name", 0.9))
PAST = TableView("booked.xlsx", "booked.xlsx", COLUMNS, 3693, "Sheet1", ("Sheet1",), GUESSES)
WHERE = ("/books", 7)


def look(path: str, answers: tuple[tuple[str, str], ...] = ()) -> BankFileView:
    """What an engine says of a file of this name."""
    name = Path(path).name
    statements = (StatementView("DE02", "EUR", 120, "2026-04-01", "2026-04-30", "100.00", "250.50"),)
    questions = (QUESTION,) if "asked" in name and not answers else ()
    broken = "broken" in name
    return BankFileView(path, name, "CSV", statements, MISMATCH if broken else OK, (BREAK,) if broken else (), (), questions)


@dataclass
class Pilot:
    """A shown wizard and what is behind it."""

    wizard: Wizard
    files: Any
    book: BooksBook
    runner: DummyRunner
    ledger: FakeLedger

    @property
    def page(self) -> Any:
        return self.wizard.page

    def asked(self, action: str) -> list[tuple[Any, ...]]:
        return [call.args for call in self.runner.calls if call.action == action]

    def go_to(self, key: str) -> None:
        """Walk on to a step, with a file that adds up."""
        if not self.book.state.files:
            self.files.add((Path("april.csv"),))
        self.book.place = WHERE
        while self.wizard.flow.at != key:
            before = self.wizard.flow.at
            if before == "accounts":
                self.page._group.buttons()[0].click()
            self.wizard.go_on()
            assert self.wizard.flow.at != before, f"{before} does not lead on: {self.page.error}"


@pytest.fixture
def pilot(qtbot: QtBot) -> Callable[..., Pilot]:
    kept: list[Pilot] = []

    def make(state: Any = None, **changed: Any) -> Pilot:
        ledger = FakeLedger(300)
        found = {name: _placed(answer) for name, answer in ledger.answers().items()}
        answers = {
            "statements.look": look,
            "ledger.import_files": ImportView(
                120, ("april.csv",), (FileFinding("april.csv", "duplicate", "Twice.", 3),), (), False, ledger.tally()
            ),
            "ledger.chart": Chart("", ()),
            "ledger.use_chart": Outcome(2, 0, "Used.", ledger.tally()),
            "ledger.months": (MonthView("2026-03", 100, 100, False), MonthView("2026-04", 20, 3, True)),
            "ledger.close_month": Outcome(100, 0, "2026-03 is closed.", ledger.tally()),
            "ledger.export": ("/out/books.csv",),
            "tables.open": PAST,
            "charts.starters": (StarterView("skr03", "SKR03", "de", "DE", 2),),
            "charts.starter": ChartView(CHART),
            "charts.load": ChartView(CHART),
            "books.run": RESULT,
            "books.report": ("/out/report.pdf",),
        }
        runner = DummyRunner({**found, **answers, **changed})
        wizard, files, book = books_wizard(ABOUT, runner, state=state)
        qtbot.addWidget(wizard, before_close_func=lambda each: each.page.leave())
        wizard.resize(1100, 760)
        wizard.show()
        wizard.activateWindow()
        qtbot.waitUntil(wizard.isActiveWindow)
        kept.append(Pilot(wizard, files, book, runner, ledger))
        return kept[-1]

    return make


def _placed(answer: Callable[..., Any]) -> Callable[..., Any]:
    """An action of the ledger, which is given a folder and a pilot first."""
    return lambda folder, number, *args, **kwargs: answer(*args, **kwargs)


Make = Callable[..., Pilot]


def test_leads_from_files_to_the_report(pilot: Make) -> None:
    at = pilot()
    assert at.wizard.flow.keys == KEYS
    at.go_to("report")
    assert at.asked("ledger.import_files") == [(*WHERE, ("april.csv",), {}, False)]
    assert at.asked("ledger.use_chart") == [(*WHERE, CHART)]
    at.page.make()
    assert not at.asked("books.report"), "nothing was tested"
    assert at.page.error
    at.book.set(test=RESULT)
    at.page.make()
    assert at.book.state.reports == ("/out/report.pdf",)


def test_several_files_are_looked_at_one_after_another(pilot: Make) -> None:
    at = pilot()
    at.files.add((Path("a.csv"), Path("b.sta"), Path("c.xml")))
    assert [each.view.file for each in at.book.state.files] == ["a.csv", "b.sta", "c.xml"]
    at.files.cards[1].removed.emit()
    assert [each.view.file for each in at.book.state.files] == ["a.csv", "c.xml"]
    at.files.add((Path("a.csv"),))
    assert len(at.book.state.files) == 2


def test_a_mismatch_blocks_until_the_user_says_go_on(pilot: Make) -> None:
    at = pilot()
    at.book.place = WHERE
    at.files.add((Path("broken.csv"),))
    assert not at.files.valid
    assert at.files.error
    at.wizard.go_on()
    assert at.wizard.flow.at == "files"
    at.files.cards[0].go_on.click()
    at.wizard.go_on()
    assert at.asked("ledger.import_files") == [(*WHERE, ("broken.csv",), {}, True)]


def test_a_question_is_answered_on_its_card(pilot: Make) -> None:
    at = pilot()
    at.files.add((Path("asked.csv"),))
    at.files.cards[0].answered.emit("dates", "mdy")
    assert at.asked("statements.look")[-1] == ("asked.csv", (("dates", "mdy"),))
    assert at.book.state.files[0].answers == (("dates", "mdy"),)
    assert not at.book.state.files[0].view.questions


def test_files_are_taken_in_once_and_only_with_a_place(pilot: Make) -> None:
    at = pilot()
    at.files.add((Path("april.csv"),))
    at.wizard.go_on()
    assert not at.asked("ledger.import_files")
    assert not at.page.valid
    at.book.place = WHERE
    assert len(at.asked("ledger.import_files")) == 1
    at.wizard.go_back()
    at.wizard.go_on()
    assert len(at.asked("ledger.import_files")) == 1


def test_the_slider_weighs_precision_against_work(pilot: Make) -> None:
    at = pilot()
    at.go_to("test")
    at.page.start()
    assert not at.asked("books.run"), "there is nothing to learn from yet"
    at.page._choose = lambda parent, title: Path("booked.xlsx")
    at.page.choose_past()
    dialog = QApplication.activeModalWidget()
    assert not dialog.yes.isEnabled(), "no column holds the account"
    dialog.columns._choose("Konto", "account")
    dialog.yes.click()
    at.page.start()
    card = at.page.precision
    ((setup, where),) = at.asked("books.run")
    assert where == WHERE, "the ledger books by what was learned"
    assert dict(setup.mapping) == {"description": "Text", "amount": "Betrag", "account": "Konto"}
    assert dict(setup.options) == {"precision": 98.0}
    assert str(RESULT.at(0.98).posted) in card.sentence.text()
    card.slider.set_value(0)
    card._move(0.0)
    assert at.book.state.precision == 0.85
    assert str(RESULT.at(0.85).posted) in card.sentence.text()
    assert at.page._parts.wrong.model().rowCount() == 2
    card._move(13.0)
    assert at.page._parts.wrong.model().rowCount() == 1


def test_rules_are_offered_and_only_made_on_demand(pilot: Make) -> None:
    at = pilot()
    at.go_to("review")
    at.page.tabs.setCurrentIndex(1)
    assert at.asked("ledger.offers")
    assert not at.asked("ledger.save_rule")
    at.page.rules._save(at.page.rules._offers[0])
    assert [args[-1].account for args in at.asked("ledger.save_rule")] == ["4930"]
    at.page.rules._delete(at.page.rules._rules[0])
    assert at.asked("ledger.delete_rule") == [(*WHERE, "offer")]


def test_the_order_of_rules_is_the_users(pilot: Make) -> None:
    at = pilot()
    at.go_to("review")
    offer = at.ledger.offers()[0]
    at.ledger.rules_ = {key: replace(offer, key=key, why="") for key in ("first", "second")}
    at.page.tabs.setCurrentIndex(1)
    at.page.rules._move(at.page.rules._rules[1], 0)
    assert [each.key for each in at.page.rules._rules] == ["second", "first"]


def test_sure_lines_are_posted_in_one_step(pilot: Make) -> None:
    at = pilot()
    at.go_to("review")
    assert at.page.post_button.isVisible()
    at.page.post_button.click()
    assert at.ledger.tally().settled == 128
    assert len(at.ledger.steps) == 1


def test_months_are_closed_and_opened(pilot: Make) -> None:
    at = pilot()
    at.go_to("review")
    at.page._months.click()
    dialog = QApplication.activeModalWidget()
    dialog.buttons["2026-03"].click()
    assert at.asked("ledger.close_month") == [(*WHERE, "2026-03")]
    dialog.close()


def test_lines_leave_in_the_format_that_is_chosen(pilot: Make) -> None:
    at = pilot()
    at.go_to("review")
    at.page._ask = lambda parent, title, ending: f"/out/books{ending}"
    at.page._export.click()
    dialog = QApplication.activeModalWidget()
    dialog.formats["datev", ".csv"].setChecked(True)
    dialog.yes.click()
    assert at.asked("ledger.export") == [(*WHERE, "datev", "/out/books.csv", True)]


def test_undo_of_the_wizard_is_that_of_the_lines(pilot: Make) -> None:
    at = pilot()
    at.go_to("review")
    at.page.review.commands.accept()
    assert at.book.undoable
    at.book.undo()
    assert at.asked("ledger.undo") == [WHERE]


def test_an_import_that_was_undone_is_made_again(pilot: Make) -> None:
    at = pilot()
    at.go_to("review")
    at.page.books.tallied.emit(replace(at.ledger.tally(), lines=0))
    assert not at.book.state.taken


def test_a_saved_pilot_is_opened_where_it_was_left(pilot: Make) -> None:
    at = pilot()
    at.go_to("review")
    at.book.set(test=RESULT)
    stored = json.loads(json.dumps(saved.as_json(saved.kept(at.wizard.flow, at.page, at.book.state))))
    assert stored["use_case"] == "books"
    assert stored["headline"]
    state = saved.from_json(stored)
    assert state == at.book.state
    again = pilot(state)
    assert again.wizard.flow.at == "review"
    assert saved.title(state) == "April"
    assert saved.from_json({"files": 3}) is None


def test_a_mirrored_wizard_is_walked_the_same(pilot: Make) -> None:
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    at = pilot()
    at.go_to("review")
    view = at.page.review.view
    assert view.isRightToLeft()
    view.setFocus()
    QApplication.processEvents()
    at.page.review.picker.ask(view.account_rect(), "49")
    assert at.page.review.rect().contains(at.page.review.picker.geometry())
    assert not view.grab().isNull()
