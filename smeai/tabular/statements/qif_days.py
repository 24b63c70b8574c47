"""Days and amounts as QIF spells them, and which of their numbers is the day: the whole file decides, or the user is asked."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from smeai.core.problem import Choice, Question
from smeai.tabular.amounts import parse_number, weigh_numbers
from smeai.tabular.dates import ORDERS, parse_date

_NUMERIC = re.compile(r"(\d{1,4})\s*([-/.' ])\s*(\d{1,2})\s*([-/.' ])\s*(\d{4}|\d{1,2})", re.ASCII)
_FIRST = re.compile(r"(\d{1,4})\D", re.ASCII)
_LABELS = {"dmy": "day, month, year", "mdy": "month, day, year", "ymd": "year, month, day"}
_CENTS = re.compile(r"[.,]\d{1,2}(?!\d)(?!.*\d)")


@lru_cache(maxsize=65536)
def parse_day(text: str, order: str) -> date | None:
    """The day in any spelling of QIF: 2/10'2020, 1/ 1'00, 08/27/21, 22.12.2017, 2022-09-23, 20220923, 14 Feb 2020."""
    match = _NUMERIC.fullmatch(text.strip())
    if not match:
        found = parse_date(text, order)
        return found.date() if isinstance(found, datetime) else None
    a, _, b, mark, c = match.groups()
    if len(a) > 2:
        order = "ymd"
    numbers = dict(zip(order, (a, b, c), strict=True))
    year = int(numbers["y"])
    if len(numbers["y"]) <= 2:
        year += 2000 if mark == "'" or year < 69 else 1900  # the apostrophe is Quicken's sign for years from 2000 on
    try:
        return date(year, int(numbers["m"]), int(numbers["d"]))
    except ValueError:
        return None


def find_order(texts: Sequence[str]) -> tuple[str, Question | None]:
    """The order in which the file writes its days, and the question where that stays open."""
    readings = {order: [parse_day(text, order) for text in texts] for order in ORDERS}
    if not any((first := _FIRST.match(text)) and int(first[1]) > 31 for text in texts):
        readings.pop("ymd")  # only a number that is no day shows that the year stands first
    counts = {order: sum(day is not None for day in days) for order, days in readings.items()}
    best = [order for order in readings if counts[order] == max(counts.values())]
    if any(re.fullmatch(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}", text) for text in texts) and "dmy" in best:
        return "dmy", None  # nobody writes points month first
    if len(best) == 1 or all(readings[order] == readings[best[0]] for order in best):
        return best[0], None
    sorted_ones = [order for order in best if _in_order(readings[order])]
    if len(sorted_ones) == 1:
        return sorted_ones[0], None
    assumed = "mdy" if any("'" in text for text in texts) and "mdy" in best else best[0]
    return assumed, _ask(next(text for text in texts if len({parse_day(text, order) for order in best}) > 1), best, assumed)


def _in_order(days: Iterable[date | None]) -> bool:
    """Whether at least five different days run one way only, as banks write them; fewer may do so by chance."""
    known = [day for day in days if day]
    steps = [(later - earlier).days for earlier, later in pairwise(known)]
    return len(set(known)) >= 5 and (all(step >= 0 for step in steps) or all(step <= 0 for step in steps))


def _ask(text: str, orders: Sequence[str], assumed: str) -> Question:
    choices = tuple(
        Choice(order, _LABELS[order], f"{text} → {parse_day(text, order):%d %B %Y}") for order in orders if parse_day(text, order)
    )
    return Question("date_order", f"“{text}” can be two dates. Which one is meant?", choices, assumed)


def find_decimal(texts: Sequence[str]) -> tuple[str, Question | None]:
    """The decimal mark of the file's amounts, and the question where they do not tell."""
    cents = {match[0][0] for text in texts if (match := _CENTS.search(text))}
    if len(cents) == 1:
        return cents.pop(), None
    evidence = weigh_numbers(texts)
    if evidence.decimal or not evidence.ambiguous:
        return evidence.decimal or ".", None
    text = evidence.ambiguous
    values = {mark: parse_number(text, mark) for mark in ".,"}
    choices = tuple(
        Choice(mark, f"The {name} is the decimal mark", f"{text} → {values[mark]}") for mark, name in ((".", "point"), (",", "comma"))
    )
    # A thousand times too much is the worse mistake.
    assumed = min(".,", key=lambda mark: abs(values[mark] or 0))
    return assumed, Question("decimal", f"“{text}” can be two amounts. Which one is meant?", choices, assumed)


def parse_amount(text: str, decimal: str) -> Decimal | None:
    """The amount with that decimal mark, or with the other where only that one fits."""
    value = parse_number(text, decimal)
    if value is None:
        value = parse_number(text, "." if decimal == "," else ",")
    return abs(value) if value is not None and not value else value
