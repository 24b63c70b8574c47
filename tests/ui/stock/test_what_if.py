"""A what-if, item by item."""

from PySide6.QtCore import Qt

from smeai.ui.stock.item_columns import CHANGES, COLUMNS
from smeai.usecases.stock.views import WhatIf
from tests.ui.stock.conftest import Pilot
from tests.ui.stock.test_orders import cell, orders, plain

__all__ = ["orders"]  # the fixture


def test_a_what_if_stands_in_the_rows_and_reset_takes_it_out(orders: Pilot) -> None:
    tab, items = orders.page.what_if, orders.page.items
    orders.page.tabs.show_part("what-if")
    tab.dials.rows["service"]._slider.setValue(96)  # 98 %
    model = tab.items.table.model()
    changes = [place for place, each in enumerate(model.columns) if each.key in ("order_change", "safety_change", "point_change")]
    assert [plain(model.data(model.index(0, place))) for place in changes] == ["+3", "+3", "+3"]
    assert model.data(model.index(0, changes[0]), Qt.ItemDataRole.FontRole).weight() > 400
    orders.page.tabs.show_part("items")
    model = items.table.model()
    odd, even = (items.items.table.model().row_of(item) for item in ("1001", "1002"))
    told = [model.columns.index(CHANGES["order"]), next(p for p, each in enumerate(model.columns) if each.key == "order")]
    assert [plain(model.data(model.index(row, told[0]))) for row in (odd, even)] == ["–", "+3"]
    assert model.data(model.index(odd, told[1]), Qt.ItemDataRole.FontRole) is None
    assert items.strip.isVisible() and "98 %" in plain(items.strip.accessibleName())
    orders.bot.waitUntil(lambda: orders.asked("item") and items.panel.view.row.order_change is not None)
    items.strip.acted.emit()
    assert not items.strip.isVisible() and items.table.model().columns == COLUMNS
    assert tab.dials.what_if() == WhatIf() and cell(orders, 1, "order") == "93"


def test_what_changes_can_be_asked_for_and_is_forgotten_with_the_what_if(orders: Pilot) -> None:
    items = orders.page.items
    assert items.filter.state.findData("changed") < 0
    orders.page.what_if.dials.rows["service"]._slider.setValue(96)
    items.filter.state.set_value("changed")
    items.filter.state.changed.emit("changed")
    items.filter.sort("order_change")
    assert items.table.model().rowCount() == 90
    orders.page.what_if.dials.clear()
    assert (items.filter.ask.state, items.filter.ask.order) == ("", "at_risk")
    assert items.table.model().rowCount() == 180


def test_only_the_table_that_is_seen_follows_a_slider(orders: Pilot) -> None:
    orders.page.tabs.show_part("what-if")
    before = len(orders.asked("items"))
    orders.page.what_if.dials.rows["service"]._slider.setValue(94)
    assert len(orders.asked("items")) == before + 1
    orders.page.tabs.show_part("items")
    assert len(orders.asked("items")) == before + 2
