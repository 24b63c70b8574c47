"""The frame around the steps of a pilot: where one is, the page, back and on."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smeai.core.wizard import Flow
from smeai.ui.page import MARGIN
from smeai.ui.phrases import Phrases
from smeai.ui.step_action import ActionButton
from smeai.ui.step_page import StepPage
from smeai.ui.tokens import GRID
from smeai.ui.widgets.button import primary, secondary
from smeai.ui.widgets.stepper import Stepper
from smeai.ui.widgets.text import label

TALL = 740  # a lower window has no room for more than the title


class Wizard(QWidget):
    """Walks `flow` over `pages` (step key to page); Enter goes on, Escape stops a job or goes back.

    `moved` carries the flow after each step, to be saved; `finished` the flow with its last answer.
    """

    moved = Signal(object)
    finished = Signal(object)

    def __init__(self, title: Callable[[], str], flow: Flow, pages: Mapping[str, StepPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.flow, self._pages = flow, dict(pages)
        self._title, self._words, self._why = label(scale="title"), label(tone="muted"), label(tone="muted", wrap=True)
        self._stepper, self._stack = Stepper(), QStackedWidget()
        self._back, self._next, self._actions = secondary(), primary(), QHBoxLayout()
        self._lay_out()
        for page in self._pages.values():
            self._stack.addWidget(page)
            page.changed.connect(self._refresh)
            page.done.connect(self.go_on)
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._stepper.chosen.connect(self.go_to)
        phrases = Phrases(self)
        phrases.bind(self._title.setText, title)
        phrases.bind(self._words.setText, lambda: self.tr("A few short steps. You can go back at any time; everything is saved as you go."))
        phrases.bind(self._back.setText, lambda: self.tr("Back"))
        phrases.bind(lambda _: self._refresh(), lambda: "")
        self._show()

    @property
    def page(self) -> StepPage:
        """The page that is shown."""
        return self._pages[self.flow.at]

    def step_page(self, key: str) -> StepPage:
        """The page of a step; KeyError when there is none."""
        return self._pages[key]

    @Slot()
    def go_on(self) -> None:
        """Take the page's answer and show the next step, if the page is ready."""
        if self.page.busy or not self.page.valid:
            return
        self.flow = self.flow.answered(self.page.apply())
        if self.flow.last:
            self.finished.emit(self.flow)
        else:
            self._move(self.flow.next())

    @Slot()
    def go_back(self) -> None:
        if not self.flow.first:
            self._move(self.flow.back())

    @Slot(int)
    def go_to(self, position: int) -> None:
        """Show a step that was reached before."""
        self._move(self.flow.go(position))

    def show_step(self, key: str) -> None:
        """Show a step, if it was reached before."""
        if key != self.flow.at and key in self.flow.keys and self.flow.keys.index(key) <= self.flow.reached:
            self.go_to(self.flow.keys.index(key))

    def resume(self, flow: Flow, change: Callable[[], object] | None = None) -> None:
        """Show a flow that was restored; `change` makes what it rests on true, while no page looks."""
        self._move(flow, change)

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """Show buttons for actions of the window beside the title."""
        for action in actions:
            self._actions.addWidget(ActionButton(action))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape and self.page.busy:
            self.page.cancel()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._words.setVisible(self.height() >= TALL)
        super().resizeEvent(event)

    def reopen(self) -> None:
        """Show the page again, after `close`."""
        self._show()

    def close(self) -> bool:
        """Stop what the page does; the flow as it stands was told by `moved`."""
        self.page.leave()
        return super().close()

    def _move(self, flow: Flow, change: Callable[[], object] | None = None) -> None:
        self.page.leave()
        self.flow = flow
        if change:
            change()
        self._show()
        self.moved.emit(flow)

    def _show(self) -> None:
        self.page.enter(self.flow)
        self._stack.setCurrentWidget(self.page)
        self.setFocusProxy(self.page)
        self.page.setFocus()
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        titles = tuple(step.title for step in self.flow.steps)
        self._stepper.set_steps(titles, self.flow.position, self.flow.reached)
        self._back.setEnabled(not self.flow.first and (self.page.goes_on or not self.page.busy))
        self._next.setEnabled(self.page.valid and not self.page.busy)
        self._next.setText(self.page.next_text or (self.tr("Finish") if self.flow.last else self.tr("Continue")))
        self._why.setText(self.page.error)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(3 * GRID)
        foot.addWidget(self._back)
        foot.addWidget(self._why, 1)
        foot.addWidget(self._next)
        head, first = QVBoxLayout(), QHBoxLayout()
        head.setSpacing(GRID)
        first.addWidget(self._title, 1)
        first.addLayout(self._actions)
        head.addLayout(first)
        head.addWidget(self._words)
        body = QVBoxLayout(self)
        body.setContentsMargins(MARGIN, MARGIN - GRID, MARGIN, MARGIN - 3 * GRID)
        body.setSpacing(4 * GRID)
        body.addLayout(head)
        body.addWidget(self._stepper)
        body.addWidget(self._stack, 1)
        body.addLayout(foot)
