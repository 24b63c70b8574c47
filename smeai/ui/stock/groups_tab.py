"""All items at a glance: what each group will sell, and how many items matter how much."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.book import Book
from smeai.ui.phrases import Phrases
from smeai.ui.stock.class_matrix import ClassMatrix
from smeai.ui.stock.words import money, span_words, units
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.stock.result import GroupPart, Overview
from smeai.workers.job import Jobs

ROW, MOST = 8 * GRID, 14  # groups that are seen at once
NONE = "–"  # the name of the items without a group
DUST = 0.5  # units by which sums may differ in the last digit of their parts


class GroupsTab(QWidget):
    """Needs ``stock.overview(case, model, place) -> Overview``.

    `class_wanted` carries a class such as AX, `group_wanted` a group, whose items are to be seen.
    """

    class_wanted = Signal(str)
    group_wanted = Signal(str)

    def __init__(self, runner: Jobs, book: Book) -> None:
        super().__init__()
        self._runner, self._book, self._asked = runner, book, None
        self.matrix, self.groups, self._banner, self._shown = ClassMatrix(), ListTable(), Banner(), None
        self._class_title, self._class_words = label(scale="heading"), label(tone="muted", wrap=True)
        self._group_title, self.sum = label(scale="heading"), label(tone="muted", wrap=True, selectable=True)
        self.see = tight(picture="table")
        self.matrix.chosen.connect(self.class_wanted)
        self.see.clicked.connect(self._see)
        self.groups.doubleClicked.connect(self._see)
        self.groups.picked.connect(self._pick)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._class_title.setText, lambda: self.tr("Classes of items"))
        phrases.bind(self._class_words.setText, lambda: self.tr("By sales and by how even demand is. A click shows the items."))
        phrases.bind(self._group_title.setText, lambda: self.tr("Groups"))
        phrases.bind(self.groups.setAccessibleName, lambda: self.tr("Groups"))
        phrases.bind(self.see.setText, lambda: self.tr("Show its items"))

    def refresh(self) -> None:
        """Ask anew, if anything has changed that the sums rest on."""
        state = self._book.state
        if state.outcome is None or state.case is None or not self.isVisible():
            return
        basis = (state.case, state.outcome.model)
        if basis == self._asked:
            self._show()
            return
        self._asked = basis
        done = lambda found: self._take(basis, found)  # noqa: E731
        self._runner.ask("stock.overview", *basis, place=self._book.place, done=done, failed=self._banner.show_failure)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _take(self, basis: object, found: Overview) -> None:
        if basis == self._asked:
            self._banner.clear()
            self._shown = found
            self._show()

    def _show(self) -> None:
        if self._shown is None or self._book.state.outcome is None:
            return
        self.matrix.show_classes(self._shown.classes, self._book.state.currency)
        whole, parts = self._shown.groups[0], self._shown.groups[1:]
        self.sum.setText(self._sum_words(whole, parts))
        self._fill(parts)
        for widget in (self.groups, self.see):
            widget.setVisible(bool(parts))
        self._pick()

    def _sum_words(self, whole: GroupPart, parts: tuple[GroupPart, ...]) -> str:
        result = self._book.state.outcome
        text = self.tr("All {items} items: {units} units over {span}, in four of five cases {low} to {high}.")
        told = text.format(
            items=count(whole.items),
            units=units(whole.expected),
            span=span_words(result.horizon, result.frequency),
            low=units(whole.low),
            high=units(whole.high),
        )
        if not parts:
            return told
        summed = sum(each.expected for each in parts)
        right = abs(summed - whole.expected) <= DUST
        text = self.tr("The {count} groups add up to it.") if right else self.tr("The {count} groups come to {units}.")
        return f"{told} {text.format(count=count(len(parts)), units=units(summed))}"

    def _fill(self, parts: tuple[GroupPart, ...]) -> None:
        columns = (
            ListColumn(self.tr("Group"), wide=True),
            ListColumn(self.tr("Items"), figure=True),
            ListColumn(self.tr("Will sell"), figure=True),
            ListColumn(self.tr("From"), figure=True, hint=self.tr("The sum lies between both in four of five cases")),
            ListColumn(self.tr("To"), figure=True, hint=self.tr("The sum lies between both in four of five cases")),
            ListColumn(self.tr("To order"), figure=True),
            ListColumn(self.tr("Order value"), figure=True),
        )
        self.groups.show_list(ListModel(columns, tuple(map(self._row, parts))))
        self.groups.setFixedHeight((min(MOST, len(parts)) + 1) * ROW + 3 * GRID)

    def _row(self, each: GroupPart) -> ListRow:
        name = self.tr("no group named") if each.group == NONE else each.group
        figures = (units(each.expected), units(each.low), units(each.high), count(each.to_order))
        cells = (name, count(each.items), *figures, money(each.order_value, self._book.state.currency))
        keys = (None, each.items, each.expected, each.low, each.high, each.to_order, float(each.order_value or 0))
        return ListRow(each.group, cells, keys)

    @Slot()
    def _pick(self) -> None:
        self.see.setEnabled(bool(self.groups.chosen()) and self.groups.chosen()[0] != NONE)

    @Slot()
    def _see(self, *_: object) -> None:
        if self.groups.chosen() and self.groups.chosen()[0] != NONE:
            self.group_wanted.emit(self.groups.chosen()[0])

    def _lay_out(self) -> None:
        column, area, card, head = QVBoxLayout(self), ScrollArea(spacing=3 * GRID), Card(padding=4 * GRID), QHBoxLayout()
        for widget in (self._class_title, self._class_words, self.matrix):
            card.body.addWidget(widget)
        head.addWidget(self._group_title, 1)
        head.addWidget(self.see)
        area.inside.addWidget(self._banner)
        area.inside.addWidget(card)
        area.inside.addLayout(head)
        for widget in (self.sum, self.groups):
            area.inside.addWidget(widget)
        area.inside.addStretch()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
