"""The shipped models: which there are, where they came from, and whether they are whole.

Each model is a folder below ``assets/models`` with a ``card.json``. The cards are written when the
models are built; the checksums in them are what `verify` compares with.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from smeai.core.assets import assets_folder
from smeai.errors import DamagedModel, MissingModel

ENCODERS = ("english", "multilingual")
FORECASTER = "fracast"
NAMES = (*ENCODERS, FORECASTER)  # what a whole installation holds
CARD = "card.json"
ENCODING = "encoding"  # the task of a card that names none
REBUILD = "Run `make setup` to build it again."


@dataclass(frozen=True, slots=True)
class Entry:
    """A shipped model. `size` is in bytes; `files` maps each file's name to its sha256.

    A forecaster has no languages, no dimension and no tokens.
    """

    name: str
    title: str
    task: str  # "encoding" or "forecasting"
    folder: Path
    languages: tuple[str, ...]  # ISO 639-1
    dimension: int
    max_tokens: int
    size: int
    source: str
    version: str
    licence: str
    files: Mapping[str, str]
    card: Mapping[str, Any]  # everything the card says


def entries() -> tuple[Entry, ...]:
    """The shipped models that are there, in a fixed order; `MissingModel` is not raised for those that are not."""
    return tuple(find(name) for name in NAMES if (_folder(name) / CARD).is_file())


def find(name: str) -> Entry:
    """The shipped model `name`; raises `MissingModel` or `DamagedModel`."""
    folder = _folder(name)
    try:
        return _read(folder, json.loads((folder / CARD).read_text("utf-8")))
    except FileNotFoundError:
        raise MissingModel(f"The model {name} is not installed.", REBUILD) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise DamagedModel(f"The card of the model {name} cannot be read.", REBUILD) from None


def verify(entry: Entry) -> None:
    """Compares every file with its checksum; raises `MissingModel` or `DamagedModel`."""
    for file, expected in entry.files.items():
        path = entry.folder / file
        if not path.is_file():
            raise MissingModel(f"The file {file} of the model {entry.name} is missing.", REBUILD)
        with path.open("rb") as stream:
            found = hashlib.file_digest(stream, "sha256").hexdigest()
        if found != expected:
            raise DamagedModel(f"The file {file} of the model {entry.name} is damaged.", REBUILD)


def verified(name: str) -> Entry:
    """The shipped model `name`, its files compared with their checksums once in this process."""
    entry = find(name)
    _verify_once(entry.folder, tuple(sorted(entry.files.items())))
    return entry


@lru_cache
def _verify_once(folder: Path, files: tuple[tuple[str, str], ...]) -> None:
    verify(_read(folder, json.loads((folder / CARD).read_text("utf-8"))))


def _folder(name: str) -> Path:
    return assets_folder() / "models" / name


def _read(folder: Path, card: Mapping[str, Any]) -> Entry:
    encodes = card.get("task", ENCODING) == ENCODING
    return Entry(
        name=card["name"],
        title=card["title"],
        task=card.get("task", ENCODING),
        folder=folder,
        languages=tuple(card["languages"]) if encodes else (),
        dimension=int(card["dimension"]) if encodes else 0,
        max_tokens=int(card["max_tokens"]) if encodes else 0,
        size=int(card["size"]),
        source=card["source"],
        version=card["version"],
        licence=card["licence"],
        files=dict(card["files"]),
        card=card,
    )
