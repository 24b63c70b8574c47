"""A trained text classifier as a model file: ONNX, JSON and plain arrays in a package."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from smeai.models import package, soundness
from smeai.models.classifier import Profile, TextClassifier
from smeai.models.encoder import Encoder
from smeai.models.ngrams import NGrams
from smeai.models.outside import Belonging, Certainty, Scale

GRAPH, NGRAMS, EXAMPLES, NEGATIVES = "heads.onnx", "ngrams.json", "examples.json", "negatives.npy"


def write(path: Path, classifier: TextClassifier, card: Mapping[str, Any]) -> None:
    """Write a bundle; an old one is replaced only when the new one is whole. `card` is plain JSON."""
    parts = {
        GRAPH: classifier.onnx_graph,
        EXAMPLES: json.dumps({"texts": classifier.exemplar_texts, "topics": classifier.exemplar_topics}, ensure_ascii=False).encode(),
        NEGATIVES: package.array(classifier.negatives),
    }
    if classifier.ngrams is not None:
        parts[NGRAMS] = classifier.ngrams.dump()
    whole = {
        **card,
        "topics": classifier.topics,
        "heads": classifier.heads,
        "profiles": {code: asdict(profile) for code, profile in classifier.profiles.items()},
        "certainty": asdict(classifier.certainty),
    }
    package.write(path, whole, parts)


def read(path: Path, load: Callable[[str], Encoder]) -> tuple[TextClassifier, dict[str, Any]]:
    """The classifier and the card of a bundle; raises `MissingModel` or `DamagedModel`."""
    return package.read(path, lambda card, parts: (_restore(card, parts, load), card))


def _restore(card: Mapping[str, Any], parts: Mapping[str, bytes], load: Callable[[str], Encoder]) -> TextClassifier:
    examples = json.loads(parts[EXAMPLES])
    classifier = TextClassifier(
        topics=tuple(card["topics"]),
        heads=tuple(card["heads"]),
        profiles={code: _profile(told) for code, told in card["profiles"].items()},
        certainty=Certainty(**_numbers(card["certainty"])),
        onnx_graph=parts[GRAPH],
        ngrams=NGrams.load(parts[NGRAMS]) if NGRAMS in parts else None,
        negatives=package.as_array(parts[NEGATIVES]),
        exemplar_texts=tuple(examples["texts"]),
        exemplar_topics=tuple(examples["topics"]),
        load_encoder=load,
    )
    soundness.check(classifier)
    return classifier


def _profile(told: Mapping[str, Any]) -> Profile:
    signs = dict(told["belonging"])
    scales = {name: Scale(**_numbers(signs.pop(name))) for name in ("best", "near", "negative")}
    return Profile(_numbers(told["weights"]), float(told["factor"]), Belonging(**_numbers(signs), **scales))


def _numbers(told: Mapping[str, Any]) -> dict[str, float]:
    return {name: float(value) for name, value in told.items()}
