"""Universal Sentence Encoder multilingual v3 as one ONNX graph: n-gram convolutions over the tokens, then a deep average.

The word table keeps the six bits a value of its package, four values in three bytes; the convolutions
multiply in eight bits (see `rowwise`).
"""

from collections.abc import Mapping

import numpy as np
import onnx
from graph import Graph
from onnx import TensorProto
from rowwise import multiply, quantise

DIMENSION, CHANNELS, CHUNKS = 512, 256, 17
ORDERS = {2: (0, 1), 3: (1, 1), 5: (2, 2)}  # n-gram order: tokens to the left and to the right
Weights = Mapping[str, np.ndarray]


def small_model(weights: Weights) -> onnx.ModelProto:
    """The graph; `weights` is the package's own archive."""
    graph = Graph()
    words = _words(graph, weights)
    orders = list(ORDERS)
    projection = np.concatenate([weights[f"proj{order}"] for order in orders], axis=1)
    bias = graph.weight("projection_bias", np.concatenate([weights[f"proj_b{order}"] for order in orders]))
    projected = graph.node("Add", [_product(graph, words, "projection", projection), bias])
    scale, shift = (np.concatenate([weights[f"ln_{part}{order}"] for order in orders]) for part in "gb")
    normed = _norm(graph, projected, scale, shift, "branches", weights)
    tokens = graph.node("Concat", [graph.node("Shape", ["ids"]), graph.integers(-1)], "token_shape", axis=0)
    mask = graph.node("Unsqueeze", [graph.node("Cast", ["mask"], to=TensorProto.FLOAT), graph.integers(2)], "mask3")
    branches = [_branch(graph, weights, part, order) for part, order in zip(graph.split(normed, 3, axis=1), orders, strict=True)]
    features = _norm(graph, graph.node("Concat", [words, *branches], axis=1), weights["ln_g"], weights["ln_b"], "features", weights)
    total = graph.node("ReduceSum", [graph.node("Mul", [graph.node("Reshape", [features, tokens]), mask]), graph.integers(1)], keepdims=0)
    _average(graph, weights, total)
    return graph.model("multilingual", DIMENSION)


def pack(values: np.ndarray) -> np.ndarray:
    """Six-bit values [rows, 4 k] as bytes [rows, 3 k]: three quarters lie in the low bits, the last one in the pairs above."""
    first, second, third, last = np.split(values.astype(np.uint8), 4, axis=1)
    return np.concatenate([first | (last & 3) << 6, second | (last >> 2 & 3) << 6, third | (last >> 4) << 6], axis=1)


def table(weights: Weights) -> np.ndarray:
    """The word table [tokens, 512] of six-bit values; the package deals its rows out to 17 chunks in turn."""
    rows = np.empty((CHUNKS * len(weights["q1"]), DIMENSION), np.uint8)
    for chunk in range(CHUNKS):
        rows[chunk::CHUNKS] = weights[f"q{chunk + 1}"]
    return rows


def _words(graph: Graph, weights: Weights) -> str:
    """The word vectors of the tokens [n * t, 512]."""
    flat = graph.node("Reshape", ["ids", graph.integers(-1)])
    thirds = graph.split(graph.node("Gather", [graph.weight("words", pack(table(weights))), flat], "packed"), 3, axis=1)
    low = graph.weight("low_bits", np.array(63, np.uint8))
    six = graph.weight("six", np.array(6, np.uint8))
    values = [graph.node("BitwiseAnd", [third, low]) for third in thirds]
    pairs = [graph.node("BitShift", [third, six], direction="RIGHT") for third in thirds]
    lifts = [graph.weight(f"lift{bits}", np.array(bits, np.uint8)) for bits in (2, 4)]
    lifted = [graph.node("BitShift", [pair, lift], direction="LEFT") for pair, lift in zip(pairs[1:], lifts, strict=True)]
    last = graph.node("BitwiseOr", [graph.node("BitwiseOr", [pairs[0], lifted[0]]), lifted[1]])
    whole = graph.node("Cast", [graph.node("Concat", [*values, last], axis=1)], to=TensorProto.FLOAT)
    chunk = graph.node("Mod", [flat, graph.weight("chunks", np.array(CHUNKS, np.int64))])
    scale, low_end = (graph.node("Gather", [graph.weight(f"chunk_{key}", weights[key][:, None]), chunk]) for key in ("scale", "lo"))
    return graph.node("Add", [graph.node("Mul", [whole, scale]), low_end], "word_rows")


