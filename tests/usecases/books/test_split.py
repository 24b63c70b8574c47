"""Which lines are learned from and which are tested."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.usecases.books.split import booked, divide
from tests.usecases.books.datasets import gathered, ledger


def _lines(rows: int = 100, dated: bool = True, **columns: list):
    return gathered(ledger(rows) | columns, dated).lines


def test_the_latest_lines_are_tested() -> None:
    lines = _lines()
    train, test, split = divide(lines, 0.2, 0)
    assert (len(train), len(test), split.kind) == (80, 20, "time")
    assert lines.days[train].max() < lines.days[test].min()
    assert (split.trained_to, split.tested_from) == (str(lines.days[train].max()), str(lines.days[test].min()))
    assert "to 11 April 2025." in split.note


def test_a_day_is_never_divided() -> None:
    columns = ledger(100)
    columns["date"] = [day for day in columns["date"][:10] for _ in range(10)]
    columns["date"][-1] = columns["date"][-1].replace(year=2026)  # long enough a past
    lines = gathered(columns).lines
    train, test, _ = divide(lines, 0.25, 0)
    assert not set(lines.days[train].tolist()) & set(lines.days[test].tolist()) and len(test) >= 25


@given(some.lists(some.integers(0, 60), min_size=30, max_size=60), some.floats(0.1, 0.5))
def test_every_booked_line_is_on_one_side(days: list[int], held_back: float) -> None:
    columns = ledger(len(days))
    columns["date"] = [columns["date"][0] + np.timedelta64(day, "D") for day in days]
    train, test, _ = divide(gathered(columns).lines, held_back, 0)
    assert sorted([*train, *test]) == list(range(len(days))) and len(train) and len(test)


def test_without_dates_a_seed_draws() -> None:
    lines = _lines(dated=False)
    train, test, split = divide(lines, 0.2, 3)
    assert split.kind == "shuffle" and "at random" in split.note and split.tested_from == ""
    assert np.array_equal(divide(lines, 0.2, 3)[1], test) and not np.array_equal(divide(lines, 0.2, 4)[1], test)
    assert not set(train) & set(test)


def test_two_accounts_are_always_left_to_learn_from() -> None:
    columns = ledger(60) | {"account": ["one"] * 59 + ["other"]}
    for dated in (True, False):
        lines = gathered(columns, dated).lines
        train, _, split = divide(lines, 0.2, 0)
        assert 59 in train and split.kind == "shuffle"


def test_lines_without_an_account_are_on_neither_side() -> None:
    columns = ledger(60)
    columns["account"][5] = None
    lines = gathered(columns).lines
    train, test, _ = divide(lines, 0.2, 0)
    assert 5 not in booked(lines) and 5 not in {*train, *test}


@pytest.mark.parametrize("missing", [1, 5])
def test_lines_without_a_date_are_learned_from(missing: int) -> None:
    columns = ledger(100)
    columns["date"][-missing:] = [None] * missing
    train, _, split = divide(gathered(columns).lines, 0.2, 0)
    assert split.kind == "time" and set(range(100 - missing, 100)) <= set(train)
