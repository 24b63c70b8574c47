"""Figures that rest on one another, and where business figures come from."""

import pytest

from smeai.core.kpi import Input, Origin, Unit, compute
from smeai.core.kpi_chain import COMPUTER, COMPUTER_HOUR, WORKING_DAYS, Interval, chain, figures

INPUTS = tuple(Input(name, name, value, Unit.NUMBER, Origin.MEASURED) for name, value in (("a", 2.0), ("b", 3.0), ("c", 0.0)))
FORMULAS = {"sum": "b + a", "share": "sum / c", "twice": "2 * share + sum + a"}
TITLES = {name: (name, Unit.NUMBER, name) for name in FORMULAS}


def _no_interval(name: str) -> Interval:
    return (1.0, 9.0, 4) if name == "sum" else (None, None, None)


def _names(listed: bool) -> list[str]:
    made = chain(FORMULAS, TITLES, INPUTS, _no_interval, listed)
    return ["".join(each.name for each in kpi.inputs) for kpi in made]


def test_a_figure_may_use_those_before_it_and_names_what_they_rest_on() -> None:
    made = chain(FORMULAS, TITLES, INPUTS, _no_interval)
    assert [kpi.value for kpi in made] == [5, None, 7]  # a share of nothing is read as none and reckoned with as 0
    assert (made[0].low, made[0].high, made[0].n, made[1].n) == (1.0, 9.0, 4, None)


def test_inputs_stand_as_the_formula_reads_them_or_as_listed() -> None:
    assert _names(listed=False) == ["ba", "cba", "acb"]
    assert _names(listed=True) == ["ab", "cab", "abc"]


def test_the_users_figure_comes_before_what_the_file_tells() -> None:
    told = {"a": (7.0, "from the file"), "b": (8.0, "from the file"), "c": (0.0, "from the file")}
    made = figures(INPUTS, {"a": 1.0}, told)
    assert [(each.value, each.origin, each.source) for each in made[:2]] == [
        (1.0, Origin.YOURS, "entered"),
        (8.0, Origin.MEASURED, "from the file"),
    ]
    assert made[2] is INPUTS[2]  # the file tells nothing


def test_an_hour_of_this_computer() -> None:
    """45 W at 0.30 are 0.0135; 900 over 4 x 250 x 8 hours are 0.1125."""
    values = {each.name: float(each.value) for each in (*COMPUTER, WORKING_DAYS)}
    assert compute(COMPUTER_HOUR, values) == pytest.approx(0.126)


@pytest.mark.parametrize(
    ("given", "told", "origin", "value", "source"),
    [
        ({"a": 1.0}, 7.0, Origin.YOURS, 1.0, "entered"),
        ({}, 7.0, Origin.YOURS, 4.0, "for the business"),
        ({}, 7.0, Origin.MEASURED, 7.0, "from the file"),
        ({}, 0.0, Origin.MEASURED, 4.0, "for the business"),
        ({}, 7.0, Origin.ASSUMPTION, 7.0, "from the file"),
        ({}, 0.0, Origin.ASSUMPTION, 4.0, "for the business"),
    ],
)
def test_the_order_in_which_figures_hold(given: dict[str, float], told: float, origin: Origin, value: float, source: str) -> None:
    shared = {"a": Input("a", "another title", 4.0, Unit.NUMBER, origin, "for the business", 3.0, 5.0)}
    (made,) = figures(INPUTS[:1], given, {"a": (told, "from the file")}, shared=shared)
    assert (made.value, made.source, made.title) == (value, source, "a")
    assert (made.low, made.high) == ((3.0, 5.0) if value == 4.0 else (None, None))
