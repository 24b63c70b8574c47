"""Taking pictures of pages in every look, without a screen: what the scripts beside this one share."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anyone imports Qt
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from smeai.core.usecase import About
from smeai.ui.assets import asset
from smeai.ui.language import apply_language, languages
from smeai.ui.theme import apply_theme, load_fonts, load_scripts
from smeai.ui.tokens import THEMES
from smeai.ui.window import Window

LOOKS = (("light", False), ("dark", False), ("contrast", False), ("dark", True), ("light", True))
Pages = Callable[[Window], Iterator[str]]  # brings the window to each of its pages, and names it


def take(about: str | None, pages: Pages, offers: Sequence[About], sizes: Sequence[tuple[int, int]] = ()) -> None:
    """Draw `pages` as the words of the command line ask; without `sizes` the window has its own."""
    asked = _words(about)
    os.environ["QT_SCALE_FACTOR"] = asked.scale
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    load_fonts(app, asked.fonts)
    load_scripts(asked.fonts)
    for name, mirrored in LOOKS:
        look = f"{name}{'-rtl' if mirrored else ''}"
        if asked.look not in ("", look):
            continue
        apply_theme(app, THEMES[name])
        apply_language(app, asked.language or ("ar" if mirrored else "en"), mirrored=mirrored)
        for size in sizes or (None,):
            _draw(app, pages, tuple(offers), size, asked, look)


def _draw(
    app: QApplication, pages: Pages, offers: tuple[About, ...], size: tuple[int, int] | None, asked: argparse.Namespace, look: str
) -> None:
    window = Window(languages(), offers, hour=9)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if size:
        window.resize(*size)
    window.show()
    for page in pages(window):
        if asked.only in page:
            app.processEvents()
            app.processEvents()  # what the first round has laid out anew
            window.grab().save(str(asked.folder / f"{page}-{look}{f'-{size[0]}' if size else ''}.png"))
    window.close()


def _words(about: str | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("folder", type=Path)
    for option, usual in (("--scale", "1"), ("--only", ""), ("--look", ""), ("--language", "")):
        parser.add_argument(option, default=usual)
    parser.add_argument("--fonts", type=Path, default=asset("fonts"))
    return parser.parse_args()
