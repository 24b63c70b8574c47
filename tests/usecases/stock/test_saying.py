"""Which method an item got, and why, in words."""

from dataclasses import replace

import numpy as np
import pytest

from smeai.usecases.stock.backtest import Backtest
from smeai.usecases.stock.blending import Blend
from smeai.usecases.stock.candidates import NAIVE
from smeai.usecases.stock.saying import UNTESTED, said_of, shares


def past_of(ours: float, naive: float, weights: tuple[float, ...] = (0.0, 1.0), origins: int = 2) -> Backtest:
    """One item of scale 1; the forecasts are off by so much."""
    names = (NAIVE, "theta", "pooled median", "pooled difference", "ets")[: len(weights)]
    sold = np.full((origins, 1, 3), 10.0)
    said = {name: sold + (naive if name == NAIVE else ours) for name in names}
    chosen = Blend(names, np.array([weights]), np.zeros(1, int))
    return Backtest((7, 14)[:origins], sold, said, np.ones(1), chosen, chosen, None)


@pytest.mark.parametrize(
    ("ours", "naive", "sentence"),
    [
        (0.5, 1.0, "Tested twice on its own past, it was off by 0.50 (scaled), 50% less than last season again (1.00)."),
        (1.0, 1.001, "Tested twice on its own past, it was off by 1.00 (scaled), as much as last season again (1.00)."),
        (
            1.2,
            1.0,
            "Tested twice on its own past, it was off by 1.20 (scaled), 20% more than last season again (1.00). "
            "It is kept because it was better over all items of its kind.",
        ),
        (0.3, 0.0, "Tested twice on its own past; last season again would have been exact."),
    ],
)
def test_why(ours: float, naive: float, sentence: str) -> None:
    assert said_of(past_of(ours, naive))[1] == (sentence,)


def test_once_is_once() -> None:
    assert said_of(past_of(0.5, 1.0, origins=1))[1][0].startswith("Tested once on its own past, it was off by 0.50")


def test_a_young_item_and_an_untested_one() -> None:
    young = past_of(0.5, 1.0)
    young.sold[:] = np.nan
    assert said_of(young)[1][0].startswith("This item is too young to be tested alone")
    assert said_of(replace(young, origins=()))[1] == (UNTESTED,)


def test_one_that_never_changed_is_not_called_young() -> None:
    constant = replace(past_of(0.0, 0.0), scale=np.zeros(1))
    assert said_of(constant)[1] == ("It always sold the same: there was nothing to tell the forecasters apart by.",)


def test_methods_of_one_title_are_added_up() -> None:
    made = past_of(0.5, 1.0, (0.1, 0.2, 0.3, 0.37, 0.03))
    assert shares(made, 0) == pytest.approx({"boosting over all items": 0.67, "Theta": 0.2, "seasonal naive": 0.1, "ETS": 0.03})
    assert next(iter(shares(made, 0))) == "boosting over all items"
    assert said_of(made)[0] == ("Blend: boosting over all items 67%, Theta 20%, seasonal naive 10%",)


@pytest.mark.parametrize(("weights", "name"), [((0.1, 0.9), "Theta"), ((0.9, 0.1), "Seasonal naive")])
def test_one_that_does_nearly_all_is_named_alone(weights: tuple[float, float], name: str) -> None:
    assert said_of(past_of(0.5, 1.0, weights))[0] == (name,)
