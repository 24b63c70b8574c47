"""Whether data and people are ready, and the five steps of a first pilot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.opportunities.readiness import Readiness
from smeai.ui.finder.wording import counted
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label


class ReadinessTab(QWidget):
    """What is there, what is missing, what to do first; and how far a first pilot has come."""

    def __init__(self) -> None:
        super().__init__()
        self._have, self._missing, self._first, self._steps = (_Lines() for _ in range(4))
        area, row, left, right = ScrollArea(), QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for column, parts in ((left, (self._first, self._steps)), (right, (self._missing, self._have))):
            column.setSpacing(3 * GRID)
            for part in parts:
                column.addWidget(part)
            column.addStretch()
            row.addLayout(column, 1)
        row.setSpacing(3 * GRID)
        area.inside.addLayout(row)
        area.inside.addStretch()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(area)
        phrases = Phrases(self)
        phrases.bind(self._have.title.setText, lambda: self.tr("What is there"))
        phrases.bind(self._missing.title.setText, lambda: self.tr("What is missing"))
        phrases.bind(self._first.title.setText, lambda: self.tr("What to do first"))
        phrases.bind(self._steps.title.setText, lambda: self.tr("Five steps of a first pilot"))

    def show_readiness(self, readiness: Readiness, done: frozenset[str]) -> None:
        """`done` are the steps of a first pilot that were taken in the workspaces: use, data, test, errors, report."""
        none = self.tr("Nothing.")
        self._have.show_lines(tuple(("check", "good", each) for each in readiness.have), none)
        self._missing.show_lines(tuple(("alert", "warn", each) for each in readiness.missing), none)
        numbered = enumerate(readiness.first, start=1)
        self._first.show_lines(tuple(("spark", "accent", f"{counted(place)}. {each}") for place, each in numbered), none)
        steps = (
            ("use", self.tr("Choose one use, not three")),
            ("data", self.tr("Give it your own data")),
            ("test", self.tr("Test it on cases it has never seen")),
            ("errors", self.tr("Look at the wrong ones, and decide what a person keeps")),
            ("report", self.tr("Hand on the report, and decide")),
        )
        self._steps.show_lines(tuple(self._step(place, key in done, words) for place, (key, words) in enumerate(steps, start=1)), none)

    def _step(self, place: int, done: bool, words: str) -> tuple[str, str, str]:
        said = self.tr("{step} (done)").format(step=words) if done else words
        return ("check" if done else "clock", "good" if done else "muted", f"{counted(place)}. {said}")


class _Lines(Card):
    """A title, and sentences below it, each with a sign."""

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID)
        self.title, self._lines = label(scale="heading"), QVBoxLayout()
        self._lines.setSpacing(2 * GRID)
        self.body.addWidget(self.title)
        self.body.addLayout(self._lines)

    def show_lines(self, lines: tuple[tuple[str, str, str], ...], none: str) -> None:
        """`lines` are (picture, tone, sentence); without any, `none` is said."""
        while item := self._lines.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for picture, tone, words in lines or (("info", "muted", none),):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2 * GRID)
            row.addWidget(Picture(picture, 4 * GRID, tone), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(words, wrap=True), 1)
            self._lines.addWidget(line)
