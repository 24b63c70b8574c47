"""Advice about the data, before anything is trained."""

from dataclasses import replace

from smeai.core.problem import Problem, Severity
from smeai.ui.phrases import Phrases
from smeai.ui.tokens import GRID
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.problem_list import ProblemList
from smeai.ui.widgets.scroll_area import ScrollArea
from smeai.ui.widgets.text import label


class _Advice(ProblemList):
    def _title(self, kind: Severity) -> str:
        return {
            Severity.ERROR: self.tr("To be mended first"),
            Severity.WARNING: self.tr("Worth mending"),
            Severity.NOTE: self.tr("Good to know"),
        }[kind]


class AdvicePanel(Card):
    """The gravest first; says so when there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(padding=4 * GRID, spacing=3 * GRID)
        self._title, self._none, self._list, area = label(scale="heading"), label(tone="muted", wrap=True), _Advice(), ScrollArea()
        area.inside.addWidget(self._none)
        area.inside.addWidget(self._list)
        area.inside.addStretch()
        self.body.addWidget(self._title)
        self.body.addWidget(area, 1)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, lambda: self.tr("Advice"))
        phrases.bind(self._none.setText, lambda: self.tr("Nothing to mend. The data is fit for a test."))

    def show_advice(self, advice: tuple[Problem, ...]) -> None:
        self._none.setVisible(not advice)
        # the file, the sheet and the column are known; the place is short without them
        self._list.set_problems(tuple(replace(each, file=None, sheet=None, column=None) for each in advice))
