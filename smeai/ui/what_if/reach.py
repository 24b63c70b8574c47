"""How far a slider of an input goes, and how exact its field is."""

from math import ceil, floor, log10

from smeai.core.figures import digits
from smeai.core.kpi import Input, Unit

STEPS = 200
SMALL = 0.3  # shares up to this have a finer slider
NOTHING = {Unit.MONEY: 5000.0}  # the far end where the value is 0
LEAST = 1e-9  # what is smaller is nothing
PER_HUNDRED = 100.0


def reach(each: Input) -> tuple[float, float]:
    """Both ends of its slider; a field takes values beyond them."""
    low, high = (
        min(each.value, each.value if each.low is None else each.low),
        max(each.value, each.value if each.high is None else each.high),
    )
    if each.unit is Unit.SHARE and high <= 1:
        top = SMALL if high <= SMALL else 1.0
        return (-top if low < 0 else 0.0), top
    if low < 0:
        return -_round_up(2 * -low), _round_up(2 * max(high, -low))
    return 0.0, _round_up(max(2 * each.value, 1.25 * high)) or NOTHING.get(each.unit, PER_HUNDRED)


def decimals(each: Input) -> int:
    """Of its field: as many as a figure of its unit has, or as its value needs."""
    usual = 0 if each.unit in (Unit.COUNT, Unit.WATTS) else 2 if each.unit is Unit.MONEY else 1
    return max(usual, min(6, digits(each.value, each.unit)))


def _round_up(value: float) -> float:
    """The next round number: one or two figures that count."""
    if value < LEAST:
        return 0.0
    scale = 10.0 ** floor(log10(value))
    return ceil(round(value / scale * 2, 9)) / 2 * scale
