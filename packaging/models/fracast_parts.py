"""The parts Fracast-0 is made of: a causal filter through time, a gated mixture of the channels, norms."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from graph import Graph

WIDTH = 64
EPSILON = float(np.finfo(np.float32).eps)
Weights = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Stage:
    """One pass of a shared block.

    The original scales and shifts the input of each stage (FiLM). Here the factor is part of the norm before it
    (`next_scale`) and the shift [64] of the biases after it, so that neither costs a pass over the states. Where the
    original pads with 0, the input without its shift is -shift.
    """

    name: str
    dilation: int
    shift: np.ndarray
    next_scale: np.ndarray

    @property
    def reach(self) -> int:
        """How many steps before its own the filter sees."""
        return 2 * self.dilation


def block(graph: Graph, weights: Weights, prefix: str, longer: str, rows: str, stage: Stage) -> str:
    """Filter through time, mix the channels, gate, with a norm after each; `longer` is `rows` [n, t, 64] and `reach` steps before."""
    taps, point = weights[f"{prefix}dw_weight"][:, 0].T, weights[f"{prefix}pw.weight"].T
    bias = (weights[f"{prefix}dw_bias"] + stage.shift * taps.sum(axis=0)) @ point + weights[f"{prefix}pw.bias"] + stage.shift
    mixed = graph.node("MatMul", [filtered(graph, prefix, longer, rows, weights, stage.reach), graph.weight(f"{prefix}point", point)])
    rows = skip_norm(graph, rows, mixed, f"{stage.name}_mixed", weights[f"{prefix}norm1.weight"], bias)
    gain = weights[f"{prefix}norm2.weight"] * stage.next_scale
    return skip_norm(graph, rows, gate(graph, rows, f"{prefix}ffn.", weights), stage.name, gain, weights[f"{prefix}ffn.down.bias"])


def filtered(graph: Graph, prefix: str, longer: str, rows: str, weights: Weights, reach: int) -> str:
    """The depthwise convolution with three taps, without its bias.

    Slices and sums: ONNX Runtime's dilated Conv would need the channels before the steps, the norms need them after.
    """
    ends = [(0, -reach), (reach // 2, -reach // 2)]
    parts = [graph.node("Slice", [longer, graph.integers(a), graph.integers(b), graph.integers(1)]) for a, b in ends]
    taps = weights[f"{prefix}dw_weight"][:, 0].T
    first, middle, last = (
        graph.node("Mul", [part, graph.weight(f"{prefix}tap{place}", tap)])
        for place, (part, tap) in enumerate(zip([*parts, rows], taps, strict=True))
    )
    return graph.node("Add", [graph.node("Add", [first, middle]), last])


def gate(graph: Graph, rows: str, prefix: str, weights: Weights) -> str:
    """SwiGLU, without the bias of its last product; two products for its sides spare a copy of both."""
    matrices = np.split(weights[f"{prefix}up.weight"].T, 2, axis=1)
    biases = np.split(weights[f"{prefix}up.bias"], 2)
    gates = linear(graph, rows, f"{rows}_gates", matrices[0], biases[0], f"{prefix}gates")
    values = linear(graph, rows, f"{rows}_values", matrices[1], biases[1], f"{prefix}values")
    gated = graph.node("Mul", [graph.fused("QuickGelu", [gates], alpha=1.0), values])
    return graph.node("MatMul", [gated, graph.weight(f"{prefix}down", weights[f"{prefix}down.weight"].T)])


def skip_norm(graph: Graph, rows: str, more: str, name: str, gain: np.ndarray, bias: np.ndarray) -> str:
    """The root-mean-square norm of `rows` + `more` + `bias`."""
    inputs = [rows, more, graph.weight(f"{name}_gain", gain.astype(np.float32)), graph.weight(f"{name}_bias", bias.astype(np.float32))]
    return graph.fused("SkipSimplifiedLayerNormalization", inputs, name, epsilon=EPSILON)


def linear(graph: Graph, rows: str, name: str, matrix: np.ndarray, bias: np.ndarray, key: str = "") -> str:
    """`rows` times `matrix` [in, out] plus `bias`; stored under `key`, which passes of one block share."""
    key = key or name
    product = graph.node("MatMul", [rows, graph.weight(f"{key}_matrix", matrix.astype(np.float32))])
    return graph.node("Add", [product, graph.weight(f"{key}_bias", bias.astype(np.float32))], name)
