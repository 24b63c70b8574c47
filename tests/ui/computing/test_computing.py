"""The page of computing costs: figures follow what is entered, are kept in steps, and are written by the engine."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from smeai.actions import workspaces
from smeai.core.prices import read_prices
from smeai.storage.places import Places
from smeai.storage.price_list import SHIPPED, PriceList
from smeai.ui.computing.computing_page import ComputingPage
from smeai.ui.computing.load_card import LoadCard, rounded
from smeai.ui.language import apply_language
from smeai.workers.dummy import DummyRunner

BOOK = read_prices(SHIPPED)


class Opened:
    """A page over a workspace in a folder."""

    def __init__(self, folder: Path, bot: QtBot) -> None:
        self.folder, self.runner, self.bot = str(folder / "shop"), DummyRunner(), bot
        self.page = ComputingPage(lambda: self.runner, lambda: self.folder, PriceList(Places.beside(folder)))
        bot.addWidget(self.page)
        self.page.resize(1000, 760)
        self.page.show()

    def asked(self, action: str) -> list[tuple]:
        return [call.args for call in self.runner.calls if call.action == f"computing.{action}"]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Callable[[], Opened]:
    pages: list[Opened] = []

    def make() -> Opened:
        pages.append(Opened(tmp_path, qtbot))
        return pages[-1]

    yield make
    for each in pages:
        each.page.book.keep()
    workspaces.close(str(tmp_path / "shop"))


def test_a_slider_moves_every_figure(opened: Callable[[], Opened]) -> None:
    page = opened().page
    before = page.cost.tiles.tiles[0].accessibleName(), page.cost.sentence.text()
    page.cost.load.slider._slider.setValue(250)
    assert page.book.state.figures["calls_month"] == rounded(1 + 250 * 0.02)
    assert (page.cost.tiles.tiles[0].accessibleName(), page.cost.sentence.text()) != before


def test_a_change_takes_less_than_fifty_milliseconds(opened: Callable[[], Opened]) -> None:
    page = opened().page
    page._enter("calls_month", 1000.0)
    start = time.process_time()
    for step in range(5):
        page._enter("calls_month", 100000.0 + step)
    assert (time.process_time() - start) / 5 < 0.05


def test_what_is_entered_is_kept_undone_and_made_again(opened: Callable[[], Opened]) -> None:
    first = opened()
    first.page.cost.fields["watts"].field.setValue(60)
    first.page.cost.load.chosen.emit("whole", True)
    first.page.book.keep()
    assert len(first.asked("change")) == 2
    second = opened()
    assert second.page.book.state.figures == {"watts": 60.0} and second.page.book.state.whole
    second.page.book.undo()
    assert not second.page.book.state.whole and second.page.book.state.figures == {"watts": 60.0}
    second.page.book.redo()
    assert second.page.book.state.whole


def test_typing_goes_on_with_its_step(opened: Callable[[], Opened]) -> None:
    one = opened()
    for value in (5, 50, 55):
        one.page.cost.fields["watts"].field.setValue(value)
    one.page.book.keep()
    assert len(one.asked("change")) == 1


def test_services_are_compared(opened: Callable[[], Opened]) -> None:
    page = opened().page
    names = tuple(each.name for each in BOOK.prices[3:5])
    page.cost.services.chosen.emit(names)
    assert [each.name for each in page.sheet.services] == list(names)
    assert [select.currentText() for select in page.cost.services.selects] == [*names, "–"]
    page.cost.services.selects[0].setCurrentIndex(0)
    page.cost.services.selects[0].activated.emit(0)
    assert [each.name for each in page.sheet.services] == [names[1]]


def test_another_kind_of_call_has_services_of_its_own(opened: Callable[[], Opened]) -> None:
    page = opened().page
    page.cost.load.serves.activated.emit(1)
    assert page.book.state.serves == "lines" and page.sheet.services[0].price.serves == "lines"


def test_a_formula_shows_at_a_click_and_under_the_pointer(opened: Callable[[], Opened], monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, __: shown.append(text))
    page = opened().page
    cell = page.cost.table._rows[1][1][0]
    told = cell._formula()
    assert "= " in told and "assumption" in told and "price list of" in told
    place = cell.rect().center()
    QApplication.sendEvent(cell, QHelpEvent(QEvent.Type.ToolTip, place, cell.mapToGlobal(place)))
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    QTest.keyClick(cell, Qt.Key.Key_Space)
    assert shown == [told] * 3
    tile = page.cost.tiles.tiles[0]
    tile._how.click()
    assert tile._formula.isVisibleTo(tile) and "Upkeep a month" in tile._formula.text()


@pytest.mark.parametrize("key", ["commitment", "ebitda", "choice", "selling"])
def test_every_tab_says_a_sentence_and_asks_its_figures(key: str, opened: Callable[[], Opened]) -> None:
    page = opened().page
    page.tabs.show_part(key)
    part = getattr(page, key)
    assert part.sentence.text() and part.fields and all(part.fields[name].isVisibleTo(part) for name in part.fields)


def test_an_offer_is_that_of_its_service(opened: Callable[[], Opened]) -> None:
    page = opened().page
    page.tabs.show_part("commitment")
    page.commitment.fields["commit_price"].field.setValue(700)
    assert page.book.state.offers == {f"{page.sheet.service.price.name}|commit_price": 700.0}
    assert page.sheet.values["commit_price"] == 700 and "example" not in page.commitment.more.text()


def test_facts_and_tests_lead_to_a_recommendation(opened: Callable[[], Opened]) -> None:
    page = opened().page
    page._enter("calls_month", 40000.0)
    page._enter("call_seconds", 0.05)
    page.tabs.show_part("choice")
    assert "unknown" in page.choice.sentence.text()
    page.choice.facts["personal"].activated.emit(2)
    for name, said in (("right_own", "93"), ("right_cloud", "94")):
        page.choice.shares[name].field.setText(said)
        page.choice.shares[name].field.textEdited.emit(said)
    assert page.sheet.verdict.choice == "cloud" and page.choice.sentence.text().startswith("In the cloud")
    page.choice.shares["right_cloud"].field.setText("")
    page.choice.shares["right_cloud"].field.textEdited.emit("")
    assert page.sheet.verdict.choice == "open" and "right_cloud" not in page.book.state.figures


def test_what_is_no_share_changes_nothing(opened: Callable[[], Opened]) -> None:
    page = opened().page
    page.tabs.show_part("choice")
    for said in ("many", "120", "-1"):
        page.choice.shares["right_own"].field.textEdited.emit(said)
        page.choice.shares["right_own"].field.setText(said)
        page.choice.shares["right_own"].field.textEdited.emit(said)
    assert "right_own" not in page.book.state.figures


def test_the_document_is_written_by_the_engine(opened: Callable[[], Opened], tmp_path: Path) -> None:
    one = opened()
    one.runner.answers["computing.report"] = lambda *args, **more: (str(tmp_path / "computing.pdf"),)
    one.page.tabs.show_part("report")
    one.page.report.form.folder.setText(str(tmp_path))
    one.page.report.form.client.setText("Acme")
    one.page.report.form._make.click()
    _, book, _, wish = one.asked("report")[-1]
    assert (wish.client, wish.folder, wish.kinds) == ("Acme", str(tmp_path), ("pdf", "html", "xlsx")) and book == BOOK
    assert one.page.book.state.reports == (str(tmp_path / "computing.pdf"),)


def test_edited_prices_are_used_at_once(opened: Callable[[], Opened]) -> None:
    page = opened().page
    first = page.sheet.service.price
    page._prices.save(type(BOOK)(tuple(each for each in BOOK.prices if each != first), "USD", "Mine."))
    page._reload_prices()
    assert page.sheet.service.price != first


def test_an_empty_list_leaves_the_own_computer(opened: Callable[[], Opened]) -> None:
    page = opened().page
    page._prices.save(type(BOOK)((), "USD", "Mine."))
    page._reload_prices()
    for key in ("commitment", "ebitda", "choice", "selling", "cost"):
        page.tabs.show_part(key)
    assert page.sheet.service is None and "No service" in page.cost.sentence.text()


@pytest.mark.parametrize("language", ["de", "ar"])
def test_it_follows_the_language(language: str, opened: Callable[[], Opened]) -> None:
    page = opened().page
    before = page.cost.sentence.text()
    apply_language(QApplication.instance(), language)
    QApplication.processEvents()
    assert page.cost.sentence.text() != before
    mirrored = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert page.layoutDirection() == mirrored


def test_the_slider_shows_a_volume_between_its_steps(qtbot: QtBot) -> None:
    card = LoadCard()
    qtbot.addWidget(card)
    assert rounded(2.0) == 100 and rounded(3.02) == 1000 and rounded(6.5) == pytest.approx(3200000)
    assert card.slider.value() == 1.0 and card.mapFromGlobal(QPoint(0, 0)) is not None
