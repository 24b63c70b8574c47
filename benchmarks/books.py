"""The books model on a million lines, beside the time that its own encoders take for the texts among them.

    .venv/bin/python benchmarks/books.py [LINES] [TEXTS]

The lines are made up: merchants with branches and numbers in their texts, two years. The model is trained on the first of
them. Bar: all of it within 1.5 times the encoding, which is measured inside the same run.
"""

import sys
import time
from collections.abc import Sequence

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.models import encoder
from smeai.usecases.books.booker import Booker
from smeai.usecases.books.learning import learn
from smeai.usecases.books.payee import payee_key
from smeai.usecases.books.suggester import Coded, Lines

LINES, TEXTS, LEARNED = 1_000_000, 40_000, 10_000
FIRST = np.datetime64("2024-01-01")
TRADES = ("Bäckerei", "Stadtwerke", "Coffee", "Rent", "Office Supplies", "Cloud", "Garage", "Telecom", "Insurance", "Market")
NAMES = ("Nordwind", "Miller", "Alpina", "Bright", "Rossi", "Van Dijk", "Keller", "Sunrise", "Harbour", "Castle", "Oak", "Lumen")
BAR = 1.5


class Timed:
    """An encoder that knows how long it took."""

    seconds = 0.0

    def __init__(self, name: str) -> None:
        self._encoder = encoder.load(name)

    def encode(self, texts: Sequence[str], progress: Progress = silent) -> np.ndarray:
        """As the encoder does."""
        started = time.perf_counter()
        made = self._encoder.encode(texts, progress)
        Timed.seconds += time.perf_counter() - started
        return made


def merchants(count: int) -> list[str]:
    """Distinct texts of some `count` / 4 merchants."""
    made = []
    for number in range(count):
        merchant = number // 4
        name = f"{NAMES[merchant % 12]} {TRADES[merchant // 12 % 10]} {_letters(merchant)}"
        made.append(f"{name} {('', 'Berlin', 'card 4711', 'online')[number % 4]} {number % 997}".replace("  ", " "))
    return made


def _letters(number: int) -> str:
    return "".join(chr(97 + number // 26**place % 26) for place in range(3))


def lines(texts: list[str], who: np.ndarray, chance: np.random.Generator, booked: bool) -> Lines:
    """Lines that have these texts."""
    count = len(who)
    used, description = np.unique(who, return_inverse=True)
    values = [texts[number] for number in used.tolist()]
    numbers: dict[str, int] = {}
    payee = np.array([numbers.setdefault(payee_key("", value), len(numbers)) for value in values], np.int32)[description]
    accounts = [str(4000 + 100 * trade) for trade in range(10)]
    account = np.where(chance.random(count) < 0.1, chance.integers(0, 10, count), who // 48 % 10).astype(np.int32)
    none = Coded(("",), np.zeros(count, np.int32))
    cents = -np.exp(chance.normal(8 + who % 7 / 2, 0.7, count)).astype(np.int64) - 1
    return Lines(
        np.arange(count),
        FIRST + np.sort(chance.integers(0, 731, count)),
        cents,
        np.full(count, 2, np.uint8),
        Coded(tuple(numbers), payee),
        none,
        Coded(values, description.astype(np.int32)),
        *(none,) * 5,
        Coded(accounts, account) if booked else none,
    )


def main() -> None:
    count, texts = (int(value) for value in (sys.argv[1:] + [str(LINES), str(TEXTS)][len(sys.argv) - 1 :]))
    chance = np.random.default_rng(5)
    made = merchants(texts)
    seen = chance.integers(0, texts // 5, LEARNED)
    booker: Booker = learn(lines(made, seen, chance, True), Timed).booker
    asked = lines(made, np.concatenate([np.arange(texts), chance.integers(0, texts, count - texts)]), chance, False)
    Timed.seconds = 0.0
    started = time.perf_counter()
    guess = booker.guess(asked)
    whole = time.perf_counter() - started
    print(f"{len(guess.account):,} lines, {texts:,} texts: {whole:.1f} s; encoding the texts: {Timed.seconds:.1f} s")
    print(f"ratio {whole / Timed.seconds:.2f} (bar {BAR})")


if __name__ == "__main__":
    main()
