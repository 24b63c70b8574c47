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
    portable = Path(sys.argv[2]) if sys.argv[1:2] == ["--portable"] and sys.argv[2:] else None
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & set(os.environ):
        print("There is no screen here. Try: smeai demo", file=sys.stderr)
        return 1
    gc.disable()  # from here on `ui.garbage` collects; the imports below take a tenth less time without it
    from smeai.ui.program import open_window  # Qt is not needed to say that there is no screen

    return open_window(_abouts, portable, WARM)


def _abouts() -> "tuple[About, ...]":
    from smeai.ui.offers import ABOUTS  # asked for when the window is on screen

    return ABOUTS
