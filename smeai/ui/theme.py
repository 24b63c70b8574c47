"""The theme in use: kept by the application object, followed by every widget.

Applying a theme sends each widget a style change, so that painted widgets and icons, which read
`current` when they paint, follow without any signal of ours.
"""

from pathlib import Path

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from smeai.ui.roles import install_roles
from smeai.ui.style import stylesheet
from smeai.ui.tokens import CONTRAST, DARK, LIGHT, THEMES, Tokens, scaled

_PROPERTY, _SCALE, _TEXT = "smeai-tokens", "smeai-scale", "smeai-text"
LARGEST = 2.2  # times the usual size
FAMILIES = (
    "Inter",
    "Noto Sans",
    "Noto Sans Arabic UI",
    "Noto Sans Devanagari UI",
    "Noto Sans Hebrew",
    "Noto Sans Thai UI",
    "Segoe UI",
    "Droid Sans Fallback",
)


def current() -> Tokens:
    """The tokens of the theme in use."""
    app = QApplication.instance()
    return (app.property(_PROPERTY) if app else None) or LIGHT


def apply_theme(app: QApplication, tokens: Tokens) -> None:
    """Show the whole program in this theme, at once."""
    tokens = scaled(tokens, _factor(app))
    sheet = stylesheet(tokens)
    if app.property(_PROPERTY) and app.styleSheet() == sheet:
        return  # nobody has anything to follow, and laying out a whole window anew takes half a second
    install_roles()
    app.setProperty(_PROPERTY, tokens)
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(tokens))
    app.setStyleSheet(sheet)


def set_scale(app: QApplication, factor: float) -> None:
    """Write everything larger by a factor, in this theme and those that follow."""
    app.setProperty(_SCALE, factor)
    _rescale(app)


def set_text(app: QApplication, percent: int) -> None:
    """Write everything at this size, which the user chose; what `set_scale` says comes on top."""
    app.setProperty(_TEXT, percent / 100)
    _rescale(app)


def _rescale(app: QApplication) -> None:
    font = app.font()
    font.setPixelSize(round(LIGHT.body * _factor(app)))
    app.setFont(font)
    apply_theme(app, THEMES[current().name])


def _factor(app: QApplication) -> float:
    return min((app.property(_SCALE) or 1.0) * (app.property(_TEXT) or 1.0), LARGEST)


def system_theme() -> Tokens:
    """The theme that fits the desktop's settings."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def load_fonts(app: QApplication, folder: Path) -> None:
    """Use the fonts in `folder`; where it is missing the system's serve. Other scripts follow with `load_scripts`."""
    # A text in several scripts is tried with each family in turn; Qt warns of every family that lacks one.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for path in sorted(folder.glob("Inter*.[to]tf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont([*FAMILIES, *app.font().families()])
    font.setPixelSize(LIGHT.body)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    app.setFont(font)


def load_scripts(folder: Path) -> None:
    """Add the fonts of the scripts that Inter does not write; they take longer than the window needs to appear."""
    for path in sorted(folder.glob("*.[to]tf")):
        if not path.name.startswith("Inter"):
            QFontDatabase.addApplicationFont(str(path))


def palette(tokens: Tokens) -> QPalette:
    """Qt's own roles, for everything that the style sheet does not name."""
    role, colours = QPalette.ColorRole, QPalette()
    for key, colour in (
        (role.Window, tokens.ground),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.ground),
        (role.Text, tokens.text),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Highlight, tokens.soft),
        (role.HighlightedText, tokens.text),
        (role.Link, tokens.accent),
        (role.Accent, tokens.accent),
        (role.Light, tokens.surface),
        (role.Mid, tokens.line),
        (role.Dark, tokens.line_strong),
        (role.Shadow, tokens.line_strong),
    ):
        colours.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.disabled))
    return colours
