"""Why a line has its account, in a sentence: each distinct one is written once, for a million lines say the same few thousand things."""

from datetime import date, timedelta

import numpy as np

from smeai.usecases.books.booker import Booker, Guess
from smeai.usecases.books.chart import Chart
from smeai.usecases.books.past import Past
from smeai.usecases.books.suggester import Lines
from smeai.usecases.books.whys import BOOKED, LIKE, SPEAKS, SPEAKS_NEAR

SHOWN = 60  # characters of a text that is quoted
OTHERS = 2  # accounts that a payee was also booked on
_EPOCH = date(1970, 1, 1)
_TIMES = {1: "once", 2: "twice"}


def reasons(booker: Booker, lines: Lines, guess: Guess, remembered: np.ndarray, chart: Chart) -> tuple[tuple[str, ...], np.ndarray]:
    """Distinct sentences, and the number of each line's; `remembered` [n] says whose payee was booked so before."""
    titles = _titles(booker.accounts, chart)
    payee = booker.past.numbers(tuple(lines.payee.values))[lines.payee.codes]
    per_cent = np.floor(100 * guess.confidence).astype(np.int64)
    near = _speaking(booker, guess)
    keys = np.stack(
        [remembered, np.where(remembered, payee, near), guess.account, np.where(remembered, 0, per_cent)],
        axis=1,
        dtype=np.int64,
        casting="unsafe",
    )
    distinct, which = np.unique(keys, axis=0, return_inverse=True)
    past = _Told(booker.past, booker.accounts, titles) if remembered.any() else None
    examples = booker.examples
    whys = [
        past.sentence(who, account)
        if memory and past
        else _like(examples[who] if who >= 0 else None, titles[account], booker.accounts[account], sure)
        for memory, who, account, sure in distinct.tolist()
    ]
    return tuple(whys), which.reshape(-1).astype(np.int32)


def _titles(accounts: tuple[str, ...], chart: Chart) -> tuple[str, ...]:
    names = {account.code: account.name for account in chart.accounts}
    return tuple(f"{code} {names[code]}" if names.get(code, code) != code else code for code in accounts)


def _speaking(booker: Booker, guess: Guess) -> np.ndarray:
    """Of the texts most alike, the first that was booked on the account chosen; else the first; -1 where there is none."""
    number = {account: place for place, account in enumerate(booker.accounts)}
    booked = np.array([number[account] for _, account in booker.examples] + [-1])
    agrees = (booked[guess.nearest] == guess.account[:, None]) & (guess.nearest >= 0)
    column = np.where(agrees.any(axis=1), agrees.argmax(axis=1), 0)
    return guess.nearest[np.arange(len(column)), column]


def _like(example: tuple[str, str] | None, title: str, account: str, sure: int) -> str:
    if example is None:
        return SPEAKS.written(account=title, sure=f"{sure} %")
    text = example[0] if len(example[0]) <= SHOWN else f"{example[0][: SHOWN - 1]}…"
    if example[1] == account:
        return LIKE.written(text=text, account=title, sure=f"{sure} %")
    return SPEAKS_NEAR.written(account=title, sure=f"{sure} %", text=text, other=example[1])


class _Told:
    """How often and when last each payee was booked on each account."""

    def __init__(self, past: Past, accounts: tuple[str, ...], titles: tuple[str, ...]) -> None:
        self._wide, self._accounts, self._titles, self._dated = past.accounts, accounts, titles, bool(past.days.any())
        self._pairs, inverse, self._counts = np.unique(
            past.payee.astype(np.int64) * past.accounts + past.account, return_inverse=True, return_counts=True
        )
        self._days = np.zeros(len(self._pairs), np.int64)
        np.maximum.at(self._days, inverse.reshape(-1), past.days)

    def sentence(self, payee: int, account: int) -> str:
        """Such as ``Booked to 4930 Office supplies 14 times, last on 2026-03-02 (twice to 4980).``"""
        first, end = np.searchsorted(self._pairs, [payee * self._wide, (payee + 1) * self._wide])
        mine = {int(self._pairs[at]) - payee * self._wide: at for at in range(first, end)}
        count = int(self._counts[mine[account]])
        day = (_EPOCH + timedelta(days=int(self._days[mine[account]]))).isoformat() if self._dated else ""
        when = f", {'last ' if count > 1 else ''}on {day}" if day else ""
        others = sorted((other for other in mine if other != account), key=lambda other: (-self._counts[mine[other]], other))[:OTHERS]
        also = ", ".join(f"{_times(int(self._counts[mine[other]]))} to {self._accounts[other]}" for other in others)
        return BOOKED.written(account=self._titles[account], times=_times(count), when=when, also=f" ({also})" if also else "")


def _times(count: int) -> str:
    return _TIMES.get(count, f"{count:,} times")
