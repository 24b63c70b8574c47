"""Icons are drawn for each size, ratio and theme."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from smeai.ui.assets import asset
from smeai.ui.icons import ONWARD, icon, pixmap
from smeai.ui.theme import apply_theme
from smeai.ui.tokens import DARK, LIGHT

NAMES = sorted(path.stem for path in asset("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ratio", [1.0, 2.0, 3.0])
def test_is_drawn_crisp_at_every_ratio(name: str, ratio: float) -> None:
    picture = pixmap(name, 24, "text", ratio)
    assert picture.size() == QSize(24, 24) * ratio
    assert picture.devicePixelRatio() == ratio
    image = picture.toImage()
    assert any(image.pixelColor(x, y).alpha() > 200 for x in range(image.width()) for y in range(image.height()))


def _ink(picture: QIcon) -> set[str]:
    image = picture.pixmap(48, 48).toImage()
    colours = (image.pixelColor(x, y) for x in range(48) for y in range(48))
    return {colour.name() for colour in colours if colour.alpha() == 255}


def test_follows_the_theme() -> None:
    picture = icon("home", "accent")
    assert LIGHT.accent in _ink(picture)
    apply_theme(QApplication.instance(), DARK)
    assert DARK.accent in _ink(picture)


@pytest.mark.parametrize("name", NAMES)
def test_what_points_onward_turns_around_with_the_window(name: str) -> None:
    before = pixmap(name, 24, "text", 1.0).toImage()
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = pixmap(name, 24, "text", 1.0).toImage()
    assert (after != before) == (name in ONWARD)


def test_an_unknown_icon_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
