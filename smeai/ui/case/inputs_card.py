"""What the case itself asks for: work and money to begin and to go on, the risk, the price of time."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from smeai.core.kpi import Input
from smeai.ui.case.case_book import CaseBook
from smeai.ui.case.reckoned import Reckoned
from smeai.ui.currency_select import CurrencySelect
from smeai.ui.figure_field import FigureField
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.what_if.wording import bare
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.text import label

WHOLE = ("work_hour", "training_people", "training_hours", "fee_once", "hardware_once", "fee_month", "growth", "discount_rate")
EACH = ("setup_hours", "upkeep_hours", "start", "realised")


class InputsCard(Card):
    """`entered` carries the title, the name and the new value of a figure."""

    entered = Signal(str, str, float)

    def __init__(self, book: CaseBook) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._title, self._currency, self._fields, self._heads = label(scale="heading"), CurrencySelect(book), {}, []
        self._names: tuple[str, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(3 * GRID)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._currency)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)
        self.body.addStretch()
        Phrases(self).bind(self._title.setText, lambda: self.tr("Your figures"))

    def show_case(self, case: Reckoned, currency: str) -> None:
        """Show them as they stand."""
        groups = [("", WHOLE), *((part.title, tuple(f"{part.prefix}_{name}" for name in EACH)) for part in case.case.parts)]
        names = tuple(name for _, group in groups for name in group)
        if names != self._names:
            self._build(case, groups)
            self._names = names
        for name, field in self._fields.items():
            field.show_figure(_short(case.inputs[name]), currency)
        self._currency.show_state()

    def _build(self, case: Reckoned, groups: list[tuple[str, tuple[str, ...]]]) -> None:
        while item := self._rows.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        self._fields = {}
        for title, names in groups:
            if title:
                self._rows.addWidget(label(title, "strong", wrap=True))
            for name in names:
                field = self._fields[name] = FigureField(_short(case.inputs[name]))
                if name == "growth":  # volumes may shrink
                    field.field.setMinimum(-100.0)
                field.entered.connect(self._enter)
                self._rows.addWidget(field)

    def _enter(self, name: str, value: float) -> None:
        self.entered.emit(self._fields[name].title, name, value)


def _short(each: Input) -> Input:
    return replace(each, title=bare(each.title))
