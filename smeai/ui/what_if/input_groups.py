"""Every input of figures, in groups that unfold, with a box to search in."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from smeai.core.kpi import Input, Origin
from smeai.ui.field_keys import FieldKeys
from smeai.ui.icons import icon
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.what_if.input_row import InputRow
from smeai.ui.widgets.button import tight
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count

Groups = Sequence[tuple[str, str, tuple[Input, ...]]]
ORDER = {Origin.YOURS: 0, Origin.ASSUMPTION: 0, Origin.MEASURED: 1}  # what was measured is changed least


class InputGroups(Card):
    """`moved` and `returned` are those of its rows. Rows are made when their group is first unfolded, or when something is searched."""

    moved = Signal(str, float)
    returned = Signal(str)

    def __init__(self, unfolded: str) -> None:
        """The group `unfolded` is so from the start."""
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._search, self._none, self._area = QLineEdit(), label(tone="muted", wrap=True), ScrollArea(spacing=3 * GRID)
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._seek)
        self._open: set[str] = {unfolded}
        self._rows: dict[str, InputRow] = {}
        self._heads: dict[str, QPushButton] = {}
        self._boxes: dict[str, QWidget] = {}
        self._groups: Groups = ()
        self._shape: tuple[object, ...] = ()
        FieldKeys(self._search)
        self._none.hide()
        for widget in (self._search, self._none, self._area):
            self.body.addWidget(widget)
        phrases = Phrases(self)
        phrases.bind(self._search.setPlaceholderText, lambda: self.tr("Search an input"))
        phrases.bind(self._search.setAccessibleName, lambda: self.tr("Search an input"))
        phrases.bind(self._none.setText, lambda: self.tr("No input is called so."))

    @property
    def rows(self) -> Mapping[str, InputRow]:
        """Those that were made, by the name of their input."""
        return self._rows

    def show_groups(self, groups: Groups, given: Mapping[str, float], tried: Mapping[str, float], currency: str) -> None:
        """Show every input as it is tried; the groups are (key, title, inputs)."""
        self._told = (given, tried, currency)
        self._groups = tuple((key, title, tuple(sorted(inputs, key=lambda each: ORDER[each.origin]))) for key, title, inputs in groups)
        shape = tuple((key, tuple(each.name for each in inputs)) for key, _, inputs in self._groups)
        if shape != self._shape:
            self._shape = shape
            self._build()
        for key, title, inputs in self._groups:
            changed = sum(each.name in tried for each in inputs)
            self._heads[key].setText(
                self.tr("{title}: {count} tried").format(title=apart(title), count=count(changed)) if changed else title
            )
            for each in inputs:
                if each.name in self._rows:
                    self._fill(each)

    def _build(self) -> None:
        self._area.clear()
        self._rows, self._heads, self._boxes = {}, {}, {}
        for key, _, _ in self._groups:
            head, box = tight(picture="chevron-right"), QWidget()
            head.setCheckable(True)
            head.clicked.connect(partial(self._turn, key))
            inside = QVBoxLayout(box)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(3 * GRID)
            self._heads[key], self._boxes[key] = head, box
            self._area.inside.addWidget(head, alignment=Qt.AlignmentFlag.AlignLeading)
            self._area.inside.addWidget(box)
        self._area.inside.addStretch()
        self._seek()

    def _turn(self, key: str, *_: object) -> None:
        (self._open.discard if key in self._open else self._open.add)(key)
        self._seek()

    @Slot()
    def _seek(self, *_: object) -> None:
        """Show the groups that are open, or what is searched wherever it is."""
        sought, any_ = self._search.text().casefold().split(), False
        for key, _, inputs in self._groups:
            wide = bool(sought) or key in self._open
            if wide:
                self._fill_box(key, inputs)
            hits = [each.name for each in inputs if each.name in self._rows and all(word in self._rows[each.name].words for word in sought)]
            for each in inputs:
                if each.name in self._rows:
                    self._rows[each.name].setVisible(wide and each.name in hits)
            self._boxes[key].setVisible(wide and bool(hits))
            self._heads[key].setVisible(not sought or bool(hits))
            self._heads[key].setChecked(wide)
            self._heads[key].setIcon(icon("chevron-down" if wide else "chevron-right", "accent"))
            any_ = any_ or bool(hits) or not sought
        self._none.setVisible(not any_)

    def _fill_box(self, key: str, inputs: Sequence[Input]) -> None:
        for each in inputs:
            if each.name not in self._rows:
                row = self._rows[each.name] = InputRow(each)
                row.moved.connect(self.moved)
                row.returned.connect(self.returned)
                self._boxes[key].layout().addWidget(row)
                self._fill(each)

    def _fill(self, each: Input) -> None:
        given, tried, currency = self._told
        self._rows[each.name].show_input(each, tried.get(each.name, each.value), currency, each.name in tried or each.name in given)
