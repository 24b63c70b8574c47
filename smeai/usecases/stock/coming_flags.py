"""What a list of coming events makes known of promotions, prices and holidays."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.coming_about import DISCOUNT, FROM
from smeai.usecases.stock.coming_span import Laying, Span
from smeai.usecases.stock.coming_words import What
from smeai.usecases.stock.history import HOLIDAY, PRICE, PROMOTION

_WORKING = 7 / 5  # a promotion of five days in a week fills it: most shops are closed on some


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """Flags that replace those of the history, the rows they come from, and what there is to say."""

    known: dict[str, np.ndarray] = field(default_factory=dict)
    used: tuple[Span, ...] = ()
    problems: tuple[Problem, ...] = ()


def promoted(laying: Laying) -> Laid:
    """Promotions and their prices; nothing where no promotion of the past is known, which is then said."""
    spans = laying.of(What.PROMOTION)
    if not spans:
        return Laid()
    flags = laying.flags(PROMOTION)
    strength = _strength(flags[:, : laying.steps], laying, spans)
    _fill(flags, laying.told(spans), 0.0)
    for span, value in zip(spans, strength, strict=True):
        flags[span.cells] = np.fmax(flags[span.cells], value)
    past = (flags[:, : laying.steps] > 0) & np.isfinite(laying.history.quantity)
    if not past.any():
        words = "No promotion of the past is known, so coming ones cannot be weighed: they are forecast like any other time."
        hint = "Add past promotions to this list, or a column of promotions to the sales."
        return Laid(problems=(laying.coming.said(words, hint, spans[0].row.row, FROM),))
    known, said = _priced(laying, spans, flags)
    return Laid({PROMOTION: flags, **known}, tuple(spans), (*_untried(laying, spans, past), *said))


def holidays(laying: Laying) -> Laid:
    """Holidays, counted as the sales count them; nothing where none of the past is known, which is then said."""
    spans = laying.of(What.HOLIDAY)
    if not spans:
        return Laid()
    flags = laying.flags(HOLIDAY)
    counted = bool(np.nanmax(flags[:, : laying.steps], initial=0.0) > 1)
    _fill(flags, laying.told(spans), 0.0)
    for span in spans:
        flags[span.cells] = np.fmax(flags[span.cells], span.days if counted else 1.0)
    if not (flags[:, : laying.steps] > 0).any():
        words = "No holiday of the past is known, so coming ones cannot be weighed: they are forecast like any other time."
        hint = "Choose the country of the public holidays, or write “closed” where the shop is."
        return Laid(problems=(laying.coming.said(words, hint, spans[0].row.row, FROM),))
    return Laid({HOLIDAY: flags}, tuple(spans))


def _fill(flags: np.ndarray, steps: slice, value: float) -> None:
    some = flags[:, steps]
    some[np.isnan(some)] = value


def _strength(past: np.ndarray, laying: Laying, spans: Sequence[Span]) -> list[np.ndarray | float]:
    """How strong each promotion is, as the sales would say it: 1 where they know yes and no, else a discount or a share of days."""
    told = past[past > 0]
    if not len(told) or (told == 1).all():
        return [1.0] * len(spans)
    usual, percent = float(np.median(told)), told.max() > 1
    if any(span.row.discount == span.row.discount for span in spans):
        return [span.row.discount * (100 if percent else 1) if span.row.discount == span.row.discount else usual for span in spans]
    if percent or laying.history.calendar.frequency is Frequency.DAY:
        return [usual] * len(spans)
    return [span.days / (laying.ends - laying.starts)[span.begin : span.end] for span in spans]


def _untried(laying: Laying, spans: Sequence[Span], past: np.ndarray) -> tuple[Problem, ...]:
    """Coming promotions of items that never had one."""
    coming = [span for span in spans if span.end > laying.steps]
    items = np.unique(np.concatenate([span.items for span in coming])) if coming else np.zeros(0, np.int64)
    new = items[~past[items].any(axis=1)]
    if not len(new) or len(new) == len(laying.history):
        return ()
    names = ", ".join(laying.history.items[place] for place in new[:5]) + (" …" if len(new) > 5 else "")
    verb = "promoted item was" if len(new) == 1 else "promoted items were"
    words = f"{len(new):,} {verb} never promoted before: what promotions did to the others is taken. {names}."
    return (laying.coming.said(words, "", None, "", Severity.NOTE),)


def _priced(laying: Laying, spans: Sequence[Span], flags: np.ndarray) -> tuple[dict[str, np.ndarray], tuple[Problem, ...]]:
    """Coming prices, where the sales know those of the past."""
    told = [span for span in spans if span.row.cheaper and span.end > laying.steps]
    if not told:
        return {}, ()
    prices = laying.flags(PRICE)
    usual = _usual(prices[:, : laying.steps], flags[:, : laying.steps])
    if not np.isfinite(usual).any():
        words = "The sales hold no prices: that there is a promotion counts, how cheap it is does not."
        role = PRICE if PRICE in laying.coming.names else DISCOUNT
        return {}, (laying.coming.said(words, "", told[0].row.row, role, Severity.NOTE),)
    for span in told:
        begin = max(span.begin, laying.steps)
        cells = span.items, slice(begin, span.end)
        share = np.minimum(_WORKING * span.days / (laying.ends - laying.starts)[span.begin : span.end], 1.0)[begin - span.begin :]
        plain = usual[span.items]
        offered = span.row.price if span.row.price == span.row.price else plain * (1 - span.row.discount)
        prices[cells] = np.fmin(prices[cells], plain[:, None] + np.outer(offered - plain, share))
    return {PRICE: prices}, ()


def _usual(prices: np.ndarray, flags: np.ndarray) -> np.ndarray:
    """The last known price of each item outside promotions, float64 [items]; NaN where none is known."""
    plain = np.where(np.nan_to_num(flags) > 0, np.nan, prices)
    found = np.full(len(prices), np.nan)
    for each in (prices, plain):
        known = np.isfinite(each)
        last = each.shape[1] - 1 - known[:, ::-1].argmax(axis=1)
        found = np.where(known.any(axis=1), each[np.arange(len(each)), last], found)
    return found
