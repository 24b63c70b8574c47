"""All stops in one language, looked at in a process of its own: what is clipped, and a picture of each.

``python -m tests.ui.pages.gallery LANGUAGE [THEME ...]`` prints a line for each clipped text. Pictures and a contact sheet for each theme
go into the folder that ``SMEAI_SHOTS`` names; ``SMEAI_STOPS`` chooses stops by a part of their names.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from smeai.ui.assets import asset
from smeai.ui.theme import load_fonts, load_scripts
from smeai.ui.tokens import THEMES
from tests.ui.pages.fitting import clipped
from tests.ui.pages.stage import Stage
from tests.ui.pages.walk import STOPS, walk

SHOTS = "SMEAI_SHOTS"
PAUSE_MS = 150  # what is asked for after a moment, and laid out then
COLUMNS, WIDE, HIGH, TITLE = 5, 496, 320, 22  # of a contact sheet, in pixels


def look(language: str, theme: str, folder: Path, shots: Path | None) -> Iterator[str]:
    """Each text that is clipped, with the stop where; pictures go to `shots`."""
    chosen, scale = os.environ.get("SMEAI_STOPS", ""), QApplication.instance().devicePixelRatio()
    pictures: dict[str, QImage] = {}
    names = [name for name in STOPS if any(part in name for part in chosen.split(","))]
    made = iter(range(len(names)))
    for name, top in walk(lambda: Stage(folder / str(next(made)), language=language, theme=theme), names):
        QTest.qWait(PAUSE_MS)
        for fault in sorted(set(clipped(top))):
            yield f"{language} {theme} {scale:g}x {name}: {fault}"
        if shots:
            pictures[name] = _picture(top)
            pictures[name].save(str(shots / f"{language}-{theme}-{scale:g}x-{name}.png"))
    if shots:
        contact_sheet(pictures).save(str(shots / f"sheet-{language}-{theme}-{scale:g}x.png"))


def contact_sheet(pictures: dict[str, QImage]) -> QImage:
    """All of them small, side by side, each under its name."""
    rows = -(-len(pictures) // COLUMNS)
    sheet = QImage(COLUMNS * WIDE, max(1, rows) * (HIGH + TITLE), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    for place, (name, picture) in enumerate(pictures.items()):
        left, top = place % COLUMNS * WIDE, place // COLUMNS * (HIGH + TITLE)
        painter.drawText(QRect(left + 4, top, WIDE, TITLE), Qt.AlignmentFlag.AlignVCenter, name)
        size = picture.size().boundedTo(picture.size().scaled(WIDE - 6, HIGH - 4, Qt.AspectRatioMode.KeepAspectRatio))
        small = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(left, top + TITLE, small)
    painter.end()
    return sheet


def _picture(top: QWidget) -> QImage:
    image = top.grab().toImage()
    image.setDevicePixelRatio(1)
    return image


def main(language: str, *themes: str) -> int:
    """How many texts are clipped, at most 99."""
    app, count = QApplication([]), 0
    load_fonts(app, asset("fonts"))
    load_scripts(asset("fonts"))
    named = os.environ.get(SHOTS)
    if named:
        Path(named).mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        for theme in themes or THEMES:
            for fault in look(language, theme, Path(folder) / theme, Path(named) if named else None):
                print(fault, flush=True)
                count += 1
    return min(count, 99)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
