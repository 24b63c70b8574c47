"""A thin writer of ONNX graphs: named nodes, weights stored inside, one small vocabulary of operators."""

from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 21
IR_VERSION = 10  # the first one that carries opset 21; older runtimes than ours still read it
MICROSOFT = "com.microsoft"  # ONNX Runtime's own fused operators


class Graph:
    """Collects nodes and weights; every method that adds something returns the name of its result."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._weights: dict[str, onnx.TensorProto] = {}

    def weight(self, name: str, value: np.ndarray | np.generic) -> str:
        """Stores `value` under `name`; a name that is known already is stored once."""
        if name not in self._weights:
            self._weights[name] = numpy_helper.from_array(np.ascontiguousarray(value) if np.ndim(value) else np.asarray(value), name)
        return name

    def integers(self, *values: int) -> str:
        """A vector of int64, as shapes and axes are given."""
        return self.weight("i_" + "_".join(map(str, values)), np.array(values, np.int64))

    def node(self, operator: str, inputs: list[str], name: str = "", domain: str = "", **attributes: Any) -> str:
        """Adds a node with one output."""
        name = name or f"{operator}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, inputs, [name], name=name, domain=domain, **attributes))
        return name

    def fused(self, operator: str, inputs: list[str], name: str = "", **attributes: Any) -> str:
        """Adds one of ONNX Runtime's own operators."""
        return self.node(operator, inputs, name, MICROSOFT, **attributes)

    def split(self, value: str, parts: int, axis: int) -> list[str]:
        """Cuts `value` into equal parts."""
        names = [f"{value}_part{index}" for index in range(parts)]
        self._nodes.append(helper.make_node("Split", [value], names, name=f"{value}_split", axis=axis, num_outputs=parts))
        return names

    def model(self, title: str, dimension: int, extra_outputs: tuple[str, ...] = ()) -> onnx.ModelProto:
        """An encoder: int64 `ids` and `mask` [n, t] in, float32 `vectors` [n, dimension] out."""
        tokens = [helper.make_tensor_value_info(name, TensorProto.INT64, ["n", "t"]) for name in ("ids", "mask")]
        vectors = [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["n", dimension])]
        inner = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in extra_outputs]
        return self.finish(title, tokens, vectors + inner)

    def finish(self, title: str, inputs: list[onnx.ValueInfoProto], outputs: list[onnx.ValueInfoProto]) -> onnx.ModelProto:
        """The finished model."""
        graph = helper.make_graph(self._nodes, title, inputs, outputs, list(self._weights.values()))
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="smeai")
