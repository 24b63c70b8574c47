"""How far sliders go: every input has room on both sides of what it is, and nothing below nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.core.kpi import Input, Origin, Unit
from smeai.ui.what_if.reach import decimals, reach


def made(value: float, unit: Unit = Unit.MONEY, low: float | None = None, high: float | None = None) -> Input:
    return Input("x", "X", value, unit, Origin.ASSUMPTION, "", low, high)


@pytest.mark.parametrize(
    ("each", "ends"),
    [
        (made(35.0, low=25.0, high=60.0), (0.0, 75.0)),
        (made(0.0, low=0.0, high=0.0), (0.0, 5000.0)),
        (made(0.0, Unit.SHARE, -0.1, 0.1), (-0.3, 0.3)),
        (made(0.08, Unit.SHARE, 0.05, 0.12), (0.0, 0.3)),
        (made(0.7, Unit.SHARE, 0.4, 0.9), (0.0, 1.0)),
        (made(-5.0), (-10.0, 10.0)),
    ],
)
def test_ends_are_round_and_fit_the_figure(each: Input, ends: tuple[float, float]) -> None:
    assert reach(each) == pytest.approx(ends)


@given(st.floats(0, 1e8), st.sampled_from([Unit.MONEY, Unit.COUNT, Unit.HOURS, Unit.SECONDS]))
def test_what_an_input_is_lies_within(value: float, unit: Unit) -> None:
    low, high = reach(made(value, unit))
    assert low <= value < high or value == high == 0


def test_a_field_is_as_exact_as_its_figure() -> None:
    assert decimals(made(0.098, Unit.SECONDS)) >= 3
    assert decimals(made(12.0, Unit.COUNT)) == 0
    assert decimals(made(35.0)) == 2
