"""The page of keys says what the code does."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smeai.storage.settings import Settings
from smeai.ui.books.dialogs.keys_dialog import KEYS as BOOKS
from smeai.ui.chat.book import ChatBook
from smeai.ui.chat.topic_panel import TopicPanel
from smeai.ui.desk import Desk
from smeai.ui.guide.chapters import guide
from smeai.workers.dummy import DummyRunner

PLATFORM = {"Undo", "Redo", "Alt+Backspace", "Alt+Shift+Backspace"}  # more names of the same, from the system


def table(part: str) -> dict[str, str]:
    """The rows of a table of the page: what the keys do, by the keys as they stand there."""
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", guide("en")[f"keys-{part}"].text, re.MULTILINE)
    return {keys: text for keys, text in rows if keys != "Keys" and not keys.startswith("---")}


def sequences(part: str) -> set[str]:
    """All keys of a table, one by one."""
    named = {each for keys in table(part) for each in keys.split(", ")}
    return {f"Ctrl+{number}" for each in named if "…" in each for number in range(1, 10)} | {each for each in named if "…" not in each}


def portable(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def test_the_keys_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(QApplication.instance(), lambda: (), Settings.load(tmp_path), DummyRunner)
    qtbot.addWidget(desk.window)
    made = {portable(keys) for action in desk.window.findChildren(QAction) for keys in action.shortcuts()}
    desk.deleteLater()
    assert made - PLATFORM == sequences("window")


def test_the_keys_of_the_review_are_those_of_its_own_list() -> None:
    assert table("books-review") == dict(BOOKS)


def test_the_keys_of_topics(qtbot: QtBot) -> None:
    panel = TopicPanel(ChatBook())
    qtbot.addWidget(panel)
    assert {portable(each.key()) for each in panel.findChildren(QShortcut)} <= sequences("chat-check")


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_table_names_keys(language: str) -> None:
    english = {key: chapter for key, chapter in guide("en").items() if key.startswith("keys-")}
    assert english
    for key, chapter in english.items():
        rows = guide(language)[key].text.count("\n|")
        assert rows == chapter.text.count("\n|") >= 2, key
