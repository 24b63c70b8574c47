"""Arrays and texts as one zip of plain npy files: no pickle, opened member by member."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any

import numpy as np

from smeai.usecases.books.texts import Column, Texts

Content = Mapping[str, np.ndarray | Texts | Column]
SMALLER = (np.uint8, np.uint16, np.int16, np.int32)


def pack(content: Content) -> bytes:
    """The parcel of some arrays, texts and columns."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as parcel:
        for name, value in content.items():
            _put(parcel, name, value)
    return buffer.getvalue()


class Parcel:
    """What `pack` made; a member is unpacked when it is asked for."""

    def __init__(self, packed: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(packed))
        self.names = frozenset(self._zip.namelist())

    def array(self, name: str) -> np.ndarray:
        """A stored array, in the smallest type that holds it."""
        return np.load(io.BytesIO(self._zip.read(f"{name}.npy")), allow_pickle=False)

    def texts(self, name: str) -> Texts:
        """Stored texts."""
        folded = f"{name}.folded"
        again = self.texts(folded) if f"{folded}.ends.npy" in self.names else None
        return Texts(self._zip.read(f"{name}.utf8"), np.cumsum(self.array(f"{name}.ends"), dtype=np.int64), again)

    def column(self, name: str) -> Column:
        """A stored column."""
        return Column(self.texts(name), self.array(f"{name}.codes").astype(np.int32))

    def __contains__(self, name: str) -> bool:
        return any(f"{name}{ending}" in self.names for ending in (".npy", ".utf8"))


def _put(parcel: zipfile.ZipFile, name: str, value: Any) -> None:
    if isinstance(value, Column):
        _put(parcel, name, value.texts)
        _put(parcel, f"{name}.codes", value.codes)
    elif isinstance(value, Texts):
        parcel.writestr(f"{name}.utf8", value.blob)
        _put(parcel, f"{name}.ends", np.diff(value.ends, prepend=0))  # lengths: small numbers pack well
        if not value.blob.isascii() and not name.endswith(".folded"):
            _put(parcel, f"{name}.folded", value.folded)  # folding a million texts takes seconds
    else:
        written = io.BytesIO()
        np.lib.format.write_array(written, _narrow(value), allow_pickle=False)
        parcel.writestr(f"{name}.npy", written.getvalue())


def _narrow(values: np.ndarray) -> np.ndarray:
    """Whole numbers in the smallest type that holds them all."""
    if values.dtype.kind not in "iu" or not len(values):
        return values
    low, high = values.min(), values.max()
    fitting = (kind for kind in SMALLER if np.iinfo(kind).min <= low and high <= np.iinfo(kind).max)
    return values.astype(next(fitting, values.dtype))
