"""The page one works on: items, their panel, what-if, purchase orders."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from smeai.errors import DataError
from smeai.ui.language import apply_language
from smeai.ui.stock.item_columns import PLACES
from smeai.ui.stock.override_dialog import OverrideDialog
from smeai.ui.widgets.banner import Banner
from smeai.usecases.stock.views import Override, WhatIf
from tests.ui.stock import samples
from tests.ui.stock.conftest import Pilot

FIRST = samples.DAYS[samples.STEPS]


@pytest.fixture
def orders(pilot: Callable[..., Pilot]) -> Pilot:
    made = pilot(replace(samples.STATE, at="orders"), stored=True)
    made.wait_item()
    return made


def plain(text: str) -> str:
    """With spaces that can be typed."""
    return text.replace("\u00a0", " ").replace("\u200e", "")


def cell(made: Pilot, row: int, key: str) -> str:
    model = made.page.items.table.model()
    return plain(model.data(model.index(row, PLACES[key])))


def test_items_stand_by_money_at_risk(orders: Pilot) -> None:
    assert orders.asked("items")[0][2].order == "at_risk"
    assert [cell(orders, row, "at_risk") for row in range(2)] == ["€ 480", "€ 476"]
    assert orders.page.items.table.model().rowCount() == 180
    assert plain(orders.page.items.items.totals.accessibleName()).startswith("180 items · € 29,112")


def test_a_head_sorts_and_turns_round(orders: Pilot) -> None:
    table = orders.page.items.table
    table.horizontalHeader().sectionClicked.emit(PLACES["order"])
    table.horizontalHeader().sectionClicked.emit(PLACES["order"])
    assert [(asked[2].order, asked[2].descending) for asked in orders.asked("items")[1:]] == [("order", True), ("order", False)]


def test_a_letter_in_the_table_filters(orders: Pilot) -> None:
    orders.press(Qt.Key.Key_O, Qt.Key.Key_A, Qt.Key.Key_T)
    assert QApplication.focusWidget() is orders.page.items.filter.text
    orders.bot.waitUntil(lambda: orders.page.items.table.model().rowCount() == 18)
    orders.press(Qt.Key.Key_Return)
    assert orders.at == "orders"
    assert QApplication.focusWidget() is orders.page.items.table


def test_groups_and_suppliers_can_be_chosen(orders: Pilot) -> None:
    chosen = orders.page.items.filter
    assert chosen.group.findData("Tea") > 0 and chosen.supplier.findData("Oliva Srl") > 0
    chosen.group.set_value("Tea")
    chosen.group.changed.emit("Tea")
    assert orders.asked("items")[-1][2].group == "Tea"
    assert orders.page.items.table.model().rowCount() == 36


def test_rows_are_copied_for_a_spreadsheet(orders: Pilot) -> None:
    table = orders.page.items.table
    table.selectRow(1)
    table.copy()
    assert plain(QGuiApplication.clipboard().text()).split("\t")[:3] == ["Oat drink 1 l · 1002", "€ 476", "93"]


def test_ten_thousand_items_come_page_by_page(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="orders"), size=10_000)
    made.page.items.table.show_row(9_000)
    assert cell(made, 9_000, "item").startswith("Espresso beans")
    starts = {call.kwargs["start"] for call in made.runner.calls if call.action == "stock.items"}
    assert {0, 9_000} <= starts and len(starts) < 6


def test_the_panel_follows_the_row(orders: Pilot) -> None:
    orders.page.items.table.selectRow(3)
    orders.bot.waitUntil(lambda: orders.page.items.panel.view.row.item == "1004")
    panel = orders.page.items.panel
    assert panel._name.text() == "Olive oil 500 ml"
    assert panel._order.text().startswith("Order 87 by")
    assert panel.forecast.model().rowCount() == samples.AHEAD


def test_a_step_is_overridden_with_a_reason_and_it_is_undone(orders: Pilot) -> None:
    orders.page.items.table.setFocus()
    orders.press(Qt.Key.Key_F2)
    dialog = orders.wizard.findChild(OverrideDialog)
    assert not dialog.yes.isEnabled()
    dialog.quantity.setValue(60)
    dialog.reason.setText("A fair")
    dialog.accept()
    (made,) = orders.book.state.overrides
    assert (made.item, made.date, made.quantity, made.reason) == ("1001", FIRST, 60.0, "A fair")
    orders.bot.waitUntil(lambda: bool(orders.page.items.panel.view.overrides))
    assert "A fair" in str(orders.page.items.panel.forecast.model().rows[0].cells)
    assert not orders.book.state.stale
    orders.book.undo()
    orders.bot.waitUntil(lambda: not orders.page.items.panel.view.overrides)
    assert orders.asked("item")[-1][0].overrides == ()


def test_an_override_is_taken_back(pilot: Callable[..., Pilot]) -> None:
    own = Override("1001", FIRST, 60.0, "A fair", 30.0, samples.TODAY)
    made = pilot(replace(samples.STATE, at="orders", overrides=(own,)))
    made.wait_item()
    panel = made.page.items.panel
    panel.forecast.selectRow(0)
    assert panel.back.isVisible()
    panel.back.click()
    assert made.book.state.overrides == ()


def test_a_fact_is_typed_and_what_is_no_figure_is_not(orders: Pilot) -> None:
    field = orders.page.items.panel.facts.fields["on_hand"]
    field.setFocus()
    field.setText("12")
    orders.press(Qt.Key.Key_Return)
    assert orders.at == "orders"
    assert orders.book.state.typed == (("1001", "on_hand", "12"),)
    orders.bot.waitUntil(lambda: orders.page.items.panel.view.facts.on_hand == 12.0)
    field.setText("many")
    field.editingFinished.emit()
    assert plain(field.text()) == "12" and len(orders.book.state.typed) == 1
    field.setText("")
    field.editingFinished.emit()
    assert orders.book.state.typed == ()


def test_dials_change_the_totals_and_nothing_else(orders: Pilot) -> None:
    before = orders.book.state
    tab = orders.page.what_if
    tab.dials.rows["service"]._slider.setValue(96)
    assert orders.asked("plan")[-1][2] == WhatIf(service=98.0)
    assert "now € 3,890" in plain(tab.tiles["at_risk"]._note.text())
    tab.dials.rows["lift"]._slider.setValue(10)
    tab.dials.rows["week"]._slider.setValue(11)
    assert orders.asked("plan")[-1][2].promotion == (12, 0.5)
    assert orders.book.state == before
    tab.dials.clear()
    assert tab.tiles["at_risk"]._note.text() == ""


def test_a_slider_that_runs_ahead_asks_for_the_newest_only(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="orders"), manual=True)
    while made.runner.waiting:
        made.runner.step()
    slider = made.page.what_if.dials.rows["service"]._slider
    for place in range(80, 90):
        slider.setValue(place)
    asked = [job for job in made.runner.waiting if job.call.action == "stock.plan"]
    assert len(asked) == 1
    made.bot.wait(80)  # the question about the item
    while made.runner.waiting:
        made.runner.step()
    assert len(made.asked("plan")) == 3
    assert made.asked("plan")[-1][2].service == made.page.what_if.dials.rows["service"].value()


def test_dials_are_kept_as_options(orders: Pilot) -> None:
    orders.page.what_if.dials.rows["service"]._slider.setValue(96)
    orders.page.what_if.dials.keep.click()
    assert orders.book.state.setup.options == (("service", 98.0),)
    assert orders.book.state.stale
    assert orders.page._banner.isVisible()


def test_orders_are_written_for_each_supplier(orders: Pilot) -> None:
    orders.page.tabs.show_part("purchase")
    assert orders.page.purchase.suppliers.model().rowCount() == 3
    orders.page.purchase.form.kinds["pdf"].setChecked(False)
    orders.page.write()
    (asked,) = orders.asked("write_orders")
    assert asked[1:] == ("m1", "out", ("xlsx", "csv"), "")
    assert orders.book.state.orders == ("out/order_roesterei_nord.xlsx", "out/order_oliva_srl.xlsx")


def test_a_failure_of_the_table_is_said(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="orders"), items=None, **{})
    made.runner.answers["stock.items"] = DataError("The forecasts are gone.", "Forecast again.")
    made.page.items.filter.sort("order")
    assert any("gone" in each.accessibleName() for each in made.page.findChildren(Banner) if each.isVisible())


def test_without_a_forecast_the_page_says_so(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="orders"))
    made.book.set(outcome=None)
    assert not made.page.valid and not made.page.tabs.isVisible()


def test_the_table_turns_arabic_while_it_is_shown(orders: Pilot) -> None:
    apply_language(QApplication.instance(), "ar")
    table = orders.page.items.table
    orders.bot.waitUntil(lambda: table.model().headerData(0, Qt.Orientation.Horizontal) == "الصنف")
    orders.page.items.table.grab()
    orders.page.items.items.totals.grab()


def test_groups_and_classes_lead_to_their_items(orders: Pilot) -> None:
    overview = orders.page.overview
    orders.page.tabs.show_part("overview")
    assert "The 3 groups add up to it." in overview.sum.text()
    assert plain(overview.matrix.cells["AX"].accessibleName()) == "AX · 21 items · € 84,000 a year · 62 %"
    assert not overview.matrix.cells["CZ"].isEnabled()
    overview.matrix.cells["AX"].click()
    assert orders.page.tabs.current == "items" and orders.page.items.filter.abc.value() == "AX"
    assert {(row.abc, row.xyz) for row in orders.page.items.table.model()._items[0]} == {("A", "X")}
    orders.page.tabs.show_part("overview")
    overview.groups.selectRow(1)
    overview.see.click()
    asked = orders.asked("items")[-1][2]
    assert (asked.group, asked.abc, asked.xyz) == ("Tea", "", "") and orders.page.items.filter.group.value() == "Tea"


def test_the_currency_is_that_of_every_amount(orders: Pilot) -> None:
    orders.page._currency.setCurrentText("USD")
    orders.page._currency.activated.emit(1)
    assert orders.book.state.currency == "USD"
    assert cell(orders, 0, "at_risk") == "US$ 480" or "$" in cell(orders, 0, "at_risk")
    orders.page.write()
    (call,) = [call for call in orders.runner.calls if call.action == "stock.write_orders"]
    assert call.kwargs["currency"] == "USD"
    orders.book.undo()
    assert orders.page._currency.currentText() == "EUR" and cell(orders, 0, "at_risk") == "€ 480"


def test_rows_apart_and_hidden_columns_are_copied_as_they_are_seen(orders: Pilot) -> None:
    orders.page.tabs.show_part("overview")
    table = orders.page.overview.groups
    rows, flags = table.selectionModel(), table.selectionModel().SelectionFlag
    table.setColumnHidden(3, True)
    table.clearSelection()
    for row in (2, 0):
        rows.select(table.model().index(row, 0), flags.Select | flags.Rows)
    orders.press(Qt.Key.Key_Shift)
    table.copy()
    told = [line.split("\t") for line in plain(QGuiApplication.clipboard().text()).split("\n")]
    assert [(line[0], len(line)) for line in told] == [("Coffee", 6), ("no group named", 6)]


def test_a_suspicious_value_is_said_at_its_item_and_leads_to_it(pilot: Callable[..., Pilot]) -> None:
    doubted = lambda *args, **more: replace(samples.item(*args, **more), suspects=samples.SUSPECTS)  # noqa: E731
    made = pilot(replace(samples.STATE, at="orders"), item=doubted)
    made.wait_item()
    panel = made.page.items.panel
    assert panel.suspects.isVisible() and "still in" in panel.suspects.accessibleName()
    panel.suspects.acted.emit()
    assert made.at == "check" and made.page.repairs.current.finding == "spike"


def test_a_class_is_chosen_by_keyboard(orders: Pilot) -> None:
    orders.page.tabs.show_part("overview")
    orders.page.overview.matrix.cells["BY"].setFocus()
    orders.press(Qt.Key.Key_Return)
    assert orders.at == "orders" and orders.page.items.filter.abc.value() == "BY"
