"""Close months, so that nothing in them is changed by mistake, and open them again."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from smeai.ui.books.ledger import Ledger
from smeai.ui.books.words import month
from smeai.ui.dialog import Dialog
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.books.views import MonthView


class MonthsDialog(Dialog):
    """A row for each month, with how far it is and a button."""

    def __init__(self, parent: QWidget, ledger: Ledger) -> None:
        super().__init__(parent)
        self._ledger, self._area, self.buttons = ledger, ScrollArea(), {}
        self.ask(
            self.tr("Months"),
            self.tr("A closed month refuses every change until it is opened again. Both stand in the audit trail and can be undone."),
            self.tr("Done"),
        )
        self.no.hide()
        self.body.addWidget(self._area)
        self._area.setMinimumHeight(80 * GRID)
        ledger.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._ledger.months(self._show)

    def _show(self, months: tuple[MonthView, ...]) -> None:
        self._area.clear()
        holder, grid = QWidget(), QGridLayout()
        holder.setLayout(grid)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(4 * GRID)
        self.buttons: dict[str, QPushButton] = {}
        for row, each in enumerate(reversed(months)):
            text = self.tr("{settled} of {lines} settled").format(settled=count(each.settled), lines=count(each.lines))
            button = quiet(self.tr("Open again") if each.closed else self.tr("Close"), "" if each.closed else "lock")
            button.setAccessibleDescription(month(each.month))
            button.clicked.connect(partial(self._turn, each))
            self.buttons[each.month] = button
            grid.addWidget(label(month(each.month), "strong"), row, 0)
            grid.addWidget(label(text, tone="muted"), row, 1)
            if each.closed:
                grid.addWidget(Badge(self.tr("Closed"), "muted"), row, 2)
            grid.addWidget(button, row, 3)
        self._area.inside.addWidget(holder)
        self._area.inside.addStretch()

    def _turn(self, each: MonthView, *_: object) -> None:
        (self._ledger.reopen_month if each.closed else self._ledger.close_month)(each.month)
