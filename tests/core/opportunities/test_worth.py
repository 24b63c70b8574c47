"""What a use is worth, against figures worked by hand."""

import pytest

from smeai.core.kpi import Kpi, Origin, compute
from smeai.core.opportunities.catalogue import Use, read_catalogue
from smeai.core.opportunities.question import TRADES, Answers
from smeai.core.opportunities.worth import inputs_of, worth_of

CATALOGUE = read_catalogue()
BOOK = CATALOGUE.book("en")
SHOP = Answers({"messages": 400, "items": 100, "wage": 30}, {"trade": ("retail",)})


def use(key: str) -> Use:
    return next(each for each in CATALOGUE.uses if each.key == key)


def figures(key: str, answers: Answers = SHOP) -> dict[str, Kpi]:
    return {each.name: each for each in worth_of(use(key), answers, CATALOGUE, BOOK)}


def test_messages_worked_by_hand() -> None:
    found = figures("chat")  # 400 messages, 4 minutes each, 0.5 to look over, 40 in 100: 400 x 0.4 x 3.5 / 60
    assert found["hours"].value == pytest.approx(9.3333, abs=1e-4)
    assert found["money"].value == pytest.approx(280)  # at 30 an hour, and no running cost
    assert found["hours"].low == pytest.approx(400 * 0.25 * 2.5 / 60)
    assert found["hours"].high == pytest.approx(400 * 0.6 * 5.5 / 60)


def test_stock_has_a_gain_beyond_hours() -> None:
    found = figures("stock")  # 100 items: 100 x 0.5 x 1.5 / 60 hours, and 100 x 0.12 x 5 of holding cost
    assert found["hours"].value == pytest.approx(1.25)
    assert found["gain"].value == pytest.approx(60)
    assert found["money"].value == pytest.approx(1.25 * 30 + 60)


def test_a_part_of_the_messages_and_a_running_cost() -> None:
    found = figures("drafts")  # half of 400, half of these, 6 - 2 minutes; 40 a month for the tool
    assert found["hours"].value == pytest.approx(6.6667, abs=1e-4)
    assert found["money"].value == pytest.approx(160)


def test_what_was_not_answered_is_assumed_for_each_person() -> None:
    inputs = {each.name: each for each in inputs_of(use("books"), Answers({"people": 3}, {"trade": ("retail",)}), CATALOGUE, BOOK)}
    lines = inputs["lines"]
    assert (lines.value, lines.low, lines.high, lines.origin) == (180, 90, 360, Origin.ASSUMPTION)
    assert "60" in lines.source and CATALOGUE.as_of in lines.source


def test_what_was_answered_is_yours_and_has_no_range() -> None:
    own = SHOP.with_own("chat", "minutes", 10)
    inputs = {each.name: each for each in inputs_of(use("chat"), own, CATALOGUE, BOOK)}
    assert {name for name, each in inputs.items() if each.origin is Origin.YOURS} == {"messages", "wage", "minutes"}
    assert inputs["minutes"].low is None
    assert figures("chat", own)["hours"].value == pytest.approx(400 * 0.4 * 9.5 / 60)
    assert figures("drafts", own)["hours"].value == figures("drafts")["hours"].value


def test_assumed_money_is_converted() -> None:
    yen = Answers({"messages": 400}, {"trade": ("retail",)}, currency="JPY")
    inputs = {each.name: each.value for each in inputs_of(use("drafts"), yen, CATALOGUE, BOOK)}
    assert (inputs["wage"], inputs["fee"]) == (35 * 165, 40 * 165)


def test_a_trade_has_its_own_part() -> None:
    assert figures("quotes", Answers({"jobs": 1000, "wage": 30}, {"trade": ("hospitality",)}))["hours"].value == pytest.approx(
        1000 * 0.02 * 0.35 * 25 / 60
    )


@pytest.mark.parametrize("trade", TRADES)
def test_every_figure_is_its_formula_over_its_inputs_and_within_its_range(trade: str) -> None:
    answers = Answers(picks={"trade": (trade,)})
    for each in CATALOGUE.of_trade(trade):
        values: dict[str, float] = {}
        for kpi in worth_of(each, answers, CATALOGUE, BOOK):
            values |= {one.name: one.value for one in kpi.inputs}
            values[kpi.name] = compute(kpi.formula, values)
            assert kpi.value == pytest.approx(values[kpi.name])
            assert kpi.low <= kpi.value <= kpi.high
