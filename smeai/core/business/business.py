"""What is known of a business, and which figures follow from it: light, pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from smeai.core.business.country import EURO, Country, find
from smeai.core.business.fields import FIELDS, OVERHEAD, WAGE, WAGE_HOUR
from smeai.core.kpi import Input, Origin, Unit
from smeai.core.phrases import Day, Figure, count, known, money, number, plural, say, share

ENTERED = "entered for the whole business"
WEAKEST = (Origin.ASSUMPTION, Origin.MEASURED, Origin.YOURS)


@dataclass(frozen=True, slots=True)
class Given:
    """A figure that somebody entered or measured on the day `at` (ISO 8601); `low` and `high` are its 95 % interval, from `n` items."""

    value: float
    origin: Origin = Origin.YOURS
    source: str = ENTERED
    at: str = ""
    detail: str = ""  # in no language, such as the name of a processor
    low: float | None = None
    high: float | None = None
    n: int = 0

    @property
    def words(self) -> str:
        """Where it comes from, and when."""
        what: str = known(self.source)
        if self.detail:
            what = say("{what} ({detail})", what=what, detail=self.detail)
        if self.n > 1:
            what = plural("{what}, {n} item", "{what}, {n} items", what=what, n=count(self.n))
        return say("{what}, {day}", what=what, day=Day(self.at)) if self.at else what


@dataclass(frozen=True, slots=True)
class Business:
    """`country` is empty until it is chosen, `currency` until another one than the country's is.

    `given` holds (key, figure) pairs: a name of `FIELDS`, or that of a pilot's own figure behind its use case, as in
    ``chat.minutes_hand``.
    """

    country: str = ""
    currency: str = ""
    given: tuple[tuple[str, Given], ...] = ()

    @property
    def place(self) -> Country | None:
        """The country that was chosen."""
        return find(self.country)

    @property
    def money(self) -> str:
        """The currency of all its figures; empty while nothing says which."""
        return self.currency or (self.place.currency if self.place else "")

    def found(self, key: str) -> Given | None:
        """What was entered or measured of a figure."""
        return dict(self.given).get(key)

    def with_given(self, key: str, given: Given | None) -> "Business":
        """The same with another figure, or without it."""
        kept = {name: each for name, each in self.given if name != key} | ({} if given is None else {key: given})
        return replace(self, given=tuple(sorted(kept.items())))


def key_of(name: str, use_case: str = "") -> str:
    """Under which key a figure is kept: general ones by their name, a pilot's own behind its use case."""
    return name if name in FIELDS or not use_case else f"{use_case}.{name}"


def figure(business: Business, default: Input, use_case: str = "") -> Input:
    """A figure as it holds for the business: what was entered or measured, what is usual in its country, the common value."""
    given = business.found(key_of(default.name, use_case))
    if given is not None:
        return replace(default, value=given.value, origin=given.origin, source=given.words, low=given.low, high=given.high)
    return _usual(business, default) or default


def hour(business: Business) -> Input:
    """What an hour of work costs: the wage and what the employer pays on top. It is as sure as the less sure of the two."""
    wage, overhead = figure(business, WAGE), figure(business, OVERHEAD)
    origin = next(each for each in WEAKEST if each in (wage.origin, overhead.origin))
    source = say(
        "{wage} an hour ({whose}) and {part} on top ({from_where}), of the business",
        wage=Figure(wage.value, Unit.MONEY, 2, business.money),
        part=share(overhead.value),
        whose=known(wage.origin.value),
        from_where=known(overhead.origin.value),
    )
    return replace(WAGE_HOUR, value=round(wage.value * (1 + overhead.value), 2), origin=origin, source=source)


def shared(business: Business, use_case: str = "", currency: str = "", defaults: Iterable[Input] = ()) -> dict[str, Input]:
    """What a pilot takes from the business, by name: only what was entered, measured, or is known of the country.

    `defaults` are the pilot's own figures. Money is left out where the pilot reckons in another `currency`: nothing is converted.
    """
    wanted = {each.name: each for each in (*FIELDS.values(), *defaults)}
    known = [figure(business, each, use_case) for each in wanted.values() if _known(business, each, use_case)]
    if any(each.name in (WAGE.name, OVERHEAD.name) for each in known):
        known = [*(each for each in known if each.name != WAGE_HOUR.name), hour(business)]
    apart = bool(currency and business.money and currency != business.money)
    return {each.name: each for each in known if not (apart and each.unit is Unit.MONEY)}


def differs(business: Business, currency: str) -> bool:
    """Whether a pilot that reckons in `currency` can take no money from the business."""
    return bool(business.money) and currency != business.money


def _known(business: Business, default: Input, use_case: str) -> bool:
    return business.found(key_of(default.name, use_case)) is not None or _usual(business, default) is not None


def _usual(business: Business, default: Input) -> Input | None:
    """What is usual in the country, where that says something of the figure in the currency of the business."""
    place = business.place
    if place is None or (default.unit is Unit.MONEY and business.money != place.currency):
        return None
    if default.name in place.facts:
        fact = place.fact(default.name)
        return replace(default, value=fact.value, origin=Origin.ASSUMPTION, source=fact.words)
    return _in_currency(place, default) if default.unit is Unit.MONEY else None


def _in_currency(place: Country, default: Input) -> Input | None:
    """A common value, which is meant in euro, in the currency of the country and rounded; a euro country has it as it is."""
    euro = place.fact("euro")
    if euro.value == 1 or default.origin is not Origin.ASSUMPTION:
        return None
    value = float(f"{default.value * euro.value:.2g}")
    source = say(
        "a common value of {euro}, at {rate} {currency} for a euro, {year}; please put in your own",
        euro=money(default.value, EURO),
        rate=number(euro.value),
        currency=place.currency,
        year=str(euro.year),
    )
    return replace(default, value=value, source=source)
