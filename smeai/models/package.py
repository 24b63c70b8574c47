"""A model in one file that can be opened safely: a zip of a JSON card and named parts, each with its checksum.

Nothing in it is a pickle, and nothing in it is run but graphs that were checked.
"""

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from smeai.errors import DamagedModel, DataError, FileError, MissingModel
from smeai.models.session import UNUSABLE

T = TypeVar("T")
SUFFIX = ".smeai-model"
FORMAT = 1
CARD = "card.json"
LARGEST = 2 << 30  # bytes, unpacked
MOST_PACKED = 100  # times smaller than unpacked; ours stay far below, bombs reach a thousand
SMALL = 10 << 20  # bytes, unpacked, that are no danger however well packed
EARLIEST = (1980, 1, 1, 0, 0, 0)  # the same model gives the same file


def write(path: Path, card: Mapping[str, Any], parts: Mapping[str, bytes]) -> None:
    """Write a package; an old one is replaced only when the new one is whole. `card` is plain JSON."""
    files = {name: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in parts.items()}
    whole = {**card, "format": FORMAT, "files": files}
    try:
        _pack(path, {CARD: json.dumps(whole, ensure_ascii=False, indent=1).encode(), **parts})
    except OSError as error:
        raise FileError(f"The model {path.name} cannot be written: {error.strerror or error}.", "Choose another folder.") from error


def read(path: Path, restore: Callable[[dict[str, Any], dict[str, bytes]], T]) -> T:
    """What `restore` makes of the card and the parts; raises `MissingModel` or `DamagedModel`, whatever `restore` stumbles over."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = _members(archive, path)
            return restore(_checked(parts, path), parts)
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
        ArithmeticError,
        DataError,
        zlib.error,
        *UNUSABLE,
    ) as error:
        raise damaged(path, str(error)) from error


def task(path: Path) -> str:
    """What the model at `path` is for: the key of a use case."""
    return read(path, lambda card, _: str(card["task"]))


def array(values: np.ndarray) -> bytes:
    """An array as a part."""
    data = io.BytesIO()
    np.save(data, values, allow_pickle=False)
    return data.getvalue()


def as_array(data: bytes) -> np.ndarray:
    """The array of a part."""
    return np.load(io.BytesIO(data), allow_pickle=False)


def damaged(path: Path, reason: str) -> DamagedModel:
    """The error for a file that is not a whole model."""
    return DamagedModel(f"{path.name} is not a whole smeai model: {reason[:200]}.", "Ask for it again, or train a new one.")


def _pack(path: Path, parts: Mapping[str, bytes]) -> None:
    fresh = path.with_name(f"{path.name}.new")
    with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, EARLIEST), data, zipfile.ZIP_DEFLATED, 6)
    fresh.replace(path)


def _members(archive: zipfile.ZipFile, path: Path) -> dict[str, bytes]:
    size = sum(info.file_size for info in archive.infolist())
    if size > LARGEST or size > max(SMALL, MOST_PACKED * path.stat().st_size):
        raise damaged(path, "it would unpack to more than any model")
    if any(info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for info in archive.infolist()):
        raise damaged(path, "it is packed in another way than ours")
    return {name: archive.read(name) for name in archive.namelist()}


def _checked(parts: Mapping[str, bytes], path: Path) -> dict[str, Any]:
    card = json.loads(parts[CARD])
    if card["format"] > FORMAT:
        raise DamagedModel(f"The model {path.name} was written by a newer smeai.", "Update smeai to use it.")
    for name, told in card["files"].items():
        if hashlib.sha256(parts[name]).hexdigest() != told["sha256"]:
            raise damaged(path, f"{name} does not match its checksum")
    if unlisted := parts.keys() - card["files"].keys() - {CARD}:
        raise damaged(path, f"{sorted(unlisted)[0]} is not on its card")
    return card
