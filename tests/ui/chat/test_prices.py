"""The list of cloud prices: shown, edited, refused, and had back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from smeai.core.prices import read_prices
from smeai.storage.places import Places
from smeai.storage.price_list import SHIPPED, PriceList
from smeai.ui.chat.money_tab import MoneyTab
from smeai.ui.chat.price_card import PriceCard
from smeai.ui.chat.price_dialog import PriceDialog
from smeai.ui.chat.report_page import ReportPage
from tests.ui.chat import samples


@pytest.fixture
def prices(tmp_path: Path) -> PriceList:
    return PriceList(Places.beside(tmp_path))


@pytest.fixture
def dialog(prices: PriceList, qtbot: QtBot) -> PriceDialog:
    shown = PriceDialog(prices)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(shown)
    return shown


def _write(dialog: PriceDialog, row: int, **texts: str) -> None:
    """Type into the fields of the service in a row."""
    dialog.table.selectRow(row)
    for name, text in texts.items():
        dialog.form.fields[name].setText(text)
        dialog.form.fields[name].textEdited.emit(text)


def test_a_service_is_added_changed_and_deleted(dialog: PriceDialog, prices: PriceList) -> None:
    shipped = prices.load().prices
    assert dialog.table.rowCount() == len(shipped) and not dialog.reset.isEnabled()
    dialog.add.click()
    number = QLocale().toString
    made = {"input_million": number(2.5), "output_million": number(10), "as_of": "2026-11", "basis": "its price page"}
    _write(dialog, len(shipped), name="A model", **made, commit_price=number(900), commit_months="12")
    _write(dialog, 1, per_call=number(0.5))
    dialog.table.selectRow(0)
    dialog.delete.click()
    dialog.save.click()
    book = PriceList(Places.beside(prices.own.parent)).load()
    assert [each.name for each in book.prices] == [*(each.name for each in shipped[1:]), "A model"]
    assert book.prices[0].per_call == 0.5 and book.prices[0].per_unit == shipped[1].per_unit
    assert book.prices[-1].commits and (book.prices[-1].as_of, book.prices[-1].basis) == ("2026-11", "its price page")
    assert book.cost(book.prices[-1]) == pytest.approx((2.5 * book.tokens_in + 10 * book.tokens_out) / 1e6)


@pytest.mark.parametrize(
    "texts",
    [
        {"name": "", "per_call": "1"},
        {"name": "A", "per_call": ""},
        {"name": "A", "per_call": "dear"},
        {"name": "A", "base_month": "-1"},
        {"name": "A", "per_call": "1", "commit_over": "nan"},
    ],
)
def test_what_is_no_price_is_not_saved(texts: dict[str, str], dialog: PriceDialog, prices: PriceList) -> None:
    dialog.add.click()
    _write(dialog, dialog.table.rowCount() - 1, **texts)
    dialog.save.click()
    assert not prices.edited and dialog.banner.isVisibleTo(dialog)


def test_a_service_is_for_something(dialog: PriceDialog, prices: PriceList) -> None:
    dialog.table.selectRow(0)
    dialog.form.serves.setCurrentIndex(2)
    dialog.form.serves.activated.emit(2)
    dialog.accept()
    assert prices.load().prices[0].serves == "lines"


def test_the_last_service_can_be_deleted(dialog: PriceDialog, prices: PriceList) -> None:
    while dialog.table.rowCount():
        dialog.delete.click()
    assert not dialog.form.isEnabled() and not dialog.delete.isEnabled()
    dialog.accept()
    assert prices.load().prices == ()


def test_the_shipped_list_comes_back(dialog: PriceDialog, prices: PriceList) -> None:
    dialog.table.selectRow(0)
    dialog.delete.click()
    dialog.accept()
    assert prices.edited
    again = PriceDialog(prices)
    again.reset.click()
    assert not prices.edited and again.table.rowCount() == len(read_prices(SHIPPED).prices)
    again.reject()


def test_a_damaged_list_is_told_and_can_be_had_back(prices: PriceList, qtbot: QtBot) -> None:
    prices.own.write_text("{", "utf-8")
    dialog = PriceDialog(prices)
    card = PriceCard(prices)
    qtbot.addWidget(card)
    assert dialog.banner.isVisibleTo(dialog) and dialog.reset.isEnabled()
    assert any("cannot be read" in each.text() for each in card.findChildren(QLabel))
    dialog.reset.click()
    card.show_prices()
    assert prices.load() == read_prices(SHIPPED)
    dialog.reject()


def test_the_money_tab_and_the_report_use_the_users_list(pilot: Callable, prices: PriceList, dialog: PriceDialog) -> None:
    opened = pilot(samples.STATE)
    opened.book.prices = prices
    tab = MoneyTab(opened.book)
    opened.bot.addWidget(tab)
    dialog.finished.connect(tab.prices.show_prices)
    _write(dialog, 0, name="My own service")
    dialog.accept()
    assert any(each.text() == "My own service" for each in tab.prices.findChildren(QLabel))
    report = ReportPage(opened.runner, opened.book)
    opened.bot.addWidget(report)
    report.enter(opened.wizard.flow)
    report.make()
    assert opened.asked("chat.report")[-1][-1] == str(prices.own)
