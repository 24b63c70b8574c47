"""Three lanes: what holds at every threshold, and one example by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.usecases.chat.lanes import Costs, Judged, Lane, Point, lane, point, thresholds

TOPICS = ("A", "B", "C")
SHARES = some.floats(0, 1)


@some.composite
def _judged(draw: some.DrawFn) -> Judged:
    first, second = draw(some.permutations(TOPICS))[:2]
    confidence = draw(SHARES)
    return Judged(first, confidence, second, min(confidence, 1 - confidence) * draw(SHARES), draw(some.booleans()))


TESTED = some.lists(some.tuples(_judged(), some.sampled_from((*TOPICS, ""))), max_size=30)
LOCKED = some.frozensets(some.sampled_from(TOPICS))


@pytest.mark.parametrize(
    ("judged", "expected"),
    [
        (Judged("A", 0.9, "B", 0.05, True), Lane.AUTO),
        (Judged("A", 0.8, "B", 0.05, True), Lane.AUTO),
        (Judged("A", 0.6, "B", 0.3, True), Lane.CLARIFY),
        (Judged("A", 0.6, "B", 0.1, True), Lane.HUMAN),
        (Judged("A", 0.9, "B", 0.05, False), Lane.HUMAN),
        (Judged("C", 0.99, "B", 0.0, True), Lane.HUMAN),  # locked
        (Judged("A", 0.6, "C", 0.3, True), Lane.HUMAN),  # nobody is asked whether it is a locked topic
    ],
)
def test_one_message(judged: Judged, expected: Lane) -> None:
    assert lane(judged, 0.8, frozenset("C")) is expected


@given(TESTED, SHARES, SHARES, LOCKED)
def test_a_higher_threshold_never_answers_more(tested: list, one: float, other: float, locked: frozenset[str]) -> None:
    judged, truth = [said for said, _ in tested], [topic for _, topic in tested]
    low, high = (point(judged, truth, at, locked) for at in sorted((one, other)))
    assert high.auto <= low.auto and high.auto_wrong <= low.auto_wrong
    assert high.human >= low.human


@given(TESTED, SHARES, LOCKED)
def test_counts_add_up(tested: list, threshold: float, locked: frozenset[str]) -> None:
    judged, truth = [said for said, _ in tested], [topic for _, topic in tested]
    found = point(judged, truth, threshold, locked)
    assert found.n == len(tested)
    assert 0 <= found.auto_wrong <= found.auto and 0 <= found.clarify_right <= found.clarify and found.human >= 0
    assert all(0 <= share <= 1 for share in (found.involvement, found.resolution, found.wrong_share))


@given(_judged(), SHARES, LOCKED)
def test_locked_topics_and_strangers_always_go_to_a_person(judged: Judged, threshold: float, locked: frozenset[str]) -> None:
    if judged.topic in locked or not judged.belongs:
        assert lane(judged, threshold, locked) is Lane.HUMAN


def test_a_message_from_nowhere_is_always_wrong() -> None:
    said = [Judged("A", 0.9, "B", 0.1, True), Judged("A", 0.5, "B", 0.45, True)]
    assert point(said, ["", ""], 0.8) == Point(0.8, auto=1, auto_wrong=1, clarify=1, clarify_right=0, human=0)


def test_the_cost_of_a_message_by_hand() -> None:
    found = Point(0.8, auto=60, auto_wrong=3, clarify=20, clarify_right=15, human=20)
    # 60 looked over at 0.1, 3 wrong at 10, 20 questions at 0.2, 5 + 20 by a person at 2
    assert found.cost(Costs(wrong=10, human=2, question=0.2, review=0.1)) == pytest.approx((6 + 30 + 4 + 50) / 100)
    assert (found.involvement, found.resolution, found.wrong_share) == (0.8, pytest.approx(72 / 80), 0.05)


def test_nothing_tested_costs_nothing() -> None:
    empty = point([], [], 0.5)
    assert (empty.n, empty.cost(Costs(1, 1, 1)), empty.involvement, empty.resolution, empty.wrong_share) == (0, 0, 0, 0, 0)


def test_the_places_of_the_slider_go_up_to_certainty() -> None:
    places = thresholds()
    assert list(places) == sorted(set(places)) and places[-1] == 1.0 and 0 < places[0] < 0.5
