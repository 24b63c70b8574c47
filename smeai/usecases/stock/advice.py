"""What to know of short and ugly series before they are forecast, in sentences."""

from collections.abc import Callable, Iterable, Iterator

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import History
from smeai.usecases.stock.views import Finding, Repair
from smeai.usecases.stock.wording import amount, dated, many, named, step_word

SHOWN = 3  # items of one kind that get a sentence each; more are folded into one that counts and names some
NAMED = 5
LATE = 0.1  # of the file at its end: a single sale there may be a beginning
TESTABLE = {Frequency.DAY: 42, Frequency.WEEK: 26, Frequency.MONTH: 18, Frequency.QUARTER: 10, Frequency.YEAR: 6}

Sentence = Callable[[History, int], tuple[str, str]]


def advise(history: History, repairs: Iterable[Repair] = ()) -> tuple[Problem, ...]:
    """Advice on the whole file, then on its items, each under the first kind it fits; never an error but for a file of nothing.

    Items of `repairs` that are new or ended are spoken of there, not here.
    """
    if not len(history) or not history.calendar.steps:
        return (Problem("There are no sales to look at.", "Choose a file with dates and quantities.", Severity.ERROR, history.file),)
    told = {repair.item for repair in repairs if repair.finding in (Finding.NEW, Finding.ENDED)}
    left = np.array([item not in told for item in history.items], bool)
    found = [*_file(history)]
    for mask, sentence in _kinds(history):
        found += _spoken(history, np.flatnonzero(mask & left), sentence)
        left &= ~mask
    found += _returns(history)
    return tuple(found)


def _file(history: History) -> Iterator[Problem]:
    """What holds for all items, by the length of the file."""
    steps, years = history.calendar.steps, history.calendar.steps * history.calendar.days / 365.25
    length = many(history, steps)
    if steps < 2:
        yield Problem(f"The file holds only {length}.", "Forecasts repeat it; nothing can be tested.", file=history.file)
    elif steps < TESTABLE[history.calendar.frequency]:
        hint = "Add earlier sales; until then nobody can say how good the forecasts are."
        yield Problem(f"The file holds only {length}: too few to test forecasts on.", hint, file=history.file)
    if history.calendar.frequency is not Frequency.YEAR and years < 1.99:
        hint = "Two full years would show what comes back each year, such as Christmas or summer."
        yield Problem(f"The file holds {length}, less than two years: yearly patterns cannot be known.", hint, Severity.NOTE, history.file)
    if history.calendar.frequency is Frequency.DAY and steps < 2 * history.calendar.season:
        yield Problem("The file holds less than two weeks: weekly patterns cannot be known.", "", Severity.NOTE, history.file)


def _kinds(history: History) -> Iterator[tuple[np.ndarray, Sentence]]:
    """Kinds of ugly items, bool [items] each, the gravest first, and what to say of one."""
    quantity = history.quantity
    known, sales = np.isfinite(quantity).sum(axis=1), (quantity > 0).sum(axis=1)
    last = quantity.shape[1] - 1 - (quantity > 0)[:, ::-1].argmax(axis=1)
    late = last >= (1 - LATE) * quantity.shape[1] - 1
    filled = np.where(np.isfinite(quantity), quantity, -np.inf)
    level = filled.max(axis=1) == np.where(np.isfinite(quantity), quantity, np.inf).min(axis=1)
    yield known == 0, _unknown
    yield (known > 0) & (sales == 0), _unsold
    yield known == 1, _point
    yield (sales == 1) & late, _awoken
    yield sales == 1, _lone
    yield level, _constant
    enough = TESTABLE[history.calendar.frequency]
    if history.calendar.steps >= enough:  # otherwise it was said of the file
        yield known < enough, _short


def _unknown(history: History, item: int) -> tuple[str, str]:
    return f"{named(history, item)} has no quantity at all.", "It gets no forecast; leave it out, or fill in its sales."


def _unsold(history: History, item: int) -> tuple[str, str]:
    return f"{named(history, item)} was never sold in this file.", "It is forecast as nothing, and no order is proposed."


def _point(history: History, item: int) -> tuple[str, str]:
    step = int(np.flatnonzero(np.isfinite(history.quantity[item]))[0])
    sentence = f"{named(history, item)} has a single figure, {amount(history.quantity[item, step])} on {dated(history, step)}."
    return sentence, "Its forecast repeats that figure and is a guess, with a range as wide."


def _awoken(history: History, item: int) -> tuple[str, str]:
    step = int((history.quantity[item] > 0).argmax())
    before = int(np.isfinite(history.quantity[item, :step]).sum())
    sentence = (
        f"{named(history, item)} sold {amount(history.quantity[item, step])} on {dated(history, step)}, "
        f"and nothing in the {many(history, before)} before."
    )
    return sentence, "One sale is no pattern: the forecast is low, and a beginning would be known only to you."


def _lone(history: History, item: int) -> tuple[str, str]:
    step = int((history.quantity[item] > 0).argmax())
    sentence = f"{named(history, item)} sold only once, {amount(history.quantity[item, step])} on {dated(history, step)}."
    return sentence, "The forecast is that sale spread over the whole time; keep it only if a customer expects you to."


def _constant(history: History, item: int) -> tuple[str, str]:
    figure = amount(float(np.nanmax(history.quantity[item])))
    sentence = f"{named(history, item)} sold {figure} in every {step_word(history)}."
    return sentence, "So steady a figure may be a plan rather than sales; how far it could be off is not known from it."


def _short(history: History, item: int) -> tuple[str, str]:
    known = int(np.isfinite(history.quantity[item]).sum())
    sentence = f"{named(history, item)} has only {many(history, known)} of sales: too few to test a forecast on."
    return sentence, "Its forecast leans on what worked for the other items."


def _returns(history: History) -> list[Problem]:
    return _spoken(history, np.flatnonzero((history.quantity < 0).any(axis=1)), _negative)


def _negative(history: History, item: int) -> tuple[str, str]:
    steps = np.flatnonzero(history.quantity[item] < 0)
    sentence = f"{named(history, item)} has more returned than sold on {many(history, len(steps))}, first on {dated(history, steps[0])}."
    return sentence, "Demand is never below nothing: such steps count as nothing sold."


def _spoken(history: History, items: np.ndarray, sentence: Sentence) -> list[Problem]:
    """A sentence for each item where they are few; where they are many that of the first, and who else."""
    if len(items) <= SHOWN:
        spoken = [sentence(history, item) for item in items.tolist()]
        return [Problem(text, hint, Severity.NOTE, history.file) for text, hint in spoken]
    text, hint = sentence(history, int(items[0]))
    others = ", ".join(named(history, item) for item in items[1:NAMED].tolist())
    more = len(items) - NAMED
    text += f" So it is with {len(items) - 1:,} more: {others}{f' and {more:,} others' if more > 0 else ''}."
    return [Problem(text, hint, Severity.NOTE, history.file, count=len(items))]
