"""What a test says, counted by hand on a few messages."""

from types import SimpleNamespace

import numpy as np
import pytest

from smeai.core.problem import Problem
from smeai.models.blend import Choice
from smeai.usecases.chat import evaluation
from smeai.usecases.chat.evaluation import evaluate, mean_minutes
from smeai.usecases.chat.lanes import Judged
from smeai.usecases.chat.result import ChatResult, Timing
from smeai.usecases.chat.split import Split
from tests.usecases.chat.datasets import messages

TOPICS = ["A", "A", "B", "B", "", "A", "B", "A", "B", ""]  # four to train on, six to test
CODES = ["en", "en", "de", "de", "en", "en", "de", "de", "en", "de"]
SAID = [  # of the last six
    Judged("A", 0.9, "B", 0.1, True),  # a stranger, answered: wrong
    Judged("A", 0.95, "B", 0.05, True),  # right
    Judged("A", 0.9, "B", 0.1, True),  # wrong
    Judged("B", 0.6, "A", 0.35, True),  # asked back, the second is right
    Judged("B", 0.97, "A", 0.03, False),  # right, and turned away
    Judged("B", 0.9, "A", 0.1, False),  # a stranger, handed over
]


@pytest.fixture(scope="module")
def result() -> ChatResult:
    made = messages(
        [f"word {chr(97 + n)}" for n in range(10)], label=TOPICS, language=CODES, minutes=[None] * 5 + [4.0, 6.0, None, 0.0, None]
    )
    split = Split(np.arange(4), np.arange(4, 10), "stratified", "A note.")
    trained = SimpleNamespace(choices={"": Choice({"english": 1.0, "ngrams": 0.25}, 1, 1, 4)})
    probabilities = np.array([[each.confidence, 1 - each.confidence] for each in SAID])
    tested = evaluation.Tested(trained, split, made.take(split.test), SAID, probabilities, 0.8, Timing(1, 4, 0.1, 0.1))
    return evaluate(made, tested, (), (Problem("Advice."),), {})


def test_accuracy_is_of_messages_that_belong_to_a_topic(result: ChatResult) -> None:
    assert (result.accuracy.value, result.accuracy.n) == (0.5, 4)


def test_strangers_and_those_turned_away(result: ChatResult) -> None:
    assert (result.outside.value, result.outside.n) == (0.5, 2)
    assert (result.turned_away.value, result.turned_away.n) == (0.25, 4)


def test_lanes_at_the_chosen_threshold(result: ChatResult) -> None:
    point = result.at(0.8)
    assert (point.auto, point.auto_wrong, point.clarify, point.clarify_right, point.human) == (3, 2, 1, 1, 2)
    assert all(each.n == 6 for each in result.points) and result.points[-1].threshold == 1.0
    assert 0.8 in [each.threshold for each in result.points]


def test_parts_by_topic(result: ChatResult) -> None:
    parts = {part.name: part for part in result.topics}
    assert set(parts) == {"A", "B"}
    assert (parts["A"].trained, parts["A"].accuracy.value, parts["A"].accuracy.n, parts["A"].automatic.value) == (2, 0.5, 2, 0.5)
    assert (parts["B"].accuracy.value, parts["B"].automatic.value, parts["B"].wrong.value, parts["B"].wrong.n) == (0.5, 0.5, 1.0, 1)
    assert parts["A"].minutes == 4 and parts["B"].minutes == 6


def test_strangers_do_not_flatter_a_language(result: ChatResult) -> None:
    """Accuracy by language is of messages that belong to a topic, as the whole's is; its wrong ones count answered strangers."""
    parts = {part.name: part for part in result.languages}
    assert (parts["en"].accuracy.value, parts["en"].accuracy.n) == (1.0, 2)
    assert (parts["de"].accuracy.value, parts["de"].accuracy.n) == (0.0, 2)
    assert (parts["en"].automatic.n, parts["en"].wrong.value, parts["en"].wrong.n) == (3, 0.5, 2)


def test_wrong_ones_are_listed_those_answered_first(result: ChatResult) -> None:
    assert [(each.row, each.topic, each.predicted, each.lane) for each in result.wrong] == [
        (6, "", "A", "auto"),
        (8, "B", "A", "auto"),
        (9, "A", "B", "clarify"),
    ]


def test_confusions_are_of_topics_alone(result: ChatResult) -> None:
    assert [(each.topic, each.predicted, each.times) for each in result.confusions] == [("A", "B", 1), ("B", "A", 1)]


def test_baselines_are_judged_on_the_same_messages(result: ChatResult) -> None:
    assert [each.accuracy.n for each in result.baselines] == [result.accuracy.n] * 2


def test_what_is_passed_on(result: ChatResult) -> None:
    assert (result.rows, result.trained, result.tested, result.split_note) == (10, 4, 6, "A note.")
    assert result.advice == (Problem("Advice."),) and result.minutes == 5 and result.messages_month == 0
    assert result.blend == (("", "the English encoder 1.00, words and letter groups 0.25"),)


@pytest.mark.parametrize(("minutes", "mean"), [([], 0), ([np.nan, 0, -3], 0), ([2, 4, np.nan, 0], 3), ([np.inf, 5], 5)])
def test_minutes_that_are_known(minutes: list[float], mean: float) -> None:
    assert mean_minutes(np.array(minutes, float)) == mean
