"""Nothing changes without agreement; what is agreed changes as it says."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from smeai.core.progress import silent
from smeai.errors import Cancelled
from smeai.usecases.stock.advice import advise
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.history import PRICE, PROMOTION, History
from smeai.usecases.stock.mending import Mended, mend
from smeai.usecases.stock.repairs import NO, YES, find, settle
from smeai.usecases.stock.views import Finding

from .series import history, steady

NUMBERS = st.one_of(st.just(np.nan), st.just(0.0), st.integers(-3, 9).map(float), st.floats(-1e12, 1e12))
MATRICES = arrays(float, array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=80), elements=NUMBERS, fill=st.just(0.0))


def made(matrix: np.ndarray, frequency: Frequency) -> History:
    return history(
        {f"item {row}": values for row, values in enumerate(matrix)}, frequency, stock=np.roll(matrix, 1) if matrix.size else None
    )


def agreeing(of: History, *kinds: Finding) -> Mended:
    found = find(of)
    return mend(of, settle(found, [(each.key, YES if each.finding in kinds else NO) for each in found]))


@given(MATRICES, st.sampled_from([Frequency.DAY, Frequency.WEEK, Frequency.MONTH]))
def test_any_numbers_can_be_looked_at_and_without_agreement_stay(matrix: np.ndarray, frequency: Frequency) -> None:
    given_ = made(matrix, frequency)
    before = given_.quantity.copy()
    found = find(given_)
    advise(given_, found)
    mended = agreeing(given_)
    np.testing.assert_array_equal(mended.history.quantity, before)
    np.testing.assert_array_equal(mended.history.first, given_.first)
    assert not (mended.censored.any() or mended.damped.any() or mended.lent.any() or mended.ended.any() or mended.borrowed)
    whole = mend(given_, settle(found, [(each.key, YES) for each in found]))
    np.testing.assert_array_equal(given_.quantity, before)
    np.testing.assert_array_equal(np.isnan(whole.history.quantity) & ~np.isnan(before), whole.censored & ~np.isnan(before))


@given(MATRICES)
def test_keys_are_each_used_once(matrix: np.ndarray) -> None:
    keys = [each.key for each in find(made(matrix, Frequency.DAY))]
    assert len(keys) == len(set(keys))


def test_an_agreed_stock_out_is_unknown_demand() -> None:
    row = steady(200)
    row[100:114] = 0
    mended = agreeing(history(row), Finding.STOCK_OUT)
    assert np.flatnonzero(mended.censored[0]).tolist() == [*range(100, 114)]
    assert np.isnan(mended.history.quantity[0, 100:114]).all()


def test_a_proven_stock_out_spares_the_sales_between() -> None:
    row, stock = steady(100), np.full(100, 20.0)
    for start in (40, 60):
        row[start : start + 3], stock[start - 1 : start + 3] = 0, 0
    mended = mend(given_ := history(row, stock=stock), find(given_))
    assert np.flatnonzero(mended.censored[0]).tolist() == [40, 41, 42, 60, 61, 62]


def test_a_spike_is_lowered_to_the_highest_usual_sale() -> None:
    row = steady(100)
    usual = row.max()
    row[50] = 200
    mended = agreeing(history(row), Finding.SPIKE)
    assert mended.history.quantity[0, 50] == usual
    assert np.flatnonzero(mended.damped[0]).tolist() == [50]


def test_a_gap_agreed_to_is_nothing_sold() -> None:
    row = steady(60)
    row[[20, 30]] = np.nan
    assert agreeing(history(row), Finding.GAP).history.quantity[0, [20, 30]].tolist() == [0, 0]


def test_an_ended_item_is_only_marked() -> None:
    given_ = history({"old": np.concatenate([steady(70), np.zeros(34)]), "mug": steady(104)}, Frequency.WEEK)
    mended = agreeing(given_, Finding.ENDED)
    assert mended.ended.tolist() == [True, False]
    np.testing.assert_array_equal(mended.history.quantity, given_.quantity)


def newcomer() -> History:
    old = steady(104, 20)
    fresh = np.concatenate([np.full(96, np.nan), np.round(old[96:] / 4)])
    known = {
        PROMOTION: [np.arange(104) % 10 == 0, np.full(104, np.nan)],
        PRICE: [np.full(104, 4.0), np.r_[np.full(96, np.nan), np.full(8, 8.0)]],
    }
    return history({"blue mug": old, "green mug": fresh}, Frequency.WEEK, known=known)


def test_a_new_item_borrows_at_its_own_level() -> None:
    mended = agreeing(newcomer(), Finding.NEW)
    old, fresh = mended.history.quantity
    assert fresh[:96].sum() == pytest.approx(old[:96].sum() / 4, rel=0.05)
    assert mended.history.first.tolist() == [0, 0] and mended.history.whole.all()
    assert mended.borrowed == {"green mug": "blue mug"} and mended.lent[1, :96].all() and not mended.lent[1, 96:].any()


def test_borrowed_steps_bring_their_promotions_and_prices() -> None:
    known = agreeing(newcomer(), Finding.NEW).history.known
    assert known[PROMOTION][1, 10] == 1 and known[PRICE][1, 10] == 8


def test_a_slow_seller_does_not_round_to_nothing() -> None:
    fresh = np.concatenate([np.full(84, np.nan), np.tile([0.0, 0, 0, 1], 5)])
    mended = agreeing(history({"blue mug": np.full(104, 5.0), "green mug": fresh}, Frequency.WEEK), Finding.NEW)
    assert 15 <= mended.history.quantity[1, :87].sum() <= 30


def test_the_user_may_choose_another_donor_or_one_that_is_gone() -> None:
    given_ = history({"blue mug": steady(104), "plate": steady(104, 40), "new mug": [*[np.nan] * 96, *steady(8)]}, Frequency.WEEK)
    found = find(given_)
    assert mend(given_, settle(found, [("new:new mug", "plate")])).borrowed == {"new mug": "plate"}
    assert mend(given_, settle(found, [("new:new mug", "sold to a museum")])).borrowed == {}


def test_decisions_on_what_is_no_longer_found_are_passed_over() -> None:
    found = find(history(steady(60)))
    assert settle(found, [("spike:mug:2020-01-01", YES)]) == found


def test_it_can_be_stopped() -> None:
    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find(history(steady(60)), stop)
    find(history(steady(60)), silent)
