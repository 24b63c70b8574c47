"""The second step: the files are taken into the ledger, and what was found between their lines is told."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from smeai.core.problem import Problem, Severity
from smeai.ui.books.state import BooksBook
from smeai.ui.phrases import Phrases
from smeai.ui.pilot_page import JobPage
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.ui.widgets.problem_list import ProblemList
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.ui.work.work import IMPORT
from smeai.usecases.books.views import FileFinding, ImportView
from smeai.workers.job import Jobs

KINDS = ("duplicate", "transfer", "reversal", "twin")


class ImportPage(JobPage):
    """Needs ``ledger.import_files(folder, pilot, paths, answers, go_on) -> ImportView``; files that are in already are passed over."""

    def __init__(self, runner: Jobs, book: BooksBook) -> None:
        super().__init__(runner, book)
        self.progress, self._area, self._tiles = ProgressPanel(), ScrollArea(), {kind: KpiTile() for kind in ("lines", *KINDS)}
        self._problems, self._card, self._title = ProblemList(), Card(padding=4 * GRID), label(scale="heading", wrap=True)
        book.placed.connect(self._begin)
        self._lay_out()
        Phrases(self).bind(self._title.setText, lambda: self.tr("Nothing stands out: no duplicate, no problem"))

    @property
    def valid(self) -> bool:
        return bool(self.state.taken) and not self._missing()

    def apply(self) -> tuple[str, ...]:
        return self.state.taken

    def show_state(self) -> None:
        self._begin()
        self._show()

    def arrange(self) -> None:
        super().arrange()
        self._area.setVisible(not self.busy and bool(self.state.taken))

    def _missing(self) -> tuple[str, ...]:
        return tuple(each.path for each in self.state.files if each.path not in self.state.taken)

    def _begin(self) -> None:
        """Take in what is not in the ledger yet, once the pilot has a place."""
        if self._entered and self.book.place and self._missing() and not self.busy and not self.progress.failed:
            chosen = [each for each in self.state.files if each.path in self._missing()]
            answers = {each.path: each.answers for each in chosen if each.answers}
            paths = tuple(each.path for each in chosen)
            go_on = any(each.go_on for each in chosen)
            self.run("ledger.import_files", *self.book.place, paths, answers, go_on, done=partial(self._take, paths), kind=IMPORT)

    def _take(self, paths: tuple[str, ...], view: ImportView) -> None:
        self.progress.finish()
        taken = self.state.taken if view.blocked else (*self.state.taken, *paths)
        self.book.set(taken=taken, findings=(*self.state.findings, *view.findings))
        self._show()

    def _show(self) -> None:
        found = self.state.findings
        lines = sum(each.view.lines for each in self.state.files if each.path in self.state.taken)
        self._tiles["lines"].show_figure(self.tr("Lines in the ledger"), count(lines))
        for kind in KINDS:
            told = [each for each in found if each.kind == kind]
            title, note = self._named(kind)
            self._tiles[kind].show_figure(title, count(sum(each.count for each in told)), note)
        self._problems.set_problems(tuple(map(_problem, (each for each in found if each.kind not in KINDS or each.count))))
        self._title.setVisible(not found)
        self.arrange()

    def _named(self, kind: str) -> tuple[str, str]:
        return {
            "duplicate": (self.tr("Duplicates"), self.tr("The same booking in two files; marked, not removed.")),
            "transfer": (self.tr("Own transfers"), self.tr("Between your own accounts: neither cost nor income.")),
            "reversal": (self.tr("Reversals"), self.tr("A booking and its way back.")),
            "twin": (self.tr("Twins"), self.tr("They look the same and are two: both stay.")),
        }[kind]

    def _lay_out(self) -> None:
        holder, grid, row = QWidget(), QGridLayout(), QHBoxLayout()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3 * GRID)
        for place, tile in enumerate(self._tiles.values()):
            grid.addWidget(tile, 0, place)
        self._card.body.addWidget(self._title)
        self._card.body.addWidget(self._problems)
        for widget in (holder, self._card):
            self._area.inside.addWidget(widget)
        self._area.inside.addStretch()
        row.addWidget(self._area)
        self.body.addWidget(self.progress)
        self.body.addLayout(row, 1)


def _problem(found: FileFinding) -> Problem:
    kind = Severity.ERROR if found.kind in ("mismatch", "again") else Severity.WARNING if found.kind == "problem" else Severity.NOTE
    return Problem(found.sentence, severity=kind, file=found.file, count=found.count)
