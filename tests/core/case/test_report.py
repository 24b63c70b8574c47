"""The business case as a document, and its sentences."""

from smeai.core.case.reckoning import model
from smeai.core.case.report import document
from smeai.core.case.saying import break_even, decision, hangs_on, headline, turns
from smeai.core.case.scenario import Scenario
from smeai.core.case.sensitivity import sensitivity
from smeai.core.document import Chart, Sides, Table
from smeai.core.phrases import spoken
from tests.core.case.parts import part


def _model(**given: float):
    return model((part(), part("books", "Our books", 900)), given)


def test_the_number_comes_first_and_every_shown_figure_is_in_the_list() -> None:
    made = document(_model(), (Scenario("Careful", (("chat_start", 6.0),)),), "Bakery", "2026-11-23")
    assert made.number.name == "npv_3"
    names = {each.name for each in made.kpis}
    sides = [block for block in made.blocks if isinstance(block, Sides)]
    assert len(sides) == 2
    assert all(set(each.shown) <= names for each in sides)
    assert sides[0].names == ("Low", "Base", "High")
    assert [kpis[-1].name for kpis in sides[0].kpis] == [made.kpis[-1].name] * 3
    assert all(row for block in made.blocks if isinstance(block, Table) for row in block.rows)
    assert {block.kind for block in made.blocks if isinstance(block, Chart)} == {"line", "swings"}


def test_a_case_that_pays_says_when_and_one_that_does_not_says_so() -> None:
    pays = _model().values()
    assert headline(pays).startswith("It has paid for itself after")
    never = _model(fee_month=5000).values()
    assert "never pays" in headline(never)
    assert "would pay only if" in break_even((), never)
    assert "No volume pays" in break_even((), model((part(messages=0),)).values())
    slow = _model(fee_once=38000).values()
    assert slow["net_month"] > 0 > slow["npv_3"]
    assert "loses" in headline(slow)
    assert "not paid back within five years" in headline(_model(fee_once=380000).values())


def test_a_case_that_only_grows_into_paying_is_not_said_never_to_pay() -> None:
    grown = _model(fee_month=1100, growth=0.6).values()
    assert grown["net_month"] < 0 < grown["npv_3"]
    assert headline(grown).startswith("It has paid for itself after")
    assert "at least" in break_even((), grown)


def test_the_decision_follows_from_the_base_and_the_low_case() -> None:
    assert "do not go on" in decision({"npv_3": -1, "cost_once": 5}, {"npv_3": -9})
    assert "only if" in decision({"npv_3": 1, "cost_once": 5}, {"npv_3": -9})
    assert "low case, too" in decision({"npv_3": 9, "cost_once": 5}, {"npv_3": 1})


def test_it_says_what_it_hangs_on_and_how_much_of_that_is_assumed() -> None:
    found = sensitivity(_model())
    assert "assumptions" in hangs_on(found)
    assert "No input alone" in turns([each for each in found.swings if each.low > 0])
    assert "alone can turn it into a loss" in turns(sensitivity(_model(fee_once=25000)).swings)


def test_what_is_a_loss_already_is_not_said_to_turn_into_one() -> None:
    assert "can turn it into a gain" in turns(sensitivity(_model(fee_once=36000)).swings)
    assert "no input alone turns it into a gain" in turns(sensitivity(_model(fee_once=380000)).swings)


def test_it_can_be_said_in_another_language_without_losing_a_figure() -> None:
    made = document(_model(), (), "Bakery", "2026-11-23", language="de")
    said = spoken(made, "de", "EUR")
    assert said.number.value == made.number.value
    assert len(said.blocks) == len(made.blocks)


def test_bars_begin_with_the_pilot_as_long_labels_are_cut_off() -> None:
    made = document(_model(), (), "Bakery", "2026-11-23")
    chart = next(block for block in made.blocks if isinstance(block, Chart) and block.kind == "swings")
    assert "Our books: Share of the benefit that will really arrive" in chart.labels
    assert "Wage" in chart.labels  # of no pilot


def test_every_figure_that_rests_on_an_assumption_is_marked() -> None:
    made = document(_model(), (), "Bakery", "2026-11-23")
    assert all(each.assumed for each in made.headline.values.values())
    figures = [column for block in made.blocks if isinstance(block, Table) and block.sheet for column in block.columns if column.unit]
    assert figures and all(column.assumed for column in figures)
