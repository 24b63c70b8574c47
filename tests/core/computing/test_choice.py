"""The recommendation follows its rules, and never rests on an unknown."""

import pytest

from smeai.core.computing.choice import Verdict
from smeai.core.computing.sheet import Sheet, work_out
from smeai.core.phrases import spoken
from tests.core.computing.cases import BOOK, FIGURES, UNITS, workings

TESTED = FIGURES | {"right_own": 0.95, "right_cloud": 0.95}
PRIVATE = {"personal": "yes", "agreement": "no"}


def _sheet(figures: dict[str, float] = TESTED, **facts: str) -> Sheet:
    return work_out(workings(UNITS, figures=figures, facts=facts or {"personal": "no"}), BOOK)


def _verdict(figures: dict[str, float] = TESTED, **facts: str) -> Verdict:
    return _sheet(figures, **facts).verdict


def test_equal_accuracy_lets_the_cost_decide() -> None:
    found = _verdict()
    assert found.choice == "own" and "€\u00a032.84" in found.sentence and len(found.reasons) == 2


def test_a_better_answer_is_worth_its_wrong_ones() -> None:
    assert _verdict(TESTED | {"right_cloud": 0.96}).choice == "cloud"
    assert _verdict(TESTED | {"right_cloud": 0.96, "cost_wrong": 0.001}).choice == "own"


def test_near_each_other_money_does_not_decide() -> None:
    assert _verdict(TESTED | {"calls_month": 14600.0}).choice == "either"


@pytest.mark.parametrize("missing", ["right_own", "right_cloud", "calls_month", "call_seconds"])
def test_an_unknown_figure_is_to_be_found_out(missing: str) -> None:
    found = _verdict({name: value for name, value in TESTED.items() if name != missing})
    assert found.choice == "open" and len(found.missing) == 1


def test_an_unknown_fact_is_to_be_found_out() -> None:
    sheet = work_out(workings(UNITS, figures=TESTED), BOOK)
    assert sheet.verdict.choice == "open" and sheet.verdict.missing[0].startswith("Privacy")
    assert _verdict(personal="yes").choice == "open"
    assert _verdict(personal="yes", agreement="yes").choice == "own"


def test_personal_data_without_an_agreement_stays_here() -> None:
    better = TESTED | {"right_cloud": 0.99}
    assert _verdict(better).choice == "cloud" and _verdict(better, **PRIVATE).choice == "own"
    untested = {name: value for name, value in TESTED.items() if name != "right_own"}
    assert _verdict(untested, **PRIVATE).choice == "open"  # nobody knows whether it is good enough here


def test_what_is_too_slow_is_ruled_out() -> None:
    assert _verdict(TESTED | {"call_seconds": 3.0}).choice == "cloud"
    assert _verdict(TESTED | {"cloud_seconds": 3.0}).choice == "own"
    assert _verdict(TESTED | {"call_seconds": 3.0, "cloud_seconds": 3.0}).choice == "neither"
    assert _verdict(TESTED | {"call_seconds": 3.0}, **PRIVATE).choice == "neither"
    assert _verdict(TESTED | {"most_seconds": 1.0}).choice == "open"  # the assumed range reaches beyond


def test_the_sheet_says_what_is_not_known_and_marks_assumptions() -> None:
    rows = {row.title: row for row in spoken(work_out(workings(UNITS, figures={}), BOOK).aspects, "en")}
    assert rows["Right answers"].better == "open" and rows["Right answers"].own == "not known yet"
    assert rows["Speed, an answer"].better == "open" and rows["Speed, an answer"].cloud.endswith("*")
    assert rows["Privacy"].better == "open"
    assert {row.better for row in _sheet().aspects} <= {"own", "cloud", "either"}
