"""Formulas: what they give, and what they refuse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.core.kpi import compute, names, shown

VALUES = {"a": 3.0, "b": -0.5, "c": 0.0, "d": 1284.0}

leaves = st.sampled_from(list(VALUES)) | st.floats(0, 1e6).map(lambda value: f"{value:.4f}") | st.integers(0, 10**6).map(str)


def _grown(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.tuples(parts, st.sampled_from("+-*"), parts).map(lambda three: f"({three[0]} {three[1]} {three[2]})")
    calls = st.tuples(st.sampled_from(("MIN", "MAX")), st.lists(parts, min_size=2, max_size=4)).map(
        lambda two: f"{two[0]}({', '.join(two[1])})"
    )
    return pairs | calls | parts.map(lambda part: f"-{part}")


@given(st.recursive(leaves, _grown, max_leaves=12))
def test_compute_agrees_with_python(formula: str) -> None:
    expected = eval(formula, {"__builtins__": {}, "MIN": min, "MAX": max}, dict(VALUES))  # noqa: S307 (our own formula)
    assert compute(formula, VALUES) == pytest.approx(float(expected), rel=1e-12)


def test_division_by_nothing_gives_nothing() -> None:
    assert compute("d / c", VALUES) == 0
    assert compute("d / a", VALUES) == 428
    assert compute("2 - 1 - 1", {}) == 0
    assert compute("MAX(a)", VALUES) == 3


@pytest.mark.parametrize(("formula", "expected"), [("2.1", 3), ("3", 3), ("0.3 / 0.1", 3), ("-2.1", -3), ("0", 0), ("3 * 1.1 * 10", 33)])
def test_rounding_up_is_that_of_a_spreadsheet(formula: str, expected: float) -> None:
    assert compute(f"ROUNDUP({formula}, 0)", {}) == expected
    assert compute("ROUNDUP(0.121, 2)", {}) == 0.13


@pytest.mark.parametrize(
    ("formula", "expected"),
    [("d / c", None), ("100 * d / c", None), ("d / (a - 3)", None), ("d / a", 428), ("a * (d / c)", 0), ("d / c / 60", 0), ("c / d", 0)],
)
def test_a_share_of_nothing_is_no_figure(formula: str, expected: float | None) -> None:
    assert shown(formula, VALUES) == expected


@pytest.mark.parametrize(
    "formula",
    [
        "",
        "a b",
        "unknown",
        "a ** 2",
        "a if b else c",
        "__import__('os')",
        "a.real",
        "MIN()",
        "MIN(*a)",
        "'text'",
        "True",
        "a < b",
        "[a]",
        "1j",
    ],
)
def test_anything_but_arithmetic_is_refused(formula: str) -> None:
    with pytest.raises(ValueError, match="not"):
        compute(formula, VALUES)


def test_names_come_in_the_order_they_are_read() -> None:
    assert names("MAX(b, a) * 2 / (d - b)") == ("b", "a", "d")
