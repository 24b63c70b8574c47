"""Problems and advice, the gravest first, each with its place in the user's file."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smeai.core.problem import Problem, Severity
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.button import link
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.text import label
from smeai.ui.words import place_of

SHOWN = 50  # of each severity; more would hide what matters
LOOKS = {Severity.ERROR: ("error", "bad"), Severity.WARNING: ("alert", "warn"), Severity.NOTE: ("info", "accent")}


class ProblemList(QWidget):
    """`chosen` carries the problem whose place the user wants to see."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._groups: list[QWidget] = []

    def set_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these instead of what was shown."""
        for group in self._groups:
            self._body.removeWidget(group)
            group.deleteLater()
        kinds = {kind: [problem for problem in problems if problem.severity is kind] for kind in LOOKS}
        self._groups = [self._group(kind, found) for kind, found in kinds.items() if found]
        for group in self._groups:
            self._body.addWidget(group)
        if self.parentWidget() is not None or not problems:  # else it would be a window for a moment
            self.setVisible(bool(problems))

    def _group(self, kind: Severity, problems: list[Problem]) -> QWidget:
        group = QWidget()
        lines = QVBoxLayout(group)
        lines.setContentsMargins(0, 0, 0, 2 * GRID)
        head = QHBoxLayout()
        head.addWidget(label(self._title(kind), "heading"))
        head.addWidget(Badge(str(sum(problem.count for problem in problems)), {"accent": ""}.get(LOOKS[kind][1], LOOKS[kind][1])))
        head.addStretch()
        lines.addLayout(head)
        for problem in problems[:SHOWN]:
            lines.addWidget(self._line(problem))
        if len(problems) > SHOWN:
            lines.addWidget(label(self.tr("and {count} more").format(count=len(problems) - SHOWN), tone="muted"))
        return group

    def _title(self, kind: Severity) -> str:
        return {
            Severity.ERROR: self.tr("To be mended first"),
            Severity.WARNING: self.tr("Left out or read as empty"),
            Severity.NOTE: self.tr("Good to know"),
        }[kind]

    def _line(self, problem: Problem) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, GRID, 0, GRID)
        row.setSpacing(2 * GRID)
        picture, tone = LOOKS[problem.severity]
        row.addWidget(Picture(picture, 5 * GRID, tone))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(problem.sentence, wrap=True, selectable=True))
        if problem.hint:
            words.addWidget(label(problem.hint, "caption", "muted", wrap=True, selectable=True))
        row.addLayout(words, 1)
        if problem.row is not None:
            place = link(place_of(problem))
            place.clicked.connect(partial(self.chosen.emit, problem))
            row.addWidget(place)
        elif problem.place:
            row.addWidget(label(place_of(problem), "caption", "muted"))
        return line
