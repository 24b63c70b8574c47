"""Push buttons: primary (one on a page), secondary, quiet."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from smeai.ui.icons import icon
from smeai.ui.tokens import LIGHT

ICON = QSize(LIGHT.body + 5, LIGHT.body + 5)


def primary(text: str = "", picture: str = "") -> QPushButton:
    """The one button that leads on."""
    return _button(text, picture, "primary", "on_accent")


def secondary(text: str = "", picture: str = "") -> QPushButton:
    return _button(text, picture, "secondary", "text")


def quiet(text: str = "", picture: str = "") -> QPushButton:
    """A button that looks like a link."""
    return _button(text, picture, "quiet", "accent")


def tight(text: str = "", picture: str = "") -> QPushButton:
    """A quiet button whose words stand in line with those above it."""
    made = quiet(text, picture)
    made.setProperty("tight", True)
    return made


def link(text: str = "") -> QPushButton:
    """A place in the user's file, to go and see."""
    return _button(text, "", "link", "accent")


def _button(text: str, picture: str, kind: str, ink: str) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the ring is for the keyboard, a click needs none
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if picture:
        made.setIcon(icon(picture, ink))
        made.setIconSize(ICON)
    return made
