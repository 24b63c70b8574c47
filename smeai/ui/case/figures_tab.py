"""Every figure of the case, and for each its formula in words and in numbers, and all it rests on."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.core.case.report import SIDES
from smeai.core.kpi import Input
from smeai.ui.case.reckoned import Reckoned
from smeai.ui.field_keys import FieldKeys
from smeai.ui.figure_field import TONES
from smeai.ui.phrases import Phrases
from smeai.ui.texts import said
from smeai.ui.tokens import GRID
from smeai.ui.what_if.wording import exact, formula, starred, titled, written
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import origin_name


class FiguresTab(QWidget):
    """The figures one asks for first, then the case's others, then those of the pilots."""

    def __init__(self) -> None:
        super().__init__()
        self._case: Reckoned | None = None
        self._currency, self.table, self._search, self._area = "EUR", ListTable(), QLineEdit(), ScrollArea()
        self._title, self._value, self._sentence = (
            label(scale="heading", wrap=True),
            label(scale="figure", selectable=True),
            label(tone="muted", wrap=True),
        )
        self._formula, self._rests = label(wrap=True, selectable=True), label(scale="strong")
        self._inputs = QVBoxLayout()
        self.table.picked.connect(self._explain)
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._list)
        FieldKeys(self._search)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._search.setPlaceholderText, lambda: self.tr("Search a figure"))
        phrases.bind(self._search.setAccessibleName, lambda: self.tr("Search a figure"))
        phrases.bind(self._rests.setText, lambda: self.tr("All it rests on"))
        phrases.bind(self.table.setAccessibleName, lambda: self.tr("Every figure of the case"))

    def show_case(self, case: Reckoned, currency: str) -> None:
        """Show the figures of the base case; what was chosen stays chosen."""
        self._case, self._currency = case, currency
        self._list()

    @Slot()
    def _list(self, *_: object) -> None:
        case = self._case
        if case is None:
            return
        sought = self._search.text().casefold().split()
        order = dict.fromkeys((*(name for name in SIDES if name in case.case.formulas), *case.case.own, *case.case.formulas))
        rows = tuple(self._row(name) for name in order if all(word in titled(case, name).casefold() for word in sought))
        self.table.show_list(ListModel((ListColumn(self.tr("Figure"), wide=True), ListColumn(self.tr("Base"), figure=True)), rows))
        if rows and not self.table.chosen():
            self.table.selectRow(next((at for at, row in enumerate(rows) if row.key == "npv_3"), 0))
        self._explain()

    def _row(self, name: str) -> ListRow:
        case = self._case
        value = case.shown(name)
        cells = (titled(case, name), written(case, name, self._currency) + starred(case, name))
        return ListRow(name, cells, (None, float("-inf") if value is None else value))

    @Slot()
    def _explain(self) -> None:
        for name in self.table.chosen()[:1]:
            case = self._case
            self._title.setText(titled(case, name))
            self._value.setText(written(case, name, self._currency) + starred(case, name))
            self._sentence.setText(said(case.titles[name][2]))
            self._formula.setText(formula(case, name, self._currency))
            while item := self._inputs.takeAt(0):
                item.widget().hide()
                item.widget().deleteLater()
            for each in case.rests_on(name):
                self._inputs.addWidget(self._input(each))

    def _input(self, each: Input) -> QWidget:
        row, words, badge = QWidget(), QVBoxLayout(), Badge(origin_name(each.origin), TONES[each.origin])
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * GRID)
        words.setSpacing(0)
        words.addWidget(label(f"{said(each.title)}: {exact(each, self._currency)}", wrap=True, selectable=True))
        if each.source:
            words.addWidget(label(said(each.source), "caption", "muted", wrap=True))
        inside.addLayout(words, 1)
        inside.addWidget(badge)
        return row

    def _lay_out(self) -> None:
        row, left, card = QHBoxLayout(self), QVBoxLayout(), Card(padding=4 * GRID)
        self._inputs.setSpacing(2 * GRID)
        for widget in (self._title, self._value, self._sentence, self._formula, self._rests):
            self._area.inside.addWidget(widget)
        self._area.inside.addLayout(self._inputs)
        self._area.inside.addStretch()
        card.body.addWidget(self._area)
        left.setSpacing(2 * GRID)
        left.addWidget(self._search)
        left.addWidget(self.table, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        row.addLayout(left, 1)
        row.addWidget(card, 1)
