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
