"""The items that a forecast was most wrong about, in money."""

import numpy as np

from smeai.core.phrases import count, joined, say
from smeai.usecases.stock.history import PROMOTION, History
from smeai.usecases.stock.ordering.rates import Rates
from smeai.usecases.stock.replay_measures import Worth
from smeai.usecases.stock.result import Worst
from smeai.usecases.stock.scoring import Scored
from smeai.usecases.stock.worded import units

SHOWN = 10
_CARRIED = Rates().total  # a year of lying there, as a share of cost


def worst(found: Scored, history: History, start: int) -> tuple[Worst, ...]:
    """By what was missing, at its margin, or lay too long, at a year's carrying cost; items without a known worth are left out."""
    counted = np.isfinite(found.sold)
    sold = np.where(counted, found.sold, 0).sum(axis=(0, 2))
    foreseen = np.where(counted, found.mean, 0).sum(axis=(0, 2))
    worth, short = Worth.of(history.facts), sold - foreseen
    missing = np.where(np.isfinite(worth.margin), worth.margin, worth.price)
    cost = np.where(short > 0, short * missing, -short * worth.cost * _CARRIED)
    order = np.argsort(-np.nan_to_num(cost, nan=-1.0), kind="stable")[:SHOWN]
    return tuple(_worst(history, int(item), float(sold[item]), float(foreseen[item]), float(cost[item]), start)
                 for item in order if np.isfinite(cost[item]) and cost[item] > 0)  # fmt: skip


def _worst(history: History, item: int, sold: float, foreseen: float, cost: float, start: int) -> Worst:
    short = sold - foreseen
    if short > 0:
        told = say("{units} more than foreseen: the margin of what would have been missing.", units=units(short))
    else:
        told = say("{units} fewer than foreseen: a year's carrying cost of what would have lain there.", units=units(-short))
    if promoted := _promoted(history, item, start):
        told = joined((told, say("Of these steps it was on promotion in {n}.", n=count(promoted))))
    name = history.facts[item].name
    return Worst(history.items[item], name, round(sold, 1), round(foreseen, 1), f"{cost:.2f}", told)


def _promoted(history: History, item: int, start: int) -> int:
    if PROMOTION not in history.known:
        return 0
    return int((np.nan_to_num(history.known[PROMOTION][item, start : history.calendar.steps]) > 0).sum())
