"""Where the things that are not code lie: models, fonts, icons, samples."""

import os
from pathlib import Path

VARIABLE = "SMEAI_ASSETS"


def assets_folder() -> Path:
    """The folder `assets` beside the package, or the one the environment variable SMEAI_ASSETS names."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else Path(__file__).resolve().parents[2] / "assets"
