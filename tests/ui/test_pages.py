"""The generic pages of a pilot, on a runner without a process."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from smeai.core.wizard import Step, begin
from smeai.errors import UnreadableFile
from smeai.ui.columns_page import ColumnsPage
from smeai.ui.file_page import FileAnswer, FilePage
from smeai.workers.dummy import DummyRunner
from tests.ui.tables import ABOUT, VIEW, rows

STEPS = (Step("file", "File"), Step("columns", "Columns"))


def file_page(qtbot: QtBot, opened: object = VIEW, *, manual: bool = False) -> tuple[FilePage, DummyRunner]:
    runner = DummyRunner({"tables.open": opened, "tables.rows": rows}, manual=manual)
    page = FilePage(runner, "chat", Path("sample.xlsx"))
    qtbot.addWidget(page)
    page.show()
    return page, runner


def columns_page(qtbot: QtBot) -> ColumnsPage:
    page = ColumnsPage(ABOUT)
    qtbot.addWidget(page)
    page.enter(begin(STEPS, (("file", FileAnswer("x", "", (), VIEW)),), "columns"))
    page.show()
    return page


def test_a_file_is_read_and_shown(qtbot: QtBot) -> None:
    page, runner = file_page(qtbot)
    assert not page.valid
    page.open(Path("messages.xlsx"))
    assert page.valid
    assert "messages.xlsx" in page._title.text()
    assert page.apply() == FileAnswer("messages.xlsx", "Inbox", (), VIEW)
    assert runner.calls[0].args == ("messages.xlsx", "chat", "", ())


def test_the_sample_is_one_click_away(qtbot: QtBot) -> None:
    page, _ = file_page(qtbot)
    page._try.click()
    assert page.apply().path == "sample.xlsx"


def test_a_question_reads_the_file_again_with_its_answer(qtbot: QtBot) -> None:
    page, runner = file_page(qtbot)
    page.open(Path("messages.xlsx"))
    page.findChildren(QRadioButton)[1].click()
    assert [call.args[3] for call in runner.calls if call.action == "tables.open"] == [(), (("dates", "mdy"),)]
    assert page.apply().answers == (("dates", "mdy"),)


def test_another_sheet_is_read(qtbot: QtBot) -> None:
    page, runner = file_page(qtbot)
    page.open(Path("messages.xlsx"))
    page._sheet.setCurrentText("Archive")
    page._sheet.activated.emit(1)
    assert ("messages.xlsx", "chat", "Archive", ()) in [call.args for call in runner.calls]


def test_a_file_that_cannot_be_read_leaves_the_drop_zone(qtbot: QtBot) -> None:
    page, _ = file_page(qtbot, UnreadableFile("The file is empty."))
    page.open(Path("empty.csv"))
    assert not page.valid
    assert page._drop.isVisible()
    assert page._progress.isVisible()


def test_reading_can_be_cancelled(qtbot: QtBot) -> None:
    page, runner = file_page(qtbot, manual=True)
    page.open(Path("big.csv"))
    assert page.busy
    page.cancel()
    assert not page.busy
    assert not runner.waiting


def test_a_saved_file_is_shown_again(qtbot: QtBot) -> None:
    page, runner = file_page(qtbot)
    saved = FileAnswer("x", "Inbox", (), VIEW)
    page.enter(begin(STEPS, (("file", saved),), "file"))
    assert page.apply() == saved
    assert "tables.open" not in [call.action for call in runner.calls]


def test_roles_are_guessed_and_shown_as_chips(qtbot: QtBot) -> None:
    page = columns_page(qtbot)
    assert page.valid
    assert page._chips["Message"].value() == "text"
    assert page.apply() == (("text", "Message"),)


def test_a_role_belongs_to_one_column(qtbot: QtBot) -> None:
    page = columns_page(qtbot)
    with qtbot.waitSignal(page.changed):
        page._chips["Date"].changed.emit("text")
    assert page._chips["Message"].value() == ""
    assert page.apply() == (("text", "Date"),)


def test_a_required_role_that_is_missing_holds(qtbot: QtBot) -> None:
    page = columns_page(qtbot)
    page._chips["Message"].changed.emit("")
    assert not page.valid
    assert "Message text" in page.error


def test_of_a_thousand_columns_those_with_a_role_are_shown(qtbot: QtBot) -> None:
    page, days = ColumnsPage(ABOUT), tuple(replace(VIEW.columns[2], name=f"2025-W{n}") for n in range(1000))
    qtbot.addWidget(page)
    wide = replace(VIEW, columns=(*days, *VIEW.columns))
    page.enter(begin(STEPS, (("file", FileAnswer("x", "", (), wide)),), "columns"))
    assert len(page._chips) < 100
    assert page._chips["Message"].value() == "text"
