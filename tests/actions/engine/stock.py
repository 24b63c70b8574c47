"""The actions of the stock pilot, with forecasters that are quick to fit and none that needs a file."""

import os

from smeai.actions.stock import history, item, items, look, plan, run, stopped
from smeai.actions.stock.trial import Place
from smeai.models.forecasters import pooled, pretrained, statistical
from smeai.usecases.stock.views import Case

__all__ = ["die_at", "history", "item", "items", "look", "plan", "run", "stopped"]

pretrained.load = lambda: None
statistical.LONGEST_CYCLE, pooled.ROWS, pooled.MOMENTS = 1, 800, (2, 6)


def die_at(stop: float, case: Case, place: Place) -> None:
    """Run, and lose the whole process at this fraction of it, without a word."""

    def told(fraction: float, sentence: str) -> None:
        if fraction >= stop:
            os._exit(9)

    run(case, place=place, progress=told)
