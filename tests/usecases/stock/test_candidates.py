"""Who competes, and what is asked of them."""

import numpy as np
import pytest

from smeai.models.forecasters import statistical
from smeai.models.forecasters.pretrained import LEVELS, Pretrained
from smeai.models.forecasters.pretrained_inputs import HORIZON
from smeai.usecases.stock.candidates import ENSEMBLE, FRACAST, FRACAST_MEAN, MEANS, MEDIANS, NAIVE, SMOOTHING, TITLES, Engines, ask, learn
from tests.models.forecasters.panels import panel, rows_of, selling

pytestmark = pytest.mark.usefixtures("quick")
NOBODY = Engines(None, None)


def test_all_have_titles() -> None:
    assert {*MEDIANS, *MEANS} == TITLES.keys()


def test_everyone_says_something_of_every_origin() -> None:
    seen = panel(selling(12, 60))
    said = ask((*MEDIANS, *MEANS), seen, learn(seen.before(14), None, 0), (7, 14))
    assert said.keys() == TITLES.keys()
    assert {each.shape for each in said.values()} == {(2, 12, 7)}
    assert {name for name, each in said.items() if np.isnan(each).all()} == {FRACAST, FRACAST_MEAN}  # there is none


def test_the_ensemble_is_the_median_of_its_three() -> None:
    said = ask((ENSEMBLE,), panel(selling(3, 50)), NOBODY, (0,))
    assert said[ENSEMBLE] == pytest.approx(np.median([said[name] for name in SMOOTHING], axis=0))


def test_only_some_rows_are_asked_and_what_was_said_stays() -> None:
    seen = panel(selling(4, 50))
    rows = np.array([True, True, False, False])
    first = ask(("sba", NAIVE), seen, NOBODY, (7,), rows=rows)
    assert np.isfinite(first["sba"][0]).all(axis=1).tolist() == rows.tolist()
    marked = {"sba": np.where(np.isfinite(first["sba"]), -1.0, np.nan)}
    both = ask(("sba",), seen, NOBODY, (7,), rows=~rows, known=marked)["sba"][0]
    assert (both[:2] == -1).all() and (both[2:] >= 0).all()


def test_nobody_is_asked_who_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statistical, "forecast", None)
    assert ask((NAIVE,), panel(selling(2, 30)), NOBODY, (0, 7)).keys() == {NAIVE}


def test_crossing_quantiles_are_put_in_order_and_short_histories_left_out() -> None:
    crossing = np.array([9, 8, 7, 6, 1, 4, 3, 2, 5], np.float32)  # of the span, above the lowest
    engine = Pretrained(lambda past, future: np.broadcast_to(crossing, (len(past), HORIZON, len(LEVELS))))
    said = ask((FRACAST,), panel(rows_of([0, 1] * 20, [0, 1])), Engines(engine, None), (0,))
    assert np.isfinite(said[FRACAST][0]).all(axis=1).tolist() == [True, False]
    assert (said[FRACAST][0, 0] == said[FRACAST_MEAN][0, 0]).all()  # both in the middle of 1 to 9


def test_the_naive_looks_back_from_each_origin() -> None:
    said = ask((NAIVE,), panel(np.arange(28.0)), NOBODY, (0, 7))[NAIVE]
    assert said[0, 0].tolist() == list(range(21, 28)) and said[1, 0].tolist() == list(range(14, 21))
