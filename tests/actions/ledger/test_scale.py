"""Many lines: what one does to all of them costs little more than what one does to one; no clock is asked for seconds."""

import time
from pathlib import Path

import numpy as np
import pytest

from smeai.storage.workspace import FILE
from smeai.usecases.books.views import Filter
from tests.usecases.books.ledger.made import file, ledger, line

LINES = 200_000


@pytest.fixture(scope="module")
def many():
    few = [line(i, name=f"Payee{i % 997}") for i in range(LINES // 100)]
    return file(few * 100)


def seconds(call, times=3):
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        taken.append(time.perf_counter() - start)
    return min(taken)


def test_a_page_does_not_cost_a_look_at_all_lines(many):
    books = ledger(many)
    wanted = Filter(text="payee12")
    first = seconds(lambda: (setattr(books, "_fixed", None), setattr(books, "_found", None), books.page(wanted, 0, 50)))
    later = seconds(lambda: books.page(wanted, 500, 50))
    assert later < first
    assert books.page(wanted, 0, 50).matching > LINES // 100


def test_searching_costs_less_than_looking_at_each_line(many):
    books = ledger(many)
    books.places(Filter(text="payee1"))
    plain = seconds(lambda: [each for each in many.lines if "payee77" in each.counterparty.lower()], 2)
    assert seconds(lambda: books.places(Filter(text="payee77"))) < plain * 3
    assert sorted(books.places(Filter(text="payee77")).tolist()) == [
        place for place, each in enumerate(many.lines) if "payee77" in each.counterparty.lower()
    ]


def test_a_bulk_over_all_lines_is_one_small_step(empty, many, monkeypatch):
    from smeai.actions.ledger import kept

    monkeypatch.setattr(kept, "AT_ONCE", 0)  # not what is measured here
    empty.take(many)
    before = sum(each.stat().st_size for each in Path(empty.folder).glob(f"{FILE}*"))
    one = seconds(lambda: empty.book((int(np.random.default_rng(1).integers(LINES)),), "1000"), 1)
    everything = seconds(lambda: empty.book(Filter(), "2000"), 1)
    assert everything < one * 500
    empty.restart()
    assert empty.undo().settled == 1
    assert empty.redo().settled == LINES
    empty.restart()
    assert sum(each.stat().st_size for each in Path(empty.folder).glob(f"{FILE}*")) < before + 2_000_000
