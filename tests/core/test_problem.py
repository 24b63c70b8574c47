"""Problems say where they are."""

import pytest

from smeai.core.problem import Problem, Severity


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (Problem("Odd."), "Odd."),
        (Problem("Odd.", "Mend it."), "Odd. Mend it."),
        (Problem("Odd.", file="a.csv"), "a.csv: Odd."),
        (Problem("Odd.", "Mend.", Severity.ERROR, "a.xlsx", "Sales", 12, "Date"), "a.xlsx, sheet Sales, row 12, column Date: Odd. Mend."),
        (Problem("Odd.", row=3), "row 3: Odd."),
    ],
)
def test_a_problem_in_words(problem: Problem, said: str) -> None:
    assert str(problem) == said
