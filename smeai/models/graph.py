"""The trained heads as one ONNX graph, so that what runs is what can be opened anywhere.

Inputs: one matrix of vectors for each encoder; ``places`` and ``weights`` [n, l], the n-grams of
each row, padded with the place `size` of an empty row; ``blend`` [n, heads], the weight of each
head for each row; ``factor`` [n, 1], the calibration. Outputs: ``scores`` and ``probabilities`` [n, t];
where there are encoders, ``queries`` [n, d], the weighted vectors side by side, and ``nearest`` and
``likeness`` [n, k], the exemplars nearest to them.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from scipy import sparse

from smeai.models.blend import NGRAMS
from smeai.models.heads import Head

OPSET = 17
IR_VERSION = 8


def build(heads: Mapping[str, Head], exemplars: np.ndarray, neighbours: int) -> bytes:
    """The serialised graph of `heads`, in their order; `exemplars` [m, d] are known vectors, all encoders' side by side."""
    nodes, tensors, inputs, parts = [], [], [_matrix("blend", len(heads)), _matrix("factor", 1)], []
    outputs = [_matrix("scores", None), _matrix("probabilities", None)]
    for place, (name, head) in enumerate(heads.items()):
        made = _sparse_head(head, tensors, inputs) if name == NGRAMS else _dense_head(name, head, tensors, inputs)
        tensors.append(numpy_helper.from_array(np.array([place], np.int64), f"{name}.place"))
        nodes += [*made, helper.make_node("Gather", ["blend", f"{name}.place"], [f"{name}.blend"], axis=1)]
        nodes.append(helper.make_node("Mul", [f"{name}.scores", f"{name}.blend"], [f"{name}.part"]))
        parts.append(f"{name}.part")
    nodes += [
        helper.make_node("Sum", parts, ["scores"]),
        helper.make_node("Mul", ["scores", "factor"], ["calibrated"]),
        helper.make_node("Softmax", ["calibrated"], ["probabilities"], axis=1),
    ]
    encoders = [name for name in heads if name != NGRAMS]
    if encoders:
        nodes += _nearest(encoders, exemplars, min(neighbours, len(exemplars)), tensors)
        outputs += [_matrix("queries", None), _matrix("likeness", None)]
        outputs.append(helper.make_tensor_value_info("nearest", TensorProto.INT64, [None, None]))
    graph = helper.make_graph(nodes, "topics", inputs, outputs, tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="smeai", ir_version=IR_VERSION)
    onnx.checker.check_model(model)
    return model.SerializeToString()


def padded(ngrams: sparse.csr_matrix, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Places int64 and weights float32, both [n, l], of the n-grams of each row of a sparse matrix."""
    lengths = np.diff(ngrams.indptr)
    width = max(1, int(lengths.max(initial=0)))
    filled = np.arange(width) < lengths[:, None]
    places, weights = np.full(filled.shape, size, np.int64), np.zeros(filled.shape, np.float32)
    places[filled], weights[filled] = ngrams.indices, ngrams.data
    return places, weights


def _dense_head(name: str, head: Head, tensors: list, inputs: list) -> list:
    inputs.append(_matrix(name, head.weights.shape[0]))
    tensors += [numpy_helper.from_array(head.weights, f"{name}.weights"), numpy_helper.from_array(head.bias, f"{name}.bias")]
    return [helper.make_node("Gemm", [name, f"{name}.weights", f"{name}.bias"], [f"{name}.scores"])]


def _sparse_head(head: Head, tensors: list, inputs: list) -> list:
    inputs += [helper.make_tensor_value_info("places", TensorProto.INT64, [None, None]), _matrix("weights", None)]
    rows = np.vstack([head.weights, np.zeros((1, head.weights.shape[1]), np.float32)])  # the last row pads
    tensors += [
        numpy_helper.from_array(rows.astype(np.float16), "ngrams.weights"),  # half the size, and no decision changed
        numpy_helper.from_array(head.bias, "ngrams.bias"),
        numpy_helper.from_array(np.array([1], np.int64), "ngrams.axis"),
    ]
    return [
        helper.make_node("Gather", ["ngrams.weights", "places"], ["ngrams.halves"]),
        helper.make_node("Cast", ["ngrams.halves"], ["ngrams.rows"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["weights", "ngrams.axis"], ["ngrams.row"]),
        helper.make_node("MatMul", ["ngrams.row", "ngrams.rows"], ["ngrams.product"]),
        helper.make_node("Squeeze", ["ngrams.product", "ngrams.axis"], ["ngrams.sum"]),
        helper.make_node("Add", ["ngrams.sum", "ngrams.bias"], ["ngrams.scores"]),
    ]


def _nearest(encoders: Sequence[str], exemplars: np.ndarray, count: int, tensors: list) -> list:
    tensors += [
        numpy_helper.from_array(np.ascontiguousarray(exemplars.T).astype(np.float16), "exemplars.halves"),
        numpy_helper.from_array(np.array([count], np.int64), "neighbours"),
    ]
    return [
        *(helper.make_node("Mul", [name, f"{name}.blend"], [f"{name}.weighted"]) for name in encoders),
        helper.make_node("Concat", [f"{name}.weighted" for name in encoders], ["queries"], axis=1),
        helper.make_node("Cast", ["exemplars.halves"], ["exemplars"], to=TensorProto.FLOAT),
        helper.make_node("MatMul", ["queries", "exemplars"], ["every.likeness"]),
        helper.make_node("TopK", ["every.likeness", "neighbours"], ["likeness", "nearest"]),
    ]


def _matrix(name: str, width: int | None) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [None, width])
