"""Formulas in words and over named cells."""

import pytest

from smeai.reports.formulas import spreadsheet, worded

CELLS = {name: name for name in "abcd"}


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("a + b * c", "=a+b*c"),
        ("(a + b) * c", "=(a+b)*c"),
        ("a - (b - c)", "=a-(b-c)"),
        ("a - b - c", "=a-b-c"),
        ("a / 60", "=a/60"),
        ("a / b", '=IF(b=0,"–",a/b)'),
        ("a * (b / c)", "=a*IF(c=0,0,b/c)"),
        ("(a + b) / (c - d)", '=IF(c-d=0,"–",(a+b)/(c-d))'),
        ("a / b / c", '=IF(c=0,"–",IF(b=0,0,a/b)/c)'),
        ("-a * -(b + c)", "=(-a)*(-(b+c))"),
        ("MAX(0, MIN(a, b) - 1.5)", "=MAX(0,MIN(a,b)-1.5)"),
    ],
)
def test_a_formula_over_cells(formula: str, expected: str) -> None:
    assert spreadsheet(formula, CELLS) == expected


def test_a_formula_over_unknown_figures_is_a_bug() -> None:
    with pytest.raises(ValueError, match="nobody"):
        spreadsheet("a * nobody", CELLS)


def test_a_formula_in_words() -> None:
    titles = {"a": "Messages", "b": "Share", "c": "Minutes"}
    assert worded("a * (b - c) / 3600000", titles) == "Messages × (Share − Minutes) ÷ 3,600,000"
    assert worded("a - (b - 0.5)", titles, "de") == "Messages − (Share − 0,5)"
    assert worded("MAX(0, -a)", titles) == "max(0; −Messages)"
