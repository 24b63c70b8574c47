"""What a run has worked out so far, kept where a stop does not reach it, so that the next run takes it up.

Everything is named by a digest of all that it follows from: other sales, other repairs or another version of the program find nothing.
"""

import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Protocol

import numpy as np

from smeai import __version__
from smeai.core.progress import Progress
from smeai.models.forecasters import statistical
from smeai.models.forecasters.panel import Panel
from smeai.models.forecasters.pretrained import LEVELS, Pretrained

TAKEN_UP = "Taken up from the run that was stopped"
PIECE = 512  # series whose forecasts are kept together: what a stop may lose of a slow forecaster
REACHED = "reached"  # the name under which the fraction is kept
UNREADABLE = (OSError, ValueError, KeyError, EOFError, MemoryError, NotImplementedError, zipfile.BadZipFile)

Arrays = dict[str, np.ndarray]


class Store(Protocol):
    """Bytes by name, a name being letters and digits; what it holds may be gone at any time."""

    def find(self, name: str) -> bytes | None:
        """What was kept under a name, if it is there."""

    def keep(self, name: str, data: bytes) -> None:
        """Keep it, or leave nothing: a full disk stops no run."""


@dataclass(eq=False)
class Kept:
    """Gives back what an earlier run kept in the `store`, and keeps what this one makes; without a store nothing is kept."""

    store: Store | None = None

    def __post_init__(self) -> None:
        self._fraction, self._made = 0.0, set[str]()

    def heard(self, progress: Progress) -> Progress:
        """The progress of the whole run, listened to: what is kept is kept with how far the run was."""
        if self.store is None:
            return progress

        def told(fraction: float, sentence: str) -> None:
            self._fraction = fraction
            progress(fraction, sentence)

        return told

    def recall(
        self, basis: Sequence[Any], shapes: Mapping[str, tuple[int, ...]], make: Callable[[Progress], Arrays], progress: Progress
    ) -> Arrays:
        """Arrays of these `shapes`, as `make` makes them of the `basis`, which holds all that they follow from (see `digest`)."""
        if self.store is None:
            return make(progress)
        name = digest((__version__, *basis))
        found = unpacked(self.store.find(name), shapes)
        if found is None:
            found = make(progress)
            self.store.keep(name, packed(found))
            self.store.keep(REACHED, json.dumps(self._fraction).encode())
        elif name not in self._made:
            progress(1.0, TAKEN_UP)
        self._made.add(name)
        return found


FORGETFUL = Kept()


def one_by_one(
    kept: Kept, name: str, panel: Panel, origins: tuple[int, ...], progress: Progress, rows: np.ndarray | None = None
) -> np.ndarray:
    """`statistical.forecast`, a piece of the series after the other."""
    made = np.full((len(origins), len(panel), panel.horizon), np.nan)
    wanted = np.flatnonzero(np.ones(len(panel), bool) if rows is None else rows)
    for start in range(0, len(wanted), PIECE):
        some = wanted[start : start + PIECE]
        made[:, some] = _piece(kept, name, panel.take(some), origins, _part(progress, start, len(wanted)))
    return made


def _part(progress: Progress, start: int, whole: int) -> Progress:
    return lambda fraction, sentence: progress((start + fraction * min(PIECE, whole - start)) / whole, sentence)


def _piece(kept: Kept, name: str, panel: Panel, origins: tuple[int, ...], progress: Progress) -> np.ndarray:
    basis = ("statistical", name, origins, panel.values, panel.season, panel.horizon)
    shapes = {"mean": (len(origins), len(panel), panel.horizon)}
    return kept.recall(basis, shapes, lambda told: {"mean": statistical.forecast(name, panel, origins, told)}, progress)["mean"]


def looked_ahead(kept: Kept, model: Pretrained, values: np.ndarray, horizon: int, progress: Progress) -> np.ndarray:
    """`Pretrained.forecast`: quantiles float32 [series, horizon, levels]."""
    shapes = {"quantiles": (len(values), horizon, len(LEVELS))}
    basis = ("pretrained", model.whole, values, horizon)
    return kept.recall(basis, shapes, lambda told: {"quantiles": model.forecast(values, horizon, told)}, progress)["quantiles"]


def reached(store: Store) -> float | None:
    """How far (0..1) the run was when it last kept something; None where nothing is kept."""
    try:
        found = json.loads(store.find(REACHED) or b"null")
    except ValueError:
        return None
    return min(max(found, 0.0), 1.0) if isinstance(found, float) else None


def digest(basis: Any) -> str:
    """A name for plain values, arrays, and sequences of them: another one as soon as anything in them is another."""
    hashed = blake2b(digest_size=16)
    _take_in(basis, hashed.update)
    return hashed.hexdigest()


def _take_in(basis: Any, update: Callable[[Any], None]) -> None:
    if isinstance(basis, np.ndarray):
        update(f"array {basis.dtype.str} {basis.shape} ".encode())
        update(basis.tobytes())
    elif isinstance(basis, tuple):
        update(f"tuple {len(basis)} ".encode())
        for each in basis:
            _take_in(each, update)
    else:
        update(f"{type(basis).__name__} {basis!r} ".encode())


def packed(arrays: Arrays) -> bytes:
    """Arrays as bytes; they are not pressed, which would take longer than it saves."""
    data = io.BytesIO()
    np.savez(data, **arrays)  # numbers only: nothing that would be pickled
    return data.getvalue()


def unpacked(data: bytes | None, shapes: Mapping[str, tuple[int, ...]]) -> Arrays | None:
    """What `packed` made; None where it is damaged, or holds anything but these shapes."""
    if data is None:
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > len(data):
                return None  # pressed, and so none of ours
        with np.load(io.BytesIO(data), allow_pickle=False) as parts:
            arrays = {name: parts[name] for name in shapes}
    except UNREADABLE:
        return None
    return arrays if all(arrays[name].shape == shape for name, shape in shapes.items()) else None
