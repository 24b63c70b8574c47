"""Which items are like which: by name, group, price and place."""

from collections.abc import Iterator

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.history import PRICE, History

NAME, GROUP, COST, PLACE, SUPPLIER = 0.55, 0.2, 0.15, 0.05, 0.05  # shares of likeness; they add up to 1
ENOUGH = 0.5  # of all shares must be known before likeness can be whole
OFFERED = 5  # items that a user may choose from
NUMBERED = 0.4  # of a name's weight is left to one without letters: neighbouring numbers are a hint, no more
_AT_ONCE = 128


def ranked(history: History, items: np.ndarray, donors: np.ndarray) -> Iterator[tuple[tuple[int, ...], float]]:
    """For each of `items` the donors most like it, the nearest first, and the likeness of that one, 0..1.

    Likeness is over what is known of the item: where there is no group and no price, the name decides alone.
    """
    told, price, codes = _told(history), _prices(history), _codes(history)
    names = _names(history, told)
    known = told + COST * np.isfinite(price) + sum(share * (values > 0) for share, values in codes)
    for start in range(0, len(items), _AT_ONCE):
        these = items[start : start + _AT_ONCE]
        score = _score(these, donors, price, codes)
        if names is not None:
            score += (names[these] @ names[donors].T).toarray()
        score /= np.maximum(known[these], ENOUGH)[:, None]
        order = np.argsort(-score, axis=1, kind="stable")[:, :OFFERED]
        for row, best in enumerate(order):
            yield tuple(donors[best].tolist()), float(score[row, best[0]])


def _told(history: History) -> np.ndarray:
    """What each item's name counts, float64 [items]: less without letters."""
    lettered = [any(letter.isalpha() for letter in name) for name in _words(history)]
    return NAME * np.where(np.array(lettered, bool), 1.0, NUMBERED)


def _words(history: History) -> list[str]:
    return [facts.name or item for facts, item in zip(history.facts, history.items, strict=True)]


def _names(history: History, told: np.ndarray) -> csr_matrix | None:
    """Names as vectors of letter groups, rare ones weighing more, [items, groups]; products of two are likeness by name, at most NAME.

    None where there is nothing to read.
    """
    try:
        reader = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, strip_accents="unicode")
        vectors = reader.fit_transform(_words(history))
    except ValueError:  # an empty vocabulary
        return None
    return csr_matrix(vectors.multiply(np.sqrt(told)[:, None]))


def _codes(history: History) -> list[tuple[float, np.ndarray]]:
    """What an equal value counts, and the values as numbers, int64 [items], 0 where unknown."""
    fields = ((GROUP, "group"), (PLACE, "location"), (SUPPLIER, "supplier"))
    columns = [(share, np.array(["", *(getattr(facts, field) for facts in history.facts)])) for share, field in fields]
    return [(share, np.unique(values, return_inverse=True)[1][1:]) for share, values in columns]


def _score(items: np.ndarray, donors: np.ndarray, price: np.ndarray, codes: list[tuple[float, np.ndarray]]) -> np.ndarray:
    """Likeness by what is known beside the name, float64 [items, donors]."""
    apart = np.abs(np.log(price[items])[:, None] - np.log(price[donors])[None, :])
    score = COST * np.nan_to_num(np.exp(-2 * apart))
    for share, values in codes:
        score += share * ((values[items][:, None] == values[donors][None, :]) & (values[items] > 0)[:, None])
    return score


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
