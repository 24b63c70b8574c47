"""What customers wanted to buy, whether or not it lay there."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from shelves.articles import Article
from shelves.days import DAYS, step
from shelves.seasons import opening, season, week

_ELASTICITY = 1.2
_SPREAD = 9.0  # shape of the gamma by which days differ beyond chance
_WEATHER = {"Barbecue": 0.32, "Drinks": 0.12, "Garden": 0.16, "Fresh": 0.03}


@dataclass(frozen=True, slots=True, eq=False)
class Mood:
    """What all articles share, per day of `DAYS`: `footfall` is a factor, `warmth` a standardised deviation from the season."""

    footfall: np.ndarray
    warmth: np.ndarray


def mood(seed: int) -> Mood:
    """`RandomState`, because numpy has promised never to change its numbers."""
    random = np.random.RandomState(seed)
    warmth = np.zeros(len(DAYS))
    for place, change in enumerate(random.standard_normal(len(DAYS))):
        warmth[place] = 0.82 * warmth[place - 1] + 0.57 * change
    return Mood(np.exp(0.06 * random.standard_normal(len(DAYS))), warmth)


def listed(article: Article) -> np.ndarray:
    """bool per day of `DAYS`: whether it is part of the range; a seasonal article is in its season only."""
    places = np.arange(len(DAYS))
    known = (places >= step(article.since)) & (places <= step(article.until))
    return known & (season(article.season) > 0) if article.kind == "seasonal" else known


def expected(article: Article, prices: Sequence[Decimal], promoted: np.ndarray, common: Mood) -> np.ndarray:
    """Units on each day of `DAYS`, on average; `promoted` is the factor by which promotions change them."""
    years = np.arange(len(DAYS)) / 313
    age = np.arange(len(DAYS)) - step(article.since)
    ramp = 1 - 0.75 * np.exp(-np.maximum(age, 0) / 14) if article.is_new else 1.0
    dearer = np.array([float(price / article.price) for price in prices]) ** -_ELASTICITY
    weather = np.exp(_WEATHER.get(article.group, 0.0) * common.warmth)
    usual = article.rate * season(article.season) * week(article.group) * opening() * (1 + article.trend) ** (years - 1.5)
    return usual * ramp * dearer * promoted * weather * common.footfall * listed(article)


def draw(article: Article, rate: np.ndarray, random: np.random.RandomState) -> np.ndarray:
    """Whole units wanted on each day; rounding keeps processors that differ in a last digit from drawing other numbers."""
    rate = np.round(rate, 6)
    if article.kind != "lumpy":
        return random.poisson(np.round(rate * random.gamma(_SPREAD, 1 / _SPREAD, len(rate)), 6))
    buyers = random.poisson(rate / 1.6)
    return np.array([sum(random.geometric(1 / 1.6, count)) if count else 0 for count in buyers], dtype=np.int64)
