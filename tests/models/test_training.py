"""Training on files as they come: small, lopsided, empty, alike, in languages nobody knows."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from smeai.errors import Cancelled, DataError
from smeai.models import training
from smeai.models.blend import NGRAMS
from smeai.models.encoder import load as load_shipped
from smeai.models.training import Examples, Trained
from tests.models.samples import ODD, examples, labelled, load, train


def _sound(trained: Trained, made: Examples) -> None:
    """What must hold of every classifier, however odd its examples."""
    known = [row for row, topic in enumerate(made.topics) if topic]
    assert trained.rows.tolist() == known
    classifier = trained.classifier
    scores = classifier.score(["parcel late", "", "!!!", *made.texts[:3]], ["en", "xx", "", *made.languages[:3]])
    assert scores.probabilities.shape == (len(scores.sureness), len(classifier.topics))
    for values in (scores.probabilities, scores.belonging, scores.sureness):
        assert np.isfinite(values).all()
    assert scores.probabilities.sum(axis=1) == pytest.approx(1, abs=1e-4)
    assert (scores.sureness >= 0).all() and (scores.sureness <= 1).all()
    assert scores.nearest.shape == (len(scores.sureness), 3)
    assert scores.nearest.max() < len(classifier.exemplar_texts) == len(classifier.exemplar_topics)
    for judged in (trained.known, trained.strangers):
        assert np.isfinite(judged.probabilities).all() and np.isfinite(judged.belonging).all() and np.isfinite(judged.sureness).all()
    assert len(trained.known.sureness) == len(known)
    assert 0 < trained.share < 1 and 0 <= trained.calibration_error <= 1


def test_topics_are_learned_and_strangers_are_noticed() -> None:
    made = examples(150, strangers=30)
    trained = train(made)
    _sound(trained, made)
    fresh = examples(60, seed=1, strangers=20)
    scores = trained.classifier.score(fresh.texts, fresh.languages)
    said = [trained.classifier.topics[number] for number in scores.probabilities.argmax(axis=1)]
    assert np.mean([a == b for a, b in zip(said[:60], fresh.topics, strict=False)]) > 0.9
    assert (scores.belonging[:60] >= 0).mean() > 0.8 and (scores.belonging[60:] < 0).mean() > 0.8
    assert scores.sureness[:60].mean() > scores.sureness[60:].mean() + 0.3


CASES = {
    "two topics": examples(40, "AB"),
    "two messages": labelled(["where is my parcel", "money back"], ["A", "B"]),
    "a topic of one example": labelled([*examples(40, "AB").texts, "password lost"], [*examples(40, "AB").topics, "C"]),
    "two topics, one of one example": labelled([f"parcel {n * 'x'}" for n in range(12)] + ["money"], ["A"] * 12 + ["B"]),
    "one topic all alike": labelled(["the same"] * 20 + [f"parcel {chr(97 + n)}" for n in range(20)], ["A"] * 20 + ["B"] * 20),
    "all rows identical": labelled(["the same"] * 30, ["A", "B", "B"] * 10),
    "two texts only": labelled(["where is it", "money"] * 15, ["A", "B"] * 15),
    "contradicting topics": labelled(["where is it", "money"] * 15, ["A", "A", "B"] * 10),
    "empty texts": labelled(["", " ", "parcel late", "money back"] * 8, ["A", "A", "A", "B"] * 8),
    "only empty texts": labelled([""] * 20, ["A", "B"] * 10),
    "no words": labelled(["!!!", "😀", "?!", "😀😀 !"] * 8, ["A", "B", "A", "B"] * 8),
    "few strangers": examples(40, strangers=5),
    "many strangers": examples(40, strangers=60),
    "more topics than folds hold": labelled([f"topic {chr(97 + n)}" for n in range(25)], [chr(65 + n) for n in range(25)]),
    "one huge text": labelled([*examples(30).texts, "parcel " * 300 + "x" * 1_000_000], [*examples(30).topics, "A"]),
    "a language no encoder knows": examples(90, code="am"),
    "many languages": labelled(examples(90).texts, examples(90).topics, ["en", "he", ""] * 30),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("encoders", [("fake",), ("fake", "other"), ()])
def test_every_file_gives_a_sound_classifier(case: str, encoders: tuple[str, ...]) -> None:
    _sound(train(CASES[case], encoders=encoders), CASES[case])


@given(some.lists(some.tuples(some.sampled_from(["a", "b c", "", "c", "!"]), some.sampled_from(["A", "B", ""])), min_size=2, max_size=12))
@settings(max_examples=25)
def test_tiny_files_give_a_sound_classifier_or_a_sentence(rows: list[tuple[str, str]]) -> None:
    made = labelled([text for text, _ in rows], [topic for _, topic in rows])
    if len(set(made.topics) - {""}) < 2:
        with pytest.raises(DataError):
            train(made)
    else:
        _sound(train(made), made)


@pytest.mark.parametrize(("topics", "sentence"), [([], "No message has a topic"), (["", ""], "No message"), (["A", ""], "only one topic")])
def test_fewer_than_two_topics_is_a_sentence(topics: Sequence[str], sentence: str) -> None:
    with pytest.raises(DataError, match=sentence):
        train(labelled(["some text"] * len(topics), topics))


def test_without_encoders_words_and_letters_decide_and_nothing_is_near() -> None:
    trained = train(examples(60), encoders=())
    assert trained.classifier.encoders == () and trained.classifier.heads == (NGRAMS,)
    scores = trained.classifier.score(["parcel late tracking", "elephant"], ["en", "en"])
    assert trained.classifier.topics[scores.probabilities[0].argmax()] == "A"
    assert (scores.nearest == -1).all()


def test_a_language_that_no_encoder_knows_begins_with_words_and_letters() -> None:
    made = examples(90, code="am")
    assert train(made).choices["am"].weights == {NGRAMS: 1.0}


def test_negative_examples_count_from_twenty_on() -> None:
    few, enough = train(examples(60, strangers=19)), train(examples(60, strangers=20))
    assert {profile.belonging.negative_weight for profile in few.classifier.profiles.values()} == {0.0}
    assert max(profile.belonging.negative_weight for profile in enough.classifier.profiles.values()) > 0
    assert len(few.strangers.sureness) == 60 and len(enough.strangers.sureness) == 20
    assert enough.share == pytest.approx(20 / 80)


def test_a_smaller_share_of_known_messages_may_be_handed_over() -> None:
    made = examples(300)
    strict, loose = train(made, away=0.01), train(made, away=0.2)
    assert (strict.known.belonging < 0).mean() <= 0.02 < (loose.known.belonging < 0).mean() <= 0.22


def test_the_same_seed_gives_the_same_classifier() -> None:
    made = examples(90, strangers=25)
    one, two = train(made, seed=3).classifier, train(made, seed=3).classifier
    assert one.onnx_graph == two.onnx_graph and one.ngrams.dump() == two.ngrams.dump()
    assert (one.profiles, one.certainty, one.exemplar_texts) == (two.profiles, two.certainty, two.exemplar_texts)


def test_a_file_too_large_is_sampled_small_topics_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "MOST_ROWS", 100)
    made = labelled([*examples(300, "AB").texts, *examples(20, "C").texts], [*examples(300, "AB").topics, *"C" * 20])
    trained = train(made)
    assert len(trained.rows) == 100 and trained.rows.tolist() == sorted(set(trained.rows.tolist()))
    assert sum(made.topics[row] == "C" for row in trained.rows) >= 12


def test_many_exemplars_are_thinned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "MOST_EXEMPLARS", 20)
    classifier = train(examples(90)).classifier
    assert len(classifier.exemplar_texts) == 20
    place = classifier.score([classifier.exemplar_texts[7]], ["en"]).nearest[0, 0]
    assert classifier.exemplar_texts[place] == classifier.exemplar_texts[7]


def test_progress_never_goes_back_and_can_be_stopped_anywhere() -> None:
    seen: list[float] = []
    made = examples(60, strangers=25)
    train(made, progress=lambda fraction, _: seen.append(fraction))
    assert seen == sorted(seen) and seen[0] >= 0 and seen[-1] <= 1
    for stop in (0, 0.3, 0.5, 0.6, 0.77, 0.8, 0.9):

        def cancel(fraction: float, sentence: str, stop: float = stop) -> None:
            if fraction >= stop:
                raise Cancelled

        with pytest.raises(Cancelled):
            train(made, progress=cancel)


def test_the_shipped_encoders_teach_more_than_shared_words() -> None:
    texts = ["where is my parcel", "the courier has not come", "tracking says nothing", "delivery takes ages", "package still missing"]
    texts += ["i want my money back", "please refund me", "you owe me a repayment", "reimburse the amount", "return my payment"]
    trained = training.fit(labelled(texts, ["A"] * 5 + ["B"] * 5), load_shipped, 0.1)
    asked = ["my shipment did not arrive", "¿dónde está mi paquete?", "give me back what i paid", "quiero que me devuelvan el dinero"]
    scores = trained.classifier.score(asked, ["en", "es", "en", "es"])
    assert [trained.classifier.topics[number] for number in scores.probabilities.argmax(axis=1)] == ["A", "A", "B", "B"]


def test_the_odd_words_are_no_words_of_the_topics() -> None:
    """The premise of these tests."""
    assert not set(ODD.split()) & {word for text in examples().texts for word in text.split()}
    assert load("fake").name == "fake"
