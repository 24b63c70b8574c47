"""Scales and their ticks."""

from itertools import pairwise
from math import inf, log10, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.core.scale import Scale, nice_ticks

ends = st.floats(min_value=-1e12, max_value=1e12).filter(lambda value: value == 0 or abs(value) > 1e-9)


@given(ends, ends, st.integers(2, 12), st.booleans())
def test_ticks_cover_the_range_evenly_at_round_numbers(one: float, other: float, count: int, whole: bool) -> None:
    ticks = nice_ticks(one, other, count, whole)
    step = ticks[1] - ticks[0]
    slack = step * 1e-6
    assert ticks[0] <= min(one, other) + slack and ticks[-1] >= max(one, other) - slack
    assert 2 <= len(ticks) <= 2 * count + 2
    gaps = [after - before for before, after in pairwise(ticks)]
    assert all(gap == pytest.approx(step, rel=1e-6) for gap in gaps)
    if whole:
        assert all(tick == round(tick) for tick in ticks)
    else:
        assert round(step / 10 ** (log10(step) // 1), 6) in (1.0, 2.0, 2.5, 5.0, 10.0)


def test_ticks_of_what_cannot_be_drawn() -> None:
    assert nice_ticks(5, 5)[0] == 0
    assert nice_ticks(0, 0) == (0.0, 0.25, 0.5, 0.75, 1.0)
    for wrong in (nan, inf):
        with pytest.raises(ValueError, match="no ticks"):
            nice_ticks(0, wrong)


@given(st.floats(0, 1), st.booleans())
def test_a_scale_leads_there_and_back(share: float, turned: bool) -> None:
    scale = Scale(-3, 8, 500, 20) if turned else Scale(-3, 8, 20, 500)
    value = -3 + 11 * share
    assert scale.value(scale.at(value)) == pytest.approx(value, abs=1e-9)


def test_a_scale_without_width_stays_in_the_middle() -> None:
    assert Scale(4, 4, 0, 100).at(4) == 50
    assert Scale(0, 1, 7, 7).value(7) == 0
