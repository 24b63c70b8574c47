"""A list of promotions and closed days laid on a history: what its future rows would have said, and its past ones."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import isfinite

import numpy as np

from smeai.core.problem import Problem, Severity
from smeai.usecases.stock.coming_closed import opened
from smeai.usecases.stock.coming_flags import holidays, promoted
from smeai.usecases.stock.coming_items import targets
from smeai.usecases.stock.coming_list import Coming, days_in
from smeai.usecases.stock.coming_span import Laying, Span, laying_of
from smeai.usecases.stock.coming_words import What
from smeai.usecases.stock.history import History
from smeai.usecases.stock.result import Foreseen

_WORDS = {What.PROMOTION: "promotion", What.CLOSED: "closed day", What.HOLIDAY: "holiday"}


def with_coming(history: History, coming: Coming) -> tuple[History, tuple[Problem, ...], tuple[Foreseen, ...]]:
    """The history with what a list says in its known flags; what was used, left out, or cannot be weighed; and what is to come of it."""
    items, unknown = targets(coming, history)
    laying, outside = laying_of(history, coming, items)
    laid = [lay(laying) for lay in (promoted, opened, holidays)]
    known = {name: flags for each in laid for name, flags in each.known.items()}
    used = [span for each in laid for span in each.used]
    problems = (*unknown, *outside, *(problem for each in laid for problem in each.problems), *_used(laying, used))
    return replace(history, known={**history.known, **known}), problems, tuple(_foreseen(laying, used))


def _foreseen(laying: Laying, used: Sequence[Span]) -> Iterator[Foreseen]:
    """What is to come, items of the same days and discount together."""
    about: dict[tuple, list[np.ndarray]] = {}
    for span in (span for span in used if span.end > laying.steps):
        discount = span.row.discount if isfinite(span.row.discount) else None
        about.setdefault((span.row.first, span.row.last, span.row.what.value, discount), []).append(span.items)
    for (first, last, what, discount), items in sorted(about.items(), key=lambda pair: (*pair[0][:3], pair[0][3] or 0.0)):
        days = (str(np.datetime64(day, "D")) for day in (first, last))
        yield Foreseen(*days, what, len(np.unique(np.concatenate(items))), discount)


def _used(laying: Laying, used: Sequence[Span]) -> Iterator[Problem]:
    """What counts, in a sentence for the steps to come and one for the past."""
    for spans, words in (
        ([span for span in used if span.end > laying.steps], "Known in advance: {told}, {first} to {last}."),
        ([span for span in used if span.begin < laying.steps], "Learned from, in the past: {told}, {first} to {last}."),
    ):
        if spans:
            low, high = min(span.row.first for span in spans), max(span.row.last for span in spans)
            days = max(low, int(laying.starts[0])), min(high, int(laying.ends[-1]) - 1)
            first, last = (str(np.datetime64(day, "D")) for day in days)
            sentence = words.format(told=_counted(spans, laying), first=first, last=last)
            yield laying.coming.said(sentence, severity=Severity.NOTE)


def _counted(spans: Sequence[Span], laying: Laying) -> str:
    """`12 promotions of 8 items and 3 closed days`."""
    parts = []
    for what, word in _WORDS.items():
        mine = [span for span in spans if span.row.what is what]
        count = len(mine) if what is What.PROMOTION else days_in([span.row for span in mine])
        if count:
            parts.append(f"{count:,} {word}{'s' if count > 1 else ''}")
        if count and what is What.PROMOTION:
            items = len(np.unique(np.concatenate([span.items for span in mine])))
            parts[-1] += " of all items" if items == len(laying.history) else f" of {items:,} item{'s' if items > 1 else ''}"
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
