"""The second step: what each column of the file is for."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smeai.core.preview import ColumnView, TableView
from smeai.core.usecase import About, Role
from smeai.core.wizard import Flow
from smeai.ui.file_page import FileAnswer
from smeai.ui.phrases import Phrases
from smeai.ui.step_page import StepPage
from smeai.ui.texts import apart, said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.chip_select import ChipSelect
from smeai.ui.widgets.text import label

ColumnsAnswer = tuple[tuple[str, str], ...]
"""(role, column) pairs, in the order of the roles."""

MOST = 60  # columns that are shown; a table with a column for each day has a thousand, and none of those has a role


class ColumnsPage(StepPage):
    """Shows a row for each column with its samples and a chip for its role; a role belongs to one column."""

    def __init__(self, about: About) -> None:
        super().__init__()
        self._about = about
        self.recall: Callable[[str], Mapping[str, str]] = lambda shape: {}  # role to column, as chosen for the last file of a shape
        self._recalled: dict[str, str] = {}
        self._view: TableView | None = None
        self._bound: dict[str, str] = {}  # role to column
        self._chips: dict[str, ChipSelect] = {}
        self._reasons: dict[str, QWidget] = {}
        self._words, self._wanted = label(wrap=True), QHBoxLayout()
        self._wanted.setSpacing(2 * GRID)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._words)
        self.body.addLayout(self._wanted)
        self.body.addWidget(self._area, 1)
        Phrases(self).bind(
            self._words.setText,
            lambda: self.tr("These roles were guessed from the names and the values. Change a chip where the guess is wrong."),
        )

    @property
    def valid(self) -> bool:
        return not self._missing()

    @property
    def error(self) -> str:
        missing = ", ".join(said(role.title) for role in self._missing())
        return self.tr("Still needed: {roles}").format(roles=missing) if missing else ""

    def enter(self, flow: Flow) -> None:
        answer: FileAnswer = flow.answer("file")
        if answer.view != self._view:
            self._view = answer.view
            saved = flow.answer("columns")
            self._recalled = self._known(answer.view)
            self._bound = dict(saved) if saved else self._recalled or {guess.role: guess.column for guess in answer.view.guesses}
            self._build()
        self._mark()

    def apply(self) -> ColumnsAnswer:
        return tuple((role.key, self._bound[role.key]) for role in self._about.roles if role.key in self._bound)

    def take(self, answer: ColumnsAnswer) -> None:
        """Show these roles instead, as when a choice is undone."""
        self._bound = dict(answer)
        if self._view:
            self._mark()

    def retranslate(self) -> None:
        if self._view:
            self._build()
            self._mark()

    def _known(self, view: TableView) -> dict[str, str]:
        """The roles as last time; a file of the same shape may write its headers in another case."""
        names, roles = {column.name.casefold(): column.name for column in view.columns}, {role.key for role in self._about.roles}
        known = self.recall(view.shape) if view.shape else {}
        return {role: names[name.casefold()] for role, name in known.items() if role in roles and name.casefold() in names}

    def _missing(self) -> list[Role]:
        return [role for role in self._about.roles if role.required and role.key not in self._bound]

    def _build(self) -> None:
        inside = QWidget()
        inside.setProperty("kind", "page")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 2 * GRID, 0)
        rows.setSpacing(2 * GRID)
        self._chips, self._reasons = {}, {}
        columns = self._view.columns
        shown = [column for place, column in enumerate(columns) if place < MOST or column.name in self._bound.values()]
        for column in shown:
            rows.addWidget(self._row(column))
        if len(shown) < len(columns):
            more = self.tr("and {count} more columns").format(count=self.locale().toString(len(columns) - len(shown)))
            rows.addWidget(label(more, tone="muted"))
        rows.addStretch()
        self._area.setWidget(inside)  # deletes the one before

    def _row(self, column: ColumnView) -> Card:
        card, chip, reason = Card(padding=3 * GRID), ChipSelect(self._choices()), label(scale="caption", tone="muted", wrap=True)
        chip.setAccessibleName(self.tr("Role of column {name}").format(name=column.name))
        chip.changed.connect(partial(self._choose, column.name))
        self._chips[column.name], self._reasons[column.name] = chip, reason
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(column.name, "strong"))
        words.addWidget(label(" · ".join(column.samples[:3]), "caption", "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        row.addLayout(words, 3)
        row.addWidget(reason, 2)
        row.addWidget(chip)
        card.body.addLayout(row)
        return card

    def _choices(self) -> tuple[tuple[str, str], ...]:
        return (("", self.tr("Not used")), *((role.key, said(role.title)) for role in self._about.roles))

    def _choose(self, column: str, role: str) -> None:
        self._bound = {key: name for key, name in self._bound.items() if name != column and key != role}
        if role:
            self._bound[role] = column
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        roles = {name: key for key, name in self._bound.items()}
        whys = {role.key: said(role.why) for role in self._about.roles}
        guessed = {(guess.role, guess.column): guess.why for guess in self._view.guesses}
        for name, chip in self._chips.items():
            role = roles.get(name, "")
            chip.set_value(role)
            why = guessed.get((role, name), "")
            origin = (
                self.tr("As last time.") if self._recalled.get(role) == name else why and self.tr("Guessed: {why}.").format(why=apart(why))
            )
            self._reasons[name].setText(" ".join(filter(None, (whys.get(role, ""), origin))))
        self._show_wanted()

    def _show_wanted(self) -> None:
        while item := self._wanted.takeAt(0):
            if item.widget():
                item.widget().deleteLater()
        for role in (role for role in self._about.roles if role.required):
            found = role.key in self._bound
            text = self.tr("{role}: found") if found else self.tr("{role}: needed")
            self._wanted.addWidget(Badge(text.format(role=said(role.title)), "good" if found else "bad"))
        self._wanted.addStretch()
