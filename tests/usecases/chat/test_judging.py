"""From scores to judgements, and thresholds that keep their promise."""

from types import SimpleNamespace

import numpy as np
import pytest

from smeai.models.classifier import Scores, empty_scores
from smeai.models.training import Judgement, Trained
from smeai.usecases.chat.judging import cheapest_threshold, judge, safe_threshold
from smeai.usecases.chat.lanes import Costs


def _scores(probabilities: list[list[float]], belonging: list[float], sureness: list[float]) -> Scores:
    n = len(probabilities)
    return Scores(np.array(probabilities, np.float32), np.array(belonging), np.array(sureness), np.full((n, 3), -1))


def test_best_and_second_and_what_strangers_take_from_both() -> None:
    (said,) = judge(("A", "B", "C"), _scores([[0.2, 0.5, 0.3]], [0.1], [0.4]))
    assert (said.topic, said.second, said.belongs) == ("B", "C", True)
    assert (said.confidence, said.second_confidence) == pytest.approx((0.4, 0.24))  # both times 0.4 / 0.5


def test_below_zero_belongs_nowhere_and_no_chance_is_no_error() -> None:
    (said,) = judge(("A", "B"), _scores([[0.0, 0.0]], [-0.01], [0.0]))
    assert not said.belongs and said.confidence == said.second_confidence == 0


def test_no_messages_give_no_judgements() -> None:
    assert judge(("A", "B"), empty_scores(2)) == []


def _trained(n: int, seed: int = 0, share: float = 0.1, leak: float = 0.3) -> tuple[Trained, list[str]]:
    """Perfectly calibrated judgements of n messages, and strangers of whom a share looks sure."""
    rng = np.random.default_rng(seed)
    sure = rng.uniform(0.4, 1, n)
    right = rng.random(n) < sure
    probabilities = np.stack([sure, 1 - sure], axis=1)
    known = Judgement(probabilities, np.ones(n), sure)
    strangers = Judgement(probabilities, np.where(rng.random(n) < leak, 1.0, -1.0), sure * 0.9)
    classifier = SimpleNamespace(topics=("A", "B"))
    return Trained(classifier, {}, np.arange(n), known, strangers, share, 0.0), ["A" if good else "B" for good in right]


@pytest.mark.parametrize("limit", [0.02, 0.05, 0.1])
def test_a_safe_threshold_keeps_its_limit_on_other_messages(limit: float) -> None:
    trained, truth = _trained(4000, leak=0.0)
    threshold = safe_threshold(trained, truth, limit)
    fresh, other = _trained(20_000, seed=1)
    automatic = fresh.known.sureness >= threshold
    wrong = np.array([topic != "A" for topic in other])[automatic].mean()
    assert 0.5 < threshold < 1 and wrong <= limit * 1.2
    assert automatic.any()


def test_a_looser_limit_never_asks_for_more() -> None:
    trained, truth = _trained(2000)
    found = [safe_threshold(trained, truth, limit) for limit in (0.001, 0.01, 0.05, 0.2, 0.6)]
    assert found == sorted(found, reverse=True)


def test_strangers_who_look_sure_raise_the_threshold() -> None:
    (few, truth), (many, _) = _trained(4000, leak=0.0), _trained(4000, leak=0.9, share=0.3)
    assert safe_threshold(few, truth, 0.2) < safe_threshold(many, truth, 0.2)


def test_few_messages_promise_less() -> None:
    (few, some), (many, truth) = _trained(100, leak=0.0), _trained(10_000, leak=0.0)
    assert safe_threshold(few, some, 0.05) >= safe_threshold(many, truth, 0.05)


def test_no_safe_threshold_answers_nothing() -> None:
    trained, truth = _trained(50)
    assert safe_threshold(trained, ["B" if topic == "A" else "A" for topic in truth], 0.01) == 1.0


def test_dear_mistakes_and_cheap_people_ask_for_more_certainty() -> None:
    trained, truth = _trained(4000)
    cheap, dear = (cheapest_threshold(trained, truth, Costs(wrong, 2.0, 0.2), frozenset()) for wrong in (1.0, 60.0))
    assert cheap < dear
