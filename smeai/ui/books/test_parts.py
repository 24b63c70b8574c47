"""The test apart: counterparties known and new, each source, what simpler methods reach, and the lines that went wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.core.estimate import proportion
from smeai.ui.amounts import amount, day
from smeai.ui.books.words import source_name, sureness
from smeai.ui.tokens import GRID
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.text import label
from smeai.ui.words import count, estimate
from smeai.usecases.books.result import KNOWN, NEW, BooksResult, Part, WrongLine

ROW, MOST = 8 * GRID, 12  # rows of the wrong lines that are seen at once
LISTED = 500


class TestParts(QWidget):
    """Tables one below the other."""

    __test__ = False  # its name is no test's

    def __init__(self) -> None:
        super().__init__()
        self.parts, self.wrong, self.others = ListTable(), ListTable(), ListTable()
        self._tables = (self.parts, self.wrong, self.others)
        self._titles = [label(scale="heading") for _ in self._tables]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for title, table in zip(self._titles, self._tables, strict=True):
            column.addWidget(title)
            column.addWidget(table)
        for table in (self.parts, self.others):
            table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_result(self, result: BooksResult, precision: float) -> None:
        """What was counted, with the lanes as they are at a precision."""
        titles = (
            self.tr("By counterparty and source"),
            self.tr("Posted on another account than people chose"),
            self.tr("Simpler methods, on the same lines"),
        )
        for title, table, text in zip(self._titles, self._tables, titles, strict=True):
            title.setText(text)
            table.setAccessibleName(text)
        self._show_parts(result, result.place(precision))
        self._show_wrong(result.posted_wrong(precision))
        self._show_others(result)

    def _show_parts(self, result: BooksResult, place: int) -> None:
        columns = (
            ListColumn(self.tr("Lines with"), wide=True),
            ListColumn(self.tr("Lines"), figure=True),
            ListColumn(self.tr("Right")),
            ListColumn(self.tr("Posted")),
            ListColumn(self.tr("Right of these")),
        )
        rows = tuple(self._part(each, place) for each in (*result.counterparties, *result.sources))
        _fill(self.parts, ListModel(columns, rows), len(rows))

    def _part(self, part: Part, place: int) -> ListRow:
        names = {KNOWN: self.tr("a known counterparty"), NEW: self.tr("a new counterparty")}
        posted, right = proportion(part.posted[place], part.right.n), proportion(part.posted_right[place], part.posted[place])
        figures = (part.right, posted, right)
        cells = (names.get(part.name) or source_name(part.name), count(part.right.n), *map(estimate, figures))
        return ListRow(part.name, cells, (None, float(part.right.n), *(each.value if each.n else -1.0 for each in figures)))

    def _show_wrong(self, wrong: tuple[WrongLine, ...]) -> None:
        columns = (
            ListColumn(self.tr("Date")),
            ListColumn(self.tr("Payee"), wide=True),
            ListColumn(self.tr("Amount"), figure=True),
            ListColumn(self.tr("Said to be")),
            ListColumn(self.tr("Was")),
            ListColumn(self.tr("Why"), hint=self.tr("Where it came from, and how sure that was")),
        )
        rows = tuple(self._line(each) for each in wrong[:LISTED])
        for widget in (self._titles[1], self.wrong):
            widget.setVisible(bool(rows))
        _fill(self.wrong, ListModel(columns, rows), min(MOST, len(rows)))

    def _line(self, each: WrongLine) -> ListRow:
        why = f"{source_name(each.source)} {sureness(each.confidence)}"
        cells = (day(each.date), each.payee, amount(each.amount, each.currency), each.said, each.was, why)
        return ListRow(str(each.row), cells, (each.date, None, float(each.amount), None, None, each.confidence), number=each.row)

    def _show_others(self, result: BooksResult) -> None:
        methods = (("smeai", result.accuracy), *((each.name, each.accuracy) for each in result.baselines))
        rows = tuple(ListRow(name, (name, estimate(right)), (None, right.value)) for name, right in methods)
        _fill(self.others, ListModel((ListColumn(self.tr("Method"), wide=True), ListColumn(self.tr("Right"))), rows), len(rows))


def _fill(table: ListTable, model: ListModel, rows: int) -> None:
    table.show_list(model)
    table.setFixedHeight((rows + 1) * ROW + 3 * GRID)
