"""What the calls cost in the cloud: one function for every kind of price list."""

from dataclasses import dataclass

from smeai.core.computing.lines import Line
from smeai.core.kpi import Input, Origin, Unit
from smeai.core.phrases import Said, known, say
from smeai.core.prices import Price

MONEY = Unit.MONEY
LETTERS = "abcdefgh"
SHORT = 56  # letters of a service's name within a title


@dataclass(frozen=True, slots=True)
class Service:
    """A chosen service; `key` (a letter) ends the names of its figures, `rate` is what one unit of its currency is in the user's."""

    key: str
    price: Price
    rate: Input | None = None

    @property
    def name(self) -> str:
        """Its name, cut off where it is long."""
        whole = self.price.name
        return whole if len(whole) <= SHORT else whole[: SHORT - 1].rstrip(" ,(") + "…"


def service_inputs(service: Service) -> tuple[Input, ...]:
    """The figures of its price list, those that it has, and the rate of exchange where it needs one."""
    price, key = service.price, service.key
    source = say("price list of {month}, rounded; check it: {basis}", month=price.as_of, basis=known(price.basis))
    listed = tuple(
        Input(f"{name}_{key}", _of(service, title), getattr(price, name), unit, Origin.ASSUMPTION, source)
        for name, (title, unit) in _LISTED.items()
        if getattr(price, name)
    )
    return listed + ((service.rate,) if service.rate else ())


def service_lines(service: Service) -> tuple[Line, ...]:
    """``price``: a call beyond what is free, ``free``: calls that are, ``bill``: a month's, ``cloud``: with people's time.

    Each ends in the service's key; money is in the user's currency.
    """
    price, key = service.price, service.key
    rate = f" * {service.rate.name}" if service.rate else ""
    lines = []
    if price.unit_chars:
        formula = f"MAX({_min_units(price, key)}, ROUNDUP(chars_call / unit_chars_{key}, 0))"
        lines.append(Line(f"units_{key}", formula, Unit.COUNT, _of(service, say("units a call"))))
    lines.append(Line(f"price_{key}", f"({_price(price, key)}){rate}", MONEY, _of(service, say("a call beyond"))))
    lines.append(Line(f"free_{key}", _free(price, key), Unit.COUNT, _of(service, say("calls free or within the base fee"))))
    base = f"base_month_{key}{rate} + " if price.base_month else ""
    bill = f"{base}MAX(0, calls_month - free_{key}) * price_{key}"
    lines.append(Line(f"bill_{key}", bill, MONEY, _of(service, say("bill a month"))))
    both = say("The bill, and people's time to look after it.")
    lines.append(Line(f"cloud_{key}", f"bill_{key} + cloud_hours * wage_hour", MONEY, _of(service, say("a month")), both))
    lines.append(Line(f"year_{key}", f"12 * cloud_{key}", MONEY, _of(service, say("a year"))))
    lines.append(Line(f"call_{key}", f"cloud_{key} / calls_month", MONEY, _of(service, say("a call"))))
    lines.append(Line(f"million_{key}", f"1000000 * price_{key}", MONEY, _of(service, say("a million calls more"))))
    return tuple(lines)


def rate_input(currency: str, own: str, value: float, given: bool) -> Input:
    """What one unit of `currency` is in `own`: asked, never converted in silence."""
    origin, source = (
        (Origin.YOURS, say("entered")) if given else (Origin.ASSUMPTION, say("a rounded rate of 2026; put in the one of today"))
    )
    title = say("1 {currency} in {own}", currency=currency, own=own)
    return Input(f"rate_{currency.lower()}", title, value, Unit.NUMBER, origin, source)


_LISTED = {
    "per_call": (say("a call, by the list"), MONEY),
    "per_unit": (say("a unit, by the list"), MONEY),
    "unit_chars": (say("characters of a unit"), Unit.COUNT),
    "min_units": (say("units a call at least"), Unit.COUNT),
    "input_million": (say("a million tokens read"), MONEY),
    "output_million": (say("a million tokens written"), MONEY),
    "base_month": (say("base fee a month"), MONEY),
    "included": (say("calls within the base fee"), Unit.COUNT),
    "free_month": (say("free units a month"), Unit.COUNT),
}


def _of(service: Service, title: str) -> Said:
    return say("{service}: {title}", service=service.name, title=title)


def _min_units(price: Price, key: str) -> str:
    return f"min_units_{key}" if price.min_units else "1"


def _price(price: Price, key: str) -> str:
    """A call in the currency of the list, out of the parts that the list has."""
    tokens = [f"{read} * {name}_{key}" for read, name in _TOKENS.items() if getattr(price, name)]
    parts = [f"per_call_{key}"] if price.per_call else []
    parts += [f"units_{key} * per_unit_{key}"] if price.per_unit and price.unit_chars else []
    parts += [f"({' + '.join(tokens)}) / 1000000"] if tokens else []
    return " + ".join(parts) or "0"


_TOKENS = {"tokens_in": "input_million", "tokens_out": "output_million"}


def _free(price: Price, key: str) -> str:
    free = (f"free_month_{key} / units_{key}" if price.unit_chars else f"free_month_{key}") if price.free_month else ""
    return " + ".join(filter(None, (f"included_{key}" if price.included else "", free))) or "0"
