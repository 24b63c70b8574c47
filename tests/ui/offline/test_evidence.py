"""The promise opens the evidence, and takes itself back when it does not hold."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smeai.core.sockets import Evidence, Held, Opened
from smeai.errors import EngineStopped
from smeai.ui.offline.evidence_dialog import EvidenceDialog
from smeai.ui.offline.process_card import ProcessCard
from smeai.ui.sidebar import Sidebar
from smeai.workers.dummy import DummyRunner

CLEAN = Evidence(41, 1_750_000_000.0, (Opened("made", "", True, 3),), Held((), 2))
REACHED = Evidence(42, 1_750_000_000.0, (Opened("connect", "192.0.2.7:443", False, 1),), Held((), 2))


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def dialog(owner: QWidget, answer: object) -> EvidenceDialog:
    runner = DummyRunner({"evidence.connections": answer})
    return EvidenceDialog(lambda: runner, owner)


def test_a_clean_process_says_so_with_its_facts(qtbot: QtBot) -> None:
    card = ProcessCard("The engine")
    qtbot.addWidget(card)
    card.show_evidence(CLEAN)
    for words in ("The engine (process 41)", "No connection to any network was opened.", "Watched since", "0 to a network, 2 local"):
        assert words in card.words


def test_what_was_opened_is_named(owner: QWidget) -> None:
    shown, told = dialog(owner, REACHED), []
    shown.told.connect(told.append)
    shown.look()
    assert "connect 192.0.2.7:443" in shown.engine_card.words
    assert told[-1] is True
    shown.engine_card.show_evidence(CLEAN)
    assert "192.0.2.7" not in shown.engine_card.words
    shown.close()


def test_a_process_that_was_not_watched_is_no_evidence(qtbot: QtBot) -> None:
    card = ProcessCard("The engine")
    qtbot.addWidget(card)
    card.show_evidence(Evidence(41, 0.0, (), None))
    assert "was not watched" in card.words
    assert "No connection" not in card.words


def test_an_engine_that_does_not_answer_is_not_called_clean(owner: QWidget) -> None:
    shown = dialog(owner, EngineStopped())
    shown.look()
    assert "Not known" in shown.engine_card.words
    shown.close()


def test_all_of_it_is_copied(owner: QWidget) -> None:
    shown = dialog(owner, CLEAN)
    shown.look()
    next(each for each in shown.findChildren(QPushButton) if each.text() == "Copy").click()
    assert "process 41" in QGuiApplication.clipboard().text()
    shown.close()


def test_the_promise_is_a_button_and_honest(qtbot: QtBot) -> None:
    sidebar = Sidebar(())
    qtbot.addWidget(sidebar)
    assert sidebar.promise.accessibleName() == "Offline, data stays here"
    sidebar.promise.tell(True)
    assert {each.text() for each in sidebar.promise.findChildren(QLabel)} == {"The network was used"}
    sidebar.promise.tell(False)
    assert sidebar.promise.accessibleName() == "Offline, data stays here"
