"""The test apart: counterparties known and new, each source, and what simpler methods reach."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smeai.ui.books.words import count, source_name
from smeai.ui.chat.list_model import ListColumn, ListModel, ListRow
from smeai.ui.chat.list_table import ListTable
from smeai.ui.chat.words import estimate
from smeai.ui.tokens import GRID
from smeai.ui.widgets.text import label
from smeai.usecases.books.test_views import BooksTest, PartTest

ROW = 8 * GRID


class TestParts(QWidget):
    """Two small tables, one below the other."""

    __test__ = False  # its name is no test's

    def __init__(self) -> None:
        super().__init__()
        self.parts, self.others = ListTable(), ListTable()
        self._titles = [label(scale="heading") for _ in range(2)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for title, table in zip(self._titles, (self.parts, self.others), strict=True):
            table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            column.addWidget(title)
            column.addWidget(table)

    def show_result(self, result: BooksTest) -> None:
        self._titles[0].setText(self.tr("By counterparty and source"))
        self._titles[1].setText(self.tr("Simpler methods, on the same lines"))
        for title, table in zip(self._titles, (self.parts, self.others), strict=True):
            table.setAccessibleName(title.text())
        columns = (
            ListColumn(self.tr("Lines with"), wide=True),
            ListColumn(self.tr("Lines"), figure=True),
            ListColumn(self.tr("Right")),
            ListColumn(self.tr("Posted")),
            ListColumn(self.tr("Right of these")),
        )
        parts = (*result.counterparties, *result.sources)
        self.parts.show_list(ListModel(columns, tuple(self._row(each) for each in parts)))
        methods = (("smeai", result.right, ""), *((each.name, each.right, each.why) for each in result.baselines))
        others = tuple(ListRow(name, (name, estimate(right)), (None, right.value)) for name, right, _ in methods)
        self.others.show_list(ListModel((ListColumn(self.tr("Method"), wide=True), ListColumn(self.tr("Right"))), others))
        for table, size in ((self.parts, len(parts)), (self.others, len(methods))):
            table.setFixedHeight((size + 1) * ROW + 3 * GRID)

    def _row(self, part: PartTest) -> ListRow:
        names = {"known": self.tr("a known counterparty"), "new": self.tr("a new counterparty")}
        name = names.get(part.name) or source_name(part.name)
        figures = (part.right, part.posted, part.posted_right)
        cells = (name, count(part.lines), *map(estimate, figures))
        return ListRow(part.name, cells, (None, float(part.lines), *(each.value for each in figures)))
