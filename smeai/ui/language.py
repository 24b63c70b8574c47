"""The language in use; texts without a translation stay English, and direction follows the language."""

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from smeai.ui import pseudo
from smeai.ui.assets import asset
from smeai.ui.pseudo import Pseudo

ENGLISH = "en"
_NAME = "smeai-translation"
_REGIONS = {"ar": "ar-AE"}  # digits as in the reports: a page that mixes 1,600 with ١٬٦٠٠ is hard to read


def languages() -> tuple[tuple[str, str], ...]:
    """The languages there is a translation for, as (code, name in that language)."""
    codes = [ENGLISH, *sorted(path.stem.removeprefix("smeai_") for path in asset("i18n").glob("smeai_*.qm"))]
    return tuple((code, QLocale(code).nativeLanguageName().split(" (")[0].capitalize()) for code in codes)


def apply_language(app: QApplication, code: str, *, mirrored: bool = False) -> None:
    """Say everything in this language from now on; `mirrored` turns the window around for any language."""
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(_REGIONS.get(code, code)))
    for window in (widget for widget in app.topLevelWidgets() if widget.isVisible()):
        window.setLocale(QLocale())  # a widget keeps the default of the moment it was made, and hands its own to its children
    direction = Qt.LayoutDirection.RightToLeft if mirrored else QLocale(code).textDirection()
    app.setLayoutDirection(direction)
    translator = Pseudo(app) if pseudo.wanted() else QTranslator(app)
    translator.setObjectName(_NAME)
    if isinstance(translator, Pseudo) or (code != ENGLISH and translator.load(f"smeai_{code}", str(asset("i18n")))):
        app.installTranslator(translator)


def system_language() -> str:
    """The first language of the desktop that there is a translation for."""
    known = {code for code, _ in languages()}
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in known), ENGLISH)
