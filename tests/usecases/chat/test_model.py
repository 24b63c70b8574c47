"""A trained chat model at work, and back from its file."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from smeai.errors import DamagedModel, MissingModel
from smeai.models import bundle, encoder
from smeai.models.encoder import Encoder
from smeai.models.fakes import FakeEncoder
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.model import ChatModel, facts
from smeai.usecases.chat.usecase import USE_CASE
from tests.usecases.chat.datasets import OPTIONS, messages, shop

ASKED = ["where is my parcel tracking", "money back refund", "elephant river song", "", "שלום"]


def _load(name: str) -> Encoder:
    return FakeEncoder(name, 32)


@pytest.fixture(autouse=True)
def quick_encoders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "load", _load)


@pytest.fixture(scope="module")
def model() -> Iterator[ChatModel]:
    texts, topics = shop(120, strangers=25)
    made = messages(texts, label=topics, language=["en"] * len(texts))
    yield ChatModel(USE_CASE.fit(made, OPTIONS, _load).classifier, 0.7, frozenset({"Hours"}), (("Refund", "en", "Sorry, {name}"),))


def test_a_model_is_the_same_after_its_file(model: ChatModel, tmp_path: Path) -> None:
    model.save(tmp_path / "m", {"rows": 5})
    again = ChatModel.load(tmp_path / "m")
    assert (again.threshold, again.locked, again.templates) == (model.threshold, model.locked, model.templates)
    assert list(again.predict(ASKED)) == list(model.predict(ASKED))
    assert again.card["rows"] == 5 and again.card["task"] == "chat" and again.card["smeai"]


def test_decisions_follow_the_threshold_and_the_locks(model: ChatModel) -> None:
    texts, _ = shop(40, seed=3)
    loose = [each.decision for each in model.at(0.3, ()).predict(texts)]
    strict = [each.decision for each in model.at(1.01, ()).predict(texts)]
    locked = list(model.at(0.3, model.classifier.topics).predict(texts))
    assert loose.count("auto") > 20 and "auto" not in strict
    assert {each.decision for each in locked} == {"human"} and any("always goes to a person" in each.reason for each in locked)


def test_a_stranger_has_no_prediction_but_a_top(model: ChatModel) -> None:
    stranger = list(model.predict(ASKED))[2]
    assert (stranger.prediction, stranger.decision) == ("", "human") and stranger.top in model.classifier.topics
    assert "Unlike" in stranger.reason


def test_every_prediction_gives_a_reason_and_a_share(model: ChatModel) -> None:
    for threshold in (0.0, 0.5, 0.95, 1.0):
        for each in model.at(threshold, ()).predict(ASKED):
            assert each.reason.endswith((".", "”")) and math.isfinite(each.confidence) and 0 <= each.confidence <= 1


def test_languages_are_detected_where_none_is_told(model: ChatModel) -> None:
    assert list(model.predict(ASKED)) == list(model.predict(ASKED, ["en", "en", "en", "", "he"]))


def test_no_texts_give_no_predictions(model: ChatModel) -> None:
    assert list(model.predict([])) == []


@pytest.mark.parametrize(
    ("card", "words"),
    [
        ({"task": "books", "threshold": 0.5}, "is a model for “books”"),
        ({"threshold": 0.5}, "is a model for “None”"),
        ({"task": "chat"}, "The card of m is not whole"),
        ({"task": "chat", "threshold": "high"}, "is not whole"),
        ({"task": "chat", "threshold": None}, "is not whole"),
        ({"task": "chat", "threshold": 0.5, "locked": 7}, "is not whole"),
        ({"task": "chat", "threshold": 0.5, "templates": [["one"]]}, "is not whole"),
    ],
)
def test_the_model_of_another_task_or_a_gap_in_the_card_is_a_sentence(
    card: dict[str, Any], words: str, model: ChatModel, tmp_path: Path
) -> None:
    bundle.write(tmp_path / "m", model.classifier, card)
    with pytest.raises(DamagedModel, match=words):
        ChatModel.load(tmp_path / "m")


def test_a_missing_model_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MissingModel, match="There is no model"):
        ChatModel.load(tmp_path / "m")


def test_the_card_tells_how_the_model_was_made(tmp_path: Path) -> None:
    texts, topics = shop(40)
    made = messages(texts, Edits(), label=topics, language=["en"] * 40)
    trained = USE_CASE.fit(made, OPTIONS, _load)
    ChatModel(trained.classifier, 0.9).save(tmp_path / "m", facts(trained, made, 0.9))
    card = ChatModel.load(tmp_path / "m").card
    assert card["rows"] == 40 and card["languages"] == ["en"] and 0 <= card["calibration_error"] <= 1
    assert set(card["choices"]["en"]) == {"weights", "accuracy", "ngrams_accuracy", "rows"}
