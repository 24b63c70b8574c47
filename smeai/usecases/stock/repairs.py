"""What may be wrong in a history, and what of it the user wants mended."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from smeai.core.progress import Progress, silent
from smeai.usecases.stock.closed_days import closures
from smeai.usecases.stock.ended import ended, endings
from smeai.usecases.stock.gaps import gaps
from smeai.usecases.stock.history import History
from smeai.usecases.stock.newcomers import newcomers
from smeai.usecases.stock.selling import selling
from smeai.usecases.stock.spikes import shown, spikes
from smeai.usecases.stock.stock_outs import stock_outs
from smeai.usecases.stock.views import Repair

YES, NO = "yes", "no"


def find(history: History, progress: Progress = silent) -> tuple[Repair, ...]:
    """All findings: stock-outs, spikes, new and ended items, closed steps and gaps, each as proposed; `history` stays as it is."""
    progress(0.0, "Looking for closed days")
    sales = selling(history)
    found = [*closures(history, sales.shut)]
    progress(0.2, "Looking for ended items")
    over = endings(history, sales)
    found += ended(history, sales, over)
    progress(0.3, "Looking for stock-outs")
    found += stock_outs(history, sales, over.found)
    progress(0.6, "Looking for spikes")
    found += shown(history, spikes(history, sales))
    progress(0.8, "Looking for new items")
    found += newcomers(history, sales, over.found)
    found += gaps(history, sales)
    progress(1.0, "Looking for new items")
    return tuple(found)


def settle(repairs: Iterable[Repair], agreed: Iterable[tuple[str, str]]) -> tuple[Repair, ...]:
    """The proposals with the user's decisions, (key, "yes", "no" or the item chosen), laid over them; a later one wins.

    A decision on a finding that is no longer there is passed over.
    """
    decided = dict(agreed)
    return tuple(_settled(repair, decided) for repair in repairs)


def _settled(repair: Repair, decided: Mapping[str, str]) -> Repair:
    answer = decided.get(repair.key)
    if answer is None:
        return repair
    if answer in (YES, NO):
        return replace(repair, agreed=answer == YES)
    return replace(repair, agreed=True, choice=answer)
