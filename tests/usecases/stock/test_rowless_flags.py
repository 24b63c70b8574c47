"""That a row is missing says nothing of price, promotion or opening: else a forecaster would learn that unknown means unsold."""

import numpy as np

from smeai.usecases.stock.about import HOLIDAY, OPEN, PRICE, PROMOTION
from smeai.usecases.stock.rowless_flags import told

NAN = np.nan
ROWS = np.array([[True, False, True, False, False], [True, True, False, False, True]])


def laid(*rows: list[float]) -> np.ndarray:
    return np.array(rows, dtype=float)


def test_a_price_is_that_of_the_row_before() -> None:
    prices = laid([NAN, NAN, 3, NAN, NAN], [1, 2, NAN, NAN, 5])
    np.testing.assert_array_equal(told(PRICE, prices, ROWS), laid([NAN, 3, 3, 3, 3], [1, 2, 2, 2, 5]))


def test_what_is_not_sold_is_not_promoted_and_what_never_knows_stays_unknown() -> None:
    flags = laid([1, NAN, 0, NAN, NAN], [NAN, NAN, NAN, NAN, NAN])
    np.testing.assert_array_equal(told(PROMOTION, flags, ROWS), laid([1, 0, 0, 0, 0], [NAN] * 5))


def test_opening_and_holidays_are_those_of_the_others_and_a_step_without_rows_is_closed() -> None:
    flags = laid([1, NAN, 1, NAN, NAN], [1, 0, NAN, NAN, 1])
    np.testing.assert_array_equal(told(OPEN, flags, ROWS), laid([1, 0, 1, 0, 1], [1, 0, 1, 0, 1]))
    np.testing.assert_array_equal(told(HOLIDAY, flags, ROWS), laid([1, 0, 1, NAN, 1], [1, 0, 1, NAN, 1]))


def test_what_comes_after_the_last_row_stays_open() -> None:
    rows = np.array([[True, False, True, False]])
    np.testing.assert_array_equal(told(PRICE, laid([2, NAN, 3, NAN]), rows), laid([2, 2, 3, NAN]))


def test_complete_rows_are_left_as_they_are() -> None:
    flags = laid([1, NAN, 0])
    assert told(PROMOTION, flags, np.ones((1, 3), dtype=bool)) is flags
