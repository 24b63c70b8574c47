"""The review by keyboard: accept, choose, skip, take back, all at once, undo."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import delete

from smeai.ui.books.ledger import Ledger
from tests.ui.books.books import FakeLedger
from tests.ui.books.conftest import Desk

Key, Held = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Desk]


def test_enter_accepts_and_goes_to_the_next_open_line(desk: Make) -> None:
    at = desk()
    assert at.row == 0
    at.press(Key.Key_Return)
    assert at.books.line(0).settled
    assert at.row == 1
    at.press(Key.Key_Return, Key.Key_Return)
    assert [at.books.line(place).settled for place in range(4)] == [True, True, True, False]
    assert at.row == 3


def test_settled_lines_are_passed_over(desk: Make) -> None:
    at = desk()
    at.books.accept((1, 2, 3))
    at.review.model.refresh()
    at.press(Key.Key_Return)
    assert at.row == 4


def test_a_line_without_a_suggestion_is_not_booked(desk: Make) -> None:
    at = desk()
    at.review.view.go(5)
    at.press(Key.Key_Return)
    assert at.row == 5
    assert not at.books.line(5).settled
    assert at.review.banner.isVisible()


def test_digits_choose_an_account(desk: Make) -> None:
    at = desk()
    at.type("4930")
    assert at.review.picker.isVisible()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    at.press(Key.Key_Return)
    assert (at.books.line(0).account, at.row) == ("4930", 1)
    assert at.review.view.hasFocus()


def test_letters_search_the_names_and_arrows_choose(desk: Make) -> None:
    at = desk()
    at.type("s")
    at.press(Key.Key_Down, Key.Key_Return)
    assert at.asked("book") == [((0,), "4930")]


def test_capital_letters_are_commands(desk: Make) -> None:
    at = desk()
    at.press(Key.Key_N, held=Held.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    dialog.field.setText("ask Ada")
    at.bot.keyClick(dialog.field, Key.Key_Return)
    assert at.books.line(0).note == "ask Ada"


def test_escape_leaves_the_picker_and_nothing_is_booked(desk: Make) -> None:
    at = desk()
    at.type("4")
    at.press(Key.Key_Escape)
    assert not at.review.picker.isVisible()
    assert at.review.view.hasFocus()
    assert not at.asked("book")


def test_space_skips_and_backspace_takes_back(desk: Make) -> None:
    at = desk()
    at.press(Key.Key_Space)
    assert (at.row, at.asked("accept")) == (1, [])
    at.press(Key.Key_Return, Key.Key_Up, Key.Key_Backspace)
    assert at.asked("unsettle") == [((1,),)]
    assert not at.review.model.line(1).settled


def test_undo_and_redo_name_their_step(desk: Make) -> None:
    at = desk()
    told: list[str] = []
    at.review.ledger.turned.connect(told.append)
    at.press(Key.Key_Return)
    at.press(Key.Key_Z, held=Held.ControlModifier)
    assert not at.books.line(0).settled
    at.press(Key.Key_Z, held=Held.ControlModifier | Held.ShiftModifier)
    assert at.books.line(0).settled
    assert told == ["Undone: accept 1 lines", "Done again: accept 1 lines"]


def test_all_lines_of_a_filter_are_booked_in_one_step(desk: Make) -> None:
    at = desk()
    at.press(Key.Key_F, held=Held.ControlModifier)
    at.type("sumup")
    at.press(Key.Key_Return)
    assert at.review.model.rowCount() == 43
    at.press(Key.Key_Return, held=Held.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert "43" in dialog.title.text()
    dialog.field.setText("8300")
    dialog.one.setChecked(True)
    dialog.yes.click()
    assert sum(at.books.line(place).account == "8300" and at.books.line(place).settled for place in range(300)) == 43
    assert len(at.books.steps) == 1


def test_several_lines_are_booked_together(desk: Make) -> None:
    at = desk()
    at.press(Key.Key_Down, Key.Key_Down, held=Held.ShiftModifier)
    at.type("4970")
    at.press(Key.Key_Return)
    assert at.asked("book") == [((0, 1, 2), "4970")]
    assert at.row == 3


def test_the_next_open_line_is_found_on_pages_that_are_not_here(desk: Make) -> None:
    at = desk(1000)
    at.books.accept(tuple(range(1, 700)))
    at.review.model.refresh()
    at.press(Key.Key_Return)
    assert at.row == 700


def test_a_closed_month_is_not_changed(desk: Make) -> None:
    from dataclasses import replace

    at = desk()
    at.books.changed[0] = replace(at.books.line(0), closed=True)
    at.review.model.refresh()
    at.press(Key.Key_Return)
    assert not at.asked("accept")
    assert at.review.banner.isVisible()


def test_a_rule_is_tried_before_it_is_saved(desk: Make) -> None:
    at = desk()
    at.press(Key.Key_R, held=Held.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    assert "30" in dialog.tried.text()
    assert "1 of them booked otherwise" in dialog.tried.text()
    dialog.conditions.direction.set_value("out")
    dialog.conditions.low.setText("-5.00")
    dialog.conditions.changed.emit()
    assert "none booked otherwise" in dialog.tried.text()
    assert not at.asked("save_rule")
    dialog.yes.click()
    ((rule,),) = at.asked("save_rule")
    assert (rule.account, rule.rule.direction, str(rule.rule.low)) == ("3400", "out", "5.00")


def test_parts_must_add_up(desk: Make) -> None:
    at = desk()
    at.press(Key.Key_S, held=Held.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    (_, first, _), (account, second, _) = dialog.rows
    first.setText("-1000")
    second.setText("-284.49")
    account.setText("4930")
    assert not dialog.yes.isEnabled()
    second.setText("-284.50")
    dialog.yes.click()
    assert [(part.account, part.amount) for part in at.books.line(0).parts] == [("3400", "-1000"), ("4930", "-284.50")]


def test_the_detail_follows_the_line(desk: Make) -> None:
    at = desk()
    at.press(Key.Key_Down)
    at.bot.waitUntil(lambda: bool(at.asked("detail")))
    assert at.asked("detail")[-1] == (1,)


def test_one_stays_on_the_next_line_where_booked_ones_leave_the_filter(desk: Make) -> None:
    at = desk()
    at.review.filters.open.click()
    at.review.view.setFocus()
    at.press(Key.Key_Return)
    assert (at.row, at.review.view.line().place) == (0, 1)
    at.press(Key.Key_Return)
    assert (at.row, at.review.view.line().place) == (0, 2)


def test_escape_shows_all_lines_again_and_stays_on_the_page(desk: Make) -> None:
    at = desk()
    at.review.filters.lanes["post"].click()
    assert at.review.model.rowCount() < 300
    at.review.view.setFocus()
    at.press(Key.Key_Escape)
    assert at.review.model.rowCount() == 300
    assert at.review.filters.lanes[""].isChecked()


def test_a_click_on_a_head_sorts(desk: Make) -> None:
    at = desk()
    at.review.sort_by("amount")
    at.review.sort_by("amount")
    filters = [args[0] for args in at.asked("page")]
    assert [(each.order, each.descending) for each in filters[-2:]] == [("amount", False), ("amount", True)]


def test_marks_are_said_and_not_only_shown(desk: Make) -> None:
    at = desk()
    model = at.review.model
    assert "Duplicate" in model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert "Duplicate" not in model.data(model.index(1, 1))


def test_an_answer_after_the_window_is_closed_is_dropped() -> None:
    books = FakeLedger()
    runner = books.runner(manual=True)
    ledger = Ledger(runner)
    ledger.accept((0,))
    ledger.undo("Undone")
    delete(ledger)
    runner.step()
    runner.step()


def test_help_is_one_key_away(desk: Make) -> None:
    at = desk()
    at.type("?")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
