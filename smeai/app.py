"""The composition root: the only place that knows everyone."""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smeai.core.usecase import About

WARM = ("sqlalchemy", "numpy", "pandas", "python_calamine", "scipy.sparse", "sklearn.linear_model", "onnxruntime", "tokenizers")


def main() -> int:
    """Open the window (``smeai [--portable DIR]``); returns the exit code when it is closed.

    ``SMEAI_RTL=1`` in the environment mirrors the window for any language.
    """
    if sys.argv[1:2] == ["--portable"] and len(sys.argv) != 3:
        print("Name one folder for everything smeai keeps: smeai --portable FOLDER", file=sys.stderr)
        return 2
    portable = Path(sys.argv[2]).absolute() if sys.argv[1:2] == ["--portable"] else None
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & set(os.environ):
        print("There is no screen here. Try: smeai demo", file=sys.stderr)
        return 1
    if portable and (reason := _unusable(portable)):
        print(f"{portable} cannot be used: {reason}. Choose a folder that may be written to.", file=sys.stderr)
        return 1
    gc.disable()  # from here on `ui.garbage` collects; the imports below take a tenth less time without it
    from smeai.ui.program import open_window  # Qt is not needed to say that there is no screen

    return open_window(_abouts, portable, WARM)


def _unusable(folder: Path) -> str:
    """Why nothing can be kept in `folder`, which is made; empty when it can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return error.strerror or str(error)
    return "" if os.access(folder, os.W_OK) else "it may not be written to"


def _abouts() -> "tuple[About, ...]":
    from smeai.ui.offers import ABOUTS  # asked for when the window is on screen

    return ABOUTS
