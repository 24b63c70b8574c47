"""The contract of a classifier, fitted and read back from a bundle."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from smeai.errors import Cancelled
from smeai.models import bundle
from smeai.models.classifier import TextClassifier
from smeai.models.encoder import load as load_shipped
from smeai.models.training import fit
from tests.models.samples import examples, load, train

TEXTS = ["parcel late courier", "money back refund", "password login", "elephant river", "", "?!", "שלום", "half \ud800", "x" * 100_000]
CODES = ["en", "de", "xx", "", "en", "he", "he", "en", "en"]


def _stored(folder: Path) -> TextClassifier:
    bundle.write(folder / "m", train(examples(90, strangers=25)).classifier, {})
    return bundle.read(folder / "m", load)[0]


MAKERS: dict[str, Callable[[Path], TextClassifier]] = {
    "fitted": lambda folder: train(examples(90, strangers=25)).classifier,
    "two encoders": lambda folder: train(examples(90), encoders=("fake", "other")).classifier,
    "words alone": lambda folder: train(examples(90), encoders=()).classifier,
    "stored": _stored,
    "shipped encoders": lambda folder: fit(examples(60, strangers=25), load_shipped, 0.03).classifier,
}


@pytest.fixture(params=MAKERS, scope="module")
def classifier(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> TextClassifier:
    return MAKERS[request.param](tmp_path_factory.mktemp("model"))


def test_shapes_and_ranges(classifier: TextClassifier) -> None:
    scores = classifier.score(TEXTS, CODES)
    n, topics = len(TEXTS), len(classifier.topics)
    shapes = [each.shape for each in (scores.probabilities, scores.belonging, scores.sureness, scores.nearest)]
    assert shapes == [(n, topics), (n,), (n,), (n, 3)]
    assert [each.dtype for each in (scores.probabilities, scores.belonging, scores.sureness)] == [np.float32] * 3
    assert scores.probabilities.sum(axis=1) == pytest.approx(1, abs=1e-4)
    assert np.isfinite(scores.belonging).all()
    assert (scores.sureness >= 0).all() and (scores.sureness <= scores.probabilities.max(axis=1) + 1e-6).all()
    assert (scores.nearest >= -1).all() and (scores.nearest < len(classifier.exemplar_texts)).all()


def test_a_judgement_does_not_depend_on_its_neighbours(classifier: TextClassifier) -> None:
    together = classifier.score(TEXTS, CODES)
    for place in range(4):
        alone = classifier.score(TEXTS[place : place + 1], CODES[place : place + 1])
        assert alone.probabilities[0] == pytest.approx(together.probabilities[place], abs=1e-4)
        assert alone.belonging[0] == pytest.approx(together.belonging[place], abs=1e-2)


def test_more_texts_than_one_run_of_the_graph_takes(classifier: TextClassifier) -> None:
    few, many = classifier.score(TEXTS[:3], CODES[:3]), classifier.score(TEXTS[:3] * 100, CODES[:3] * 100)
    assert many.probabilities == pytest.approx(np.tile(few.probabilities, (100, 1)), abs=1e-4)


def test_no_texts_give_no_scores(classifier: TextClassifier) -> None:
    scores = classifier.score([], [])
    assert scores.probabilities.shape == (0, len(classifier.topics)) and scores.nearest.shape == (0, 3)


def test_topics_are_known_again(classifier: TextClassifier) -> None:
    found = classifier.score(TEXTS[:3], ["en"] * 3).probabilities.argmax(axis=1)
    assert [classifier.topics[number] for number in found] == ["A", "B", "C"]


def test_scoring_can_be_stopped(classifier: TextClassifier) -> None:
    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        classifier.score(TEXTS, CODES, stop)
