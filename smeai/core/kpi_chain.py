"""Key figures that rest on one another: formulas in a row, and the business figures that every use case asks for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from smeai.core.kpi import Input, Kpi, Origin, Unit, compute, names, shown
from smeai.core.phrases import Own, say

SOURCE = "a common value, 2026; please put in your own"
TIMED = "timed on this computer"
WORLD = "a world average of 2024; please put in your own"

COMPUTER = (
    Input("pc_price", "Price of this computer", 900.0, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
    Input("pc_years", "Years it is used", 4.0, Unit.YEARS, Origin.ASSUMPTION, SOURCE),
    Input("pc_hours_day", "Hours a day it runs", 8.0, Unit.HOURS, Origin.ASSUMPTION, SOURCE),
    Input("watts", "Power while it works", 45.0, Unit.WATTS, Origin.ASSUMPTION, SOURCE),
    Input("price_kwh", "Price of a kilowatt hour", 0.3, Unit.MONEY, Origin.ASSUMPTION, SOURCE),
)
CARBON = Input("grid_co2", "Carbon dioxide of a kilowatt hour", 475.0, Unit.GRAMS, Origin.ASSUMPTION, WORLD)
RUNS = ("n_runs", "run_days")  # inputs of `EXPERIMENTS`
WORKING_DAYS = Input("working_days", "Working days a year", 250, Unit.COUNT, Origin.ASSUMPTION, SOURCE)
COMPUTER_HOUR = "(watts / 1000 * price_kwh + pc_price / (pc_years * working_days * pc_hours_day))"
"""What an hour of computing costs, over `COMPUTER` and `WORKING_DAYS`."""

TRAINING = f"training_seconds / 3600 * {COMPUTER_HOUR}"
"""What it costs to train once."""
EXPERIMENTS = "n_runs / run_days * 365 / 12"
"""Tests a month, of those that the workspace keeps; the inputs are those of `core.business.experiments`."""

Title = tuple[str, Unit, str]
"""Title, unit and sentence of a key figure."""

Interval = tuple[float | None, float | None, int | None]
"""Both ends and the number of observations; None where nothing was counted."""

Told = Mapping[str, tuple[float, str]]
"""What a file tells, by name: the value, 0 where it tells nothing, and where it is from."""

Shared = Mapping[str, Input]
"""Figures of the whole workspace, by name, each with its origin; see `core.business`."""
NOTHING: Shared = MappingProxyType({})


def figures(defaults: Sequence[Input], given: Mapping[str, float], told: Told, *, shared: Shared = NOTHING) -> tuple[Input, ...]:
    """The business figures in the order of `defaults`.

    What holds, the first that there is: `given` by the user for the pilot, entered for the workspace, `told` by the file, measured
    for the workspace, its country's, the default.
    """
    return tuple(_figure(each, given.get(each.name), *told.get(each.name, (0.0, "")), shared.get(each.name)) for each in defaults)


def told_by(file: str, whole: bool = True) -> str:
    """What the source of an input says that stands in the user's file; not `whole` where it scales all the money."""
    if whole:
        return say("from {file}", file=Own(file, "File"))
    return say("from {file}; put in your own if the file holds only a part", file=Own(file, "File"))


def others(shared: Shared, asked: Sequence[Input] = ()) -> tuple[Input, ...]:
    """What key figures use and no pilot asks for: working days, what was `asked` for the workspace, and how often was tested."""
    found = (replace(shared[each.name], title=each.title, unit=each.unit) for each in asked if each.name in shared)
    counted = (shared[name] for name in RUNS if name in shared)
    return (*figures((WORKING_DAYS,), {}, {}, shared=shared), *found, *counted)


def answerable(formulas: Mapping[str, str], inputs: Sequence[Input]) -> dict[str, str]:
    """The formulas whose inputs are all known, or are figures before them that are."""
    known, kept = {each.name for each in inputs}, {}
    for name, formula in formulas.items():
        if known.issuperset(names(formula)):
            kept[name] = formula
            known.add(name)
    return kept


def timed(name: str, title: str, seconds: float) -> Input:
    """A time that was measured on this computer."""
    return Input(name, title, seconds, Unit.SECONDS, Origin.MEASURED, TIMED)


def chain(
    formulas: Mapping[str, str],
    titles: Mapping[str, Title],
    inputs: Sequence[Input],
    interval: Callable[[str], Interval],
    listed: bool = False,
) -> tuple[Kpi, ...]:
    """Every key figure with its formula and its inputs; each may use those before it.

    The inputs of a figure stand as its formula reads them or, if `listed`, as in `inputs`; then those of the figures it uses.
    """
    known = {each.name: each for each in inputs}
    values = {name: each.value for name, each in known.items()}
    made: dict[str, Kpi] = {}
    for name, formula in formulas.items():
        title, unit, sentence = titles[name]
        value, values[name] = shown(formula, values), compute(formula, values)
        used = names(formula)
        order = tuple(each for each in (*known, *made) if each in used) if listed else used
        made[name] = Kpi(name, title, value, unit, formula, _inputs(order, known, made), sentence, *interval(name))
    return tuple(made.values())


def _inputs(order: Sequence[str], known: Mapping[str, Input], made: Mapping[str, Kpi]) -> tuple[Input, ...]:
    own = (known[each] for each in order if each in known)
    inner = (other for each in order if each in made for other in made[each].inputs)
    return tuple(dict.fromkeys((*own, *inner)))


def _figure(default: Input, given: float | None, told: float, source: str, shared: Input | None) -> Input:
    if given is not None:
        return Input(default.name, default.title, given, default.unit, Origin.YOURS, "entered")
    if told and (shared is None or shared.origin is not Origin.YOURS):
        return Input(default.name, default.title, told, default.unit, Origin.MEASURED, source)
    if shared is not None:
        return replace(shared, name=default.name, title=default.title, unit=default.unit)
    return default
