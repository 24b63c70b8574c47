"""Boosted trees as an ONNX graph. The converters there are do not know this library's newest node arrays, so we write the few fields."""

from collections.abc import Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor

OPSET, ML_OPSET, IR_VERSION = 17, 3, 8
FEATURES, VALUES = "features", "values"


def build(trees: HistGradientBoostingRegressor | HistGradientBoostingClassifier, width: int) -> bytes:
    """The raw sum of the trees (log-odds of a classifier of two classes): float32 ``features`` [n, width] to ``values`` [n, 1].

    Missing values go where training sent them. Categorical splits are not written: ValueError.
    """
    told: dict[str, list] = {name: [] for name in _FIELDS}
    for number, (tree,) in enumerate(trees._predictors):
        _add(told, number, tree.nodes)
    attributes = {
        **{f"nodes_{name}": values for name, values in told.items() if name not in _TARGETS},
        **{name: told[name] for name in _TARGETS},
    }
    node = helper.make_node(
        "TreeEnsembleRegressor",
        [FEATURES],
        [VALUES],
        domain="ai.onnx.ml",
        n_targets=1,
        base_values=[float(np.ravel(trees._baseline_prediction)[0])],
        **attributes,
    )
    graph = helper.make_graph(
        [node],
        "trees",
        [helper.make_tensor_value_info(FEATURES, TensorProto.FLOAT, [None, width])],
        [helper.make_tensor_value_info(VALUES, TensorProto.FLOAT, [None, 1])],
    )
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid("ai.onnx.ml", ML_OPSET)]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="smeai", ir_version=IR_VERSION)
    onnx.checker.check_model(model)
    return model.SerializeToString()


_TARGETS = ("target_treeids", "target_nodeids", "target_ids", "target_weights")
_FIELDS = (
    "treeids",
    "nodeids",
    "featureids",
    "modes",
    "values",
    "truenodeids",
    "falsenodeids",
    "missing_value_tracks_true",
    *_TARGETS,
)


def _add(told: dict[str, list], number: int, nodes: np.ndarray) -> None:
    """One tree; a node goes left (true) where its feature is at most its threshold."""
    if nodes["is_categorical"].any():
        raise ValueError("categorical splits are not written")
    leaf = nodes["is_leaf"].astype(bool)
    count = len(nodes)
    told["treeids"] += [number] * count
    told["nodeids"] += list(range(count))
    told["featureids"] += np.where(leaf, 0, nodes["feature_idx"]).astype(int).tolist()
    told["modes"] += ["LEAF" if each else "BRANCH_LEQ" for each in leaf]
    told["values"] += np.where(leaf, 0.0, _below(nodes["num_threshold"])).tolist()
    told["truenodeids"] += np.where(leaf, 0, nodes["left"]).astype(int).tolist()
    told["falsenodeids"] += np.where(leaf, 0, nodes["right"]).astype(int).tolist()
    told["missing_value_tracks_true"] += np.where(leaf, 0, nodes["missing_go_to_left"]).astype(int).tolist()
    ends: Sequence[int] = np.flatnonzero(leaf).tolist()
    told["target_treeids"] += [number] * len(ends)
    told["target_nodeids"] += ends
    told["target_ids"] += [0] * len(ends)
    told["target_weights"] += nodes["value"][leaf].astype(float).tolist()


def _below(thresholds: np.ndarray) -> np.ndarray:
    """Thresholds as the largest float32 not above them: a float32 feature then goes the same way as in training."""
    single = thresholds.astype(np.float32)
    return np.where(single > thresholds, np.nextafter(single, np.float32(-np.inf)), single).astype(float)
