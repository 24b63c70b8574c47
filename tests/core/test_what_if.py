"""What-ifs of a pilot's chain: figures that are worked out again, and what a report says of them."""

from smeai.core.case.scenario import Scenario
from smeai.core.document import Sides, Table
from smeai.core.kpi import Input, Origin, Unit
from smeai.core.kpi_chain import chain
from smeai.core.phrases import spoken
from smeai.core.what_if import compared, inputs, tried

WAGE = Input("wage", "Wage", 20.0, Unit.MONEY, Origin.ASSUMPTION, "a common value")
HOURS = Input("hours", "Hours", 3.0, Unit.HOURS, Origin.YOURS, "entered")
PARTS = Input("parts", "Parts", 0.0, Unit.COUNT, Origin.MEASURED, "the test")
TITLES = {"worth": ("Worth", Unit.MONEY, ""), "twice": ("Twice", Unit.MONEY, ""), "each": ("Each", Unit.HOURS, "")}
KPIS = chain(
    {"worth": "wage * hours", "twice": "2 * worth", "each": "hours / parts"}, TITLES, (WAGE, HOURS, PARTS), lambda _: (1.0, 2.0, 9)
)


def test_figures_follow_an_input_through_the_whole_chain() -> None:
    worth, twice, each = tried(KPIS, {"wage": 30.0})
    assert (worth.value, twice.value, each.value) == (90.0, 180.0, None)
    assert [one.value for one in twice.inputs if one.name == "wage"] == [30.0]


def test_what_was_measured_at_another_value_has_no_interval() -> None:
    worth, _, each = tried(KPIS, {"wage": 30.0})
    assert (worth.low, worth.high, worth.n) == (None, None, None)
    assert each == KPIS[2]


def test_unknown_inputs_and_the_same_value_change_nothing() -> None:
    assert tried(KPIS, {"nobody": 1.0, "wage": 20.0}) == KPIS


def test_a_share_of_nothing_becomes_a_figure_where_there_is_something() -> None:
    assert tried(KPIS, {"parts": 2.0})[2].value == 1.5


def test_a_report_sets_them_side_by_side_and_says_what_each_changes() -> None:
    _, sides, changes = compared(KPIS, (Scenario("Dear", (("gone", 1.0), ("wage", 30.5))),), ("twice", "unknown"))
    assert isinstance(sides, Sides) and isinstance(changes, Table)
    assert (sides.names, sides.shown) == (("Base", "Dear"), ("twice",))
    assert [kpi.value for kpi in sides.kpis[1]] == [91.5, 183.0, None]
    assert spoken(changes, "en").rows == (("Dear", "Wage", "€\u00a020*", "€\u00a030.50"),)


def test_without_what_ifs_a_report_says_nothing_of_them() -> None:
    assert compared(KPIS, (), ("twice",)) == ()


def test_each_input_is_told_once() -> None:
    assert inputs(KPIS) == (WAGE, HOURS, PARTS)
