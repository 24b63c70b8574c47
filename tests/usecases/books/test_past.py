"""The past in arrays says what plain loops say."""

from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.usecases.books import nearby as near
from smeai.usecases.books.nearby import CLOSE, FAR, OTHER_WAY, SHOWN, nearby
from smeai.usecases.books.past import LONG, Past


class Booking(NamedTuple):
    """A line of the past."""

    payee: int
    account: int
    outgoing: bool
    size: float
    day: int


SIZES = st.floats(-2, 6, width=32)
BOOKINGS = st.lists(st.builds(Booking, st.integers(0, 3), st.integers(0, 2), st.booleans(), SIZES, st.integers(0, 900)), max_size=40)
ASKED = st.lists(st.tuples(st.integers(0, 4), st.booleans(), SIZES), min_size=1, max_size=8)
PAYEES = ("bakery", "bakery north", "bakery north east", "oil")


def _past(bookings: list[Booking]) -> Past:
    columns = [np.array(column) for column in zip(*bookings, strict=True)] or [np.zeros(0, np.int64)] * 5
    return Past.of(PAYEES, *columns, accounts=3)


@settings(deadline=None)
@given(BOOKINGS, ASKED)
def test_nearby_is_what_a_loop_finds(bookings: list[Booking], asked: list[tuple[int, bool, float]]) -> None:
    past, candidates = _past(bookings), np.array([[2, 0]] * len(asked))
    found = nearby(past, *(np.array(column) for column in zip(*asked, strict=True)), candidates)
    for row, (payee, outgoing, size) in enumerate(asked):
        mine = [each for each in sorted(bookings, key=lambda each: each.day) if each.payee == payee][-SHOWN:]
        weighed = [(each, _weight(past, each, outgoing, size)) for each in mine]
        assert found.total[row] == pytest.approx(sum(weight for _, weight in weighed), rel=1e-3, abs=1e-5)
        for place, account in enumerate((2, 0)):
            on = [(each, weight) for each, weight in weighed if each.account == account]
            assert found.mass[row, place] == pytest.approx(sum(weight for _, weight in on), rel=1e-3, abs=1e-5)
            nearest = min((abs(each.size - size) for each, _ in on), default=FAR)
            assert found.near[row, place] == pytest.approx(nearest, abs=1e-5)


def _weight(past: Past, booking: Booking, outgoing: bool, size: float) -> float:
    late = 0.5 ** ((past.now - booking.day) / LONG)
    return late * np.exp(-abs(booking.size - size) / CLOSE) * (1 if booking.outgoing == outgoing else OTHER_WAY)


def test_nearby_is_the_same_in_small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    past = _past([Booking(number % 3, number % 2, True, number / 30, number) for number in range(90)])
    asked = (rng.integers(0, 5, 50), rng.random(50) < 0.5, rng.random(50) * 4, rng.integers(0, 3, (50, 2)))
    whole = nearby(past, *asked)
    monkeypatch.setattr(near, "_PAIRS", 40)
    steps = nearby(past, *asked)
    assert (whole.mass == steps.mass).all() and (whole.near == steps.near).all() and (whole.total == steps.total).all()


@settings(deadline=None)
@given(BOOKINGS)
def test_a_tally_is_what_a_loop_counts(bookings: list[Booking]) -> None:
    past = _past(bookings)
    tally = past.tally(past.payee.astype(np.int64), 100.0)
    asked = np.arange(6)
    mine, every = tally.of(asked, np.array([[0, 1, 2]] * 6))
    wanted = np.zeros((6, 3))
    for each in bookings:
        wanted[each.payee, each.account] += 0.5 ** ((past.now - each.day) / 100)
    assert mine == pytest.approx(wanted) and every[:, 0] == pytest.approx(wanted.sum(axis=1))
    assert tally.rows(asked) == pytest.approx(wanted)


def test_payees_are_grouped_by_their_first_words() -> None:
    past = _past([Booking(0, 0, True, 1.0, 1)])
    bakery, north, east, new, strange = past.openings(("bakery", "bakery north", "bakery north east", "bakery south", "tea")).tolist()
    assert bakery[0] == north[0] == east[0] == new[0]
    assert north[1] == east[1] != bakery[1]
    assert new[1] == -1 and strange == [-1, -1]


def test_the_share_of_an_account_is_never_nothing() -> None:
    assert _past([]).prior() == pytest.approx([1 / 3] * 3)
    assert _past([Booking(0, 0, True, 1.0, 1)] * 9).prior().min() > 0
