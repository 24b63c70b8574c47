"""Look-alikes: form letters are found however many there are, and questions that differ are left apart."""

import time

import numpy as np
import pytest

from smeai.models.lookalikes import groups, likeness

LETTER = "dear shop i have ordered a kettle from you on monday and it has not arrived yet please tell me where my parcel is thanks"
OTHER = "good morning the grinder that came with my last delivery makes a terrible noise can somebody repair or replace it soon"
COLOURS = ["red", "green", "blue", "white", "black", "brown", "grey", "pink", "violet", "orange", "yellow", "golden"]


def _letters(form: str, count: int, seed: int = 0) -> list[str]:
    """The form with two words more, and one in place of another."""
    rng = np.random.default_rng(seed)
    return [f"{form.replace('my', rng.choice(COLOURS), 1)} {' '.join(rng.choice(COLOURS, 2))} {n}" for n in range(count)]


def test_form_letters_are_one_group_each() -> None:
    texts = [*_letters(LETTER, 200), *_letters(OTHER, 200)]
    found = groups(texts, ["A"] * 400)
    assert len(set(found[:200])) == len(set(found[200:])) == 1 and found[0] != found[-1]


def test_letters_of_two_topics_are_told_apart_unless_they_are_the_same() -> None:
    texts = [LETTER, f"{LETTER} red", LETTER.upper()]
    assert groups(texts, ["A", "B", "C"]).tolist() == [0, 1, 0]


def test_short_questions_are_one_group_only_with_the_same_words() -> None:
    texts = ["how do i say cat in spanish", "how do i say dog in spanish", "In Spanish: how do I say DOG?", "", "12", "13"]
    assert groups(texts, ["A"] * 6).tolist() == [0, 1, 1, 2, 3, 4]


def test_nothing_has_no_groups() -> None:
    assert groups([], []).tolist() == []


def test_the_time_grows_with_the_number_of_texts() -> None:
    def seconds(count: int) -> float:
        texts = _letters(LETTER, count)
        started = time.process_time()
        groups(texts, ["A"] * count)
        return time.process_time() - started

    seconds(500)
    assert seconds(8000) < 32 * max(seconds(1000), 0.01)  # all pairs would take 64 times as long


@pytest.mark.parametrize("other", ["where is order 12?", "WHERE is  order 99", "Order: where is", "order where is is"])
def test_look_alikes(other: str) -> None:
    assert likeness(other) == likeness("Where is order 7?")


@pytest.mark.parametrize(("one", "other"), [("where is it", "where was it"), ("!!!", "???"), ("12", "13"), ("", "!"), ("איפה", "מתי")])
def test_others_are_told_apart(one: str, other: str) -> None:
    assert likeness(one) != likeness(other)
