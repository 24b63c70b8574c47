"""Fracast-0 as one ONNX graph: a block shared by the dilations 1, 2, 4 ... 512 reads the context, a head gives 48 steps.

The steps before a series begins hold no value, only how long ago they were and the phase of the periods found
later. `blank` runs the block over them once, without periods, and the graph carries the result, so that a short
series costs only its own steps: the same forecast for a series without periods, nearly the same for the others
(``benchmarks/forecasting.py``).
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime
from fracast_parts import EPSILON, WIDTH, Stage, Weights, block, filtered, gate, linear, skip_norm
from graph import Graph
from onnx import TensorProto, helper

from smeai.models.forecasters.pretrained_inputs import CONTEXT, HORIZON, PERIODS, recency

STAGES, FUTURE_STAGES, HEAD_STAGES, QUANTILES = 10, 6, 2, 9
SEED = 2 * (2**FUTURE_STAGES - 1)  # steps of the past which the future's block can see
CHANNELS = 2 + 5 + 2 * PERIODS


@dataclass(frozen=True)
class Blank:
    """What comes before a series: `stages` [11, 2048, 64], the input of each stage and the last states; `sums` [2049, 64] of the latter."""

    stages: np.ndarray
    sums: np.ndarray


NO_BLANK = Blank(np.zeros((STAGES + 1, 0, WIDTH)), np.zeros((1, WIDTH), np.float32))


def blank(weights: Weights) -> Blank:
    """Runs the block over a context in which nothing is known and nothing repeats."""
    names = (*(f"stage{stage}" for stage in range(STAGES)), "states")
    session = onnxruntime.InferenceSession(model(weights, NO_BLANK, names).SerializeToString(), providers=["CPUExecutionProvider"])
    past = np.zeros((1, CONTEXT, CHANNELS), np.float32)
    past[0, :, 2:7] = recency(np.arange(CONTEXT, dtype=np.float32))
    found = session.run(list(names), {"past": past, "future": np.zeros((1, HORIZON, 6), np.float32)})
    sums = np.concatenate([np.zeros((1, WIDTH)), np.cumsum(found[-1][0], axis=0, dtype=np.float64)])
    return Blank(np.concatenate(found), sums.astype(np.float32))


def model(weights: Weights, before: Blank, extra_outputs: tuple[str, ...] = ()) -> onnx.ModelProto:
    """`past` [n, t, 15] and `future` [n, 48, 6] in, `quantiles` [n, 48, 9] out; with `NO_BLANK` t must be 2048."""
    graph = Graph()
    length = graph.node("Shape", ["past"], start=1, end=2)
    graph.node("Sub", [graph.integers(CONTEXT), length], "start")
    graph.node("Concat", [graph.node("Shape", ["past"], start=0, end=1), graph.integers(1, 1)], "rows", axis=0)
    states = _encode(graph, weights, before)
    rows = _decode(graph, weights, _summary(graph, states, before.sums))
    rows = graph.node("Add", [rows, _future(graph, weights, _preceded(graph, "seed", states, before.stages[-1], SEED))])
    linear(graph, rows, "quantiles", weights["head.out_proj.weight"].T, weights["head.out_proj.bias"])
    inputs = [("past", ["n", "t", CHANNELS]), ("future", ["n", HORIZON, 6])]
    outputs = [("quantiles", ["n", HORIZON, QUANTILES]), *((name, None) for name in extra_outputs)]
    sides = [[helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in side] for side in (inputs, outputs)]
    return graph.finish("fracast", *sides)


def _encode(graph: Graph, weights: Weights, before: Blank) -> str:
    """The last states, [n, t, 64]."""
    films = [*_films(weights), (np.ones(WIDTH), np.zeros(WIDTH))]
    entry = np.concatenate([weights["core.in_proj.weight"], weights["core.periodic.proj.weight"]], axis=1).T
    bias = weights["core.in_proj.bias"] + weights["core.periodic.proj.bias"]
    rows = linear(graph, "past", "stage0", entry * films[0][0], bias * films[0][0])
    for number, (_, shift) in enumerate(films[:-1]):
        stage = Stage(f"stage{number + 1}", 2**number, shift, films[number + 1][0])
        longer = _preceded(graph, stage.name, rows, before.stages[number], stage.reach, -shift)
        rows = block(graph, weights, "core.block.", longer, rows, stage)
    gain = graph.weight("core_norm", weights["core.norm.weight"])
    return graph.node("SimplifiedLayerNormalization", [rows, gain], "states", axis=-1, epsilon=EPSILON)


def _films(weights: Weights) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """The factor and the shift of each stage's input."""
    for stage in range(STAGES):
        angles = stage / 2.0 ** np.arange(4) * np.pi
        feature = np.concatenate([np.sin(angles), np.cos(angles)])
        gain, shift = np.split(weights["core.scale.to_gb.weight"] @ feature + weights["core.scale.to_gb.bias"], 2)
        yield 1 + gain, shift


