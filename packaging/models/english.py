"""all-MiniLM-L6-v2 as one ONNX graph: BERT, mean over the tokens, length one."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime
from graph import Graph
from onnx import TensorProto
from rowwise import even_out, multiply, quantise, quantise_gelu

DIMENSION, HEADS, LAYERS, EPSILON = 384, 12, 6, 1e-12
Weights = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Product:
    """How the graph multiplies: in float, or in eight bits with the loudness of the channels known."""

    graph: Graph
    loudness: Mapping[str, np.ndarray] | None = None

    def __call__(self, value: str, name: str, *weights: np.ndarray) -> str:
        """`value` [rows, in] times the weights [in, out] side by side."""
        if self.loudness is None:
            return self.graph.node("MatMul", [value, self.graph.weight(name, np.concatenate(weights, axis=1))])
        if value.startswith("gelu"):
            return multiply(self.graph, quantise_gelu(self.graph, value), name, *weights)
        channels = even_out(self.loudness[value], list(weights)) if value in self.loudness else None
        return multiply(self.graph, quantise(self.graph, value, channels), name, np.concatenate(weights, axis=1))


def float_model(weights: Weights, extra_outputs: tuple[str, ...] = ()) -> onnx.ModelProto:
    """The graph with the weights as they are."""
    graph = Graph()
    words = graph.node("Gather", [graph.weight("words", weights["embeddings.word_embeddings.weight"]), "ids"])
    return _finish(graph, weights, words, Product(graph), extra_outputs)


def small_model(weights: Weights, loudness: Mapping[str, np.ndarray]) -> onnx.ModelProto:
    """The graph in eight bits; `loudness` is what `listen` measured."""
    graph = Graph()
    table = weights["embeddings.word_embeddings.weight"]
    steps = (np.abs(table).max(axis=1, keepdims=True) / 127).astype(np.float32)
    levels = graph.node("Gather", [graph.weight("words", np.rint(table / steps).astype(np.int8)), "ids"])
    step = graph.node("Gather", [graph.weight("word_steps", steps), "ids"])
    words = graph.node("Mul", [graph.node("Cast", [levels], to=TensorProto.FLOAT), step])
    return _finish(graph, weights, words, Product(graph, loudness))


def listen(weights: Weights, token_lists: list[list[int]]) -> dict[str, np.ndarray]:
    """The largest absolute value of every channel after each layer norm, over some texts."""
    names = ("normed", *(f"{part}{layer}" for layer in range(LAYERS) for part in ("attended", "layer")))
    session = onnxruntime.InferenceSession(float_model(weights, names).SerializeToString(), providers=["CPUExecutionProvider"])
    loudness = dict.fromkeys(names, np.zeros(DIMENSION, np.float32))
    for tokens in token_lists:
        ids = np.array([tokens], np.int64)
        for name, rows in zip(names, session.run(list(names), {"ids": ids, "mask": np.ones_like(ids)}), strict=True):
            loudness[name] = np.maximum(loudness[name], np.abs(rows).max(axis=0))
    return loudness


def _finish(graph: Graph, weights: Weights, words: str, product: Product, extra_outputs: tuple[str, ...] = ()) -> onnx.ModelProto:
    rows = _embed(graph, weights, words)
    mask = graph.node("Cast", ["mask"], "mask32", to=TensorProto.INT32)
    shape = graph.node("Concat", [graph.node("Shape", ["ids"]), graph.integers(DIMENSION)], axis=0)
    for layer in range(LAYERS):
        rows = _layer(graph, weights, rows, shape, mask, layer, product)
    _pool(graph, graph.node("Reshape", [rows, shape]))
    return graph.model("english", DIMENSION, extra_outputs)


def _embed(graph: Graph, weights: Weights, words: str) -> str:
    """Word, position and (always the first) type embedding, as rows [n * t, 384]."""
    places = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    length = graph.node("Shape", ["ids"], start=1, end=2)
    place = graph.node("Slice", [graph.weight("places", places), graph.integers(0), length])
    rows = graph.node("Reshape", [graph.node("Add", [words, place]), graph.integers(-1, DIMENSION)])
    norm = [graph.weight(f"norm_{part}", weights[f"embeddings.LayerNorm.{part}"]) for part in ("weight", "bias")]
    return graph.node("LayerNormalization", [rows, *norm], "normed", epsilon=EPSILON, axis=-1)


def _layer(graph: Graph, weights: Weights, rows: str, shape: str, mask: str, layer: int, product: Product) -> str:
    prefix = f"encoder.layer.{layer}."
    attention = _attend(graph, weights, rows, shape, mask, layer, product)
    dense = product(attention, f"dense{layer}", weights[prefix + "attention.output.dense.weight"].T)
    rows = _add_and_norm(graph, weights, dense, rows, prefix + "attention.output.", f"attended{layer}")
    inner = product(rows, f"inner{layer}", weights[prefix + "intermediate.dense.weight"].T)
    inner = graph.fused(
        "BiasGelu", [inner, graph.weight(f"inner_bias{layer}", weights[prefix + "intermediate.dense.bias"])], f"gelu{layer}"
    )
    outer = product(inner, f"outer{layer}", weights[prefix + "output.dense.weight"].T)
    return _add_and_norm(graph, weights, outer, rows, prefix + "output.", f"layer{layer}")


def _attend(graph: Graph, weights: Weights, rows: str, shape: str, mask: str, layer: int, product: Product) -> str:
    prefix = f"encoder.layer.{layer}.attention.self."
    matrices = [weights[f"{prefix}{part}.weight"].T for part in ("query", "key", "value")]
    bias = np.concatenate([weights[f"{prefix}{part}.bias"] for part in ("query", "key", "value")])
    parts = graph.split(product(rows, f"heads{layer}", *matrices), 3, axis=1)
    inputs = [*(graph.node("Reshape", [part, shape]) for part in parts), graph.weight(f"heads_bias{layer}", bias), mask]
    return graph.node("Reshape", [graph.fused("MultiHeadAttention", inputs, num_heads=HEADS), graph.integers(-1, DIMENSION)])


def _add_and_norm(graph: Graph, weights: Weights, rows: str, skipped: str, prefix: str, name: str) -> str:
    parts = ("LayerNorm.weight", "LayerNorm.bias", "dense.bias")
    return graph.fused(
        "SkipLayerNormalization",
        [rows, skipped, *(graph.weight(prefix + part, weights[prefix + part]) for part in parts)],
        name,
        epsilon=EPSILON,
    )


def _pool(graph: Graph, tokens: str) -> str:
    """The direction of the sum over the tokens [n, t, 384] under the mask: the mean's length cancels."""
    axis = graph.integers(1)
    mask = graph.node("Unsqueeze", [graph.node("Cast", ["mask"], to=TensorProto.FLOAT), axis])
    total = graph.node("Squeeze", [graph.node("MatMul", [mask, tokens]), axis])
    return graph.node("LpNormalization", [total], "vectors", axis=-1, p=2)
