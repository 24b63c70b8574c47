"""What the case hangs on."""

import pytest

from smeai.core.case.ranges import ends, entered
from smeai.core.case.reckoning import model
from smeai.core.case.scenario import Scenario, named
from smeai.core.case.sensitivity import sensitivity
from smeai.core.kpi import Input, Origin, Unit
from tests.core.case.parts import part


def test_the_widest_swing_comes_first_and_its_ends_are_those_of_the_main_figure() -> None:
    case = model((part(),))
    found = sensitivity(case)
    assert [each.width for each in found.swings] == sorted((each.width for each in found.swings), reverse=True)
    for each in found.swings:
        assert case.main({each.input.name: each.cautious}) == pytest.approx(each.low)
        assert case.main({each.input.name: each.good}) == pytest.approx(each.high)
        assert each.low <= found.base <= each.high


def test_low_is_below_base_is_below_high() -> None:
    case = model((part(),))
    found = sensitivity(case)
    assert case.main(found.low) < found.base < case.main(found.high)
    assert found.likely[0] < found.base < found.likely[1]


def test_what_changes_nothing_has_no_swing() -> None:
    names = {each.input.name for each in sensitivity(model((part(),))).swings}
    assert "hardware_once" not in names
    assert "chat_n_tested" not in names
    assert {"chat_n_right", "chat_minutes_hand", "chat_realised"} <= names


def test_ends_follow_the_origin() -> None:
    plain = Input("x", "X", 10.0, Unit.COUNT, Origin.ASSUMPTION)
    assert ends(plain) == (7.0, 13.0)
    assert ends(entered(plain, 20.0)) == (18.0, 22.0)
    assert ends(Input("x", "X", 0.9, Unit.SHARE, Origin.ASSUMPTION)) == (pytest.approx(0.63), 1.0)
    assert ends(Input("x", "X", 3.0, Unit.COUNT, Origin.MEASURED, low=1.0, high=4.0)) == (1.0, 4.0)
    assert ends(Input("x", "X", 3.0, Unit.COUNT, Origin.MEASURED)) == (3.0, 3.0)


def test_fees_that_nobody_has_ruled_out_are_in_the_low_case() -> None:
    found = sensitivity(model((part(),)))
    assert found.low["fee_once"] > 0 and found.low["fee_month"] > 0
    assert "fee_once" not in sensitivity(model((part(),), {"fee_once": 0.0})).low


def test_an_hour_is_assumed_by_the_wages_of_the_pilots_in_any_currency() -> None:
    found = {each.name: each for each in model((part(wage=11000.0), part(wage=9000.0))).inputs}
    assert found["work_hour"].value == 1.25 * 11000.0
    assert found["work_hour"].low < 11000.0 < found["work_hour"].high


def test_a_scenario_of_the_same_name_takes_the_place_of_the_old_one() -> None:
    first = named((), "Careful", {"b": 1.0, "a": 2.0})
    both = named(first, "Bold", {"a": 9.0})
    again = named(both, " Careful ", {"a": 3.0})
    assert first == (Scenario("Careful", (("a", 2.0), ("b", 1.0))),)
    assert [each.name for each in again] == ["Careful", "Bold"]
    assert again[0].values == {"a": 3.0}