def _preceded(graph: Graph, name: str, rows: str, blank: np.ndarray, reach: int, outside: np.ndarray | float = 0) -> str:
    """`rows` with the `reach` steps before them; `outside` is what comes before the context."""
    padded = np.concatenate([np.broadcast_to(outside, (reach, WIDTH)), blank])[None].astype(np.float32)
    end = graph.node("Add", ["start", graph.integers(reach)])
    cut = graph.node("Slice", [graph.weight(f"{name}_blank", padded), "start", end, graph.integers(1)])
    return graph.node("Concat", [graph.node("Expand", [cut, "rows"]), rows], axis=1)


def _summary(graph: Graph, states: str, sums: np.ndarray) -> str:
    """The mean of all 2048 states and the last one, [n, 1, 128]."""
    total = graph.node("ReduceSum", [states, graph.integers(1)], keepdims=1)
    total = graph.node("Add", [total, graph.node("Gather", [graph.weight("sums", sums), "start"])])
    mean = graph.node("Div", [total, graph.weight("context", np.float32(CONTEXT))])
    return graph.node("Concat", [mean, _last(graph, states, 1)], axis=2)


def _decode(graph: Graph, weights: Weights, summary: str) -> str:
    """One state for each step to come, [n, 48, 64]."""
    matrix = weights["head.summary_proj.weight"].T
    steps = recency(np.arange(CONTEXT, CONTEXT + HORIZON, dtype=np.float32)) @ matrix[:5]
    rows = linear(graph, summary, "asked", matrix[5:], weights["head.queries"] + steps + weights["head.summary_proj.bias"])
    prefix = "head.decoder_ffns.0."
    rows = skip_norm(
        graph, rows, gate(graph, rows, prefix, weights), "decoded", weights["head.decoder_norms.0.weight"], weights[f"{prefix}down.bias"]
    )
    for number in range(HEAD_STAGES):
        prefix, reach = f"head.fc_blocks.{number}.", 2 * 2**number
        zeros = graph.node("Expand", [graph.weight(f"zeros{reach}", np.zeros((1, reach, WIDTH), np.float32)), "rows"])
        mixed = filtered(graph, prefix, graph.node("Concat", [zeros, rows], axis=1), rows, weights, reach)
        rows = skip_norm(graph, rows, mixed, f"horizon{number}", weights[f"{prefix}norm.weight"], weights[f"{prefix}dw_bias"])
    return rows


def _future(graph: Graph, weights: Weights, seeded: str) -> str:
    """What the future's block adds to each step, [n, 48, 64]; it runs on from the last states."""
    prefix = "head.future_conv."
    ahead = linear(graph, "future", "ahead", weights[f"{prefix}in_proj.weight"].T, weights[f"{prefix}in_proj.bias"])
    longer = graph.node("Concat", [_last(graph, seeded, SEED), ahead], axis=1)
    for number in range(FUTURE_STAGES):
        stage = Stage(f"future{number}", 2**number, np.zeros(WIDTH), np.ones(WIDTH))
        rows = graph.node("Slice", [longer, graph.integers(stage.reach), graph.integers(CONTEXT), graph.integers(1)])
        longer = block(graph, weights, f"{prefix}block.", longer, rows, stage)
    return linear(graph, longer, "added", weights[f"{prefix}out_proj.weight"].T, weights[f"{prefix}out_proj.bias"])


def _last(graph: Graph, rows: str, count: int) -> str:
    return graph.node("Slice", [rows, graph.integers(-count), graph.integers(2 * CONTEXT), graph.integers(1)])
