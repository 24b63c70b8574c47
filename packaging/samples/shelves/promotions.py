"""Two or three promotions a month, a week each, in the past and in the weeks that come."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

import numpy as np

from shelves.articles import ARTICLES, Article
from shelves.days import AHEAD, DAYS, START, step

_THEMES = {  # the groups that are advertised in each month
    1: ("Household", "Pantry", "Drinks"), 2: ("Sweets", "Pantry", "Household"), 3: ("Garden", "Household", "Fresh"),
    4: ("Garden", "Sweets", "Drinks"), 5: ("Barbecue", "Garden", "Drinks"), 6: ("Barbecue", "Drinks", "Fresh"),
    7: ("Barbecue", "Drinks", "Fresh"), 8: ("Stationery", "Barbecue", "Fresh"), 9: ("Stationery", "Pantry", "Household"),
    10: ("Garden", "Pantry", "Sweets"), 11: ("Christmas", "Household", "Drinks"), 12: ("Christmas", "Sweets", "Fresh"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Promotion:
    """Monday to Saturday from `first`; `off`: share of the price; `lifts`: by item number, how many times as much sells."""

    first: date
    group: str
    off: float
    lifts: dict[str, float]


def plan(seed: int) -> list[Promotion]:
    """All promotions between `START` and `AHEAD`, by day."""
    random = Random(f"promotions {seed}")
    return [promotion for mondays in _months() for promotion in _month(mondays, random)]


def _months() -> Iterator[list[date]]:
    mondays = [START + timedelta(weeks=number) for number in range((AHEAD - START).days // 7 + 1)]
    for month in dict.fromkeys((monday.year, monday.month) for monday in mondays):
        yield [monday for monday in mondays if (monday.year, monday.month) == month]


def _month(mondays: Sequence[date], random: Random) -> Iterator[Promotion]:
    count = random.choice((2, 2, 3))
    groups = random.sample(_THEMES[mondays[0].month], count)
    for first, group in zip(sorted(random.sample(mondays, min(count, len(mondays)))), groups, strict=False):
        offered = [article for article in ARTICLES if _offered(article, group, first)]
        chosen = random.sample(offered, random.randint(4, 7))
        off = random.choice((0.15, 0.2, 0.25, 0.33))
        yield Promotion(first, group, off, {article.number: round(1 + off * random.uniform(3.0, 6.5), 2) for article in chosen})


def _offered(article: Article, group: str, first: date) -> bool:
    known = not article.is_new or article.since + timedelta(days=21) <= first
    stays = not article.is_ended or first + timedelta(days=42) <= article.until
    return article.group == group and article.kind != "lumpy" and known and stays


def discounts(article: Article, promotions: Sequence[Promotion]) -> np.ndarray:
    """Share of the price that is taken off on each day of `DAYS`; 0 where there is no promotion."""
    off = np.zeros(len(DAYS))
    for promotion in promotions:
        if article.number in promotion.lifts:
            place = step(promotion.first)
            off[place : place + 6] = promotion.off
    return off


def lift(article: Article, promotions: Sequence[Promotion]) -> np.ndarray:
    """Factor per day of `DAYS`: much more in the week of a promotion, a little less in the one after it."""
    factor = np.ones(len(DAYS))
    for promotion in promotions:
        if article.number in promotion.lifts:
            place = step(promotion.first)
            factor[place : place + 6] *= promotion.lifts[article.number]
            factor[place + 6 : place + 12] *= 0.88
    return factor
