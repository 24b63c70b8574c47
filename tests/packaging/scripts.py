"""The scripts of the folder ``packaging``, imported as they import each other."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).parents[2] / "packaging"


@contextmanager
def scripts(folder: str, *names: str) -> Iterator[tuple[ModuleType, ...]]:
    """The modules `names` beside the scripts of ``packaging/<folder>``; forgotten again afterwards."""
    before, path = set(sys.modules), list(sys.path)
    sys.path[:0] = [str(PACKAGING / folder), str(PACKAGING)]
    try:
        yield tuple(import_module(name) for name in names)
    finally:
        sys.path[:] = path
        for name in set(sys.modules) - before:
            if str(getattr(sys.modules[name], "__file__", "")).startswith(str(PACKAGING)):
                del sys.modules[name]
