"""What the shop has written down of the weeks to come: its promotions and the days on which it stays shut."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from shelves.articles import ARTICLES
from shelves.days import AHEAD, CLOSED, END
from shelves.promotions import plan

_LATER = ((date(2026, 8, 24), "Stationery"), (date(2026, 9, 7), "Pantry"), (date(2026, 9, 14), "Household"))  # after the rows of the sales
_OPEN_DAYS = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the list: `item` and `off`, the share of the price, are of promotions alone."""

    first: date
    last: date
    what: str
    item: str = ""
    off: float | None = None


def entries(seed: int) -> list[Entry]:
    """Promotions, a row each article, and closed days, by day."""
    found = [
        *_promotions(seed),
        *(Entry(day, day, "closed") for day in sorted(CLOSED) if END < day <= AHEAD and day.weekday() < _OPEN_DAYS),
    ]
    return sorted(found, key=lambda entry: (entry.first, entry.what, entry.item))


def _promotions(seed: int) -> Iterator[Entry]:
    for promotion in plan(seed):
        if promotion.first > END:
            yield from (_week(promotion.first, item, promotion.off) for item in promotion.lifts)
    random = Random(f"coming {seed}")
    for first, group in _LATER:
        offered = [article.number for article in ARTICLES if article.group == group and article.kind != "lumpy" and not article.is_ended]
        off = random.choice((0.15, 0.2, 0.25))
        yield from (_week(first, item, off) for item in random.sample(offered, 5))


def _week(first: date, item: str, off: float) -> Entry:
    return Entry(first, first + timedelta(days=_OPEN_DAYS - 1), "promotion", item, off)
