"""Every short or ugly series gets a sentence that names it."""

import numpy as np
import pytest

from smeai.core.problem import Severity
from smeai.usecases.stock.advice import SHOWN, advise
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.repairs import find

from .series import history, steady

STEPS = 156
NAN = np.nan


def at(step: int, quantity: float, rest: float = 0) -> np.ndarray:
    row = np.full(STEPS, rest)
    row[step] = quantity
    return row


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (np.full(STEPS, NAN), "has no quantity at all"),
        (np.zeros(STEPS), "was never sold"),
        (at(80, 7, NAN), "has a single figure, 7 on 2022-07-18"),
        (at(STEPS - 1, 3), "sold 3 on 2023-12-25, and nothing in the 155 weeks before"),
        (at(80, 12), "sold only once, 12 on 2022-07-18"),
        (np.full(STEPS, 5.0), "sold 5 in every week"),
        (np.r_[np.full(STEPS - 9, NAN), steady(9)], "only 9 weeks of sales"),
        (np.r_[steady(STEPS - 2), -4.0, 6.0], "more returned than sold on 1 week, first on 2023-12-18"),
    ],
)
def test_an_ugly_item_gets_a_sentence(row: np.ndarray, words: str) -> None:
    found = advise(history({"odd": row, "mug": steady(STEPS)}, Frequency.WEEK))
    assert len(found) == 1 and words in found[0].sentence and found[0].sentence.startswith("odd ") and found[0].hint


def test_a_good_file_needs_no_advice() -> None:
    assert advise(history(steady(STEPS), Frequency.WEEK)) == ()


def test_the_name_is_told_beside_the_number() -> None:
    (found,) = advise(history({"1001": np.zeros(STEPS)}, Frequency.WEEK, **{"1001": {"name": "Blue mug"}}))
    assert found.sentence.startswith("1001 (Blue mug) was never sold")


def test_many_of_a_kind_are_folded() -> None:
    (found,) = advise(history({f"odd {place}": np.zeros(STEPS) for place in range(SHOWN + 5)}, Frequency.WEEK))
    assert found.count == SHOWN + 5 and "odd 1" in found.sentence and "3 others" in found.sentence


def test_a_new_item_is_spoken_of_once() -> None:
    given = history({"blue mug": steady(STEPS), "green mug": [*[NAN] * (STEPS - 9), *steady(9)]}, Frequency.WEEK)
    assert advise(given, find(given)) == ()


def test_a_file_too_short_for_a_year_says_so() -> None:
    (found,) = advise(history(steady(60), Frequency.WEEK))
    assert "less than two years" in found.sentence and found.severity is Severity.NOTE


def test_a_file_too_short_to_test_says_so() -> None:
    assert "too few to test" in advise(history(steady(10)))[0].sentence
    assert "only 1 day" in advise(history([3]))[0].sentence


def test_a_file_of_nothing_is_an_error() -> None:
    assert [each.severity for each in advise(history({}))] == [Severity.ERROR]
