"""Lanes counted in one go are those counted one by one; what is kept of a test is no more than that needs."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.usecases.chat import lanes
from smeai.usecases.chat.counting import Judgements, counted
from smeai.usecases.chat.lanes import Judged
from tests.usecases.chat import results

TOPICS = ("A", "B", "C")
sure = st.one_of(st.sampled_from([0.4, 0.5, 0.9, 0.9975, 0.999, 1.0]), st.floats(0, 1))
judged = st.builds(Judged, st.sampled_from(TOPICS), sure, st.sampled_from(TOPICS), sure, st.booleans())
tested = st.lists(st.tuples(judged, st.sampled_from((*TOPICS, "")), st.sampled_from(("en", "de"))), max_size=30)


def judgements(told: list) -> Judgements:
    said, topics, codes = zip(*told, strict=True) if told else ((), (), ())
    return Judgements(tuple(range(len(told))), ("x",) * len(told), topics, codes, said)


@given(tested, st.sets(st.sampled_from((*TOPICS, "gone"))), sure)
def test_every_point_is_as_if_counted_one_by_one(told: list, locked: set[str], threshold: float) -> None:
    kept = judgements(told)
    found = counted(results.result(threshold=threshold), kept, locked)
    assert found.points == tuple(
        lanes.point(kept.judged, kept.topics, place, frozenset(locked)) for place in sorted({*lanes.thresholds(), threshold})
    )
    assert found.locked == tuple(sorted(locked))
    assert not [each for each in found.wrong if each.topic == "" and each.lane == "human"]


@given(tested)
def test_what_is_kept_comes_back(told: list) -> None:
    kept = judgements(told)
    assert Judgements.from_json(json.loads(json.dumps(kept.as_json()))) == kept


def test_half_of_it_is_refused() -> None:
    stored = judgements([(Judged("A", 0.9, "B", 0.1, True), "A", "en")]).as_json()
    for broken in ({**stored, "rows": ()}, {**stored, "judged": [["A"]]}, {"rows": ()}, {**stored, "rows": ("x",)}):
        with pytest.raises((KeyError, TypeError, ValueError)):
            Judgements.from_json(broken)
