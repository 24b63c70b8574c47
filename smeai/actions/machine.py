"""What is installed here, and whether it works."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from smeai.core.assets import assets_folder
from smeai.errors import MissingModel, ModelError, SmeaiError
from smeai.models import catalog, encoder
from smeai.models.forecasters import pretrained
from smeai.storage.settings import Settings

ROOM = 500_000_000  # bytes that should be free


@dataclass(frozen=True, slots=True)
class ModelView:
    """A shipped model; `state` is "whole", "missing" or "damaged"."""

    name: str
    title: str
    licence: str
    source: str
    languages: tuple[str, ...]
    size: int  # bytes
    state: str


@dataclass(frozen=True, slots=True)
class Check:
    """One look at this machine, in a sentence."""

    name: str
    good: bool
    sentence: str


def models() -> tuple[ModelView, ...]:
    """The models that a whole installation has, with their state."""
    return tuple(_model(name) for name in catalog.NAMES)


def doctor() -> tuple[Check, ...]:
    """Everything that a pilot needs, looked at once."""
    looks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("Python", lambda: f"{sys.version.split()[0]} at {sys.executable}"),
        *((f"model {name}", lambda name=name: _encodes(name)) for name in catalog.ENCODERS),
        (f"model {catalog.FORECASTER}", _forecasts),
        ("fonts", _fonts),
        ("settings", _settings),
        ("room", _room),
    )
    return tuple(_look(name, look) for name, look in looks)


def _model(name: str) -> ModelView:
    try:
        entry = catalog.find(name)
    except ModelError as error:
        return ModelView(name, "", "", "", (), 0, _state(error))
    try:
        catalog.verify(entry)
        state = "whole"
    except ModelError as error:
        state = _state(error)
    return ModelView(entry.name, entry.title, entry.licence, entry.source, entry.languages, entry.size, state)


def _state(error: ModelError) -> str:
    return "missing" if isinstance(error, MissingModel) else "damaged"


def _look(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except SmeaiError as error:
        return Check(name, False, str(error))


def _encodes(name: str) -> str:
    vector = encoder.load(name).encode(["Where is my order?"])
    return f"works, {vector.shape[1]} numbers a message"


def _forecasts() -> str:
    history = np.array([[4, 5, 6, 7] * 12], np.float32)
    steps, levels = pretrained.load().forecast(history, 12)[0].shape
    return f"works, {steps} steps at {levels} levels"


def _fonts() -> str:
    count = len(list((assets_folder() / "fonts").glob("**/*.[to]tf")))
    return f"{count} shipped" if count else "the system's own will be used"


def _settings() -> str:
    settings = Settings.load()
    return f"kept in {settings.places.settings}" if not settings.problems else str(settings.problems[0])


def _room() -> str:
    free = shutil.disk_usage(Path.home()).free
    if free < ROOM:
        raise SmeaiError(f"Only {free / 1e6:,.0f} MB are free in {Path.home()}.", "Make some room.")
    return f"{free / 1e9:,.1f} GB free in {Path.home()}"
