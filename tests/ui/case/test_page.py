"""The page of the business case over a real workspace: figures that follow at once, steps that are undone, what is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from smeai.actions import case, workspaces
from smeai.core.case.reckoning import model
from smeai.core.case.saying import headline
from smeai.core.kpi import Origin
from smeai.core.report_wish import ReportWish
from smeai.storage.settings import Settings
from smeai.ui.case.case_page import CasePage
from smeai.ui.chat.state import ChatState
from smeai.ui.desk import Desk
from smeai.ui.language import apply_language
from smeai.ui.offers import ABOUTS
from smeai.ui.stock.state import StockState
from smeai.workers.dummy import DummyRunner
from tests.ui.chat import samples as chat
from tests.ui.stock import samples as stock


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    place = str(tmp_path / "shop")
    workspaces.open_or_create(place, "Shop")
    yield place
    workspaces.close(place)


@pytest.fixture
def runner() -> DummyRunner:
    return DummyRunner()


@pytest.fixture
def page(qtbot: QtBot, folder: str, runner: DummyRunner) -> CasePage:
    add(folder)
    add(folder, "stock")
    return shown(qtbot, folder, runner)


def add(folder: str, use_case: str = "chat", title: str = "") -> int:
    """A tested pilot in the workspace."""
    number = workspaces.create_pilot(folder, use_case, title or {"chat": "Inbox", "stock": "Shelves"}[use_case]).id
    if use_case == "chat":
        state = ChatState(setup=chat.SETUP, result=chat.RESULT).as_json()
    else:
        state = StockState(setup=stock.SETUP, outcome=stock.RESULT).as_json()
    workspaces.save(folder, number, state, "results")
    return number


def shown(qtbot: QtBot, folder: str, runner: DummyRunner) -> CasePage:
    made = CasePage(lambda: runner, lambda: folder)
    qtbot.addWidget(made)
    made.resize(1032, 800)
    made.show()
    return made


def texts(page: QWidget) -> set[str]:
    QApplication.processEvents()
    return {each.text().replace("\u00a0", " ") for each in page.findChildren(QLabel) if each.isVisible()}


def button(page: QWidget, text: str) -> QAbstractButton:
    QApplication.processEvents()
    return next(each for each in page.findChildren(QAbstractButton) if text in (each.text(), each.accessibleName()) and each.isVisible())


def slider(page: CasePage, name: str) -> QSlider:
    return page.what_if.groups.rows[name].findChild(QSlider)


def test_the_sentence_stands_first_and_the_figures_are_those_of_the_case(page: CasePage, folder: str) -> None:
    values = model(case.load(folder).parts).values()
    said = texts(page)
    assert headline(values, True).spoken("en", "EUR").replace("\u00a0", " ") in said
    assert {"Low", "Base", "High", "Money in hand, month by month", "Inbox", "Shelves"} <= said
    assert any(text.startswith("Decision asked:") for text in said)


def test_without_a_tested_pilot_the_page_says_what_to_do(qtbot: QtBot, folder: str, runner: DummyRunner) -> None:
    workspaces.create_pilot(folder, "chat", "Inbox")
    page = shown(qtbot, folder, runner)
    assert {"No tested pilot in the case yet", "Pilots outside it", "Inbox", "It is not tested yet."} <= texts(page)
    with qtbot.waitSignal(page.wanted):
        button(page, "New pilot").click()


def test_there_is_nothing_to_show_where_there_is_no_workspace(qtbot: QtBot, tmp_path: Path, runner: DummyRunner) -> None:
    assert "No tested pilot yet" in texts(shown(qtbot, str(tmp_path / "none"), runner))


def test_a_slider_moves_every_figure_and_asks_the_engine_nothing(qtbot: QtBot, page: CasePage, runner: DummyRunner) -> None:
    page.tabs.show_part("what-if")
    before, calls = texts(page.what_if.tiles), len(runner.calls)
    for place in range(0, 200, 10):
        slider(page, "work_hour").setValue(place)
    assert len(runner.calls) == calls
    assert texts(page.what_if.tiles) != before
    tried = dict(page.book.state.tried)["work_hour"]
    worth = model(page.book.state.parts).values({"work_hour": tried})["npv_3"]
    assert page.what_if.tiles.tiles["npv_3"].accessibleName().endswith(f"{page.what_if.tiles.tiles['npv_3']._value.text()}")
    assert f"{round(worth):,}" in page.what_if.tiles.tiles["npv_3"]._value.text().replace("\u00a0", " ")
    page.keep()
    assert len(runner.calls) == calls + 1  # the whole drag is one step


def test_the_case_stays_until_a_trial_is_taken_over(page: CasePage) -> None:
    page.tabs.show_part("what-if")
    base = page._headline.text()
    row = page.what_if.groups.rows["discount_rate"]
    row.field.setValue(20)
    assert page._headline.text() == base
    assert {"yours", "1 input tried at another value"} <= texts(page.what_if)
    button(page, "Take over").click()
    assert page._headline.text() != base
    assert (dict(page.book.state.given), page.book.state.tried) == ({"discount_rate": 0.2}, ())
    assert page._case.inputs["discount_rate"].origin is Origin.YOURS


def test_one_input_is_put_back_and_all_are(page: CasePage) -> None:
    page.tabs.show_part("what-if")
    rows = page.what_if.groups.rows
    rows["work_hour"].field.setValue(50)
    rows["fee_month"].field.setValue(100)
    button(page, "Put back: Cost of an hour of those who set it up").click()
    assert dict(page.book.state.tried) == {"fee_month": 100.0}
    assert rows["work_hour"].field.value() == 35
    button(page, "Put all back").click()
    assert page.book.state.tried == ()


def test_a_figure_that_was_entered_goes_back_to_what_it_was(page: CasePage) -> None:
    page.overview.entered.emit("Hours", "work_hour", 60.0)
    page.tabs.show_part("what-if")
    button(page, "Put back: Cost of an hour of those who set it up").click()
    assert page.book.state.given == ()


def test_what_ifs_are_saved_compared_deleted_and_undone(page: CasePage, folder: str) -> None:
    page.tabs.show_part("what-if")
    for name, value in (("Cheap", 20), ("Dear", 60), ("Very dear", 90), ("Free", 0)):
        page.what_if.groups.rows["work_hour"].field.setValue(value)
        page.what_if.card.name.setText(name)
        page.what_if.card.save.click()
    assert [each.name for each in page.what_if.card.chosen][-1] == "Free"
    assert len(page.what_if.card.chosen) == 3
    assert {"The case", "Tried", "Free"} <= texts(page.what_if.sides)
    button(page, "Delete Free").click()
    assert "Free" not in texts(page.what_if.sides)
    page.keep()
    assert [each.name for each in case.load(folder).scenarios] == ["Cheap", "Dear", "Very dear"]
    page.book.undo()
    assert [each.name for each in page.book.state.scenarios] == ["Cheap", "Dear", "Very dear", "Free"]
    button(page, "Try Cheap").click()
    assert dict(page.book.state.tried) == {"work_hour": 20.0}


def test_a_what_if_without_a_name_or_a_change_is_not_saved(page: CasePage) -> None:
    page.tabs.show_part("what-if")
    page.what_if.card.name.setText("Nothing")
    assert not page.what_if.card.save.isEnabled()
    page.what_if.groups.rows["work_hour"].field.setValue(50)
    assert page.what_if.card.save.isEnabled()
    page.what_if.card.name.setText("  ")
    assert not page.what_if.card.save.isEnabled()


def test_inputs_are_found_wherever_they_are(qtbot: QtBot, page: CasePage) -> None:
    page.tabs.show_part("what-if")
    search = next(each for each in page.what_if.findChildren(QLineEdit) if each.accessibleName() == "Search an input")
    qtbot.keyClicks(search, "price kilowatt")
    seen = [name for name, row in page.what_if.groups.rows.items() if row.isVisible()]
    assert seen == ["price_kwh"]
    search.setText("nobody calls it so")
    assert "No input is called so." in texts(page.what_if)


def test_every_input_is_on_a_slider_with_its_origin_and_source(page: CasePage) -> None:
    page.tabs.show_part("what-if")
    page.what_if.groups._search.setText(" ")
    page.what_if.groups._open = {key for key, _, _ in page.what_if.groups._groups}
    page.what_if.groups._seek()
    assert set(page.what_if.groups.rows) == {each.name for each in page._case.case.inputs}
    for row in page.what_if.groups.rows.values():
        assert row._badge.text() in ("yours", "measured", "assumption")
        assert row._source.text() and row.findChild(QSlider).accessibleName()


def test_a_pilot_is_taken_out_and_in_again(page: CasePage) -> None:
    before = page._headline.text()
    button(page, "Take out: Shelves").click()
    assert [each.title for each in page.book.state.parts] == ["Inbox"]
    assert "You took it out." in texts(page)
    assert page._headline.text() != before
    button(page, "Take in: Shelves").click()
    assert page._headline.text() == before


def test_the_last_pilot_can_be_taken_in_again(qtbot: QtBot, folder: str, runner: DummyRunner) -> None:
    add(folder)
    page = shown(qtbot, folder, runner)
    button(page, "Take out: Inbox").click()
    assert "No tested pilot in the case yet" in texts(page)
    button(page, "Take in: Inbox").click()
    assert "Low" in texts(page)


def test_each_figure_unfolds_its_formula(page: CasePage) -> None:
    how = page.overview.tiles.tiles["npv_3"]._how
    how.click()
    told = next(text for text in texts(page) if text.startswith("Net present value, 3 years\n= Left in year 1 ×"))
    assert "Spent once: €" in told
    page.tabs.show_part("figures")
    assert any(text.startswith("= ") for text in texts(page.figures))
    page.figures._search.setText("break-even share")
    assert [each.key for each in page.figures.table.model().rows] == ["break_even"]


def test_what_it_hangs_on_is_named_in_words(page: CasePage) -> None:
    page.tabs.show_part("hangs")
    said = texts(page)
    assert any(text.startswith("It depends most on: ") for text in said)
    assert "Break-even share of volumes" in said
    assert [each.key for each in page.hangs.table.model().rows] == [each.input.name for each in page._case.found.swings]


def test_what_was_done_is_undone_after_a_restart_by_the_keys(qtbot: QtBot, folder: str, runner: DummyRunner, tmp_path: Path) -> None:
    add(folder)
    case.change(folder, "Discount rate a year", {"given": {"discount_rate": 0.3}})
    settings = Settings.load(tmp_path / "home")
    settings.remember_workspace(Path(folder), "Shop")
    runner.open = lambda: None
    desk = Desk(QApplication.instance(), lambda: ABOUTS, settings, lambda: runner)
    qtbot.addWidget(desk.window)
    desk.window.show()
    desk.open_home()
    desk.window.show_page("case")
    assert desk.window.undo.text() == "Undo: Discount rate a year"
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert case.load(folder).given == ()
    qtbot.keyClick(desk.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert case.load(folder).given == (("discount_rate", 0.3),)
    desk.window.show_page("home")
    assert not desk.window.undo.isVisible()
    desk.window.close()
    desk.close()
    desk.deleteLater()


def test_undo_pressed_while_a_change_is_under_way_takes_that_back(qtbot: QtBot, folder: str) -> None:
    add(folder)
    runner = DummyRunner(manual=True)
    page = shown(qtbot, folder, runner)
    runner.step()
    page.overview.entered.emit("Hours", "work_hour", 60.0)
    page.book.undo()
    while runner.waiting:
        runner.step()
    assert page.book.state.given == case.load(folder).given == ()
    assert page.book.redoable == "Hours"


def test_the_report_is_written_of_what_is_kept(page: CasePage, runner: DummyRunner, tmp_path: Path) -> None:
    runner.answers["case_report.report"] = lambda *told, **_: (str(tmp_path / "business-case.pdf"),)
    page.tabs.show_part("report")
    page.overview.entered.emit("Hours", "work_hour", 60.0)
    page.report.form.client.setText("Corner shop")
    page.report.form.folder.setText(str(tmp_path))
    page.report.form.keep()
    page.report.form.details.language.setCurrentIndex(1)
    page.report.form.details.language.activated.emit(1)
    button(page, "Make the report").click()
    call = next(each for each in runner.calls if each.action == "case_report.report")
    assert call.args[1] == ReportWish(str(tmp_path), "Corner shop", ("pdf", "html", "xlsx"), "de")
    sent = [each.args[2] for each in runner.calls if each.action == "case.change"]
    assert {"given": {"work_hour": 60.0}} in sent
    assert "business-case.pdf" in texts(page)


def test_the_page_follows_the_language(page: CasePage) -> None:
    apply_language(QApplication.instance(), "de")
    assert "Geschäftsfall" not in texts(page)  # the page is called as people call it
    assert "Business Case" in texts(page)
    page.tabs.show_part("what-if")
    apply_language(QApplication.instance(), "ar")
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_every_control_has_a_name(page: CasePage) -> None:
    for key in ("overview", "hangs", "what-if", "figures", "report"):
        page.tabs.show_part(key)
        QApplication.processEvents()
        controls = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit), *page.findChildren(QSlider)]
        nameless = [each for each in controls if each.isVisible() and not (getattr(each, "text", str)() or each.accessibleName())]
        nameless = [each for each in nameless if each.objectName() != "qt_spinbox_lineedit" and not isinstance(each.parent(), QLineEdit)]
        assert not nameless
