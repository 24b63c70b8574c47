"""This month's file in last month's pilot: one drop, nothing reset, one step to take back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.actions.workspaces import PilotState, PilotView, Steps, WorkspaceView
from smeai.core.reuse import Extent, Reuse
from smeai.storage.settings import Settings
from smeai.ui.desk import Desk
from smeai.ui.offers import ABOUTS
from smeai.ui.reuse.adding import answers_for
from smeai.ui.reuse.reuse_dialog import ReuseDialog
from smeai.ui.reuse.taking import with_file
from smeai.ui.stock.state import StockState
from smeai.ui.widgets.text import QLabel
from tests.ui.chat import samples
from tests.ui.stock import samples as stock

MAPPING = samples.STATE.setup.mapping
NEW = replace(samples.VIEW, key="next.xlsx", file="next.xlsx", rows=90)
FOUND = Reuse(
    NEW, samples.STATE.file.answers, MAPPING, (), ("Agent",), Extent(90, "2025-02-01", "2025-02-28"),
    Extent(80, "2025-01-01", "2025-01-31"), "label", ("Praise",), ("Refund",), ((3, "Complaint"),),
)  # fmt: skip
TESTED = replace(samples.STATE, at="results", threshold=0.77, edits=replace(samples.STATE.edits, labels=((9, "Complaint"), (4, "Other"))))


class Shop:
    """A desk with a tested chat pilot open."""

    def __init__(self, bot: QtBot, folder: Path, state: Any = TESTED, found: Any = FOUND) -> None:
        self.runner = samples.runner()
        self.runner.open = lambda: None
        self.runner.answers |= {
            "workspaces.load": PilotState(state.at, state.as_json()),
            "workspaces.open_or_create": WorkspaceView("f", "n"),
            "workspaces.create_pilot": PilotView(8, "chat", "Inbox", "columns", "2025-01-01T08:00:00Z"),
            "workspaces.save": Steps(),
            "workspaces.recent": (),
            "workspaces.close": None,
            "reuse.compare": found,
        }
        self.desk = Desk(QApplication.instance(), lambda: ABOUTS, Settings.load(folder), lambda: self.runner)
        bot.addWidget(self.desk.window)
        self.desk.window.show()
        self.desk.open_home()

    @property
    def state(self) -> Any:
        return self.desk.shelf.keeper.book.state

    @property
    def dialog(self) -> ReuseDialog | None:
        found = [each for each in self.desk.window.findChildren(ReuseDialog) if each.isVisible()]
        return found[0] if found else None

    def drop(self) -> ReuseDialog:
        self.desk.shelf.open("7@f")
        self.desk.take_file(Path("next.xlsx"))
        return self.dialog

    def saved(self) -> list[tuple[Any, ...]]:
        self.desk.shelf.save()
        return [call.args for call in self.runner.calls if call.action == "workspaces.save"]


@pytest.fixture
def shop(qtbot: QtBot, tmp_path: Path) -> Iterator[Any]:
    made: list[Shop] = []

    def make(**told: Any) -> Shop:
        made.append(Shop(qtbot, tmp_path, **told))
        return made[-1]

    yield make
    for each in made:
        each.desk.window.close()
        each.desk.close()
        each.desk.deleteLater()


def test_what_changed_is_shown_before_anything_is_replaced(shop: Any) -> None:
    made = shop()
    dialog = made.drop()
    said = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "90 instead of 80" in said and "Agent" in said and "Praise" in said and "Refund" in said
    assert "2 rows labelled by hand, 1 are" in said
    assert made.state.file == TESTED.file
    dialog.reject()
    assert made.state.file == TESTED.file and made.state.result == TESTED.result


def test_everything_that_was_set_stays_and_it_is_one_step(shop: Any) -> None:
    made = shop()
    before = made.drop() and made.state
    made.dialog.accept()
    now = made.state
    assert (now.file.path, now.file.view.rows, now.at) == ("next.xlsx", 90, "train")
    assert (now.setup.mapping, now.setup.options, now.threshold) == (before.setup.mapping, before.setup.options, 0.77)
    assert now.edits == replace(before.edits, labels=((3, "Complaint"),))
    assert now.figures == before.figures and now.result is None
    assert made.desk.window.wizard.flow.at == "train"
    steps = [args for args in made.saved() if args[4]]
    assert [args[4] for args in steps] == ["Use next.xlsx"]
    assert steps[0][2]["file"]["path"] == "next.xlsx" and steps[0][2]["threshold"] == 0.77


def test_the_threshold_stays_through_the_next_test(shop: Any) -> None:
    made = shop()
    made.drop().accept()
    made.desk.window.wizard.page.start()
    assert made.state.threshold == 0.77 and made.state.result is not None


def test_a_threshold_that_was_proposed_follows_the_next_test(shop: Any) -> None:
    made = shop(state=replace(TESTED, threshold=TESTED.result.threshold))
    made.drop().accept()
    assert made.state.threshold is None


def test_a_missing_column_is_a_question(shop: Any) -> None:
    gone = MAPPING[-1]
    made = shop(found=replace(FOUND, mapping=MAPPING[:-1], missing=(gone,), view=replace(NEW, guesses=())))
    dialog = made.drop()
    assert not dialog.yes.isEnabled()
    dialog.accept()
    assert made.state.file == TESTED.file
    select = dialog.selects[gone[0]]
    select.setCurrentIndex(select.count() - 1)
    assert dialog.yes.isEnabled()
    chosen = select.currentData()
    dialog.accept()
    assert dict(made.state.setup.mapping)[gone[0]] == chosen


def test_or_it_begins_a_new_pilot(shop: Any) -> None:
    made = shop()
    made.drop().begin.click()
    assert made.state.result is None
    assert made.desk.window.wizard.flow.at == "file"


def test_a_file_dropped_on_a_listed_pilot_opens_it_and_asks(shop: Any) -> None:
    made = shop()
    made.desk.window.pilot_given.emit("7@f", Path("next.xlsx"))
    assert made.desk.window.wizard.flow.at == "results" and made.dialog is not None


def test_a_pilot_without_a_test_takes_no_file_unasked(shop: Any) -> None:
    made = shop(state=replace(TESTED, result=None, tested=None, at="train"))
    made.desk.shelf.open("7@f")
    made.desk.take_file(Path("next.xlsx"))
    assert made.dialog is None and made.desk.window.wizard.flow.at == "file"


def test_a_stock_pilot_keeps_lists_answers_and_what_was_typed() -> None:
    state: StockState = stock.STATE
    now = with_file(state, replace(FOUND, mapping=state.setup.mapping), state.setup.mapping)
    for name in ("items", "item_mapping", "coming", "answers", "agreed", "typed", "overrides", "figures", "reports", "orders"):
        assert getattr(now, name) == getattr(state, name)
    assert now.outcome is None and now.setup.options == state.setup.options


def test_books_read_the_next_statement_as_the_last_one() -> None:
    from smeai.ui.books.state import BankFile, BooksState

    last = BankFile("june.csv", (("sign", "out"), ("last_row", "40"), ("date_order", "dmy")), None)
    assert answers_for(BooksState((last,)), Path("july.CSV")) == (("sign", "out"), ("date_order", "dmy"))
    assert answers_for(BooksState((last,)), Path("july.ofx")) == ()
