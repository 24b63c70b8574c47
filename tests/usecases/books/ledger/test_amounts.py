from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.errors import DataError
from smeai.usecases.books import amounts
from tests.usecases.books.ledger.made import AMOUNTS


@given(st.lists(st.none() | AMOUNTS))
def test_amounts_stay_exact_with_their_places(values):
    units, scales = amounts.split(values)
    for value, unit, scale in zip(values, units.tolist(), scales.tolist(), strict=True):
        assert amounts.written(unit, scale) == (
            "" if value is None else f"{value:f}".replace("-0.00", "0.00") if value == 0 else f"{value:f}"
        )
        assert value is None or amounts.decimal(unit, scale) == value


@given(st.lists(AMOUNTS | st.just(Decimal("-123456789012345.67")), min_size=1))
def test_they_compare_as_the_amounts_do(values):
    units, scales = amounts.split(values)
    order = np.argsort(amounts.comparable(units, scales), kind="stable")
    assert [values[place] for place in order] == sorted(values)


def test_what_does_not_fit_in_a_number_compares_all_the_same():
    values = [Decimal("1.000000001"), Decimal(10) ** 17, Decimal("-5")]
    order = np.argsort(amounts.comparable(*amounts.split(values)), kind="stable")
    assert order.tolist() == [2, 0, 1]


def test_more_than_money_is_refused():
    with pytest.raises(DataError, match="too large"):
        amounts.split([Decimal(10) ** 19])


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("12", ["12.50", "-1200", "1234.00", "12.05"]),
        ("12,5", ["12.50"]),
        ("12.50", ["12.50"]),
        ("12.05", ["12.05"]),
        ("1.234", ["1234.00", "1.234"]),
        ("1,234.00", ["1234.00"]),
        ("1 234", ["1234.00"]),
        ("-12.5", ["12.50"]),
        ("0", ["0.12"]),
        ("0.1", ["0.12"]),
        ("rent", []),
        ("", []),
    ],
)
def test_digits_find_the_amounts_that_begin_with_them(typed, found):
    texts = ["12.50", "-1200", "1234.00", "0.12", "1.234", "12.05"]
    units, scales = amounts.split(map(Decimal, texts))
    assert [text for text, there in zip(texts, amounts.beginning(units, scales, typed), strict=True) if there] == found


@given(AMOUNTS.map(abs))
def test_an_amount_written_out_is_found(value):
    assert amounts.beginning(*amounts.split([value]), f"{value:f}").all()
