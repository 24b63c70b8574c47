"""How a report is to be: its language, whether it names anybody, and the letterhead that all of them have."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smeai.core.letterhead import PLAIN, Letterhead
from smeai.core.report_wish import ReportWish
from smeai.core.translations import LANGUAGES, NAMES
from smeai.storage.settings import Settings
from smeai.ui.book import Book
from smeai.ui.chat.state import ChatState
from smeai.ui.language import apply_language
from smeai.ui.letterhead_dialog import LetterheadDialog
from smeai.ui.report_form import ReportForm
from smeai.ui.stationery import Stationery

YELLOW, GREEN = "#ffc400", "#0b7a5f"
Made = Callable[..., ReportForm]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings")


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#c2185b"))
    image.save(str(tmp_path / "logo.png"))
    return tmp_path / "logo.png"


@pytest.fixture
def form(qtbot: QtBot, settings: Settings) -> Made:
    def make(state: ChatState | None = None) -> ReportForm:
        book = Book(state or ChatState(folder="out"))
        book.stationery = Stationery(settings)
        made = ReportForm(book, lambda: "words")
        made.book = book
        book.setParent(made)
        made.show_state()
        qtbot.addWidget(made)
        return made

    return make


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, logo: Path) -> LetterheadDialog:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = LetterheadDialog(Stationery(settings), parent, lambda *_: str(logo), lambda *_: GREEN)
    made.parent_ = parent
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    return made


def choose(made: ReportForm, code: str) -> None:
    made.details.language.setCurrentIndex(LANGUAGES.index(code))
    made.details.language.activated.emit(LANGUAGES.index(code))


def test_languages_stand_by_their_own_names_and_the_windows_comes_first(form: Made) -> None:
    apply_language(QApplication.instance(), "ar")
    made = form()
    shown = [made.details.language.itemText(place) for place in range(made.details.language.count())]
    assert shown == [NAMES[code] for code in LANGUAGES] and len(shown) == 10
    assert made.wish().language == "ar"


def test_what_is_chosen_is_kept_with_the_pilot_and_for_the_next(form: Made) -> None:
    first, other = form(), form(ChatState(language="fr", anonymous=False))
    choose(first, "pl")
    first.details.anonymous.click()
    assert (first.book.state.language, first.book.state.anonymous) == ("pl", True)
    assert ChatState.from_json(first.book.state.as_json()) == first.book.state
    other.show_state()
    assert (other.wish().language, other.wish().anonymous) == ("fr", False), "what was chosen for it before holds"
    following = form()
    assert (following.wish().language, following.details.anonymous.isChecked()) == ("pl", True)


def test_the_wish_is_what_the_form_shows(form: Made, settings: Settings, logo: Path) -> None:
    made = form()
    made._book.stationery.take(Letterhead("Moss", logo, GREEN))
    made.client.setText(" Corner Coffee ")
    made.kinds["html"].setChecked(False)
    assert made.wish() == ReportWish("out", "Corner Coffee", ("pdf", "xlsx"), "en", False, settings.preferences.letterhead)


def test_a_letterhead_is_put_together_and_kept(dialog: LetterheadDialog, settings: Settings, logo: Path) -> None:
    dialog.name.setText("Moss & Partner")
    dialog.choose.click()
    dialog.pick.click()
    assert dialog.accent.text() == GREEN and not dialog._moved.isVisible()
    assert settings.preferences.letterhead == PLAIN, "not before it is saved"
    dialog.yes.click()
    kept = Settings.load(settings.places.settings.parent).preferences.letterhead
    assert (kept.name, kept.accent) == ("Moss & Partner", GREEN)
    assert kept.logo.parent == settings.places.settings.parent and kept.logo.read_bytes() == logo.read_bytes()


def test_the_preview_shows_logo_and_colour_as_they_are_printed(dialog: LetterheadDialog) -> None:
    dialog.choose.click()
    dialog.accent.setText(YELLOW)
    drawn = dialog.preview.grab().toImage()
    found = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}
    assert "#c2185b" in found and dialog.preview.accent in found and YELLOW not in found


def test_a_colour_that_is_too_light_is_said_to_be_moved(dialog: LetterheadDialog) -> None:
    dialog.accent.setText(YELLOW)
    assert dialog._moved.isVisible() and dialog.preview.accent in dialog._moved.text() and dialog.yes.isEnabled()


@pytest.mark.parametrize(
    ("file", "data", "sentence"),
    [
        ("logo.gif", b"GIF89a", "neither PNG nor SVG"),
        ("half.png", b"\x89PNG\r\n\x1a\n" + b"x" * 20, "cannot be drawn"),
        ("huge.png", b"\x89PNG\r\n\x1a\n" + b"x" * 4_000_001, "larger than 4 MB"),
        ("gone.png", None, "cannot be opened"),
    ],
)
def test_a_file_that_is_no_logo_is_refused(dialog: LetterheadDialog, tmp_path: Path, file: str, data: bytes | None, sentence: str) -> None:
    if data is not None:
        (tmp_path / file).write_bytes(data)
    dialog._ask_file = lambda *_: str(tmp_path / file)
    dialog.choose.click()
    assert sentence in dialog.banner.accessibleName() and not dialog.yes.isEnabled()
    dialog.remove.click()
    assert dialog.banner.isHidden() and dialog.yes.isEnabled()


def test_a_word_is_no_colour(dialog: LetterheadDialog) -> None:
    dialog.accent.setText("red")
    assert "is not a colour" in dialog.banner.accessibleName() and not dialog.yes.isEnabled()
    dialog.accent.setText("")
    assert dialog.yes.isEnabled()


def test_cancelled_removed_and_taken_back(dialog: LetterheadDialog, settings: Settings) -> None:
    dialog.name.setText("Moss")
    dialog.again.click()
    assert dialog.name.text() == ""
    dialog.name.setText("Moss")
    dialog.no.click()
    assert settings.preferences.letterhead == PLAIN


def test_the_form_takes_the_last_change_back(form: Made, settings: Settings) -> None:
    made = form()
    assert made.details.undo.isHidden()
    made._book.stationery.take(Letterhead("Moss"))
    made.details.edit_letterhead()
    opened = made.window().findChild(LetterheadDialog)
    opened.clear.click()
    opened.yes.click()
    assert settings.preferences.letterhead == PLAIN and not made.details.undo.isHidden()
    made.details.undo.click()
    assert settings.preferences.letterhead == Letterhead("Moss") and made.details.undo.isHidden()
    assert "Moss" in made.details.letterhead.text()


def test_a_disk_that_takes_nothing_is_told(form: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("smeai.storage.durable.write", full)
    made = form()
    choose(made, "nl")
    assert "No space left" in made.details.banner.accessibleName()
    assert made.wish().language == "nl", "it holds all the same"
