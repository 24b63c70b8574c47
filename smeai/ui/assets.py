"""Where the files beside the code are."""

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2]))


def asset(*parts: str) -> Path:
    """The path of a file or folder below ``assets/``, in a checkout or in a package."""
    return _ROOT.joinpath("assets", *parts)


def documents() -> Path:
    """The folder of the user guide, in a checkout or in a package."""
    return _ROOT / "docs"
