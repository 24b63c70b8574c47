"""A third file, of coming promotions and closed days: what was understood of it, and what was not."""

from functools import partial

from smeai.core.pilot import Source
from smeai.ui.book import Book
from smeai.ui.columns_page import ColumnsAnswer
from smeai.ui.file_drops import Choose, choose_file
from smeai.ui.file_page import FileAnswer
from smeai.ui.stock.side_file import SideFile
from smeai.ui.stock.words import span
from smeai.ui.widgets.problem_list import ProblemList
from smeai.ui.widgets.text import label
from smeai.ui.words import count
from smeai.usecases.stock.coming_about import COMING_ROLES, FROM
from smeai.usecases.stock.views import ComingView
from smeai.workers.job import Jobs

SHOWN = 1  # problem, as room is scarce; the next page has them all
Asked = tuple[Source, ColumnsAnswer]


class ComingCard(SideFile):
    """Needs ``stock.coming_roles(source) -> TableView`` and ``stock.coming(source, mapping) -> ComingView``."""

    field, columns, action, picture, roles, needed = "coming", "coming_mapping", "coming_roles", "clock", COMING_ROLES, FROM

    def __init__(self, runner: Jobs, book: Book, choose: Choose = choose_file) -> None:
        self._asked: Asked | None = None
        self._view: ComingView | None = None
        self.problems, self._more = ProblemList(), label(tone="muted", wrap=True)
        super().__init__(runner, book, choose)
        for widget in (self.problems, self._more):
            self.body.addWidget(widget)

    def text(self, key: str) -> str:
        return {
            "none": self.tr("Coming promotions and closed days, if they are written down"),
            "why": self.tr("One row each: from, to, what, and which item. Past ones help too: they show what a promotion does."),
            "title": self.tr("Promotions and closed days · {file} · {rows} rows"),
            "add": self.tr("Add a list…"),
            "choose": self.tr("Choose a list of promotions and closed days"),
            "columns": self.tr("One column holds the first day; the others say how long, what it is, and for which items."),
            "taken": self.tr("List of promotions and closed days"),
            "out": self.tr("Without the list of promotions and closed days"),
        }[key]

    def told(self, file: FileAnswer, mapping: ColumnsAnswer) -> str:
        return self._understood() if self._view and self._asked == _asked(file, mapping) else self.tr("Reading…")

    def show_state(self) -> None:
        asked = _asked(self.file, self.mapping) if self.file else None
        if asked != self._asked:
            self._asked, self._view = asked, None
            if asked:
                self._runner.ask("stock.coming", *asked, done=partial(self._show, asked), failed=self._banner.show_failure)
        problems = self._view.problems if self._view else ()
        self.problems.set_problems(problems[:SHOWN])
        self._more.setText(self.tr("and {count} more on the next page").format(count=count(max(0, len(problems) - SHOWN))))
        self._more.setVisible(len(problems) > SHOWN)
        super().show_state()

    def _show(self, asked: Asked, view: ComingView) -> None:
        if asked == self._asked:
            self._view = view
            self.show_state()

    def _understood(self) -> str:
        view = self._view
        told = [
            (self.tr("Promotions: {count}"), view.promotions),
            (self.tr("Items named: {count}"), view.items),
            (self.tr("Closed days: {count}"), view.closed),
            (self.tr("Holidays: {count}"), view.holidays),
        ]
        parts = [words.format(count=count(number)) for words, number in told if number]
        return " · ".join([*parts, span(view.first, view.last)]) if parts else self.tr("No row of it could be read.")


def _asked(file: FileAnswer, mapping: ColumnsAnswer) -> Asked:
    return Source(file.path, file.sheet, file.answers), mapping
