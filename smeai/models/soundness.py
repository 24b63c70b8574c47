"""Whether a classifier from a stranger is one of ours: its graph only computes, and its parts fit together."""

import re

import numpy as np
import onnx
from google.protobuf.message import DecodeError

from smeai.models.blend import NGRAMS
from smeai.models.classifier import ANY, TextClassifier

OPERATIONS = frozenset(
    {"Add", "Cast", "Concat", "Gather", "Gemm", "MatMul", "Mul", "Softmax", "Squeeze", "Sum", "TopK", "Unsqueeze"}
)  # what `graph.build` uses: none of them loops, reads a file, or holds another graph
_NAME = re.compile(r"[\w-]+")  # of an encoder; a path would lead out of the models' folder


def check(classifier: TextClassifier) -> None:
    """Raises ValueError, KeyError, IndexError or TypeError where something does not fit."""
    known = tensors(classifier.onnx_graph)
    _demand(all(isinstance(topic, str) and topic for topic in classifier.topics), "its topics have no names")
    _demand(all(_NAME.fullmatch(name) for name in classifier.heads), "its encoders have no names")
    _demand(classifier.ngrams is None or known["ngrams.weights"][0] == classifier.ngrams.size + 1, "its words do not fit its graph")
    _demand((NGRAMS in classifier.heads) == (classifier.ngrams is not None), "its words do not fit its heads")
    texts = classifier.exemplar_texts
    _demand(len(texts) == len(classifier.exemplar_topics), "its examples do not fit their topics")
    _demand(not classifier.encoders or known["exemplars.halves"][1] == len(texts), "its examples do not fit its graph")
    _demand(set(classifier.exemplar_topics) <= set(range(len(classifier.topics))), "its examples have unknown topics")
    _rehearse(classifier, {name: known[f"{name}.weights"][0] for name in classifier.encoders})


def tensors(graph: bytes, operations: frozenset[str] = OPERATIONS, domains: tuple[str, ...] = ("",)) -> dict[str, tuple[int, ...]]:
    """The shape of each stored tensor of a graph; ValueError where it is none, or does more than `operations`."""
    try:
        model = onnx.load_model_from_string(graph)
    except DecodeError:
        raise ValueError("its graph cannot be read") from None
    foreign = [node.op_type for node in model.graph.node if node.op_type not in operations or node.domain not in domains]
    _demand(not foreign and not model.functions, f"its graph does more than ours: {', '.join(foreign)}")
    stored = model.graph.initializer
    _demand(all(tensor.data_location == onnx.TensorProto.DEFAULT for tensor in stored), "its graph reads other files")
    return {tensor.name: tuple(tensor.dims) for tensor in stored}


def _rehearse(classifier: TextClassifier, widths: dict[str, int]) -> None:
    """Judge an empty text, so that what does not fit fails now and not at work."""
    vectors = {name: np.zeros((1, width), np.float32) for name, width in widths.items()}
    for language in (ANY, *classifier.profiles):
        scores = classifier.score_vectors([""], [language], vectors)
        _demand(scores.probabilities.shape == (1, len(classifier.topics)), "its topics do not fit its graph")


def _demand(good: bool, otherwise: str) -> None:
    if not good:
        raise ValueError(otherwise)
