"""Opens the palette over a window, and remembers what was used."""

from collections.abc import Sequence

from smeai.ui.palette.palette import Palette
from smeai.ui.palette.sources import Owner, entries

KEPT = 30


def open_palette(window: Owner, languages: Sequence[tuple[str, str]]) -> Palette:
    """Show all that can be done now."""
    palette = Palette(window, entries(window, languages), window.used)
    palette.ran.connect(lambda key: remember(window, key))
    palette.open()
    return palette


def remember(window: Owner, key: str) -> None:
    """What was used last is listed first."""
    window.used = (key, *(each for each in window.used if each != key))[:KEPT]
    window.commands_used.emit(window.used)
