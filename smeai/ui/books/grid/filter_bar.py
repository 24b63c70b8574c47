"""Which lines are shown: lanes with their counts, source, month, account, and words."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from smeai.ui.books.words import lane_name, month, source_name
from smeai.ui.icons import icon
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.books.suggestion import Lane, Source
from smeai.usecases.books.views import AccountView, Filter, Tally

PAUSE_MS = 180
LANES = ("", Lane.REVIEW, Lane.PROPOSE, Lane.POST)


class FilterBar(QWidget):
    """`changed` carries the `Filter` whenever the user wants another, `wanted` a command.

    `left` says that the keyboard goes back to the lines.
    """

    changed = Signal(object)
    left = Signal()
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = Filter(undone_only=False)
        self._tally: Tally | None = None
        self._months: tuple[str, ...] = ()
        self._accounts: tuple[AccountView, ...] = ()
        self.lanes = {lane: _chip() for lane in LANES}
        self.open = _chip()
        self.source, self.month, self.account, self.text = ChipSelect(), ChipSelect(), ChipSelect(), _Field()
        self.buttons: dict[str, QPushButton | QToolButton] = {"all": secondary(), "keys": _tool("help")}
        self._done, self._bar = label(scale="strong"), QProgressBar(textVisible=False)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self._connect()
        self._lay_out()
        phrases = Phrases(self)
        phrases.bind(self.text.setPlaceholderText, lambda: self.tr("Find (Ctrl+F)"))
        phrases.bind(self.text.setAccessibleName, lambda: self.tr("Find a payee, a text or an amount"))
        phrases.bind(self.text.setToolTip, lambda: self.tr("Find a payee, a text or an amount"))
        phrases.bind(self._look.setText, lambda: self.tr("Find a payee, a text or an amount"))
        phrases.bind(self.source.setAccessibleName, lambda: self.tr("Source"))
        phrases.bind(self.month.setAccessibleName, lambda: self.tr("Month"))
        phrases.bind(self.account.setAccessibleName, lambda: self.tr("Account"))
        phrases.bind(self.buttons["all"].setText, lambda: self.tr("Book all…"))
        phrases.bind(self.buttons["all"].setToolTip, lambda: self.tr("Book all lines of this filter in one step (Ctrl+Enter)"))
        phrases.bind(self.buttons["keys"].setToolTip, lambda: self.tr("Keys (?)"))
        phrases.bind(self.buttons["keys"].setAccessibleName, lambda: self.tr("Keys (?)"))
        phrases.bind(lambda _: self.say(), lambda: "")

    def set_choices(self, months: tuple[str, ...], accounts: tuple[AccountView, ...]) -> None:
        """The months and accounts one can ask for."""
        self._months, self._accounts = months, accounts
        self.say()

    def show_tally(self, tally: Tally) -> None:
        self._tally = tally
        self.say()

    def set_filter(self, wanted: Filter) -> None:
        """Show another filter without telling."""
        self.filter = wanted
        for lane, chip in self.lanes.items():
            chip.setChecked(lane == wanted.lane)
        self.open.setChecked(wanted.undone_only)
        for field, value in ((self.source, wanted.source), (self.month, wanted.month), (self.account, wanted.account)):
            field.set_value(value)
        with QSignalBlocker(self.text):
            self.text.setText(wanted.text)

    def say(self) -> None:
        """All words and figures, in the language of the moment."""
        tally = self._tally or Tally(0, 0, 0, 0, 0)
        sizes = {"": tally.lines, Lane.REVIEW: tally.review, Lane.PROPOSE: tally.propose, Lane.POST: tally.post}
        everything = self.tr("All")  # lupdate does not look into f-strings
        for lane, chip in self.lanes.items():
            chip.setText(f"{lane_name(lane) or everything}  {count(sizes[lane])}")
        self.open.setText(self.tr("To do  {count}").format(count=count(tally.lines - tally.settled)))
        wanted = self.filter
        sources = tuple((source.value, source_name(source)) for source in Source)
        self.source.set_choices((("", self.tr("Any source")), *sources), wanted.source)
        self.month.set_choices((("", self.tr("Any month")), *((each, month(each)) for each in self._months)), wanted.month)
        accounts = tuple((each.code, f"{each.code} {each.name}") for each in self._accounts)
        self.account.set_choices((("", self.tr("Any account")), *accounts), wanted.account)
        told = self.tr("{settled} of {lines} settled").format(settled=count(tally.settled), lines=count(tally.lines))
        self._done.setText(told)
        self._bar.setRange(0, max(1, tally.lines))
        self._bar.setValue(tally.settled)
        self._bar.setAccessibleName(told)

    def _command(self, key: str, *_: object) -> None:
        self.wanted.emit(key)

    @Slot()
    def search(self) -> None:
        """Put the keyboard into the field for words."""
        self.text.setFocus()
        self.text.selectAll()

    def clear(self) -> None:
        """Show all lines again, in the order they are in."""
        wanted = Filter(order=self.filter.order, descending=self.filter.descending)
        if wanted != self.filter:
            self.set_filter(wanted)
            self.changed.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if event.key() == Qt.Key.Key_Escape:
                self.text.setText("")
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self, *_: object) -> None:
        self._timer.stop()
        wanted = replace(
            self.filter,
            lane=next(lane for lane, chip in self.lanes.items() if chip.isChecked()),
            undone_only=self.open.isChecked(),
            source=self.source.value(),
            month=self.month.value(),
            account=self.account.value(),
            text=self.text.text().strip(),
        )
        if wanted != self.filter:
            self.filter = wanted
            self.changed.emit(wanted)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for chip in self.lanes.values():
            group.addButton(chip)
            chip.clicked.connect(self._tell)
        self.lanes[""].setChecked(True)
        self.open.clicked.connect(self._tell)
        for field in (self.source, self.month, self.account):
            field.setMaximumWidth(32 * GRID)
            field.currentTextChanged.connect(field.setToolTip)
            field.changed.connect(self._tell)
        self.text.setClearButtonEnabled(True)
        self._look = self.text.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.textChanged.connect(lambda _: self._timer.start())
        self.text.done.connect(self.keyPressEvent)

    def _lay_out(self) -> None:
        chips, fields, body, far = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self), QHBoxLayout()
        chips.setSpacing(GRID)
        for chip in self.lanes.values():
            chips.addWidget(chip)
        chips.addSpacing(3 * GRID)
        chips.addWidget(self.open)
        chips.addStretch(1)
        self._bar.setFixedWidth(36 * GRID)
        far.setSpacing(3 * GRID)
        far.addWidget(self._done)
        far.addWidget(self._bar)
        chips.addLayout(far)
        fields.setSpacing(2 * GRID)
        fields.addWidget(self.text, 1)
        for field in (self.source, self.month, self.account):
            fields.addWidget(field)
        for key, button in self.buttons.items():
            button.clicked.connect(partial(self._command, key))
            fields.addWidget(button)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GRID)
        body.addLayout(chips)
        body.addLayout(fields)


class _Field(QLineEdit):
    """Enter and Escape end the entry: they lead neither on nor back in the wizard."""

    done = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.done.emit(event)
        else:
            super().keyPressEvent(event)


def _tool(picture: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(picture, "text"))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def _chip() -> QPushButton:
    made = QPushButton()
    made.setProperty("kind", "filter")
    made.setCheckable(True)
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