def _branch(graph: Graph, weights: Weights, rows: str, order: int) -> str:
    """Two residual convolutions over n-grams of `order`; rows [n * t, 256] in and out."""
    for step in ("1", "2"):
        window = _window(graph, rows, order)
        hidden = _product(graph, window, f"ngram{step}_{order}", weights[f"w{step}_{order}"])
        hidden = graph.node("Add", [hidden, graph.weight(f"ngram_bias{step}_{order}", weights[f"b{step}_{order}"])])
        rows = graph.node("Add", [graph.node("Relu", [hidden]), rows])
    return rows


def _window(graph: Graph, rows: str, order: int) -> str:
    """Each token beside its neighbours, zero beyond the text: [n * t, 256] to [n * t, order * 256]."""
    left, right = ORDERS[order]
    masked = graph.node("Mul", [graph.node("Reshape", [rows, "token_shape"]), "mask3"])
    padded = graph.node("Pad", [masked, graph.integers(0, left, 0, 0, right, 0)])
    length = graph.node("Shape", ["ids"], start=1, end=2)
    shifted = []
    for place in range(order):
        end = graph.node("Add", [length, graph.integers(place)])
        shifted.append(graph.node("Slice", [padded, graph.integers(place), end, graph.integers(1)]))
    return graph.node("Reshape", [graph.node("Concat", shifted, axis=2), graph.integers(-1, order * CHANNELS)])


def _average(graph: Graph, weights: Weights, total: str) -> str:
    """The sum over the tokens [n, 1280], divided by the root of their number, through two residual layers to `vectors`."""
    count = graph.node("Cast", [graph.node("ReduceSum", ["mask", graph.integers(1)], keepdims=1)], to=TensorProto.FLOAT)
    bias = graph.node("Mul", [count, graph.weight("output_bias", weights["cnn_b"])])
    projected = graph.node("Add", [_exact(graph, total, "output", weights["cnn_W"]), bias])
    mean = graph.node("Div", [projected, graph.node("Sqrt", [count])])
    inner = graph.node("Relu", [_exact(graph, mean, "d0", weights["d0"])])
    first = graph.node("Relu", [graph.node("Add", [_exact(graph, mean, "p1", weights["p1"]), _exact(graph, inner, "d1", weights["d1"])])])
    inner = graph.node("Relu", [_exact(graph, first, "d2", weights["d2"])])
    second = graph.node("Add", [_exact(graph, first, "p3", weights["p3"]), _exact(graph, inner, "d3", weights["d3"])])
    return graph.node("LpNormalization", [graph.node("Tanh", [second])], "vectors", axis=-1, p=2)


def _product(graph: Graph, rows: str, name: str, weight: np.ndarray) -> str:
    return multiply(graph, quantise(graph, rows), name, weight)


def _exact(graph: Graph, rows: str, name: str, weight: np.ndarray) -> str:
    """A float product: what comes after the sum is run once a text, and loses most by eight bits (cosine 0.9983 instead of 0.9997)."""
    half = graph.weight(name, weight.astype(np.float16))
    return graph.node("MatMul", [rows, graph.node("Cast", [half], to=TensorProto.FLOAT)])  # cast once, when the graph is loaded


def _norm(graph: Graph, rows: str, scale: np.ndarray, shift: np.ndarray, name: str, weights: Weights) -> str:
    inputs = [rows, graph.weight(f"{name}_scale", scale), graph.weight(f"{name}_shift", shift)]
    return graph.node("LayerNormalization", inputs, epsilon=float(weights["eps"]), axis=-1)
