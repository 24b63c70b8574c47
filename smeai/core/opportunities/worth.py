"""What a use would bring a month: hours and money, each with its formula, its inputs and their range."""

from collections.abc import Mapping
from dataclasses import replace

from smeai.core.kpi import Input, Kpi, Origin, Unit, compute
from smeai.core.kpi_chain import Interval, chain
from smeai.core.opportunities.catalogue import Catalogue, Range, Use
from smeai.core.opportunities.phrasebook import Phrasebook
from smeai.core.opportunities.question import Answers

FIGURES = ("part", "share", "minutes", "check", "rate", "worth", "fee")
"""The assumptions of a single use, which the user may replace."""


def worth_of(use: Use, answers: Answers, catalogue: Catalogue, book: Phrasebook) -> tuple[Kpi, ...]:
    """``hours`` and ``money``, and ``gain`` where there is one; low and high have all inputs at their low or high end."""
    inputs, formulas = inputs_of(use, answers, catalogue, book), _formulas(use, answers)
    units = {"hours": Unit.HOURS, "gain": Unit.MONEY, "money": Unit.MONEY}
    titles = {name: (book.say(f"out.{name}"), units[name], book.say(f"out.{name}-why")) for name in formulas}
    low, high = (_ends(formulas, inputs, end) for end in ("low", "high"))

    def interval(name: str) -> Interval:
        return low[name], high[name], None

    return chain(formulas, titles, inputs, interval)


def inputs_of(use: Use, answers: Answers, catalogue: Catalogue, book: Phrasebook) -> tuple[Input, ...]:
    """Every input of the use: the user's own where it was answered, else a labelled assumption with its range."""
    euro = catalogue.euro_is.get(answers.currency, 1.0)
    guess = book.say("source.guess", year=catalogue.as_of)
    wage = tuple(each * euro for each in catalogue.wage)
    shared = (volume_of(use.volume, answers, catalogue, book), _number("wage", wage, Unit.MONEY, guess, answers, book))
    return (*shared, *(_entered(each, use, answers, book) for each in _assumed(use, answers, euro, guess, book)))


def volume_of(name: str, answers: Answers, catalogue: Catalogue, book: Phrasebook) -> Input:
    """How many there are a month; where that was not answered, what is usual for each person of the trade."""
    guess = book.say("source.guess", year=catalogue.as_of)
    people = _number("people", catalogue.people, Unit.COUNT, guess, answers, book)
    if name == "people" or name in answers.numbers:
        return people if name == "people" else _number(name, (0, 0, 0), Unit.COUNT, guess, answers, book)
    each = catalogue.month_each[answers.pick("trade")][name]
    low, high = catalogue.spread
    value = people.value * each
    source = book.say("source.each", year=catalogue.as_of, each=f"{each:g}")
    return Input(name, book.say(f"in.{name}"), value, Unit.COUNT, Origin.ASSUMPTION, source, value * low, value * high)


def _formulas(use: Use, answers: Answers) -> dict[str, str]:
    cases = use.volume if use.part_in(answers.pick("trade")) == 1 else f"{use.volume} * part"
    hours = {"hours": f"{cases} * share * (minutes - check) / 60"}
    if use.rate is None:
        return hours | {"money": "hours * wage - fee"}
    return hours | {"gain": f"{cases} * rate * worth", "money": "hours * wage + gain - fee"}


def _assumed(use: Use, answers: Answers, euro: float, guess: str, book: Phrasebook) -> tuple[Input, ...]:
    """The assumptions of the use itself."""
    made = list(_part(use, answers, guess, book))
    made.append(_spread("share", use.share, Unit.SHARE, guess, book))
    made.append(_spread("minutes", use.minutes, Unit.MINUTES, guess, book))
    made.append(_flat("check", use.check, Unit.MINUTES, guess, book))
    if use.rate is not None:
        made.append(_spread("rate", use.rate, Unit.SHARE, guess, book))
        title = book.say(f"worth.{use.worth_of}")
        made.append(Input("worth", title, use.worth * euro, Unit.MONEY, Origin.ASSUMPTION, guess))
    made.append(_flat("fee", use.fee * euro, Unit.MONEY, guess, book))
    return tuple(made)


def _part(use: Use, answers: Answers, guess: str, book: Phrasebook) -> tuple[Input, ...]:
    part = use.part_in(answers.pick("trade"))
    if part == 1:
        return ()
    if use.volume == "people" or part > 1:
        return (_flat("part", part, Unit.NUMBER, guess, book),)
    return (Input("part", book.say("in.part-share"), part, Unit.SHARE, Origin.ASSUMPTION, guess),)


def _flat(name: str, value: float, unit: Unit, guess: str, book: Phrasebook) -> Input:
    return Input(name, book.say(f"in.{name}"), value, unit, Origin.ASSUMPTION, guess)


def _spread(name: str, values: Range, unit: Unit, guess: str, book: Phrasebook) -> Input:
    low, value, high = values
    return Input(name, book.say(f"in.{name}"), value, unit, Origin.ASSUMPTION, guess, low, high)


def _number(name: str, usual: Range, unit: Unit, guess: str, answers: Answers, book: Phrasebook) -> Input:
    default = _spread(name, usual, unit, guess, book)
    return _yours(default, answers.numbers[name], book) if name in answers.numbers else default


def _entered(default: Input, use: Use, answers: Answers, book: Phrasebook) -> Input:
    value = answers.own.get(f"{use.key}.{default.name}")
    return default if value is None else _yours(default, value, book)


def _yours(default: Input, value: float, book: Phrasebook) -> Input:
    return replace(default, value=value, origin=Origin.YOURS, source=book.say("source.yours"), low=None, high=None)


def _ends(formulas: Mapping[str, str], inputs: tuple[Input, ...], end: str) -> dict[str, float]:
    """Each figure with every input at one end; checking and fees have no range, all others pull the same way."""
    values = {each.name: each.value if getattr(each, end) is None else getattr(each, end) for each in inputs}
    for name, formula in formulas.items():
        values[name] = compute(formula, values)
    return values
