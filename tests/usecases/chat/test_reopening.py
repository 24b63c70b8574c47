"""Whether customers wrote again, worked by hand."""

import json
from datetime import datetime

from smeai.usecases.chat.counting import Judgements, counted
from smeai.usecases.chat.lanes import Judged
from smeai.usecases.chat.reopening import AGAIN, NOT_AGAIN, UNKNOWN, reopened
from tests.usecases.chat import results
from tests.usecases.chat.datasets import messages

DAYS = (1, 5, 20, 1, 13, 28, 2)
TALKS = ("a", "a", "a", "b", "c", "a", None)


def test_again_is_within_a_week_in_the_same_conversation() -> None:
    """The file ends on day 28, so a message is followed for a week up to day 21."""
    texts = [f"message number {day} of {talk}" for day, talk in zip(DAYS, TALKS, strict=True)]
    found = messages(texts, date=[datetime(2026, 3, day) for day in DAYS], conversation=TALKS, language=["en"] * 7)
    # a: day 1 -> 5 is again; 5 -> 20 is not; 20 -> 28 is eight days, not; 28 is the end. b and c: nothing follows
    assert reopened(found).tolist() == [AGAIN, NOT_AGAIN, NOT_AGAIN, NOT_AGAIN, NOT_AGAIN, UNKNOWN, UNKNOWN]


def test_the_last_week_counts_neither_way() -> None:
    dates = [datetime(2026, 3, day) for day in (1, 24, 26)]
    found = messages(["one of a", "two of b", "three of b"], date=dates, conversation=["a", "b", "b"], language=["en"] * 3)
    assert reopened(found).tolist() == [NOT_AGAIN, UNKNOWN, UNKNOWN]


def test_a_file_without_conversations_or_dates_tells_nothing() -> None:
    dates = [datetime(2026, 3, day) for day in (1, 24)]
    for columns in ({"date": dates}, {"conversation": ["a", "a"]}, {"date": [None, None], "conversation": ["a", "a"]}):
        assert reopened(messages(["one", "two"], language=["en"] * 2, **columns)).tolist() == [UNKNOWN, UNKNOWN]


def test_only_right_automatic_ones_are_followed_and_the_count_is_kept() -> None:
    judged = (Judged("A", 0.95, "B", 0.01, True),) * 4 + (Judged("A", 0.5, "B", 0.1, True),)
    kept = Judgements(tuple(range(5)), ("",) * 5, ("A", "A", "A", "B", "A"), ("en",) * 5, judged, (1, 0, -1, 0, 0))
    again = Judgements.from_json(json.loads(json.dumps(kept.as_json())))
    assert again == kept
    point = counted(results.result(threshold=0.9), again, ()).at(0.9)
    assert (point.auto, point.auto_wrong, point.followed, point.lasting) == (4, 1, 2, 1)
