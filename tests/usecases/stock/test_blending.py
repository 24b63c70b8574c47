"""Weights that the past has chosen."""

import numpy as np
import pytest

from smeai.usecases.stock.blending import LARGEST, SMALLEST, Past, absolute, blend, kinds, squared, stacked, worth

NAN = np.nan


def past(series: int = 60, kind: np.ndarray | None = None, money: np.ndarray | None = None, seed: int = 0) -> Past:
    sold = np.random.default_rng(seed).gamma(4, 5, (2, series, 6))
    return Past(sold, np.full(series, 5.0), np.ones(series) if money is None else money, np.zeros(series, int) if kind is None else kind)


def near(true: np.ndarray, off: float | np.ndarray, seed: int) -> np.ndarray:
    return true + off * np.random.default_rng(seed).normal(size=true.shape)


@pytest.mark.parametrize("loss", [absolute, squared])
def test_weights_add_up_and_the_better_one_wins(loss) -> None:
    before = past()
    said = {name: near(before.sold, off, off) for name, off in {"good": 1, "bad": 6, "worse": 12}.items()}
    found = blend((*said,), said, before, loss)
    assert found.weights.sum(axis=1) == pytest.approx([1])
    assert (found.weights >= 0).all()
    assert found.weights[0, 0] > 0.7 and found.weights[0, 0] > found.weights[0, 1] > found.weights[0, 2]


def test_two_that_are_as_good_share() -> None:
    before = past()
    found = blend(("a", "b"), {"a": near(before.sold, 3, 1), "b": near(before.sold, 3, 2)}, before, squared)
    assert found.weights[0] == pytest.approx([0.5, 0.5], abs=0.1)


def test_a_blend_is_better_than_its_parts() -> None:
    before = past()
    said = {"a": near(before.sold, 3, 1), "b": near(before.sold, 3, 2)}
    made = blend(("a", "b"), said, before, absolute).of(said)
    off = {name: np.abs(each - before.sold).mean() for name, each in (said | {"blend": made}).items()}
    assert off["blend"] < 0.85 * min(off["a"], off["b"])


def test_kinds_of_demand_get_weights_of_their_own() -> None:
    kind = np.repeat([0, 1], 30)
    before = past(kind=kind)
    first = near(before.sold, np.where(kind == 0, 1, 9)[None, :, None], 1)
    second = near(before.sold, np.where(kind == 1, 1, 9)[None, :, None], 2)
    found = blend(("a", "b"), {"a": first, "b": second}, before, absolute)
    assert found.weights[0, 0] > 0.6 and found.weights[1, 1] > 0.6
    assert found.of({"a": first, "b": second}).shape == before.sold.shape


def test_a_kind_of_few_items_takes_the_weights_of_all() -> None:
    kind = np.array([0] * 55 + [1] * 5)
    before = past(kind=kind)
    found = blend(("a", "b"), {"a": near(before.sold, 1, 1), "b": near(before.sold, 8, 2)}, before, absolute)
    assert found.weights[1] == pytest.approx(found.weights[0], abs=0.1)


def test_items_worth_more_count_more() -> None:
    mine = np.repeat([0, 1], 30)
    shares = []
    for money in (np.where(mine == 0, 3.0, 0.3), np.where(mine == 0, 0.3, 3.0)):
        before = past(money=money)
        first = near(before.sold, np.where(mine == 0, 1, 6)[None, :, None], 1)
        second = near(before.sold, np.where(mine == 1, 1, 6)[None, :, None], 2)
        shares.append(blend(("a", "b"), {"a": first, "b": second}, before, absolute).weights[0, 0])
    assert shares[0] > 0.6 > 0.4 > shares[1]


def test_what_is_unknown_does_not_count() -> None:
    before = past()
    before.sold[:, :30] = NAN
    said = {"a": near(np.nan_to_num(before.sold), 1, 1), "b": near(np.nan_to_num(before.sold), 8, 2)}
    assert blend(("a", "b"), said, before, absolute).weights[0, 0] > 0.7
    nothing = Past(np.full((1, 3, 2), NAN), np.zeros(3), np.ones(3), np.zeros(3, int))
    few = {name: each[:1, :3, :2] for name, each in said.items()}
    assert blend(("a", "b"), few, nothing, absolute).weights[0] == pytest.approx([0.5, 0.5])


def test_who_says_nothing_is_given_the_median_of_the_others() -> None:
    said = {"a": np.full((1, 2, 3), 1.0), "b": np.full((1, 2, 3), 3.0), "c": np.full((1, 2, 3), NAN)}
    told = stacked(said, ("a", "b", "c", "never asked"))
    assert told.shape == (1, 2, 4, 3)
    assert told[0, 0, :, 0].tolist() == [1, 3, 2, 2]
    assert np.isfinite(stacked({"c": said["c"]}, ("c",))).sum() in (0, 6)


def test_lumpy_items_are_a_kind() -> None:
    values = np.array([[1.0, 2, 3, 4], [0, 0, 0, 4], [NAN, NAN, 5, 5], [0, 0, 0, 0], [NAN] * 4])
    assert kinds(values).tolist()[:4] == [0, 1, 0, 1]
    assert kinds(np.tile([1.0, 1, 1, 0], (1, 5))).tolist() == [1]  # 1.33 steps from sale to sale


def test_worth_is_the_root_within_limits() -> None:
    found = worth(np.array([100.0, 400.0, 1e9, 0.0, NAN]))
    assert found[3] == found[4] == 1
    assert found[2] == pytest.approx(LARGEST, rel=0.01) and found[0] == SMALLEST
    assert worth(np.array([100.0, 400.0]))[1] == pytest.approx(2 * worth(np.array([100.0, 400.0]))[0])
    assert worth(np.full(3, NAN)).tolist() == [1, 1, 1]
