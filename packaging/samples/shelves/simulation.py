"""Three years of the shop, article by article; what ships of them is in ``shelves.export``."""

from dataclasses import dataclass
from decimal import Decimal
from random import Random

import numpy as np

from shelves import demand, ordering
from shelves.articles import ARTICLES, Article
from shelves.days import DAYS, OPEN, PAST, step
from shelves.ordering import Ledger
from shelves.prices import list_prices, shelf_prices
from shelves.promotions import Promotion, discounts, lift, plan

_RETURNS = 14


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One article: `on_sale` (bool), `off` (share taken away by promotions) and `prices` per day of `DAYS`, `ledger` for those past.

    `ledger.demand` is what customers wanted; no file holds it.
    """

    article: Article
    on_sale: np.ndarray
    off: np.ndarray
    prices: list[Decimal]
    ledger: Ledger

    @property
    def missed(self) -> np.ndarray:
        """bool [PAST]: days on which more was wanted than lay there."""
        return self.ledger.demand > self.ledger.sales


def simulate(seed: int) -> list[Line]:
    """All articles in the order of the list; the same seed gives the same lines."""
    promotions, common, returns = plan(seed), demand.mood(seed), _returns(seed)
    return [_line(article, seed + number, promotions, common, returns) for number, article in enumerate(ARTICLES, 1)]


def _line(article: Article, seed: int, promotions: list[Promotion], common: demand.Mood, returns: dict[str, int]) -> Line:
    random = Random(seed)
    listed = list_prices(article, random)
    plain = demand.expected(article, listed, np.ones(len(DAYS)), common)
    rate = demand.expected(article, listed, lift(article, promotions), common)
    wanted = demand.draw(article, rate, np.random.RandomState(seed))
    off, on_sale = discounts(article, promotions), demand.listed(article)
    returned = np.zeros(len(DAYS), dtype=np.int64)
    if article.number in returns:
        returned[returns[article.number]] = 1
    ledger = ordering.run(article, on_sale, plain, wanted, returned, _near(article, off), random)
    return Line(article, on_sale, off, shelf_prices(listed, off), ledger)


def _returns(seed: int) -> dict[str, int]:
    """Articles that somebody brought back, and the place of the day."""
    random = Random(f"returns {seed}")
    durable = [article for article in ARTICLES if article.group in ("Household", "Garden") and not article.is_new and not article.is_ended]
    days = [place for place in range(60, PAST) if OPEN[place]]
    return {article.number: random.choice(days) for article in random.sample(durable, _RETURNS)}


def _near(article: Article, off: np.ndarray) -> np.ndarray:
    """bool per day of `DAYS`: an order now would arrive for a promotion."""
    reach = step(DAYS[0]) + (article.supplier.lead * 6) // 7 + 6
    return np.array([bool(off[place : place + reach].any()) for place in range(len(DAYS))])
