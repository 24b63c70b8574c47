"""Every page has a chapter, in every language of the guide, which begins with what the window says of the page."""

import inspect
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.ui.assets import documents
from smeai.ui.books.steps import KEYS as BOOKS
from smeai.ui.chat.steps import KEYS as CHAT
from smeai.ui.guide.chapters import FILES, guide
from smeai.ui.guide.markdown import target
from smeai.ui.guide.search import found, glimpse
from smeai.ui.help import TEXTS, lead
from smeai.ui.language import apply_language
from smeai.ui.offers import ABOUTS
from smeai.ui.pilot_wizard import PILOTS
from smeai.ui.places import build_place
from smeai.ui.sidebar import Sidebar
from smeai.ui.stock.steps import KEYS as STOCK
from smeai.ui.window import Window
from smeai.ui.wizard import Wizard
from smeai.workers.dummy import DummyRunner
from tests.ui.tables import ABOUT

LANGUAGES = ("en", "de")
STEPS = {"chat": CHAT, "books": BOOKS, "stock": STOCK}


def pages() -> set[str]:
    places = set(re.findall(r'^ +"(\w+)": ', inspect.getsource(build_place), re.MULTILINE))
    assert places >= {key for key, _, _ in Sidebar(()).places()}
    return places | {f"{use_case}-{step}" for use_case, steps in STEPS.items() for step in steps}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_and_step_has_a_chapter(qtbot: QtBot, language: str) -> None:
    chapters = guide(language)
    assert {key for key in pages() if key not in chapters or chapters[key].language != language} == set()


def test_no_pilot_is_left_out() -> None:
    assert STEPS.keys() == PILOTS.keys() == {about.key for about in ABOUTS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chapter_begins_with_what_the_window_says_of_its_page(qtbot: QtBot, language: str) -> None:
    apply_language(QApplication.instance(), language)
    chapters, said = guide(language), {key: lead(key) for key in pages()}
    if language != "en":  # a text that waits for its translation is still English
        said = {key: text for key, text in said.items() if text not in TEXTS.values()}
    assert said
    assert {key: text for key, text in said.items() if " ".join(chapters[key].text.split("\n\n")[0].split()) != text} == {}


def test_each_step_of_a_wizard_is_the_topic_of_its_chapter(qtbot: QtBot) -> None:
    window = Window(abouts=(ABOUT,))
    qtbot.addWidget(window)
    for about in ABOUTS:
        wizard, _, book = PILOTS[about.key].make(about, DummyRunner(), None) if about.key != "books" else _books(about)
        book.use_case = about.key
        window.show_wizard(wizard)
        window.follow_steps(book)
        assert window.topic == f"{about.key}-{STEPS[about.key][0]}"
        assert window.topic in guide("en")
    window.show_page("home")
    assert window.topic == "home"
    window.close_wizard()


def _books(about: object) -> tuple[Wizard, object, object]:
    return PILOTS["books"].make(about, DummyRunner(), ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_chapter_or_a_file(language: str) -> None:
    home = documents() if language == "en" else documents() / language
    lost = []
    for file in FILES:
        path = home / f"{file}.md"
        if not path.is_file():
            continue
        for link in re.findall(r"\]\((?!https?:)([^)\s]+)\)", path.read_text("utf-8")):
            name, _, part = link.partition("#")
            there = (path.parent / name).resolve() if name else path
            if not there.exists() or (part and f'<a id="{part}"></a>' not in there.read_text("utf-8")):
                lost.append((file, link))
            if there.suffix == ".md" and there.parent == home and not target(link, guide(language)):
                lost.append((file, link))
    assert lost == []


def test_no_two_chapters_share_a_key() -> None:
    for language in LANGUAGES:
        home = documents() if language == "en" else documents() / language
        keys = [line for path in sorted(home.glob("*.md")) for line in path.read_text("utf-8").splitlines() if line.startswith("<a id=")]
        assert len(keys) == len(set(keys)), language


def test_what_is_in_the_folder_is_in_the_guide() -> None:
    assert {path.stem for path in documents().glob("*.md")} == set(FILES)
    assert {path.stem for path in documents().glob("*/*.md")} <= set(FILES)


def test_a_language_without_a_guide_reads_english(tmp_path: Path) -> None:
    (tmp_path / "keys.md").write_text('# Keys\n\nAll.\n\n<a id="home"></a>\n\n## Home\n\nWelcome.\n', "utf-8")
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "keys.md").write_text("# Touches\n\nToutes.\n", "utf-8")
    french = guide("fr", tmp_path)
    assert [(each.title, each.language) for each in french.values()] == [("Touches", "fr"), ("Home", "en")]


def test_the_title_that_says_it_comes_first() -> None:
    chapters = guide("en")
    assert found(chapters, "bank files")[0].key == "books-files"
    assert found(chapters, "delete")[0].key == "privacy-delete"
    assert "iban" in glimpse(next(each for each in found(chapters, "IBAN") if each.file == "privacy"), "iban").casefold()
    assert found(chapters, "no such word anywhere qq") == []
    assert found(chapters, "  ") == []


def test_accents_do_not_matter() -> None:
    assert found(guide("de"), "loschen")


def test_the_lead_is_in_the_users_language(qtbot: QtBot) -> None:
    apply_language(QApplication.instance(), "de")
    assert lead("home") == QCoreApplication.translate("Help", TEXTS["home"]) != TEXTS["home"]
    assert {lead(key) for key in guide("en") if key not in pages()} == {""}
