"""The graph of boosted trees says what scikit-learn says."""

from collections.abc import Iterator

import numpy as np
import pytest
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits

from smeai.models import trees
from smeai.models.session import open_graph


@pytest.fixture(autouse=True)
def alone() -> Iterator[None]:
    """One thread: on a busy machine they wait for each other."""
    with threadpool_limits(1, "openmp"):
        yield


def table(seed: int = 0, gaps: float = 0.2) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    values = random.normal(size=(600, 5)).astype(np.float32)
    values[:, 1] = np.round(values[:, 1] * 2)  # ties, on thresholds
    target = 3 * values[:, 0] + values[:, 1] * (values[:, 2] > 0)
    values[random.random(values.shape) < gaps] = np.nan
    return values, target + 5


def run(graph: bytes, values: np.ndarray) -> np.ndarray:
    return open_graph(graph).run([trees.VALUES], {trees.FEATURES: values})[0][:, 0]


@pytest.mark.parametrize("loss", ["squared_error", "absolute_error"])
@pytest.mark.parametrize("gaps", [0.0, 0.2])
def test_a_regressor_says_the_same(loss: str, gaps: float) -> None:
    values, target = table(gaps=gaps)
    model = HistGradientBoostingRegressor(loss=loss, max_iter=30, random_state=0).fit(values, target)
    unseen, _ = table(seed=1)  # with gaps where training had none
    for asked in (values, unseen):
        assert run(trees.build(model, 5), asked) == pytest.approx(model.predict(asked), rel=1e-4, abs=1e-4)


def test_a_classifier_gives_log_odds() -> None:
    values, target = table()
    model = HistGradientBoostingClassifier(max_iter=20, random_state=0).fit(values, target > 5)
    assert run(trees.build(model, 5), values) == pytest.approx(model.decision_function(values), rel=1e-4, abs=1e-4)


def test_all_values_missing_go_where_training_sent_them() -> None:
    values, target = table()
    model = HistGradientBoostingRegressor(max_iter=20, random_state=0).fit(values, target)
    nothing = np.full((1, 5), np.nan, np.float32)
    assert run(trees.build(model, 5), nothing) == pytest.approx(model.predict(nothing), rel=1e-4)


def test_one_value_beside_a_threshold_goes_the_right_way() -> None:
    values = np.array([[0.1], [0.2], [0.3]] * 50, np.float32)
    target = np.array([0.0, 1.0, 2.0] * 50)
    model = HistGradientBoostingRegressor(max_iter=5, min_samples_leaf=1, random_state=0).fit(values, target)
    around = np.nextafter(np.repeat(values[:3], 3, axis=0), np.tile([[-1], [0.2], [1]], (3, 1)).astype(np.float32))
    assert run(trees.build(model, 1), around) == pytest.approx(model.predict(around), abs=1e-5)


def test_a_tree_of_one_leaf() -> None:
    model = HistGradientBoostingRegressor(max_iter=2).fit(np.zeros((50, 2)), np.full(50, 7.0))
    assert run(trees.build(model, 2), np.ones((3, 2), np.float32)) == pytest.approx([7.0] * 3)


def test_categorical_splits_are_refused() -> None:
    values = np.random.default_rng(0).integers(0, 5, (300, 1)).astype(float)
    model = HistGradientBoostingRegressor(max_iter=3, categorical_features=[0]).fit(
        values, np.array([3.0, 0, 5, 1, 9])[values[:, 0].astype(int)]
    )
    with pytest.raises(ValueError, match="categorical"):
        trees.build(model, 1)
