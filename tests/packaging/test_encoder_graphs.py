"""The parts the encoder graphs are made of."""

from collections.abc import Iterator
from types import ModuleType

import numpy as np
import pytest
from onnx import TensorProto, helper

from smeai.models.session import open_graph
from tests.packaging.scripts import scripts


@pytest.fixture(scope="module")
def modules() -> Iterator[tuple[ModuleType, ...]]:
    with scripts("models", "graph", "rowwise", "multilingual", "verify") as found:
        yield found


def _run(graph: object, result: str, rows: np.ndarray) -> np.ndarray:
    model = graph.model("test", 1)
    del model.graph.input[:], model.graph.output[:]
    model.graph.input.append(helper.make_tensor_value_info("rows", TensorProto.FLOAT, ["n", rows.shape[1]]))
    model.graph.output.append(helper.make_tensor_value_info(result, TensorProto.FLOAT, None))
    return open_graph(model.SerializeToString()).run(None, {"rows": rows})[0]


@pytest.fixture
def numbers() -> np.random.Generator:
    return np.random.default_rng(1)


def test_eight_bits_come_near_the_float_product(modules: tuple[ModuleType, ...], numbers: np.random.Generator) -> None:
    graph_module, rowwise = modules[:2]
    rows = numbers.standard_normal((20, 64)).astype(np.float32)
    rows[:, 3] *= 50  # one loud channel
    weight = numbers.standard_normal((64, 32)).astype(np.float32)
    exact = rows @ weight
    errors = []
    for channels in (None, rowwise.even_out(np.abs(rows).max(axis=0), [weight])):
        graph = graph_module.Graph()
        product = rowwise.multiply(graph, rowwise.quantise(graph, "rows", channels), "w", weight)
        errors.append(np.abs(_run(graph, product, rows) - exact).mean() / np.abs(exact).mean())
    assert errors[1] < 0.02
    assert errors[1] < errors[0] / 2


def test_rows_after_gelu_keep_more_levels(modules: tuple[ModuleType, ...], numbers: np.random.Generator) -> None:
    graph_module, rowwise = modules[:2]
    rows = np.maximum(numbers.standard_normal((20, 64)).astype(np.float32) * 2, -0.17)
    weight = numbers.standard_normal((64, 32)).astype(np.float32)
    errors = []
    for quantise in (rowwise.quantise, rowwise.quantise_gelu):
        graph = graph_module.Graph()
        found = _run(graph, rowwise.multiply(graph, quantise(graph, "rows"), "w", weight), rows)
        errors.append(np.abs(found - rows @ weight).mean())
    assert errors[1] < errors[0]


def test_a_row_of_zeros_stays_zero(modules: tuple[ModuleType, ...]) -> None:
    graph_module, rowwise = modules[:2]
    graph = graph_module.Graph()
    product = rowwise.multiply(graph, rowwise.quantise(graph, "rows"), "w", np.ones((4, 2), np.float32))
    assert _run(graph, product, np.array([[0, 0, 0, 0], [1, 1, 1, 1]], np.float32)) == pytest.approx(np.array([[0, 0], [4, 4]]), abs=0.1)


def test_six_bits_survive_packing(modules: tuple[ModuleType, ...], numbers: np.random.Generator) -> None:
    values = numbers.integers(0, 64, (5, 8), dtype=np.uint8)
    first, second, third = np.split(modules[2].pack(values), 3, axis=1)
    last = (first >> 6) | (second >> 6) << 2 | (third >> 6) << 4
    assert (np.concatenate([first & 63, second & 63, third & 63, last], axis=1) == values).all()


def test_the_reference_is_whole(modules: tuple[ModuleType, ...]) -> None:
    verify = modules[3]
    sentences = verify.sentences("english")
    assert len(set(sentences)) == len(verify.stored_vectors()) == 200
    assert not set(sentences) & set(verify.sentences("calibration"))


def test_a_model_that_says_something_else_is_refused(modules: tuple[ModuleType, ...]) -> None:
    verify = modules[3]
    vectors = verify.stored_vectors()
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    assert verify.compare("english", vectors, verify.stored_vectors())["smallest_cosine"] == pytest.approx(1)
    broken = vectors.copy()
    broken[7] = vectors[8]
    with pytest.raises(verify.NotTheSame):
        verify.compare("english", broken, vectors)
    broken[7] = np.nan
    with pytest.raises(verify.NotTheSame):
        verify.compare("english", broken, vectors)
