"""Typed columns, and the questions that only the user can answer."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from smeai.core.problem import Severity
from smeai.core.usecase import Kind, Role
from smeai.tabular import Reading, bind, questions_for, read
from tests.tabular.samples import ROLES, delimited, table_of, write_text


def typed(kind: Kind, cells: list[Any], reading: Reading | None = None) -> tuple[list[Any], list[int | None]]:
    """The values of a column bound as `kind`, missing ones as None, and the rows of its problems."""
    dataset, problems = bind(table_of(x=cells), [Role("r", "R", "", kind)], {"r": "x"}, reading or Reading())
    return [None if pd.isna(value) else value for value in dataset["r"]], [problem.row for problem in problems]


def test_every_kind_takes_what_a_workbook_holds() -> None:
    moment = datetime(2026, 1, 5, 10)
    assert typed(Kind.TEXT, ["a", 5, 2.5, None, moment]) == (["a", "5", "2.5", None, "2026-01-05 10:00:00"], [])
    assert typed(Kind.NUMBER, [1, 2.5, "3", None, "n/a", "x"]) == ([1.0, 2.5, 3.0, None, None, None], [7])
    assert typed(Kind.MONEY, [0.1 + 0.2, "5 €", 3]) == ([Decimal("0.3"), Decimal("5"), Decimal("3")], [])
    assert typed(Kind.DATE, [moment, date(2026, 1, 6), "2026-01-07", 20260108, 45000]) == (
        [pd.Timestamp(moment), *(pd.Timestamp(2026, 1, day) for day in (6, 7, 8)), None],
        [6],
    )
    assert typed(Kind.DURATION, [timedelta(hours=1), time(0, 30), "1:15", "1 h 5 min", "90 s", 7, "long"]) == (
        [60.0, 30.0, 75.0, 65.0, 1.5, 7.0, None],
        [8],
    )


def test_problems_know_their_place_in_the_file(tmp_path: Path) -> None:
    text = "Report of May\n\n" + delimited(
        [("Item", "Price", "Day"), *((f"item {n}", "oops" if n == 3 else f"{n}.5", f"2026-01-1{n}") for n in range(6))]
    )
    result = read(write_text(tmp_path / "report.csv", text))
    _, problems = bind(result.table, [Role("price", "Price", "", Kind.NUMBER)], {"price": "Price"}, result.reading)
    assert [(problem.file, problem.row, problem.column) for problem in problems] == [("report.csv", 7, "Price")]
    assert text.splitlines()[7 - 1].split(",")[1] == "oops" and "oops" in problems[0].sentence


def test_many_problems_of_a_kind_are_folded() -> None:
    dataset, problems = bind(table_of(x=["bad"] * 500 + [1]), [Role("r", "R", "", Kind.NUMBER)], {"r": "x"}, Reading())
    assert (len(problems), sum(problem.count for problem in problems), len(dataset)) == (21, 500, 501)


def test_a_required_role_without_a_column_is_an_error() -> None:
    _, problems = bind(table_of(x=[1]), ROLES, {}, Reading())
    assert [problem.severity for problem in problems] == [Severity.ERROR]


def test_ambiguous_numbers_are_asked_and_the_answer_is_obeyed() -> None:
    table, role = table_of(x=["1.234", "5.678", "12"]), Role("r", "R", "", Kind.NUMBER)
    (question,) = questions_for(table, [role], {"r": "x"}, Reading())
    assert (question.key, question.assumed, {choice.value: choice.example for choice in question.choices}) == (
        "decimal",
        ".",
        {".": "1.234 → 1.234", ",": "1.234 → 1234"},
    )
    answered = Reading().answered("decimal", ",")
    assert questions_for(table, [role], {"r": "x"}, answered) == ()
    assert typed(Kind.NUMBER, ["1.234", "12"], answered)[0] == [1234.0, 12.0]


@pytest.mark.parametrize("cells", [["1.234", "1,5"], ["1.234", "0.5"], ["12", "13"], ["1.234,50"]])
def test_numbers_that_decide_for_themselves_are_not_asked(cells: list[str]) -> None:
    assert questions_for(table_of(x=cells), [Role("r", "R", "", Kind.NUMBER)], {"r": "x"}, Reading()) == ()


def test_ambiguous_dates_are_asked_and_the_answer_is_obeyed() -> None:
    table, role = table_of(x=["01/02/2026", "03/04/2026"]), Role("r", "R", "", Kind.DATE)
    (question,) = questions_for(table, [role], {"r": "x"}, Reading())
    assert [choice.example for choice in question.choices] == ["01/02/2026 → 01 February 2026", "01/02/2026 → 02 January 2026"]
    values, _ = typed(Kind.DATE, ["01/02/2026"], Reading().answered("date_order", "mdy"))
    assert values == [pd.Timestamp(2026, 1, 2)]
    assert questions_for(table_of(x=["01/02/2026", "13/02/2026"]), [role], {"r": "x"}, Reading()) == ()


def test_days_swapped_by_another_program_are_named() -> None:
    cells = [date(2026, day, 1) for day in range(1, 8)] + [f"{day}/01/2026" for day in range(13, 20)]
    _, problems = bind(table_of(x=cells), [Role("r", "R", "", Kind.DATE)], {"r": "x"}, Reading())
    assert any("swapped" in problem.sentence for problem in problems)
