"""Terms of each item: its facts, the options, the dials of a what-if."""

from decimal import Decimal
from math import inf

import numpy as np
import pytest

from smeai.usecases.stock.calendar import Calendar, Frequency
from smeai.usecases.stock.ordering.rates import Rates
from smeai.usecases.stock.ordering.terms import Terms, terms
from smeai.usecases.stock.views import WhatIf
from tests.usecases.stock.ordering.samples import named

WEEKLY = Calendar(Frequency.WEEK, np.array(["2024-01-01"], dtype="datetime64[D]"), 1, 52)
SIX_DAYS = Calendar(Frequency.DAY, np.array(["2024-01-01"], dtype="datetime64[D]"), 1, 6)


def one(calendar: Calendar = WEEKLY, what_if: WhatIf | None = None, options: dict | None = None, **facts: object) -> Terms:
    return terms((named("a", **facts),), (True,), options or {}, calendar, what_if)[0]


def test_options_stand_in_for_what_nobody_said() -> None:
    found = one()
    assert (found.dial, found.service, found.review_steps, found.lead_steps) == ("cycle", 0.95, 1.0, 1.0)
    assert (found.pack, found.minimum, found.shelf_steps, found.cost) == (1.0, 0.0, inf, None)
    assert found.rates.total == pytest.approx(0.25)


def test_facts_of_the_item_come_first() -> None:
    found = one(lead_days=21.0, pack=6.0, minimum=12.0, shelf_days=14.0, cost=Decimal("1.20"), price=Decimal("2.50"))
    assert (found.lead_steps, found.pack, found.minimum, found.shelf_steps) == (3.0, 6.0, 12.0, 2.0)
    assert (found.cost, found.price) == (Decimal("1.20"), Decimal("2.50"))


def test_a_six_day_week_has_longer_steps() -> None:
    found = one(SIX_DAYS, lead_days=14.0)
    assert found.lead_steps == pytest.approx(12) and found.review_steps == pytest.approx(6)


def test_a_what_if_overrules_both() -> None:
    dials = WhatIf(service=98.0, lead_days=14.0, capital=20.0, review_days=3.5)
    found = one(what_if=dials, lead_days=21.0)
    assert (found.service, found.lead_steps, found.review_steps) == (0.98, 2.0, 0.5)
    assert found.rates == Rates(capital=0.20)
    assert one(what_if=WhatIf(lead_days=0.0), lead_days=21.0).lead_steps == 0


def test_rates_are_asked_apart() -> None:
    found = one(options={"capital": 4.0, "storage": 2.0, "insurance": 1.0, "risk": 3.0, "order_cost": 7.5})
    assert found.rates == Rates(0.04, 0.02, 0.01, 0.03)
    assert found.order_cost == Decimal("7.5")


def test_nonsense_is_as_if_nobody_had_said_it() -> None:
    found = one(pack=-3.0, minimum=-1.0, shelf_days=0.0, lead_days=-4.0)
    assert (found.pack, found.minimum, found.shelf_steps, found.lead_steps) == (1.0, 0.0, inf, 0.0)


def test_what_is_weighed_has_no_pack() -> None:
    assert terms((named("a"),), (False,), {}, WEEKLY)[0].pack == 0.0
