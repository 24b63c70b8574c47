"""The dials of a what-if question: service, lead time, review, price of capital, a promotion."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from smeai.core.kpi import Unit
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import tight
from smeai.ui.widgets.card import Card, rule
from smeai.ui.widgets.flow import FlowLayout
from smeai.ui.widgets.slider_row import SliderRow
from smeai.ui.widgets.text import label
from smeai.ui.words import figure
from smeai.usecases.stock.views import WhatIf

WIDTH, STEPS = 78 * GRID, 13
RANGES = {
    "service": (50.0, 99.5, 0.5),
    "lead_days": (0.0, 120.0, 1.0),
    "review_days": (1.0, 92.0, 1.0),
    "capital": (0.0, 30.0, 0.5),
    "lift": (0.0, 300.0, 5.0),
    "week": (1.0, float(STEPS), 1.0),
}


class Dials(Card):
    """`turned` carries the `WhatIf` while a slider moves: a dial that was not touched stays as in the options. `kept` wants it for good."""

    turned = Signal(object)
    kept = Signal()

    def __init__(self) -> None:
        super().__init__(padding=5 * GRID, spacing=2 * GRID)
        self.rows: dict[str, SliderRow] = {}
        self._title, self._words, self._promotion = label(scale="heading"), label(tone="muted", wrap=True), label(scale="strong")
        self._touched: set[str] = set()
        self._usual: dict[str, float] = {}
        self.keep, self.reset = tight(picture="check"), tight(picture="undo")
        for key, (low, high, step) in RANGES.items():
            self.rows[key] = SliderRow(low, high, step, lambda value, key=key: self._write(key, value))
            self.rows[key].changed.connect(lambda _, key=key: self._turn(key))
        self.reset.clicked.connect(self.clear)
        self.keep.clicked.connect(self.kept)
        self.setFixedWidth(WIDTH)
        self._lay_out()
        self._name(Phrases(self))

    def what_if(self) -> WhatIf:
        """What the dials ask for."""
        values = {key: row.value() if key in self._touched else None for key, row in self.rows.items()}
        promotion = (round(self.rows["week"].value()), values["lift"] / 100) if values["lift"] else None
        return WhatIf(values["service"], values["lead_days"], values["capital"], promotion, values["review_days"])

    def words(self, what_if: WhatIf) -> str:
        """What is asked for, dial by dial."""
        told = {"service": what_if.service, "lead_days": what_if.lead_days, "review_days": what_if.review_days, "capital": what_if.capital}
        parts = [f"{self.rows[key].title()} {self._write(key, value)}" for key, value in told.items() if value is not None]
        if what_if.promotion is not None:
            step, lift = what_if.promotion
            text = self.tr("a promotion in step {step}, +{lift}")
            parts.append(text.format(step=figure(step, Unit.COUNT), lift=figure(lift, Unit.SHARE)))
        return self.tr("What if: {dials}").format(dials=" · ".join(parts))

    def set_usual(self, values: dict[str, float], ahead: int) -> None:
        """The values of dials nobody touched, and how many steps ahead a promotion can be."""
        if ahead != STEPS and ahead > 0:
            self.rows["week"].set_range(1.0, float(ahead), 1.0)
        self._usual = values
        for key, row in self.rows.items():
            if key not in self._touched:
                row.set_value(min(max(values.get(key, 0.0), RANGES[key][0]), RANGES[key][1]))

    @Slot()
    def clear(self) -> None:
        """Everything as in the options."""
        self._touched.clear()
        for key, row in self.rows.items():
            row.set_value(self._usual.get(key, RANGES[key][0]))
        self._tell()

    def _turn(self, key: str) -> None:
        self._touched.add(key)
        self._tell()

    def _tell(self) -> None:
        self.keep.setEnabled(bool(self._touched & {"service", "lead_days", "review_days"}))
        self.reset.setEnabled(bool(self._touched))
        self.turned.emit(self.what_if())

    def _write(self, key: str, value: float) -> str:
        if key in ("lead_days", "review_days"):
            return self.tr("{days} days").format(days=figure(value, Unit.COUNT))
        if key == "week":
            return figure(value, Unit.COUNT)
        return figure(value / 100, Unit.SHARE)

    def _name(self, phrases: Phrases) -> None:
        titles = {
            "service": lambda: self.tr("Service level"),
            "lead_days": lambda: self.tr("Lead time, of all items"),
            "review_days": lambda: self.tr("Between orders"),
            "capital": lambda: self.tr("Price of capital, a year"),
            "lift": lambda: self.tr("Sells more by"),
            "week": lambda: self.tr("In step"),
        }
        for key, title in titles.items():
            phrases.bind(self.rows[key].set_title, title)
        phrases.bind(self._title.setText, lambda: self.tr("What if"))
        phrases.bind(self._words.setText, lambda: self.tr("Turn a dial: totals and items follow at once, and nothing is changed."))
        phrases.bind(self._promotion.setText, lambda: self.tr("A promotion"))
        phrases.bind(self.reset.setText, lambda: self.tr("As it is"))
        phrases.bind(self.keep.setText, lambda: self.tr("Keep as options"))

    def _lay_out(self) -> None:
        for widget in (self._title, self._words, *(self.rows[key] for key in ("service", "lead_days", "review_days", "capital"))):
            self.body.addWidget(widget)
        for widget in (rule(), self._promotion, self.rows["lift"], self.rows["week"]):
            self.body.addWidget(widget)
        buttons = QWidget()
        foot = FlowLayout(buttons, spacing=0)
        foot.addWidget(self.keep)
        foot.addWidget(self.reset)
        self.body.addWidget(buttons)
        self.body.addStretch()
        for button in (self.keep, self.reset):
            button.setEnabled(False)
