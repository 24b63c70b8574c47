"""Plans worked by hand: 10 a week, a week to deliver, an order a week."""

from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest

from smeai.usecases.stock.facts import Facts
from smeai.usecases.stock.ordering.item_order import ItemOrder
from smeai.usecases.stock.ordering.paths import demand_paths
from smeai.usecases.stock.ordering.plan import Plan, plan
from smeai.usecases.stock.ordering.rows import classes, rows
from smeai.usecases.stock.ordering.totals import view
from smeai.usecases.stock.views import WhatIf
from tests.usecases.stock.ordering.samples import HORIZON, TODAY, WEEKS, forecast, history, named, steady

COST, PRICE = Decimal("2.50"), Decimal("4.00")


def planned(*facts: Facts, what_if: WhatIf | None = None, today: date = TODAY, mean: float = 10.0, **options: object) -> Plan:
    """A plan for items of which exactly `mean` are sold each week."""
    made = forecast([mean] * len(facts))
    return plan(history(facts, [mean] * len(facts)), made, steady(made), options, today, what_if)


def ordered(what_if: WhatIf | None = None, mean: float = 10.0, **facts: object) -> ItemOrder:
    return planned(named("a", cost=COST, price=PRICE, **facts), what_if=what_if, mean=mean).orders[0]


def day(after: int) -> str:
    return (TODAY + timedelta(days=after)).isoformat()


def test_stock_is_raised_to_what_lasts_until_the_next_delivery() -> None:
    found = ordered(on_hand=12.0)
    assert (found.order_up_to, found.reorder_point, found.safety_stock) == (20, 10, 0)
    assert (found.quantity, found.value) == (8.0, Decimal("20.00"))
    assert found.order_by == day(1)  # 2 units above the reorder point last 1.4 days
    assert found.arrives == day(8)
    assert found.cover_days == pytest.approx(8.4)
    assert "by " + day(1) in found.sentence and not found.late


def test_an_order_is_due_today_when_stock_is_below_the_reorder_point() -> None:
    found = ordered(on_hand=4.0)
    assert (found.quantity, found.order_by, found.late) == (16.0, TODAY.isoformat(), True)


def test_open_orders_count() -> None:
    found = ordered(on_hand=4.0, on_order=20.0)
    assert (found.quantity, found.position, found.order_by) == (0.0, 24.0, day(9))
    assert found.at_risk == 0


def test_a_late_order_costs_the_sales_of_its_lead_time() -> None:
    """With 12 in stock an order of tomorrow a week late: after 0.2 + 2 weeks 22 are asked for and 12 there; 10 of them by the delay."""
    assert ordered(on_hand=12.0).at_risk_units == pytest.approx(10)
    assert ordered(on_hand=12.0).at_risk == Decimal("40.00")
    assert ordered(on_hand=12.0, lead_days=0.0).at_risk == 0


def test_an_open_order_that_arrives_in_time_lowers_the_risk() -> None:
    soon = ordered(on_hand=4.0, on_order=4.0, due=day(3))
    late = ordered(on_hand=4.0, on_order=4.0, due=day(60))
    assert soon.at_risk_units == pytest.approx(10) and late.at_risk_units == pytest.approx(10)
    assert soon.quantity == late.quantity == 12


def test_without_stock_there_are_levels_but_no_order() -> None:
    found = ordered()
    assert (found.quantity, found.value, found.order_by, found.cover_days, found.at_risk) == (None, None, "", None, None)
    assert found.order_up_to == 20
    assert found.sentence.startswith("Stock on hand unknown")


def test_what_will_not_sell_within_the_horizon_is_overstock() -> None:
    found = ordered(on_hand=10.0 * HORIZON + 40)
    assert found.overstock == Decimal("100.00")
    assert found.quantity == 0 and found.order_by == ""
    assert found.cover_days == pytest.approx(7 * (HORIZON + 4))


def test_what_has_not_sold_for_half_a_year_is_dead() -> None:
    sold = np.zeros((3, WEEKS))
    sold[0, : WEEKS - 27], sold[1, : WEEKS - 25] = 5, 5
    facts = [named(name, on_hand=8.0, cost=COST) for name in "abc"]
    past = history(facts, sold)
    past.first[2] = WEEKS - 10  # a new item that was never sold
    made = forecast([0.0] * 3)
    found = plan(past, made, steady(made), {}, TODAY).orders
    assert [each.is_dead for each in found] == [True, False, False]
    assert (found[0].dead, found[0].overstock) == (Decimal("20.00"), Decimal(0))
    assert (found[1].dead, found[1].overstock) == (Decimal(0), Decimal("20.00"))
    assert (found[0].sentence, found[0].order_by) == ("Nothing to order: no demand is expected.", "")


