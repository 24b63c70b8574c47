"""Between which ends an input may lie, and which of them is the cautious one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from smeai.core.kpi import Input, Kpi, Origin, Unit

AROUND = {Origin.YOURS: 0.1, Origin.ASSUMPTION: 0.3, Origin.MEASURED: 0.0}
"""How far an input may be off, as a share of it, where nothing else is known of it; shown beside the figures."""


def ends(each: Input) -> tuple[float, float]:
    """The lowest and the highest value it may have; its own ends where it has them, and the value itself where it is sure."""
    if each.low is not None and each.high is not None:
        return min(each.low, each.value), max(each.high, each.value)
    off = abs(each.value) * AROUND[each.origin]
    low, high = each.value - off, each.value + off
    return (max(0.0, low), min(1.0, high)) if each.unit is Unit.SHARE and 0 <= each.value <= 1 else (low, high)


def entered(each: Input, value: float) -> Input:
    """With what the user entered: its ends follow, as far off as one's own figures are."""
    return replace(each, value=value, origin=Origin.YOURS, source="entered", low=None, high=None)


def with_ends(kpis: Sequence[Kpi], found: Mapping[str, tuple[float, float]]) -> tuple[Kpi, ...]:
    """The same key figures, the named inputs between the ends that were measured."""
    return tuple(replace(each, inputs=tuple(_with_ends(one, found) for one in each.inputs)) for each in kpis)


def _with_ends(each: Input, found: Mapping[str, tuple[float, float]]) -> Input:
    return replace(each, low=found[each.name][0], high=found[each.name][1]) if each.name in found else each
