"""The parts the forecaster's graph is made of, and what is refused."""

from collections.abc import Iterator
from types import ModuleType

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from smeai.models import catalog
from smeai.models.session import open_graph
from tests.packaging.scripts import scripts

WIDTH, STEPS = 64, 20


@pytest.fixture(scope="module")
def modules() -> Iterator[tuple[ModuleType, ...]]:
    with scripts("models", "graph", "fracast_parts", "fracast", "forecasters", "verify") as found:
        yield found


@pytest.fixture
def weights() -> dict[str, np.ndarray]:
    random = np.random.default_rng(1)
    shapes = {
        "dw_weight": (64, 1, 3),
        "dw_bias": (64,),
        "pw.weight": (64, 64),
        "pw.bias": (64,),
        "norm1.weight": (64,),
        "norm2.weight": (64,),
    }
    shapes |= {"ffn.up.weight": (192, 64), "ffn.up.bias": (192,), "ffn.down.weight": (64, 96), "ffn.down.bias": (64,)}
    return {f"b.{name}": random.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}


def _norm(rows: np.ndarray, gain: np.ndarray) -> np.ndarray:
    return rows / np.sqrt((rows**2).mean(axis=-1, keepdims=True) + np.finfo(np.float32).eps) * gain


def _block(weights: dict[str, np.ndarray], rows: np.ndarray, dilation: int) -> np.ndarray:
    """The block as its authors write it, on [t, 64]."""
    padded = np.pad(rows, ((2 * dilation, 0), (0, 0)))
    taps = weights["b.dw_weight"][:, 0].T
    mixed = sum(padded[place * dilation : place * dilation + len(rows)] * taps[place] for place in range(3)) + weights["b.dw_bias"]
    rows = _norm(rows + mixed @ weights["b.pw.weight"].T + weights["b.pw.bias"], weights["b.norm1.weight"])
    gates, values = np.split(rows @ weights["b.ffn.up.weight"].T + weights["b.ffn.up.bias"], 2, axis=1)
    gated = gates / (1 + np.exp(-gates)) * values
    return _norm(rows + gated @ weights["b.ffn.down.weight"].T + weights["b.ffn.down.bias"], weights["b.norm2.weight"])


@pytest.mark.parametrize("dilation", [1, 4, 32])
def test_scale_and_shift_may_be_folded_away(modules: tuple[ModuleType, ...], weights: dict[str, np.ndarray], dilation: int) -> None:
    graph_module, parts = modules[:2]
    random = np.random.default_rng(2)
    rows = random.normal(size=(STEPS, WIDTH)).astype(np.float32)
    shift, scale = random.normal(size=WIDTH).astype(np.float32), random.normal(1, 0.1, WIDTH).astype(np.float32)
    graph = graph_module.Graph()
    parts.block(graph, weights, "b.", "longer", "rows", parts.Stage("out", dilation, shift, scale))
    sides = [
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", "t", WIDTH]) for name in names]
        for names in (["longer", "rows"], ["out"])
    ]
    longer = np.concatenate([np.tile(-shift, (2 * dilation, 1)), rows])
    session = open_graph(graph.finish("block", *sides).SerializeToString())
    found = session.run(None, {"longer": longer[None], "rows": rows[None]})[0][0]
    assert found == pytest.approx(_block(weights, rows + shift, dilation) * scale, abs=1e-4)


def test_the_built_forecaster_says_what_its_source_says(modules: tuple[ModuleType, ...]) -> None:
    assert modules[3].compare(catalog.find(catalog.FORECASTER).folder)["largest_difference"] <= modules[3].SAME


def test_a_forecaster_that_says_something_else_is_refused(modules: tuple[ModuleType, ...]) -> None:
    forecasters, verify = modules[3:]
    good, bad = np.full(5, 1e-6), np.array([1e-6, 2e-4])
    assert forecasters.judge(good, good)["largest_difference"] == pytest.approx(1e-6)
    for same, near in ((bad, good), (np.array([np.nan]), good), (good, np.full(3, 0.06)), (good, np.array([np.nan]))):
        with pytest.raises(verify.NotTheSame):
            forecasters.judge(same, near)


def test_the_reference_has_series_with_and_without_periods(modules: tuple[ModuleType, ...]) -> None:
    stored = np.load(modules[4].REFERENCE / "fracast.npz", allow_pickle=False)
    assert stored["near"].shape == (21, 48, 9) and stored["far"].shape == (6, 100, 9)
    assert 5 < modules[3].has_periods(stored["values"]).sum() < 16


def test_the_weights_of_shared_blocks_are_stored_once() -> None:
    model = onnx.load(catalog.find(catalog.FORECASTER).folder / "model.onnx")
    weights = [each for each in model.graph.initializer if "blank" not in each.name]
    assert sum(np.prod(each.dims) for each in weights) < 300_000
