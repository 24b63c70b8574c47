"""Lots: whole packs, the minimum, the shelf and the economic quantity."""

from dataclasses import replace
from decimal import Decimal
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.usecases.stock.ordering.economy import economic_lot
from smeai.usecases.stock.ordering.levels import Levels
from smeai.usecases.stock.ordering.lots import Bound, Lot, lot, quantity, smallest_lot
from smeai.usecases.stock.ordering.rates import Rates
from smeai.usecases.stock.ordering.terms import Terms

LEVELS = Levels(10.0, 40.0, 50.0, 30.0, 10.0, 0.95, 0.99, inf, 10.0)


def sells(units: float) -> Levels:
    return replace(LEVELS, sellable=units)


@pytest.mark.parametrize(
    ("position", "terms", "levels", "expected"),
    [
        (50, Terms(), LEVELS, Lot(0, Bound.ENOUGH)),
        (70, Terms(), LEVELS, Lot(0, Bound.ENOUGH)),
        (20, Terms(), LEVELS, Lot(30, Bound.LEVEL)),
        (-5, Terms(), LEVELS, Lot(55, Bound.LEVEL)),
        (20, Terms(pack=12), LEVELS, Lot(36, Bound.PACK)),
        (45, Terms(minimum=24), LEVELS, Lot(24, Bound.MINIMUM)),
        (45, Terms(pack=10, minimum=24), LEVELS, Lot(30, Bound.MINIMUM)),
        (20, Terms(pack=4), sells(41), Lot(20, Bound.SHELF)),
        (20, Terms(pack=4, minimum=24), sells(41), Lot(24, Bound.SPOILING)),
        (20, Terms(pack=100), sells(41), Lot(0, Bound.UNSELLABLE)),
        (20, Terms(pack=100, cost=Decimal(1), price=Decimal(9)), sells(41), Lot(100, Bound.SPOILING)),
        (20, Terms(pack=24, cost=Decimal(8), price=Decimal(9)), sells(41), Lot(0, Bound.UNSELLABLE)),
        (60, Terms(pack=4), sells(41), Lot(0, Bound.ENOUGH)),
        (20.0004, Terms(pack=0), LEVELS, Lot(30.0, Bound.LEVEL)),
    ],
)
def test_worked_by_hand(position: float, terms: Terms, levels: Levels, expected: Lot) -> None:
    found = lot(position, levels, terms)
    assert found.bound is expected.bound
    assert found.units == pytest.approx(expected.units, abs=0.001)
    assert found.reason


def test_an_economic_lot_is_that_of_harris() -> None:
    """10 a week are 522 a year; at 8 an order, 4 a unit and 25 %: sqrt(2 x 8 x 521.8 / 1) = 91.4."""
    terms = Terms(step_days=7.0, order_cost=Decimal(8), cost=Decimal(4), rates=Rates(0.25, 0, 0, 0))
    assert economic_lot(10.0, terms) == pytest.approx(91.37, abs=0.01)
    assert lot(49, LEVELS, terms) == Lot(92, Bound.ECONOMIC)
    assert economic_lot(10.0, replace(terms, order_cost=None)) == 0
    assert economic_lot(10.0, replace(terms, cost=None)) == 0


@given(
    st.integers(-50, 300),
    st.integers(0, 300),
    st.integers(1, 48),
    st.integers(0, 100),
    st.one_of(st.just(inf), st.floats(0, 400)),
    st.one_of(st.none(), st.decimals("0.01", 50, places=2)),
    st.one_of(st.none(), st.decimals("0.01", 50, places=2)),
    st.one_of(st.none(), st.decimals("0.01", 50, places=2)),
)
def test_a_lot_keeps_to_its_rules(
    position: int, level: int, pack: int, minimum: int, sellable: float, cost: Decimal | None, price: Decimal | None, fee: Decimal | None
) -> None:
    terms = Terms(pack=pack, minimum=minimum, cost=cost, price=price, order_cost=fee)
    levels = replace(LEVELS, order_up_to=float(level), sellable=sellable)
    found = lot(position, levels, terms)
    assert found.units >= 0 and found.units % pack == 0
    assert found.units == 0 or found.units >= minimum
    assert found.units == quantity(position, levels, terms)
    assert position + found.units <= sellable + 1e-6 or found.units == 0 or found.bound is Bound.SPOILING
    assert found.bound is not Bound.SPOILING or found.units == smallest_lot(terms)
    if found.bound not in (Bound.SHELF, Bound.SPOILING, Bound.UNSELLABLE):
        assert position + found.units >= level


@given(st.floats(-50, 300), st.floats(0, 300), st.floats(0, 3))
def test_what_is_weighed_is_ordered_to_the_gram(position: float, level: float, pack: float) -> None:
    units = quantity(position, replace(LEVELS, order_up_to=level), Terms(pack=0.0, minimum=pack))
    assert units == pytest.approx(round(units, 3), abs=1e-9)
    assert units == 0 or units >= level - position - 1e-6