def test_money_is_unknown_without_cost_and_price() -> None:
    found = planned(named("a", on_hand=0.0)).orders[0]
    assert found.quantity == 20
    assert (found.value, found.at_risk, found.overstock, found.dead) == (None, None, None, None)


def test_dials_move_the_plan() -> None:
    assert ordered(WhatIf(lead_days=21.0), on_hand=12.0).order_up_to == 40
    assert ordered(WhatIf(review_days=14.0), on_hand=12.0).order_up_to == 30
    assert ordered(WhatIf(promotion=(2, 0.5)), on_hand=12.0).order_up_to == 25
    assert ordered(WhatIf(promotion=(12, 0.5)), on_hand=12.0).demand == pytest.approx(135)
    assert ordered(WhatIf(promotion=(99, 0.5)), on_hand=12.0).demand == pytest.approx(130)


def test_a_forecast_that_began_before_today_loses_what_has_passed() -> None:
    made = forecast([10.0])
    made.mean[0, 2:] = 20.0
    later = TODAY + timedelta(days=14)
    past = history([named("a", on_hand=0.0)], [10.0])
    assert plan(past, made, steady(made), {}, TODAY).orders[0].order_up_to == 20
    assert plan(past, made, steady(made), {}, later).orders[0].order_up_to == 40
    assert plan(past, made, steady(made), {}, TODAY + timedelta(days=400)).orders[0].order_up_to in (30, 40)


def test_a_shelf_life_is_named_in_the_sentence() -> None:
    found = ordered(on_hand=0.0, shelf_days=3.5, pack=10.0, mean=10.0)
    assert found.quantity == 10 and "spoils" in found.sentence
    assert "would spoil" in ordered(on_hand=14.0, shelf_days=3.5, pack=500.0).sentence


def test_paths_that_sell_what_the_mean_does_not_are_ordered_for() -> None:
    made, past = forecast([0.0]), history([named("a", on_hand=0.0, price=PRICE)], [1.0])
    found = plan(past, made, steady(forecast([3.0])), {}, TODAY).orders[0]
    assert (found.quantity, found.at_risk, found.cover_days) == (6.0, Decimal("12.00"), 0.0)


def test_a_lead_time_far_beyond_the_horizon_is_planned_for() -> None:
    found = ordered(WhatIf(lead_days=364.0), on_hand=0.0)
    assert (found.order_up_to, found.at_risk_units) == (530, 520)


def test_sums_are_those_of_the_items() -> None:
    facts = [
        named("a", on_hand=12.0, cost=COST, price=PRICE, supplier="North"),
        named("b", on_hand=0.0, cost=COST, price=PRICE, supplier="South"),
        named("c", on_hand=170.0, cost=COST, supplier="South"),
        named("d", supplier="South"),
    ]
    total = view(planned(*facts))
    assert (total.items_to_order, total.units, total.order_value) == (2, 28.0, "70.00")
    assert (total.overstock, total.dead, total.safety_value) == ("100.00", "0.00", "0.00")
    assert (total.average_stock_value, total.carrying_cost_year) == ("37.50", "9.39")  # 5 units each; each rounded to the cent
    assert total.suppliers == (("South", 1, "50.00", TODAY.isoformat()), ("North", 1, "20.00", day(1)))


def test_rows_show_what_the_orders_say() -> None:
    facts = [named("a", on_hand=12.0, cost=COST, price=PRICE), named("b")]
    made, past = forecast([10.0, 5.0]), history(facts, [10.0, 10.0])
    found = rows(plan(past, made, steady(made), {}, TODAY), past, made, classes(past, made), [0.8, 0.9], {"b"})
    assert (found[0].order, found[0].order_value, found[0].at_risk, found[0].trend) == (8.0, "20.00", "40.00", 0.0)
    assert (found[1].order, found[1].order_value, found[1].on_hand, found[1].trend) == (0.0, "", None, -0.5)
    assert (found[0].abc, found[0].xyz, found[0].overridden, found[1].overridden) == ("A", "X", False, True)


def test_a_higher_service_never_orders_less() -> None:
    facts = [named(str(place), on_hand=20.0, pack=6.0) for place in range(40)]
    made, past = forecast(np.linspace(1, 40, 40)), history(facts, np.linspace(1, 40, 40))
    paths = demand_paths(made)
    for dial in ("cycle", "fill"):
        plans = [plan(past, made, paths, {"dial": dial}, TODAY, WhatIf(service=service)) for service in (80.0, 95.0, 99.0)]
        units = np.array([[each.quantity for each in one.orders] for one in plans])
        assert (np.diff(units, axis=0) >= 0).all() and (units[2] > units[0]).any()


def test_an_empty_shop_has_an_empty_plan() -> None:
    total = view(planned())
    assert (total.items_to_order, total.order_value, total.suppliers) == (0, "0.00", ())
