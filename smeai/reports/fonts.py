"""Where the fonts of the report lie."""

from pathlib import Path

import smeai


def fonts_folder() -> Path | None:
    """``assets/fonts`` of this installation; None where it was not built, then the system's fonts serve."""
    folder = Path(smeai.__file__).parent.parent / "assets" / "fonts"
    return folder if folder.is_dir() and any(folder.rglob("Inter*")) else None
