from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.errors import DataError
from smeai.usecases.books import settling
from smeai.usecases.books.views import Filter, Part
from tests.usecases.books.ledger.made import file, ledger, line

CENTS = st.integers(-(10**6), 10**6)


@given(st.lists(CENTS, min_size=2, max_size=5), st.integers(-1, 1))
def test_parts_must_add_up_to_the_cent(cents, wrong):
    books = ledger(file([line(0, amount=str(Decimal(sum(cents) + wrong).scaleb(-2)))]))
    parts = tuple(Part("4930", str(Decimal(cent).scaleb(-2)), note="part") for cent in cents)
    if wrong:
        with pytest.raises(DataError, match=rf"{Decimal(wrong).scaleb(-2):f} is left"):
            settling.split(books, 0, parts)
    else:
        settled = settling.split(books, 0, parts)
        books.decisions.codes = books.decisions.replaced(settled.places, settled.codes)
        assert sum(Decimal(part.amount) for part in books.line(0).parts) == Decimal(books.line(0).amount)


@pytest.mark.parametrize("amount", ["", "1,00", "NaN", "Infinity", "one"])
def test_an_amount_that_is_none_is_a_sentence(amount):
    books = ledger(file([line(0, amount="1.00")]))
    with pytest.raises(DataError, match="not an amount"):
        settling.split(books, 0, (Part("4930", amount), Part("4930", "1.00")))


def test_one_part_is_no_split_and_strangers_are_no_accounts():
    books = ledger(file([line(0, amount="1.00")]))
    with pytest.raises(DataError, match="at least two"):
        settling.split(books, 0, (Part("4930", "1.00"),))
    with pytest.raises(DataError, match="no account 1"):
        settling.split(books, 0, (Part("1", "0.50"), Part("4930", "0.50")))


def test_a_split_line_is_found_by_each_of_its_accounts():
    books = ledger(file([line(0, amount="1.00"), line(1)]))
    settled = settling.split(books, 0, (Part("4930", "0.50"), Part("8400", "0.50")))
    books.decisions.codes = books.decisions.replaced(settled.places, settled.codes)
    assert [books.places(Filter(account=code)).tolist() for code in ("4930", "8400", "4210")] == [[0], [0], []]
    assert np.count_nonzero(books.decisions.of(lambda one: one.settled)) == 1
