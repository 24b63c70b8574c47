"""Where the fonts of the report lie."""

from pathlib import Path

from smeai.core.assets import assets_folder


def fonts_folder() -> Path | None:
    """``fonts`` among the assets; None where it was not built, then the system's fonts serve."""
    folder = assets_folder() / "fonts"
    return folder if folder.is_dir() and any(folder.rglob("Inter*")) else None
