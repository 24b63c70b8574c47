"""What is being tried, and the what-ifs that were saved: saved by name, tried again, set side by side, deleted."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smeai.core.case.scenario import MOST, Scenario
from smeai.ui.field_keys import FieldKeys
from smeai.ui.phrases import Phrases
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import quiet, secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.flow import FlowLayout
from smeai.ui.widgets.text import label
from smeai.ui.words import count

LONGEST = 40  # characters of a name


class ScenariosCard(Card):
    """`saved` carries a name, `tried` and `deleted` a scenario; `taken_over` and `put_back` are of what is being tried."""

    saved = Signal(str)
    tried = Signal(object)
    deleted = Signal(object)
    taken_over = Signal()
    put_back = Signal()
    compared = Signal()

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._sentence, self._words = label(scale="strong", wrap=True), label(tone="muted", wrap=True)
        self._stay = label(scale="caption", tone="warn", wrap=True)
        self.name, self.save, self.take, self.back = (
            QLineEdit(),
            secondary(picture="download"),
            secondary(picture="check"),
            quiet(picture="undo"),
        )
        self.name.setMaxLength(LONGEST)
        self._rows, self._boxes, self._shown = QVBoxLayout(), {}, ()
        self._rows.setSpacing(0)
        self._off: set[str] = set()
        FieldKeys(self.name, self._save)
        self.name.textChanged.connect(self._ready)
        self.save.clicked.connect(self._save)
        self.take.clicked.connect(self.taken_over)
        self.back.clicked.connect(self.put_back)
        self._changes = 0
        self._lay_out()
        phrases = Phrases(self)
        for setter in (self.name.setPlaceholderText, self.name.setAccessibleName):
            phrases.bind(setter, lambda: self.tr("Name of this what-if"))
        phrases.bind(
            self._stay.setText,
            lambda: self.tr("Measured figures and those of the whole business are tried here, not taken over."),
        )
        phrases.bind(self.save.setText, lambda: self.tr("Save"))
        phrases.bind(self.take.setText, lambda: self.tr("Take over"))
        phrases.bind(self.back.setText, lambda: self.tr("Put all back"))

    @property
    def chosen(self) -> tuple[Scenario, ...]:
        """Those that are set side by side."""
        return tuple(each for each in self._shown if each.name not in self._off)[:MOST]

    def show_trial(self, changes: int, sentence: str, staying: int = 0) -> None:
        """How many inputs are being tried at another value, and what comes of it; those `staying` cannot be taken over."""
        self._changes = changes
        self._stay.setVisible(bool(staying))
        if changes:
            text = self.tr("{count} inputs tried at other values") if changes > 1 else self.tr("{count} input tried at another value")
            self._words.setText(text.format(count=count(changes)))
        else:
            self._words.setText(self.tr("Move a slider, or type a figure: nothing is changed until you take it over."))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(changes and sentence))
        self.take.setEnabled(changes > staying)
        self.back.setEnabled(bool(changes))
        self._ready()

    def show_scenarios(self, scenarios: tuple[Scenario, ...]) -> None:
        """List what was saved; as many as fit are side by side."""
        names = [each.name for each in scenarios]
        if scenarios == self._shown and len(self._boxes) == len(names):
            return
        fresh = [each.name for each in scenarios if each.name not in {old.name for old in self._shown}]
        self._off &= set(names)
        self._shown = scenarios
        on = [name for name in names if name not in self._off]
        self._off |= set([name for name in on if name not in fresh][: max(0, len(on) - MOST)])
        self._off |= set([name for name in names if name not in self._off][MOST:])
        self._list()

    def _list(self) -> None:
        while item := self._rows.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        self._boxes = {}
        for each in self._shown:
            self._rows.addWidget(self._row(each))

    def _row(self, each: Scenario) -> QWidget:
        row, box, again, gone = QWidget(), QCheckBox(each.name), quiet(self.tr("Try")), quiet(picture="trash")
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        box.setChecked(each.name not in self._off)
        box.setToolTip(self.tr("Show it beside the others; up to three at a time."))
        box.toggled.connect(partial(self._compare, each.name))
        again.setAccessibleName(self.tr("Try {name}").format(name=apart(each.name)))
        again.clicked.connect(partial(self._try, each))
        gone.setAccessibleName(self.tr("Delete {name}").format(name=apart(each.name)))
        gone.setToolTip(gone.accessibleName())
        gone.clicked.connect(partial(self._delete, each))
        inside.addWidget(box, 1)
        inside.addWidget(again)
        inside.addWidget(gone)
        self._boxes[each.name] = box
        return row

    def _compare(self, name: str, on: bool) -> None:
        (self._off.discard if on else self._off.add)(name)
        over = [each.name for each in self._shown if each.name not in self._off and each.name != name]
        if on and len(over) >= MOST:
            self._boxes[over[0]].setChecked(False)
        self.compared.emit()

    def _try(self, each: Scenario, *_: object) -> None:
        self.tried.emit(each)

    def _delete(self, each: Scenario, *_: object) -> None:
        self.deleted.emit(each)

    @Slot()
    def _save(self, *_: object) -> None:
        if self.save.isEnabled():
            self.saved.emit(self.name.text().strip())
            self.name.clear()

    @Slot()
    def _ready(self, *_: object) -> None:
        self.save.setEnabled(bool(self._changes and self.name.text().strip()))

    def _lay_out(self) -> None:
        keep, buttons = QHBoxLayout(), QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.take)
        flow.addWidget(self.back)
        keep.setSpacing(2 * GRID)
        keep.addWidget(self.name, 1)
        keep.addWidget(self.save)
        for widget in (self._sentence, self._words, self._stay, buttons):
            self.body.addWidget(widget)
        self.body.addLayout(keep)
        self.body.addLayout(self._rows)
