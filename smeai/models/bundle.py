"""A trained classifier in one file that can be opened safely: a zip of ONNX, JSON and plain arrays.

Nothing in it is a pickle, and nothing in it is run but the graph.
"""

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from smeai.errors import DamagedModel, FileError, MissingModel
from smeai.models import soundness
from smeai.models.classifier import Profile, TextClassifier
from smeai.models.encoder import Encoder
from smeai.models.ngrams import NGrams
from smeai.models.outside import Belonging, Certainty, Scale
from smeai.models.session import UNUSABLE

SUFFIX = ".smeai-model"
FORMAT = 1
CARD, GRAPH, NGRAMS, EXAMPLES, NEGATIVES = (
    "card.json",
    "heads.onnx",
    "ngrams.json",
    "examples.json",
    "negatives.npy",
)
LARGEST = 2 << 30  # bytes, unpacked
MOST_PACKED = 100  # times smaller than unpacked; ours stay far below, bombs reach a thousand
SMALL = 10 << 20  # bytes, unpacked, that are no danger however well packed
EARLIEST = (1980, 1, 1, 0, 0, 0)  # the same model gives the same file


def write(path: Path, classifier: TextClassifier, card: Mapping[str, Any]) -> None:
    """Write a bundle; an old one is replaced only when the new one is whole. `card` is plain JSON."""
    parts = {
        GRAPH: classifier.onnx_graph,
        EXAMPLES: json.dumps({"texts": classifier.exemplar_texts, "topics": classifier.exemplar_topics}, ensure_ascii=False).encode(),
        NEGATIVES: _array(classifier.negatives),
    }
    if classifier.ngrams is not None:
        parts[NGRAMS] = classifier.ngrams.dump()
    files = {name: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in parts.items()}
    whole = {
        **card,
        "format": FORMAT,
        "topics": classifier.topics,
        "heads": classifier.heads,
        "profiles": {code: asdict(profile) for code, profile in classifier.profiles.items()},
        "certainty": asdict(classifier.certainty),
        "files": files,
    }
    try:
        _pack(path, {CARD: json.dumps(whole, ensure_ascii=False, indent=1).encode(), **parts})
    except OSError as error:
        raise FileError(f"The model {path.name} cannot be written: {error.strerror or error}.", "Choose another folder.") from error


def _pack(path: Path, parts: Mapping[str, bytes]) -> None:
    fresh = path.with_name(f"{path.name}.new")
    with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, EARLIEST), data, zipfile.ZIP_DEFLATED, 6)
    fresh.replace(path)


def read(path: Path, load: Callable[[str], Encoder]) -> tuple[TextClassifier, dict[str, Any]]:
    """The classifier and the card of a bundle; raises `MissingModel` or `DamagedModel`."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _restore(_members(archive, path), path, load)
    except FileNotFoundError:
        raise MissingModel(f"There is no model {path}.", "Look for a file that ends in .smeai-model, or train one.") from None
    except IsADirectoryError:
        raise MissingModel(f"{path} is a folder, not a model.", "Look for a file that ends in .smeai-model, or train one.") from None
    except (
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        OSError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        IndexError,
        MemoryError,
        OverflowError,
        zlib.error,
        *UNUSABLE,
    ) as error:
        raise _damaged(path, str(error)) from error


def _members(archive: zipfile.ZipFile, path: Path) -> dict[str, bytes]:
    size = sum(info.file_size for info in archive.infolist())
    if size > LARGEST or size > max(SMALL, MOST_PACKED * path.stat().st_size):
        raise _damaged(path, "it would unpack to more than any model")
    if any(info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for info in archive.infolist()):
        raise _damaged(path, "it is packed in another way than ours")
    return {name: archive.read(name) for name in archive.namelist()}


def _restore(parts: Mapping[str, bytes], path: Path, load: Callable[[str], Encoder]) -> tuple[TextClassifier, dict[str, Any]]:
    card = json.loads(parts[CARD])
    if card["format"] > FORMAT:
        raise DamagedModel(f"The model {path.name} was written by a newer smeai.", "Update smeai to use it.")
    for name in {GRAPH, EXAMPLES, NEGATIVES, *card["files"]}:
        if hashlib.sha256(parts[name]).hexdigest() != card["files"][name]["sha256"]:
            raise _damaged(path, f"{name} does not match its checksum")
    examples = json.loads(parts[EXAMPLES])
    classifier = TextClassifier(
        topics=tuple(card["topics"]),
        heads=tuple(card["heads"]),
        profiles={code: _profile(told) for code, told in card["profiles"].items()},
        certainty=Certainty(**_numbers(card["certainty"])),
        onnx_graph=parts[GRAPH],
        ngrams=NGrams.load(parts[NGRAMS]) if NGRAMS in card["files"] else None,
        negatives=np.load(io.BytesIO(parts[NEGATIVES]), allow_pickle=False),
        exemplar_texts=tuple(examples["texts"]),
        exemplar_topics=tuple(examples["topics"]),
        load_encoder=load,
    )
    soundness.check(classifier)
    return classifier, card


def _profile(told: Mapping[str, Any]) -> Profile:
    signs = dict(told["belonging"])
    scales = {name: Scale(**_numbers(signs.pop(name))) for name in ("best", "near", "negative")}
    return Profile(_numbers(told["weights"]), float(told["factor"]), Belonging(**_numbers(signs), **scales))


def _numbers(told: Mapping[str, Any]) -> dict[str, float]:
    return {name: float(value) for name, value in told.items()}


def _array(values: np.ndarray) -> bytes:
    data = io.BytesIO()
    np.save(data, values, allow_pickle=False)
    return data.getvalue()


def _damaged(path: Path, reason: str) -> DamagedModel:
    return DamagedModel(f"{path.name} is not a whole smeai model: {reason[:200]}.", "Ask for it again, or train a new one.")
