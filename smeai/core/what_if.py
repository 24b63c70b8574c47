"""The key figures of a pilot with some inputs at other values, and how a report sets such what-ifs side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from smeai.core.case.scenario import Scenario
from smeai.core.document import Block, Column, Heading, Sides, Table
from smeai.core.figures import needed
from smeai.core.kpi import Input, Kpi, Origin, compute, shown
from smeai.core.phrases import Figure, Said, alone, known, say

OWN = "What-if"  # what such things are called where their names are numbered


def inputs(kpis: Sequence[Kpi]) -> tuple[Input, ...]:
    """Every input of key figures, once, in the order they are used."""
    found: dict[str, Input] = {}
    for each in (one for kpi in kpis for one in kpi.inputs):
        found.setdefault(each.name, each)
    return tuple(found.values())


def tried(kpis: Sequence[Kpi], changed: Mapping[str, float]) -> tuple[Kpi, ...]:
    """The same key figures with some inputs `changed`, by name; each uses only those before it.

    A figure that rests on a changed input has no interval: that was measured at the other value.
    """
    base = inputs(kpis)
    moved = {each.name: changed[each.name] for each in base if each.name in changed and changed[each.name] != each.value}
    values, made = {each.name: each.value for each in base} | moved, []
    for kpi in kpis:
        value, values[kpi.name] = shown(kpi.formula, values), compute(kpi.formula, values)
        if moved.keys().isdisjoint(each.name for each in kpi.inputs):
            made.append(kpi)
        else:
            own = tuple(replace(each, value=moved[each.name]) if each.name in moved else each for each in kpi.inputs)
            made.append(replace(kpi, value=value, inputs=own, low=None, high=None, n=None))
    return tuple(made)


def compared(kpis: Sequence[Kpi], scenarios: Sequence[Scenario], names: Sequence[str]) -> tuple[Block, ...]:
    """What-ifs beside the figures as they are, `names` of them shown, and what each of them changes; nothing where there are none."""
    if not scenarios:
        return ()
    made = (tuple(kpis), *(tried(kpis, each.values) for each in scenarios))
    titles, has = (say("Base"), *(each.name for each in scenarios)), {each.name for each in kpis}
    sides = Sides("", titles, made, tuple(name for name in names if name in has), say("What-ifs"))
    return Heading(say("What-ifs")), sides, changes(inputs(kpis), scenarios)


def changes(base: Sequence[Input], scenarios: Sequence[Scenario]) -> Table:
    """What each of the what-ifs changes, from which value to which."""
    columns = (
        Column(say("What-if"), own=OWN),
        Column(say("Input"), wide=True),
        Column(say("Base")),
        Column(say("Tried", "column: the value that is tried")),
    )
    rows = tuple(
        (scenario.name, known(each.title), _value(each), _value(each, scenario.values[each.name]))
        for scenario in scenarios
        for each in base
        if each.name in scenario.values and scenario.values[each.name] != each.value
    )
    return Table(say("What each what-if changes"), columns, rows)


def _value(each: Input, tried_at: float | None = None) -> Said:
    """As it is, marked where it is an assumption, or as it is tried; not rounded."""
    value = each.value if tried_at is None else tried_at
    assumed = tried_at is None and each.origin is Origin.ASSUMPTION
    return alone(Figure(value, each.unit, needed(value, each.unit), assumed=assumed))
