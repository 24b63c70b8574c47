"""A pilot in daily use: the time it is used, and what that comes to by the figures of its test."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

DUE_DAYS = 30
"""From the start of use, or from the last review, until the next one."""


@dataclass(frozen=True, slots=True)
class Test:
    """What a test measured on the day `at` (ISO 8601): the share done without a person, and the share of that which was wrong.

    None where a pilot does not tell.
    """

    __test__ = False

    at: str
    automatic: float | None = None
    wrong: float | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A tested pilot. `since` is the day from which it is in daily use (ISO 8601), empty while nobody has said so.

    `hours` and `money` are of a month, before risk, by its test; `volume` is what that month holds (0 where it counts nothing),
    `call` what one of these costs to compute (0 where unknown). `assumed` says that hours and money rest on an assumption,
    `guessed_volume` and `guessed_call` that those do.
    """

    pilot: int
    title: str
    use_case: str
    hours: float
    money: float
    volume: float = 0.0
    call: float = 0.0
    since: str = ""
    assumed: bool = True
    guessed_volume: bool = False
    guessed_call: bool = False
    tested: str = ""  # the day of its test, ISO 8601
    mend_minutes: float = 0.0  # to put one right: as long as to do it by hand
    wage: float = 0.0  # of an hour
    guessed_mend: bool = False
    tests: tuple[Test, ...] = ()  # the newest first; the one before it where there is one


@dataclass(frozen=True, slots=True)
class Earned:
    """What a pilot came to: months of use (weighed by the volumes that were entered), hours, money; how many were put right."""

    months: float
    hours: float
    money: float
    corrected: float = 0.0


Volumes = Mapping[str, float]
"""What a pilot really did in a month, or what was put right of it, by month (``2026-11``), as it was entered."""
NOTHING: Volumes = MappingProxyType({})


def used(since: str, today: str) -> Iterator[tuple[str, float]]:
    """Each month from the start of use to today, and the share of its days in use; nothing before the start."""
    first, last = date.fromisoformat(since), date.fromisoformat(today)
    while first <= last:
        days = monthrange(first.year, first.month)[1]
        end = min(last, first.replace(day=days))
        yield month_of(first.isoformat()), ((end - first).days + 1) / days
        first = first.replace(day=days) + timedelta(days=1)


def this_month(each: Standing, today: str, volumes: Volumes, corrected: Volumes = NOTHING) -> Earned:
    """What the month of `today` came to so far, less the time to put right what people `corrected`."""
    return _earned(each, today, volumes, corrected, only=month_of(today))


def since_start(each: Standing, today: str, volumes: Volumes, corrected: Volumes = NOTHING) -> Earned:
    """What all months of use came to, less the time to put right what people `corrected`."""
    return _earned(each, today, volumes, corrected)


def due(each: Standing, reviewed: str = "") -> str:
    """The day of the next review, ISO 8601: 30 days after the start of use or after the last one; empty for a pilot not in use."""
    last = max(each.since, reviewed) if each.since else ""
    return (date.fromisoformat(last) + timedelta(days=DUE_DAYS)).isoformat() if last else ""


def month_of(day: str) -> str:
    """The month of a day, both ISO 8601."""
    return day[:7]


def month_before(month: str) -> str:
    """``2025-12`` of ``2026-01``."""
    return month_of((date.fromisoformat(f"{month}-01") - timedelta(days=1)).isoformat())


def is_day(text: str) -> bool:
    """Whether it is a day in ISO 8601."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _earned(each: Standing, today: str, volumes: Volumes, corrected: Volumes, only: str = "") -> Earned:
    if not each.since:
        return Earned(0.0, 0.0, 0.0)
    inside = [(month, part) for month, part in used(each.since, today) if only in ("", month)]
    months = sum(part * _weight(each, month, volumes) for month, part in inside)
    mended = sum(corrected.get(month, 0.0) for month, _ in inside)
    lost = mended * each.mend_minutes / 60
    return Earned(months, months * each.hours - lost, months * each.money - lost * each.wage, mended)


def _weight(each: Standing, month: str, volumes: Volumes) -> float:
    """A month with the volume of the test weighs 1; one in which nothing was entered is taken for such a month."""
    return volumes[month] / each.volume if month in volumes and each.volume else 1.0
