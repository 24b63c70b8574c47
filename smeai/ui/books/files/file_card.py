"""One bank file: what it holds, whether it adds up, what has to be asked."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout

from smeai.core.problem import Problem
from smeai.ui.amounts import amount, day
from smeai.ui.icons import icon
from smeai.ui.texts import apart
from smeai.ui.tokens import GRID
from smeai.ui.widgets.badge import Badge
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.picture import Picture
from smeai.ui.widgets.problem_list import ProblemList
from smeai.ui.widgets.question_panel import QuestionPanel
from smeai.ui.widgets.text import label
from smeai.ui.words import count, place_of
from smeai.usecases.books.file_views import MISMATCH, OK, BankFileView, StatementView

SIDES = (Qt.AlignmentFlag.AlignLeading, *[Qt.AlignmentFlag.AlignTrailing] * 3)  # figures end below each other
SHOWN = 6  # statements of one file; a year of daily ones would hide the next file


class FileCard(Card):
    """`answered` carries a question's key and the answer, `accepted` whether to go on in spite of a mismatch."""

    answered = Signal(str, str)
    accepted = Signal(bool)
    removed = Signal()

    def __init__(self, view: BankFileView, *, go_on: bool = False) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self.view, self.go_on = view, QCheckBox()
        self._head()
        self._statements()
        if view.balances == MISMATCH:
            self._mismatch(go_on)
        for question in view.questions:
            panel = QuestionPanel(question)
            panel.answered.connect(self.answered)
            self.body.addWidget(panel)
        if view.problems:
            problems = ProblemList()
            problems.set_problems(view.problems)
            self.body.addWidget(problems)

    def _head(self) -> None:
        view, row, words = self.view, QHBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(view.file, "heading", wrap=True))
        words.addWidget(label(" · ".join(filter(None, (view.format, self._lines(view.lines), self._period()))), "caption", "muted"))
        text, tone = {
            OK: (self.tr("Adds up to the cent"), "good"),
            MISMATCH: (self.tr("Does not add up"), "bad"),
        }.get(view.balances, (self.tr("States no balances"), "muted"))
        away = QToolButton()
        away.setIcon(icon("close"))
        away.setToolTip(self.tr("Leave this file out"))
        away.setAccessibleName(self.tr("Leave out {file}").format(file=view.file))
        away.clicked.connect(lambda: self.removed.emit())
        row.setSpacing(3 * GRID)
        row.addWidget(Picture("receipt", 9 * GRID, "accent", "soft"), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(Badge(text, tone))
        row.addWidget(away)
        self.body.addLayout(row)

    def _statements(self) -> None:
        shown = _merged(self.view.statements)
        if not any(each.account or each.opening or each.closing for each in shown):
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(5 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        for column, title in enumerate((self.tr("Account"), self.tr("Lines"), self.tr("Opening"), self.tr("Closing"))):
            grid.addWidget(label(title, "caption", "muted"), 0, column, SIDES[column])
            grid.setColumnMinimumWidth(column, 26 * GRID if column else 0)
        for row, each in enumerate(shown[:SHOWN], start=1):
            ends = (amount(end, each.currency) if end else "–" for end in (each.opening, each.closing))
            for column, text in enumerate((each.account or "–", count(each.lines), *ends)):
                grid.addWidget(label(text, "caption", selectable=True), row, column, SIDES[column])
        if len(shown) > SHOWN:
            text = self.tr("and {count} more accounts").format(count=count(len(shown) - SHOWN))
            grid.addWidget(label(text, "caption", "muted"), SHOWN + 1, 0)
        self.body.addLayout(grid)

    def _mismatch(self, go_on: bool) -> None:
        for each in self.view.breaks:
            self.body.addWidget(label(_words(each), tone="bad", wrap=True, selectable=True))
            if each.hint:
                self.body.addWidget(label(each.hint, "caption", "muted", wrap=True))
        self.go_on.setText(self.tr("I have compared it with the bank's own statement: go on anyway"))
        self.go_on.setChecked(go_on)
        self.go_on.toggled.connect(partial(self.accepted.emit))
        self.body.addWidget(self.go_on)

    def _lines(self, lines: int) -> str:
        return self.tr("{count} lines").format(count=count(lines))

    def _period(self) -> str:
        days = [each for statement in self.view.statements for each in (statement.first, statement.last) if each]
        return apart(f"{day(min(days))} – {day(max(days))}") if days else ""


def _merged(statements: tuple[StatementView, ...]) -> tuple[StatementView, ...]:
    """One row for each account: the statements of many days that follow each other say the same many times."""
    found: dict[tuple[str, str], list[StatementView]] = {}
    for each in statements:
        found.setdefault((each.account, each.currency), []).append(each)
    merged = []
    for (account, currency), parts in found.items():
        ordered = sorted(parts, key=lambda part: part.first)
        lines = sum(part.lines for part in parts)
        merged.append(StatementView(account, currency, lines, ordered[0].first, ordered[-1].last, ordered[0].opening, ordered[-1].closing))
    return tuple(merged)


def _words(problem: Problem) -> str:
    return f"{place_of(problem)}: {problem.sentence}" if problem.row is not None else problem.sentence
