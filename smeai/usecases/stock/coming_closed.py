"""What a list of coming events makes known of when the shop is open."""

from collections.abc import Sequence

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.closed_days import closed
from smeai.usecases.stock.coming_about import FROM
from smeai.usecases.stock.coming_flags import Laid
from smeai.usecases.stock.coming_span import Laying, Span
from smeai.usecases.stock.coming_words import What
from smeai.usecases.stock.history import OPEN
from smeai.usecases.stock.steps import MONDAY
from smeai.usecases.stock.wording import many

_NEAR = 0.011  # shares are written with two digits


def opened(laying: Laying) -> Laid:
    """Closed days as the sales tell them: 0 where a step is closed from end to end, a share of it where the past knows shares."""
    spans = laying.of(What.CLOSED)
    if not spans:
        return Laid()
    flags, steps = laying.flags(OPEN), laying.steps
    if not np.isfinite(flags[:, :steps]).any():
        flags[:, :steps] = 1.0 - closed(laying.history)
    share = _shares(laying, spans, _weekdays(laying, flags[:, :steps]))
    told = laying.told(spans)
    flags[:, steps : told.stop] = np.where(np.isnan(flags[:, steps : told.stop]), 1.0, flags[:, steps : told.stop])
    wrong = (share[:, :steps] == 0) & (laying.history.quantity > 0)
    share[:, :steps][wrong] = 1.0
    parted = (share > 0) & (share < 1)
    unlike = parted[:, steps:].any(axis=0) if not (_parted(flags[:, :steps]) | parted[:, :steps]).any() else np.zeros(0, bool)
    if unlike.any():
        share[parted] = 1.0
    flags = np.where(share < 1, np.fmin(flags, share), flags)
    used = tuple(span for span in spans if (share[span.cells] < 1).any())
    return Laid({OPEN: flags}, used, (*_sold(laying, wrong, spans), *_unlike(laying, unlike, spans)))


def _parted(flags: np.ndarray) -> np.ndarray:
    return (flags > 0) & (flags < 1)


def _weekdays(laying: Laying, past: np.ndarray) -> int:
    """On how many days a week the shop opens, as far as the shares of its weeks tell; 7 where they do not."""
    shares = np.unique(past[_parted(past)])
    if laying.history.calendar.frequency is not Frequency.WEEK or not len(shares):
        return 7
    far = {days: np.abs(shares * days - np.round(shares * days)).max() / days for days in (7, 6, 5)}
    fitting = [days for days, gap in far.items() if gap <= _NEAR]
    return min(fitting, key=lambda days: far[days]) if fitting else 7


def _shares(laying: Laying, spans: Sequence[Span], weekdays: int) -> np.ndarray:
    """The share of the working days of each step that is not closed, float64 [items, dates]; a day that two rows name counts once."""
    first, days = int(laying.starts[0]), int(laying.ends[-1] - laying.starts[0])
    works = np.ones(days, bool) if laying.history.calendar.frequency is Frequency.DAY else (np.arange(days) + first - MONDAY) % 7 < weekdays
    places = {where: place for place, where in enumerate(dict.fromkeys(span.row.where for span in spans))}
    about, shut = np.zeros((len(places), len(laying.history)), bool), np.zeros((len(places), days), bool)
    for span in spans:
        place, row = places[span.row.where], span.row
        about[place, span.items] = True
        shut[place, max(0, row.first - first) : max(0, row.last + 1 - first)] = True
    kinds, kind = np.unique(about, axis=1, return_inverse=True)
    every = np.array([shut[each].any(axis=0) & works for each in kinds.T])
    open_days = _counted(works[None], laying)
    return (1 - _counted(every, laying) / np.maximum(open_days, 1))[kind.reshape(-1)]


def _counted(days: np.ndarray, laying: Laying) -> np.ndarray:
    """How many of the days lie in each step, [.., dates]."""
    sums = np.concatenate((np.zeros((len(days), 1)), np.cumsum(days, axis=1)), axis=1)
    return sums[:, laying.ends - laying.starts[0]] - sums[:, laying.starts - laying.starts[0]]


def _sold(laying: Laying, wrong: np.ndarray, spans: Sequence[Span]) -> list[Problem]:
    if not wrong.any():
        return []
    step = int(np.flatnonzero(wrong.any(axis=0))[0])
    first = str(laying.history.calendar.dates[step])
    count = many(laying.history, int(wrong.any(axis=0).sum()))
    words = f"{count} of the past said to be closed, the first {first}, had sales: taken as open."
    return [laying.coming.said(words, "", spans[0].row.row, FROM, Severity.NOTE)]


def _unlike(laying: Laying, unlike: np.ndarray, spans: Sequence[Span]) -> list[Problem]:
    if not unlike.any():
        return []
    words = f"{many(laying.history, int(unlike.sum()))} to come closed in part: none of the past is known to be, so that cannot be weighed."
    return [laying.coming.said(words, "Add the closed days of the past to this list.", spans[0].row.row, FROM)]
