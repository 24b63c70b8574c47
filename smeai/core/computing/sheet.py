"""Everything the page and the document show, worked out at once: a few milliseconds, at every move of a slider."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smeai.core.computing import choice, commitment, ebitda, projection, selling
from smeai.core.computing.aspects import Aspect, aspects
from smeai.core.computing.inputs import inputs_of
from smeai.core.computing.lines import Ends, Line, ends_of, figures_of, values_of
from smeai.core.computing.owned import owned_lines
from smeai.core.computing.services import LETTERS, Service, rate_input, service_inputs, service_lines
from smeai.core.computing.workings import MOST_SERVICES, Workings
from smeai.core.kpi import Input, Kpi
from smeai.core.prices import Price, PriceBook

EURO_IS = {
    "EUR": 1.0, "USD": 1.15, "GBP": 0.86, "CHF": 0.94, "PLN": 4.3, "CZK": 25.0, "SEK": 11.0, "NOK": 11.5, "DKK": 7.5, "HUF": 400.0,
    "TRY": 45.0, "ILS": 4.0, "INR": 95.0, "JPY": 165.0, "BRL": 6.3, "CAD": 1.6, "AUD": 1.75,
}  # fmt: skip
"""Rounded rates of 2026: a starting point that is shown, labelled and may be replaced."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`services` are those compared, `service` the one looked at closely. `kpis`, `inputs` and `values` are by name.

    `low` and `high` hold `values` with cloud prices falling slowest and fastest.
    """

    workings: Workings
    services: tuple[Service, ...]
    inputs: Mapping[str, Input]
    kpis: Mapping[str, Kpi]
    values: Mapping[str, float]
    ends: Ends | None
    aspects: tuple[Aspect, ...]
    verdict: choice.Verdict | None

    @property
    def service(self) -> Service | None:
        """The one that commitments, EBITDA and the choice look at; None where the list is empty."""
        return self.services[0] if self.services else None

    def base(self) -> float:
        """The base fee a month of that service, in the user's currency."""
        first = self.services[0]
        return first.price.base_month * (first.rate.value if first.rate else 1.0)


def work_out(workings: Workings, book: PriceBook, shared: Sequence[Input] = ()) -> Sheet:
    """All figures for what was entered; `shared` are the workspace's own, which come before what is assumed."""
    services = services_of(workings, book)
    inputs = (*inputs_of(workings.serves, workings.figures, shared), *_listed(services))
    lines = _lines(workings, services, inputs)
    values = values_of(lines, inputs, {})
    if services:
        inputs += commitment.offer(services[0], workings.offer_of(services[0].price.name), values)
    known = {each.name: each for each in inputs}
    lines = (*lines, *_last(workings, services, known, values))
    ends, values = ends_of(lines, inputs, "price_fall"), values_of(lines, inputs, {})
    kpis = figures_of(lines, inputs, ends)
    rows, verdict = _choice(kpis, known, workings, services)
    return Sheet(workings, services, known, kpis, values, ends, rows, verdict)


def services_of(workings: Workings, book: PriceBook) -> tuple[Service, ...]:
    """The chosen services that are still in the list, or the first ones that fit."""
    named = {each.name: each for each in book.prices}
    chosen = [named[name] for name in workings.chosen if name in named] or first_choice(book, workings.serves)
    return tuple(Service(letter, price, _rate(price, book, workings)) for letter, price in zip(LETTERS, chosen, strict=False))


def fitting(book: PriceBook, serves: str) -> list[Price]:
    """The services for such calls: first those made for them, then those for anything."""
    return [each for each in book.prices if each.serves == serves] + [each for each in book.prices if not each.serves]


def first_choice(book: PriceBook, serves: str) -> list[Price]:
    """What is compared until somebody chooses: one made for such calls, one for anything, and another."""
    made, broad = ([each for each in book.prices if each.serves == wanted] for wanted in (serves, ""))
    return [*made[:1], *broad[:1], *made[1:], *broad[1:]][:MOST_SERVICES]


def _rate(price: Price, book: PriceBook, workings: Workings) -> Input | None:
    currency, own = book.currency_of(price), workings.currency
    if currency == own:
        return None
    name = f"rate_{currency.lower()}"
    usual = round(EURO_IS.get(own, 1.0) / EURO_IS.get(currency, 1.0), 4)
    return rate_input(currency, own, workings.figures.get(name, usual), name in workings.figures)


def _listed(services: tuple[Service, ...]) -> tuple[Input, ...]:
    return tuple(dict.fromkeys(each for service in services for each in service_inputs(service)))


def _lines(workings: Workings, services: tuple[Service, ...], inputs: Sequence[Input]) -> tuple[Line, ...]:
    lines = [*owned_lines(workings.whole), *projection.own_lines(workings.years)]
    for service in services:
        lines += [*service_lines(service), *projection.cloud_lines(service, workings.years)]
    return (*lines, *selling.selling_lines())


def _last(workings: Workings, services: tuple[Service, ...], known: Mapping[str, Input], values: Mapping[str, float]) -> tuple[Line, ...]:
    """The lines whose shape hangs on the figures before them."""
    lines = [line for service in services for line in projection.wait_lines(service, values, workings.years)]
    if services:
        lines += commitment.commitment_lines(services[0])
        lines += ebitda.ebitda_lines(services[0], workings.years)
        lines += choice.choice_lines(services[0], {"right_own", "right_cloud"} <= set(known))
    return (*lines, *selling.even_lines(values))


def _choice(
    kpis: Mapping[str, Kpi], known: Mapping[str, Input], workings: Workings, services: tuple[Service, ...]
) -> tuple[tuple[Aspect, ...], choice.Verdict | None]:
    if not services:
        return (), None
    told = (kpis, known, workings.facts, services[0])
    return aspects(*told), choice.judge(*told)
