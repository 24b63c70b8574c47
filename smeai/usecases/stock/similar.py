"""Which items are like which: by name, group, price and place."""

from collections.abc import Iterator

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import PRICE, History
from smeai.usecases.stock.selling import Selling

NAME, GROUP, COST, PLACE, SUPPLIER = 0.55, 0.2, 0.15, 0.05, 0.05  # shares of likeness; they add up to 1
OFFERED = 5  # items that a user may choose from
_AT_ONCE = 128


def ranked(history: History, sales: Selling, items: np.ndarray, donors: np.ndarray) -> Iterator[tuple[tuple[int, ...], float]]:
    """For each of `items` the donors most like it, the nearest first, and the likeness of that one, 0..1."""
    names = _names(history, items, donors)
    price = _prices(history)
    for start in range(0, len(items), _AT_ONCE):
        these = items[start : start + _AT_ONCE]
        score = _score(history, these, donors, price)
        if names is not None:
            score += NAME * np.asarray((names[0][start : start + _AT_ONCE] @ names[1].T).todense())
        order = np.argsort(-score, axis=1, kind="stable")[:, :OFFERED]
        for row, best in enumerate(order):
            yield tuple(donors[best].tolist()), float(score[row, best[0]])


def _names(history: History, items: np.ndarray, donors: np.ndarray) -> tuple[object, object] | None:
    """Names as vectors of letter groups, rare ones weighing more; rows of length one. None where no name has a letter."""
    words = [history.facts[item].name or history.facts[item].item or history.items[item] for item in range(len(history))]
    try:
        vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, strip_accents="unicode").fit_transform(words)
    except ValueError:  # an empty vocabulary
        return None
    return vectors[items], vectors[donors]


def _score(history: History, items: np.ndarray, donors: np.ndarray, price: np.ndarray) -> np.ndarray:
    """Likeness by what is known beside the name, float64 [items, donors]."""
    score = np.zeros((len(items), len(donors)))
    for share, field in ((GROUP, "group"), (PLACE, "location"), (SUPPLIER, "supplier")):
        values = np.array([getattr(facts, field) for facts in history.facts], dtype=object)
        score += share * ((values[items][:, None] == values[donors][None, :]) & (values[items] != "")[:, None])
    apart = np.abs(np.log(price[items])[:, None] - np.log(price[donors])[None, :])
    return score + COST * np.nan_to_num(np.exp(-2 * apart))


def _prices(history: History) -> np.ndarray:
    """What an item sells for, or costs, float64 [items]; NaN where unknown."""
    told = np.array([_price(facts) for facts in history.facts], dtype=np.float64).reshape(-1)
    paid = history.known.get(PRICE)
    if paid is not None and paid.size:
        known = np.isfinite(paid) & (paid > 0)
        mean = np.where(known, paid, 0.0).sum(axis=1) / np.maximum(1, known.sum(axis=1))
        told = np.where(np.isnan(told) & (mean > 0), mean, told)
    return told


def _price(facts: Facts) -> float:
    price = facts.price if facts.price is not None else facts.cost
    return float(price) if price is not None and price > 0 else np.nan
