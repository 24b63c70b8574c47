"""The honest split: the latest lines where there are dates, else a draw; what is tested was never learned from, by memory neither."""

from collections import Counter

import numpy as np

from smeai.core.phrases import Day, say
from smeai.usecases.books.result import Split
from smeai.usecases.books.suggester import Lines

DATED = 0.9  # the share of lines with a date from which time decides
SHORTEST = 28  # days that the booked lines must span
LEAST = 2  # accounts to learn from
MONTH = 30.44  # days


def booked(lines: Lines) -> np.ndarray:
    """Places of the lines that a person booked."""
    return np.flatnonzero(np.array([bool(value) for value in lines.booked.values], bool)[lines.booked.codes])


def divide(lines: Lines, held_back: float, seed: int) -> tuple[np.ndarray, np.ndarray, Split]:
    """Places of booked lines to learn from and to test on; `held_back` is the share (0..1) kept for the test."""
    places = booked(lines)
    days = lines.days[places]
    known = days[~np.isnat(days)]
    if len(known) and len(known) >= DATED * len(places) and (known.max() - known.min()).astype(int) >= SHORTEST:
        train, test = _by_time(places, days, held_back)
        if len(np.unique(lines.booked.codes[train])) >= LEAST:
            return train, test, Split("time", _note(lines, train, test), *_span(lines.days[train]), *_span(lines.days[test]))
    train, test = _drawn(places, lines.booked.codes[places], held_back, seed)
    note = say("The lines have no dates that tell their order, so the tested ones were drawn at random: in daily work expect less.")
    if len(known) >= DATED * len(places):
        note = say(
            "The dates tell too little of the past to divide by them, so the tested lines were drawn at random: in daily work expect less."
        )
    return train, test, Split("shuffle", note, *_span(lines.days[train]), *_span(lines.days[test]))


def _by_time(places: np.ndarray, days: np.ndarray, held_back: float) -> tuple[np.ndarray, np.ndarray]:
    """Whole days only: lines of one day are learned from or tested, never both. Lines without a date are learned from."""
    days = np.where(np.isnat(days), days[~np.isnat(days)].min(), days)
    order = np.argsort(days, kind="stable")
    sorted_days = days[order]
    cut = min(round(len(order) * (1 - held_back)), len(order) - 1)
    day = max(sorted_days[cut], sorted_days[0] + 1)
    cut = int(np.searchsorted(sorted_days, day))
    return places[order[:cut]], places[order[cut:]]


def _drawn(places: np.ndarray, accounts: np.ndarray, held_back: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A seeded draw that leaves a line of the two most frequent accounts to learn from."""
    order = np.random.default_rng(seed).permutation(len(places))
    common = [code for code, _ in Counter(accounts.tolist()).most_common(LEAST)]
    pinned = [int(order[np.flatnonzero(accounts[order] == code)[0]]) for code in common]
    order = np.concatenate([np.array(pinned, np.int64), order[~np.isin(order, pinned)]])
    cut = max(len(pinned), round(len(order) * (1 - held_back)))
    return np.sort(places[order[:cut]]), np.sort(places[order[cut:]])


def _span(days: np.ndarray) -> tuple[str, str]:
    known = days[~np.isnat(days)]
    return (str(known.min()), str(known.max())) if len(known) else ("", "")


def _note(lines: Lines, train: np.ndarray, test: np.ndarray) -> str:
    (first, last), (start, end) = _span(lines.days[train]), _span(lines.days[test])
    return say(
        "Learned from the lines of {first} to {last}, tested on those of {start} to {end}.",
        first=Day(first),
        last=Day(last),
        start=Day(start),
        end=Day(end),
    )


def a_month(lines: Lines) -> float:
    """How many lines come in a month, where there are dates of more than one."""
    known = lines.days[~np.isnat(lines.days)]
    days = int((known.max() - known.min()).astype(int)) if len(known) else 0
    return float(round(len(known) / days * MONTH)) if days >= MONTH else 0.0
