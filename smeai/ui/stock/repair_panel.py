"""What may be wrong in the history, kind by kind: agreed to one by one or all at once, each with its chart."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smeai.ui.amounts import day
from smeai.ui.book import Book
from smeai.ui.phrases import Phrases
from smeai.ui.stock.words import finding_name, finding_words, units
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.list_model import ListColumn, ListModel, ListRow
from smeai.ui.widgets.list_table import ListTable
from smeai.ui.widgets.table_frame import TableFrame
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.stock.views import Finding, Repair

YES, NO = "yes", "no"
ACROSS = 3  # kinds in a row: all of them would not fit a small window
SHOWN = 2000  # rows of a kind; more would not be looked at one by one


def settled(repairs: Iterable[Repair], agreed: tuple[tuple[str, str], ...]) -> tuple[Repair, ...]:
    """The findings as the user decided."""
    decided = dict(agreed)
    return tuple(_settled(each, decided.get(each.key)) for each in repairs)


def _settled(each: Repair, answer: str | None) -> Repair:
    if answer is None:
        return each
    return replace(each, agreed=answer == YES) if answer in (YES, NO) else replace(each, agreed=True, choice=answer)


class RepairPanel(Card):
    """`picked` carries the finding one stands on. What is decided is written into the book, whose state has `agreed`."""

    picked = Signal(object)

    def __init__(self, book: Book) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._book, self._found, self._kind = book, (), ""
        self._wanted: tuple[str, str] | None = None
        self.table, self._title, self._words, self._more = ListTable(), label(scale="heading"), label(tone="muted", wrap=True), label()
        self.all, self.none, self._group, self._chips = quiet(picture="check"), quiet(), QButtonGroup(self), QGridLayout()
        self.all.clicked.connect(self._agree_all)
        self.none.clicked.connect(self._leave_all)
        self.table.picked.connect(self._tell)
        self.frame = TableFrame(self.table, "stock.repairs")
        self._group.idClicked.connect(self._choose_kind)
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("To agree to"))
        phrases.bind(self.all.setText, lambda: self.tr("Agree to all of this kind"))
        phrases.bind(self.none.setText, lambda: self.tr("Leave all as they are"))
        phrases.bind(self.table.setAccessibleName, lambda: self.tr("To agree to"))

    def show_repairs(self, found: tuple[Repair, ...]) -> None:
        """Show these findings, as far as they are decided."""
        self._found = settled(found, self._book.state.agreed)
        kinds = [kind.value for kind in Finding if any(each.finding is kind for each in self._found)]
        if self._wanted and self._wanted[0] in kinds:
            self._kind = self._wanted[0]
        if self._kind not in kinds:
            self._kind = kinds[0] if kinds else ""
        self._show_kinds(kinds)
        self._fill()

    def stand_on(self, kind: str, item: str = "") -> None:
        """Show the findings of a kind, and stand on that of an item; also when they are still on their way."""
        self._wanted = (kind, item)
        if self._found:
            self.show_repairs(self._found)

    def _stand(self) -> None:
        kind, item = self._wanted or ("", "")
        if self._found and kind == self._kind:
            self._wanted = None
            place = next((place for place, each in enumerate(self.table.model().rows) if item and each.cells[1] == item), 0)
            if self.table.model().rowCount():
                self.table.selectRow(place)

    @property
    def current(self) -> Repair | None:
        """The finding one stands on."""
        chosen = self.table.chosen()
        return next((each for each in self._found if chosen and each.key == chosen[0]), None)

    def _of_kind(self) -> list[Repair]:
        return [each for each in self._found if each.finding == self._kind]

    def _show_kinds(self, kinds: list[str]) -> None:
        names = [f"{finding_name(kind)}  {count(sum(each.finding == kind for each in self._found))}" for kind in kinds]
        while len(self._group.buttons()) > len(kinds):
            button = self._group.buttons()[-1]
            self._group.removeButton(button)
            button.deleteLater()
        while len(self._group.buttons()) < len(kinds):
            self._add_chip()
        for place, (kind, name) in enumerate(zip(kinds, names, strict=True)):
            button = self._group.button(place)
            button.setProperty("finding", kind)
            button.setText(name)
            button.setChecked(kind == self._kind)

    def _add_chip(self) -> None:
        button, place = QPushButton(), len(self._group.buttons())
        button.setProperty("kind", "filter")
        button.setCheckable(True)
        button.setAutoDefault(False)
        self._group.addButton(button, place)
        self._chips.addWidget(button, place // ACROSS, place % ACROSS)

    def _fill(self) -> None:
        found = self._of_kind()
        columns = (
            ListColumn(self.tr("Agreed"), tick=True),
            ListColumn(self.tr("Item")),
            ListColumn(self.tr("What was found"), wide=True),
            ListColumn(self.tr("From")),
            ListColumn(self.tr("Units"), figure=True, hint=self.tr("Demand that could not be served")),
        )
        self.table.show_list(ListModel(columns, tuple(map(self._row, found[:SHOWN]))))
        self.table.model().ticked.connect(self._tick)
        self.table.setColumnHidden(4, not any(each.units for each in found))
        self.table.setColumnHidden(1, not any(each.item for each in found))
        if not self.table.chosen() and found:
            self.table.selectRow(0)
        self._words.setText(finding_words(self._kind) if self._kind else self.tr("Nothing looks wrong: no gap, no stock-out, no spike."))
        self._more.setText(self.tr("and {count} more").format(count=count(len(found) - SHOWN)))
        self._more.setVisible(len(found) > SHOWN)
        for widget in (self.frame, self.all, self.none):
            widget.setVisible(bool(found))
        self.all.setEnabled(any(not each.agreed for each in found))
        self.none.setEnabled(any(each.agreed for each in found))
        self._stand()
        self._tell()

    def _row(self, each: Repair) -> ListRow:
        cells = (each.agreed, each.item, each.sentence, day(each.first), units(each.units) if each.units else "")
        return ListRow(each.key, cells, (each.agreed, None, None, each.first, each.units))

    @Slot(str, bool)
    def _tick(self, key: str, agreed: bool) -> None:
        each = next(each for each in self._found if each.key == key)
        words = self.tr("Agree: {what}") if agreed else self.tr("Leave: {what}")
        self._decide(words.format(what=each.item or finding_name(each.finding)), {key: self._answer(each, agreed)}, quiet=True)

    def choose(self, key: str, item: str) -> None:
        """Let a new item borrow from another."""
        each = next(each for each in self._found if each.key == key)
        self._decide(self.tr("{item} borrows from {other}").format(item=each.item, other=item), {key: item}, quiet=True)

    @Slot()
    def _agree_all(self) -> None:
        self._decide_all(self.tr("Agree to all: {kind}"), agreed=True)

    @Slot()
    def _leave_all(self) -> None:
        self._decide_all(self.tr("Leave all: {kind}"), agreed=False)

    def _decide_all(self, words: str, *, agreed: bool) -> None:
        self._decide(words.format(kind=finding_name(self._kind)), {each.key: self._answer(each, agreed) for each in self._of_kind()})

    def _answer(self, each: Repair, agreed: bool) -> str:
        return (each.choice or YES) if agreed else NO

    def _decide(self, words: str, answers: dict[str, str], *, quiet: bool = False) -> None:
        self._book.change(words, quiet=quiet, agreed=tuple((dict(self._book.state.agreed) | answers).items()))

    @Slot(int)
    def _choose_kind(self, place: int) -> None:
        self._kind = self._group.button(place).property("finding")
        self._fill()

    @Slot()
    def _tell(self) -> None:
        self.picked.emit(self.current)

    def _lay_out(self) -> None:
        head, foot, words = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self._chips.setSpacing(2 * GRID)
        self._chips.setColumnStretch(ACROSS, 1)
        head.addWidget(self._title)
        head.addStretch()
        foot.addWidget(self.all)
        foot.addWidget(self.none)
        foot.addStretch()
        foot.addWidget(self._more)
        holder = QWidget()
        holder.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        words.addLayout(self._chips)
        words.addWidget(self._words)
        self.body.addLayout(head)
        self.body.addWidget(holder)
        self.body.addWidget(self.frame, 1)
        self.body.addLayout(foot)
