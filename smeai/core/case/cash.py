"""The money in hand month by month: what the chart of the case shows, by the same formulas."""

from collections.abc import Mapping, Sequence

from smeai.core.case.part import Part

MONTHS = 60


def cumulative(parts: Sequence[Part], values: Mapping[str, float], months: int = MONTHS) -> tuple[float, ...]:
    """From today, before anything was spent, to the end of month `months`: what was gained less what was spent, not discounted.

    After whole years it equals the yearly flows of the case.
    """
    have = -values["cost_once"]
    found = [have]
    for month in range(1, months + 1):
        grown = max(0.0, 1 + values["growth"]) ** ((month - 1) // 12)
        gained = sum(values[f"{part.prefix}_benefit_month"] * _used(month, values[f"{part.prefix}_start"]) for part in parts)
        have += gained * grown - values["running_month"]
        found.append(have)
    return tuple(found)


def _used(month: int, start: float) -> float:
    """The share of a month, counted from 1, in which a pilot is in use."""
    return min(1.0, max(0.0, month - start))
