"""Which year a date without one is in, and which of its numbers is the day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from smeai.tabular.statements.pdf_marks import Day

_LATE = timedelta(days=10)  # a booking may be dated shortly after the statement


@dataclass(frozen=True, slots=True)
class Calendar:
    """`day_first` decides swappable dates; years are those that put a date last before `end`."""

    day_first: bool
    end: date | None

    def date_of(self, day: Day) -> date | None:
        """The date meant; None where there is no such day, or no year to be had."""
        number, month = (day.first, day.second) if self.day_first or not day.swappable else (day.second, day.first)
        if day.year:
            return _date(day.year, month, number)
        if self.end is None:
            return None
        years = (self.end.year + 1, self.end.year, self.end.year - 1, self.end.year - 2)
        dates = (_date(year, month, number) for year in years)
        return next((each for each in dates if each and each <= self.end + _LATE), None)


def calendars(rows: Sequence[Day], others: Iterable[Day], order: str | None = None) -> list[Calendar]:
    """The calendars under which all `rows` are dates, likeliest first.

    `others` are the full dates around the table, of which the latest is taken for the end of the period. An `order`
    ("dmy", "mdy") that is given is obeyed.
    """
    others = list(others)
    found = [Calendar(day_first, _end(others, day_first)) for day_first in (True, False) if order is None or day_first == (order == "dmy")]
    fitting = [calendar for calendar in found if all(calendar.date_of(day) for day in rows)]
    return sorted(fitting, key=lambda calendar: _disorder(calendar, rows))


def _end(others: Sequence[Day], day_first: bool) -> date | None:
    bare = Calendar(day_first, None)
    dates = [each for day in others if (each := bare.date_of(day))]
    return max(dates, default=None)


def _disorder(calendar: Calendar, rows: Sequence[Day]) -> int:
    """How far the dates are spread, in days: a wrong order throws one month's bookings over the year."""
    dates = [each for day in rows if (each := calendar.date_of(day))]
    return (max(dates) - min(dates)).days if dates else 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
