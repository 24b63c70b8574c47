"""The honest split: nothing of the test is known, and nothing of the training comes later."""

from datetime import datetime, timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.core.progress import silent
from smeai.errors import DataError
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.messages import Messages
from smeai.usecases.chat.split import split
from smeai.usecases.chat.usecase import USE_CASE
from tests.usecases.chat.datasets import OPTIONS, messages

START = datetime(2026, 1, 1, 8)


def _made(rows: list[tuple[str, str, int | None, str]]) -> Messages:
    """Messages from (text, topic, hour or None, conversation)."""
    texts, topics, hours, talks = zip(*rows, strict=True)
    dates = [None if hour is None else START + timedelta(hours=hour) for hour in hours]
    return messages(texts, label=topics, date=dates, conversation=[talk or None for talk in talks], language=["en"] * len(rows))


ROWS = some.lists(
    some.tuples(
        some.text("abcdefgh ", min_size=1, max_size=5).filter(str.strip),
        some.sampled_from("AB"),
        some.one_of(some.none(), some.integers(0, 2000)) | some.integers(0, 2000),
        some.sampled_from(["", "", "", "1", "2"]),
    ),
    min_size=2,
    max_size=40,
)


@given(ROWS, some.sampled_from([0.1, 0.2, 0.37, 0.4, 0.5]), some.integers(0, 3))
def test_every_split_is_honest(rows: list, held_back: float, seed: int) -> None:
    made = _made(rows)
    found = split(made, np.arange(len(made)), held_back, seed)
    train, test = set(found.train.tolist()), set(found.test.tolist())
    assert not train & test and train | test <= set(range(len(made)))
    assert not {made.groups[place] for place in train} & {made.groups[place] for place in test}
    if found.kind == "time":
        newest = made.dates.iloc[found.train].max()
        assert not any(date < newest for date in made.dates.iloc[found.test])
    else:
        assert train | test == set(range(len(made)))


def _varied(count: int, hours: int | None) -> Messages:
    names = [f"{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(count)]
    return _made([(f"message {name}", "AB"[n % 2], None if hours is None else n * hours, "") for n, name in enumerate(names)])


def test_with_dates_the_latest_are_tested() -> None:
    found = split(_varied(100, 12), np.arange(100), 0.2, 0)
    assert found.kind == "time" and found.test.tolist() == list(range(80, 100)) and found.train.tolist() == list(range(80))
    assert "10 February 2026" in found.note


@pytest.mark.parametrize("hours", [None, 0, 1])
def test_without_dates_or_over_a_few_days_rows_are_drawn_from_every_topic(hours: int | None) -> None:
    made = _varied(100, hours)
    found = split(made, np.arange(100), 0.2, 0)
    assert found.kind == "stratified" and len(found.test) == 20
    assert [[made.topics[place] for place in found.test].count(topic) for topic in "AB"] == [10, 10]


@pytest.mark.parametrize("percent", [10, 20, 25, 33, 37, 40, 45, 50])
def test_as_many_are_held_back_as_were_asked_for(percent: int) -> None:
    made = _varied(400, None)
    found = split(made, np.arange(400), percent / 100, 0)
    assert len(found.test) == pytest.approx(4 * percent, abs=6)
    assert [[made.topics[place] for place in found.test].count(topic) for topic in "AB"] == pytest.approx([2 * percent] * 2, abs=4)
    assert ("2 messages in 5 were kept" in found.note) == (percent == 40)


def test_another_seed_draws_others_and_the_same_seed_the_same() -> None:
    made = _varied(100, None)
    one, same, other = (split(made, np.arange(100), 0.2, seed).test.tolist() for seed in (1, 1, 2))
    assert one == same != other


def test_a_few_missing_dates_are_trained_on_and_many_forbid_a_split_by_time() -> None:
    few, many = _varied(100, 12), _varied(100, 12)
    few.dates.iloc[50:55] = pd.NaT
    many.dates.iloc[50:65] = pd.NaT
    found = split(few, np.arange(100), 0.2, 0)
    assert found.kind == "time" and set(range(50, 55)) <= set(found.train.tolist())
    assert split(many, np.arange(100), 0.2, 0).kind == "stratified"


def test_later_look_alikes_are_left_out_and_told() -> None:
    made = _made([(f"word {chr(97 + n)}", "A", n * 24, "") for n in range(20)] + [("WORD a!", "A", 600, "")])
    found = split(made, np.arange(21), 0.2, 0)
    assert 20 not in found.test and 20 not in found.train
    assert "1 later message" in found.note


def test_only_the_places_asked_for_are_split() -> None:
    places = np.arange(10, 60)
    for made in (_varied(100, None), _varied(100, 12)):
        found = split(made, places, 0.2, 0)
        assert set(found.train.tolist()) | set(found.test.tolist()) == set(places.tolist())


def test_all_alike_leaves_nothing_to_test() -> None:
    made = _made([("the same", "A", n * 24, "") for n in range(30)])
    assert len(split(made, np.arange(30), 0.2, 0).test) == 0


@pytest.mark.parametrize(("texts", "dated", "distinct"), [(["where is it?"], False, 1), (["where is it?", "my money back"], True, 2)])
def test_too_few_distinct_messages_are_counted(texts: list[str], dated: bool, distinct: int) -> None:
    made = _made([(texts[n % len(texts)], "AB"[n % 2], n * 24 if dated else None, "") for n in range(40)])
    with pytest.raises(DataError, match=f"40 messages come down to {distinct} that do not look alike"):
        USE_CASE.test(made, OPTIONS, Edits(), None, silent)
