"""An engine that keeps the figures of a business in memory."""

from collections.abc import Callable
from typing import Any

from smeai.actions.business_views import BusinessView
from smeai.actions.workspace_views import Step, Steps
from smeai.core.business.business import Business, Given


class Engine:
    """Answers at once unless `held`; then `let_go` answers what was asked meanwhile."""

    def __init__(self, business: Business | None = None) -> None:
        self.past: list[tuple[Business, str]] = [(business or Business(), "")]
        self.undone: list[tuple[Business, str]] = []
        self.asked: list[tuple[Any, ...]] = []
        self.held, self._waiting = False, []
        self.measured: Given | None = None

    @property
    def business(self) -> Business:
        return self.past[-1][0]

    def view(self) -> BusinessView:
        back = Step(len(self.past), self.past[-1][1]) if len(self.past) > 1 else None
        again = Step(len(self.past) + 1, self.undone[-1][1]) if self.undone else None
        return BusinessView(self.business, Steps(back, again))

    def ask(self, action: str, *args: Any, done: Callable[[Any], None] | None = None, failed: Any = None, **_: Any) -> None:
        self.asked.append((action, *args))
        if self.held:
            self._waiting.append((action, args, done))
        else:
            self._answer(action, args, done)

    def start(self, action: str, *args: Any, done: Callable[[Any], None] | None = None, **_: Any) -> None:
        self.asked.append((action, *args))
        if self.measured is not None:
            done(self.measured)

    def let_go(self) -> None:
        self.held, waiting, self._waiting = False, self._waiting, []
        for each in waiting:
            self._answer(*each)

    def _answer(self, action: str, args: tuple[Any, ...], done: Callable[[Any], None]) -> None:
        if action == "business.change":
            _, _, business, words, merge = args
            if merge:
                self.past.pop()
            self.past.append((business, words))
            self.undone.clear()
        elif action == "business.undo" and len(self.past) > 1:
            self.undone.append(self.past.pop())
        elif action == "business.redo" and self.undone:
            self.past.append(self.undone.pop())
        done(self.view())
