"""Every translation is whole, fits its text, and is the one that is shown."""

import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from smeai.ui.assets import asset
from smeai.ui.language import apply_language, languages

FILES = sorted(asset("i18n").glob("smeai_*.ts"))
PLACE = re.compile(r"\{\w+\}|%n")


def messages(path: Path) -> list[tuple[str, str, list[str]]]:
    """(context, source, translations) of each message."""
    root = ElementTree.parse(path).getroot()
    return [
        (
            context.findtext("name"),
            message.findtext("source"),
            [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation")],
        )
        for context in root.iter("context")
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_is_translated_with_its_places(path: Path) -> None:
    for _, source, translations in messages(path):
        for translation in translations:
            assert translation, source
            assert sorted(PLACE.findall(translation)) == sorted(PLACE.findall(source)), source


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_translation_is_unfinished(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert not [message.findtext("source") for message in root.iter("message") if message.find("translation").get("type")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_of_the_window_is_known(path: Path, tmp_path: Path) -> None:
    found, house = tmp_path / "found.ts", Path(__file__).parents[2]
    sources = sorted(map(str, (house / "smeai" / "ui").rglob("*.py")))
    lupdate = next(Path(PySide6.__file__).parent.glob("lupdate*"))
    subprocess.run([lupdate, "-silent", *sources, "-ts", found], check=True, capture_output=True)
    said = {(context, source) for context, source, _ in messages(found)}
    assert said == {(context, source) for context, source, _ in messages(path)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_compiled_file_says_the_same(path: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for context, source, (translation, *more) in messages(path):
        if not more:
            assert translator.translate(context, source) == translation


def test_a_language_is_chosen_without_a_restart() -> None:
    assert {"en", "de", "ar"} <= {code for code, _ in languages()}
    app = QApplication.instance()
    apply_language(app, "ar")
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QApplication.translate("Sidebar", "Home") == "الرئيسية"
    apply_language(app, "de")
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QApplication.translate("Wizard", "Continue") == "Weiter"
    apply_language(app, "en")
    assert QApplication.translate("Wizard", "Continue") == "Continue"
