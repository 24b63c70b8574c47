"""What an article cost the customer on each day: rounds of rising prices, and promotions."""

from datetime import date
from decimal import Decimal
from random import Random

import numpy as np

from shelves.articles import Article
from shelves.days import DAYS, step

_ROUNDS = (date(2024, 2, 5), date(2025, 3, 3), date(2026, 2, 2))


def list_prices(article: Article, random: Random) -> list[Decimal]:
    """The price without promotions, one for each day of `DAYS`; the last is today's."""
    prices = [article.price] * len(DAYS)
    for day in reversed(_ROUNDS):
        place = step(day) + 6 * random.randint(0, 3)
        if random.random() < 0.7:
            prices[:place] = [_tag(prices[0] / Decimal(str(round(1 + random.choice((0.02, 0.03, 0.05, 0.07, -0.04)), 2))))] * place
    return prices


def _tag(price: Decimal) -> Decimal:
    """As a shop writes it: it ends on 4 or 9."""
    return max(round(price * 20) * Decimal("0.05") - Decimal("0.01"), Decimal("0.19")).quantize(Decimal("0.01"))


def shelf_prices(listed: list[Decimal], off: np.ndarray) -> list[Decimal]:
    """What the label said: `listed` with the share `off` taken away."""
    return [_tag(price * Decimal(str(1 - share))) if share else price for price, share in zip(listed, off, strict=True)]
