"""Draws the program's icon for Windows and macOS: python packaging/icons.py FOLDER -> smeai.ico and smeai.iconset."""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PICTURE = Path(__file__).parent / "linux" / "smeai.svg"
WINDOWS = (16, 24, 32, 48, 64, 256)
MACOS = (16, 32, 128, 256, 512)


def main(folder: Path) -> None:
    """Write both into `folder`."""
    QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "smeai.ico").write_bytes(as_ico({size: drawn(size) for size in WINDOWS}))
    iconset = folder / "smeai.iconset"
    iconset.mkdir(exist_ok=True)
    for size in MACOS:
        (iconset / f"icon_{size}x{size}.png").write_bytes(drawn(size))
        (iconset / f"icon_{size}x{size}@2x.png").write_bytes(drawn(2 * size))


def drawn(size: int) -> bytes:
    """The icon as PNG, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(PICTURE)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content.data())


def as_ico(pictures: dict[int, bytes]) -> bytes:
    """Pictures by size as one file of Windows: a directory, then the PNGs."""
    start, entries = 6 + 16 * len(pictures), b""
    for size, content in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), start)
        start += len(content)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
