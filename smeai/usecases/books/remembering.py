"""Texts read once: the test and the final training read the same ones."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from smeai.core.progress import Progress, silent
from smeai.models.encoder import Encoder


@dataclass(eq=False)
class Remembering:
    """An encoder that keeps what it read. A vector does not depend on other texts, so nothing changes but the time."""

    inner: Encoder
    _known: dict[str, int] = field(default_factory=dict)
    _vectors: np.ndarray | None = None

    @property
    def name(self) -> str:
        return self.inner.name

    @property
    def dimension(self) -> int:
        return self.inner.dimension

    @property
    def languages(self) -> tuple[str, ...]:
        return self.inner.languages

    def encode(self, texts: Sequence[str], progress: Progress = silent) -> np.ndarray:
        """See `Encoder`."""
        fresh = [text for text in dict.fromkeys(texts) if text not in self._known]
        if fresh:
            made = self.inner.encode(fresh, progress)
            self._vectors = made if self._vectors is None else np.vstack([self._vectors, made])
            self._known.update(zip(fresh, range(len(self._known), len(self._known) + len(fresh)), strict=True))
        if self._vectors is None:
            return np.zeros((0, self.dimension), np.float32)
        return self._vectors[[self._known[text] for text in texts]]


def remembering(load: Callable[[str], Encoder]) -> Callable[[str], Encoder]:
    """`load`, each encoder loaded once and remembering its texts."""
    loaded: dict[str, Remembering] = {}

    def loading(name: str) -> Encoder:
        if name not in loaded:
            loaded[name] = Remembering(load(name))
        return loaded[name]

    return loading
