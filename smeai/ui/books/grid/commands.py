"""What the keys and buttons of the grid do: book, skip, take back, and go on to the next open line."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from smeai.ui.books.dialogs.bulk_dialog import BulkDialog
from smeai.ui.books.dialogs.keys_dialog import KeysDialog
from smeai.ui.books.dialogs.note_dialog import NoteDialog
from smeai.ui.books.dialogs.rule_dialog import RuleDialog
from smeai.ui.books.dialogs.split_dialog import SplitDialog
from smeai.ui.books.grid.model import LedgerModel
from smeai.ui.books.grid.view import GridView
from smeai.ui.books.ledger import Ledger
from smeai.ui.words import count
from smeai.usecases.books.suggestion import Source
from smeai.usecases.books.views import LineView, RuleView

TOGETHER = 2000  # lines that may be chosen by hand; more are booked by a filter, which says how many they are


class Commands(QObject):
    """Carries commands out on the chosen lines. `stuck` says why nothing was done, `bulk` that many lines are to be booked."""

    stuck = Signal(str)
    bulk = Signal(str)

    def __init__(self, view: GridView, model: LedgerModel, ledger: Ledger) -> None:
        super().__init__(view)
        self._view, self._model, self._ledger = view, model, ledger
        self._seeking: int | None = None
        self._named: dict[str, Callable[[], None]] = {
            "accept": self.accept,
            "skip": self.skip,
            "unsettle": self.unsettle,
            "split": self.split,
            "note": self.note,
            "rule": self.make_rule,
            "all": self.book_all,
            "keys": self.show_keys,
            "undo": self.undo,
            "redo": self.redo,
        }
        model.arrived.connect(self._seek)
        model.opened.connect(self._stop_seeking)

    @Slot(str)
    def do(self, name: str) -> None:
        """Carry out a command by its name; names the grid answers itself are passed over."""
        if name in self._named:
            self._named[name]()

    def accept(self) -> None:
        """Take the suggestions of the chosen lines and go on."""
        lines = self._open_lines()
        ready = [(row, line) for row, line in lines if line.account or line.settled]
        todo = [(row, line) for row, line in ready if not line.settled]
        if lines and not ready:
            self.stuck.emit(self.tr("Nothing is suggested for this line. Type the code or the name of an account."))
            return
        for row, _ in todo:
            self._model.show_change(row, settled=True)
        self.skip()  # before lines may leave the filter, and those below them move up
        if todo:
            self._ledger.accept(tuple(line.place for _, line in todo))

    @Slot(str)
    def book(self, account: str) -> None:
        """Book the chosen lines on an account and go on."""
        lines = self._open_lines()
        name = self._ledger.known[account].name if account in self._ledger.known else ""
        for row, _ in lines:
            self._model.show_change(row, account=account, account_name=name, source=Source.PERSON, settled=True, parts=())
        self.skip()
        if lines:
            self._ledger.book(tuple(line.place for _, line in lines), account)

    def skip(self) -> None:
        """Go to the next open line below; from the last one nowhere."""
        self._seeking = self._last_row() + 1
        self._seek()

    def unsettle(self) -> None:
        """Take back what was booked on the chosen lines."""
        lines = [(row, line) for row, line in self._open_lines() if line.settled]
        for row, _ in lines:
            self._model.show_change(row, settled=False)
        if lines:
            self._ledger.unsettle(tuple(line.place for _, line in lines))

    def split(self) -> None:
        line = self._free_line()
        if line:
            dialog = SplitDialog(self._view.window(), line, self._ledger)
            dialog.done_with.connect(lambda parts: self._ledger.split(line.place, parts))
            dialog.open()

    def note(self) -> None:
        line = self._free_line()
        if line:
            dialog = NoteDialog(self._view.window(), line)
            dialog.done_with.connect(lambda text: self._ledger.annotate((line.place,), text))
            dialog.open()

    def make_rule(self) -> None:
        line = self._free_line()
        if line and not line.account:
            self.stuck.emit(self.tr("Book the line first: a rule needs an account."))
        elif line:
            self._ledger.try_rule(line.place, line.account, self._show_rule)

    def book_all(self) -> None:
        lines = self._model.rowCount()
        if lines:
            line = self._view.line()
            dialog = BulkDialog(self._view.window(), lines, self._ledger, line.account if line else "")
            dialog.done_with.connect(self.bulk)
            dialog.open()

    def show_keys(self) -> None:
        KeysDialog(self._view.window()).open()

    def undo(self) -> None:
        """Take the last step back, whoever made it."""
        if self._ledger.tally.undo:
            self._ledger.undo(self.tr("Undone: {step}").format(step=self._ledger.tally.undo))
        else:
            self.stuck.emit(self.tr("There is nothing to undo."))

    def redo(self) -> None:
        if self._ledger.tally.redo:
            self._ledger.redo(self.tr("Done again: {step}").format(step=self._ledger.tally.redo))
        else:
            self.stuck.emit(self.tr("There is nothing to redo."))

    def _show_rule(self, rule: RuleView) -> None:
        dialog = RuleDialog(self._view.window(), rule, self._ledger)
        dialog.done_with.connect(self._ledger.save_rule)
        dialog.open()

    def _open_lines(self) -> list[tuple[int, LineView]]:
        """The chosen lines with their rows, but for those of closed months; says so where one cannot be had."""
        runs = self._view.chosen_rows()
        if sum(map(len, runs)) > TOGETHER:
            text = self.tr("More than {count} lines are chosen. Book all lines of a filter instead (Ctrl+Enter).")
            self.stuck.emit(text.format(count=count(TOGETHER)))
            return []
        found = [(row, self._model.line(row)) for run in runs for row in run]
        if any(line is None for _, line in found):
            self.stuck.emit(self.tr("Some of these lines are still on their way. Try again in a moment."))
            return []
        free = [(row, line) for row, line in found if not line.closed]
        if found and not free:
            self.stuck.emit(self.tr("This month is closed. Open it again under Months to change its lines."))
        return free

    def _free_line(self) -> LineView | None:
        """The line one stands on, if it may be changed."""
        line = self._view.line()
        if line is not None and line.closed:
            self.stuck.emit(self.tr("This month is closed. Open it again under Months to change its lines."))
            return None
        return line

    def _last_row(self) -> int:
        runs = self._view.chosen_rows()
        return runs[-1][-1] if runs else self._view.currentIndex().row()

    @Slot()
    def _seek(self) -> None:
        """Go to the first open line at or below where one looks; lines that are not here are asked for."""
        if self._seeking is None:
            return
        row = self._model.pages.next_open(self._seeking)
        if row is not None:
            self._seeking = None
            self._view.go(row)
            return
        self._seeking = self._model.pages.end_of_run(self._seeking)
        if self._seeking < self._model.rowCount():
            self._model.want(self._seeking)
        else:
            self._seeking = None
            self._view.go(min(self._last_row() + 1, self._model.rowCount() - 1))

    @Slot()
    def _stop_seeking(self) -> None:
        self._seeking = None
