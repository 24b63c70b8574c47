"""Everything about the item one stands on: its chart, its next order and why, its forecast, and what is known of it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.ui.amounts import day
from smeai.ui.phrases import Phrases
from smeai.ui.stock.charts import item_chart, words_at
from smeai.ui.stock.fact_fields import FactFields
from smeai.ui.stock.words import money, more, ratio, units
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import tight
from smeai.ui.widgets.card import Card, rule
from smeai.ui.widgets.chart_view import ChartView
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.stock.views import ItemView, Override

CHART, ROWS = 54 * GRID, 7
RECENT = {"D": 91, "W": 78, "M": 36, "Q": 16}  # steps of the past that leave room for what is to come
CANDIDATES = 4


class ItemPanel(Card):
    """`override_wanted` carries the step that is to be overridden, `taken_back` the one whose override goes.

    `look_wanted` carries the item whose suspicious past is to be looked at.
    """

    override_wanted = Signal(str)
    taken_back = Signal(str)
    look_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=2 * GRID)
        self.view: ItemView | None = None
        self._frequency, self._currency = "W", "EUR"
        self.chart, self.forecast, self.facts, self._area = ChartView(), ListTable(), FactFields(), ScrollArea(spacing=2 * GRID)
        self._name, self._where, self._badge = label(scale="subtitle", wrap=True), label(tone="muted", scale="caption", wrap=True), Badge()
        self._order, self._order_why = label(scale="heading", wrap=True), label(wrap=True, selectable=True)
        self._levels, self._why = label(scale="caption", tone="muted", wrap=True), label(scale="caption", tone="muted", wrap=True)
        self._forecast_title, self._facts_title = label(scale="strong"), label(scale="strong")
        self.suspects = Banner()
        self.suspects.acted.connect(lambda: self.look_wanted.emit(self.view.row.item))
        self.override, self.back = tight(picture="edit"), tight(picture="undo")
        self.override.clicked.connect(lambda: self.override_wanted.emit(self._step()))
        self.back.clicked.connect(lambda: self.taken_back.emit(self._step()))
        self.forecast.picked.connect(self._choose)
        self.forecast.doubleClicked.connect(lambda _: self.override_wanted.emit(self._step()))
        self.chart.words_at = self._words_at
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._forecast_title.setText, lambda: self.tr("Forecast"))
        phrases.bind(self._facts_title.setText, lambda: self.tr("What is known of it"))
        phrases.bind(self.override.setText, lambda: self.tr("Override…"))
        phrases.bind(self.back.setText, lambda: self.tr("Take back"))
        phrases.bind(self.forecast.setAccessibleName, lambda: self.tr("Forecast"))

    def show_item(self, view: ItemView | None, frequency: str, currency: str, typed: frozenset[str] = frozenset()) -> None:
        """Show this item, or nothing; `typed` are the facts that the user entered."""
        self.view, self._frequency, self._currency = view, frequency, currency
        self._area.setVisible(view is not None)
        if view is None:
            return
        row = view.row
        self._name.setText(row.name or row.item)
        self._where.setText(" · ".join(filter(None, (row.item if row.name else "", row.group, row.supplier))))
        self._badge.setText(f"{row.abc}{row.xyz}")
        self._badge.setVisible(bool(row.abc))
        self._warn()
        self.chart.set_chart(item_chart(view, frequency, RECENT.get(frequency, 0)))
        self._order.setText(self._order_words())
        self._order_why.setText(view.order_why)
        self._levels.setText(self._level_words())
        self._why.setText(self._method_words())
        self._fill()
        self.facts.show_facts(view.facts, typed)

    def _warn(self) -> None:
        found = self.view.suspects
        if not found:
            self.suspects.clear()
            return
        text = self.tr("A suspicious value is still in: the forecast may be too high.")
        if len(found) > 1:
            text = self.tr("{count} suspicious values are still in: the forecast may be too high.").format(count=count(len(found)))
        told = self.tr("Sold {units} on {day}.")
        days = ((day(each.first), self.view.sold[self.view.dates.index(each.first)]) for each in found if each.first in self.view.dates)
        hint = " ".join(told.format(units=units(sold), day=at) for at, sold in days)
        self.suspects.say(text, hint, tone="warn", action=self.tr("Look"))

    def _order_words(self) -> str:
        row = self.view.row
        if not row.order:
            return self.tr("Nothing to order now")
        value = money(row.order_value, self._currency)
        text = self.tr("Order {units} by {day}") if row.order_by else self.tr("Order {units}")
        said = text.format(units=units(row.order), day=day(row.order_by))
        return f"{said} · {value}" if row.order_value else said

    def _level_words(self) -> str:
        view = self.view
        text = self.tr("Safety stock {safety} · reorder point {point} · order up to {level}")
        said = text.format(safety=units(view.safety_stock), point=units(view.reorder_point), level=units(view.order_up_to))
        return "\n".join(filter(None, (said, self._changes())))

    def _changes(self) -> str:
        """What a what-if changes, in words."""
        row = self.view.row
        if not row.changed:
            return ""
        text = self.tr("Against now: order {order}, safety stock {safety}, reorder point {point}")
        return text.format(order=more(row.order_change), safety=more(row.safety_change), point=more(row.point_change))

    def _method_words(self) -> str:
        tried = " · ".join(f"{name} {ratio(error)}" for name, error in self.view.candidates[:CANDIDATES])
        return "\n".join(filter(None, (f"{self.view.method}: {self.view.why}" if self.view.why else self.view.method, tried)))

    def _fill(self) -> None:
        view, own = self.view, {each.date: each for each in self.view.overrides}
        columns = (
            ListColumn(self.tr("From")),
            ListColumn(self.tr("Forecast"), hint=self.tr("With its 80 % interval")),
            ListColumn(self.tr("Yours"), wide=True),
        )
        rows = tuple(
            ListRow(iso, (day(iso), f"{units(mean)}  ({units(low)}–{units(high)})", self._own(own.get(iso))), (iso, mean, None))
            for iso, mean, low, high in zip(view.dates, view.mean, view.low, view.high, strict=True)
            if mean is not None
        )
        self.forecast.show_list(ListModel(columns, rows))
        self._choose()

    def _own(self, each: Override | None) -> str:
        return f"{units(each.quantity)} · {each.reason}" if each else ""

    def _step(self) -> str:
        chosen = self.forecast.chosen()
        return chosen[0] if chosen else ""

    @Slot()
    def _choose(self) -> None:
        overridden = {each.date for each in self.view.overrides} if self.view else set()
        self.back.setVisible(self._step() in overridden)

    def _words_at(self, x: float, y: float) -> str:
        chart, shown = self.chart.place_at(x, y), self.view
        if chart is None or shown is None:
            return ""
        today = next((place for place, value in enumerate(shown.mean) if value is not None), len(shown.dates))
        return words_at(shown, max(0, today - RECENT.get(self._frequency, today)) + chart)

    def _lay_out(self) -> None:
        head, names, foot = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._where)
        head.addLayout(names, 1)
        head.addWidget(self._badge)
        top = QWidget()
        top.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        self.chart.setFixedHeight(CHART)
        self.forecast.setFixedHeight((ROWS + 1) * 8 * GRID)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._forecast_title, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.override)
        bottom = QWidget()
        bottom.setLayout(foot)
        for widget in (
            top,
            self.suspects,
            self.chart,
            self._order,
            self._order_why,
            self._levels,
            rule(),
            bottom,
            self.forecast,
            self._why,
        ):
            self._area.inside.addWidget(widget)
        for widget in (rule(), self._facts_title, self.facts):
            self._area.inside.addWidget(widget)
        self._area.inside.addStretch()
        self.body.addWidget(self._area, 1)
