"""What one can do with the chat pilot, one action after the other, as the window does."""

import csv
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from smeai.actions import chat, pilots
from smeai.actions.chat import training
from smeai.actions.session import Session
from smeai.core.pilot import Setup, Source
from smeai.core.report_wish import ReportWish
from smeai.errors import DataError, FileError, SmeaiError, UsageError
from smeai.models import encoder
from smeai.models.encoder import Encoder
from smeai.models.fakes import FakeEncoder
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.model import ChatModel
from tests.usecases.chat.datasets import shop

TEXTS, TOPICS = shop(160, strangers=10)
NO_EDITS = Edits()


@pytest.fixture(autouse=True)
def encoded(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """Encoders that need no time; the texts they were given."""
    given: list[Sequence[str]] = []

    class Watched(FakeEncoder):
        def encode(self, texts: Sequence[str], *rest: object) -> object:
            given.append(list(texts))
            return super().encode(texts, *rest)

    def load(name: str) -> Encoder:
        return Watched(name, 32)

    monkeypatch.setattr(encoder, "load", load)
    return given


@pytest.fixture
def labelled(tmp_path: Path) -> Setup:
    return _setup(tmp_path, [["Text", "Topic"], *zip(TEXTS, TOPICS, strict=True)], label="Topic")


@pytest.fixture
def unlabelled(tmp_path: Path) -> Setup:
    return _setup(tmp_path, [["Text", "Other"], *([text, "x"] for text in TEXTS)], "new.csv")


def _setup(folder: Path, rows: list, name: str = "shop.csv", **mapping: str) -> Setup:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return Setup("chat", Source(str(path)), (("text", "Text"), *mapping.items()))


def test_a_check_counts_and_advises(labelled: Setup, unlabelled: Setup) -> None:
    found = chat.check(labelled, NO_EDITS)
    assert (found.rows, found.labelled) == (170, 160)
    assert {each.name: each.count for each in found.topics}["Delivery"] == 40


def test_nothing_is_labelled_in_a_file_without_topics(unlabelled: Setup) -> None:
    found = chat.check(unlabelled, NO_EDITS)
    assert (found.rows, found.labelled, found.topics) == (170, 0, ())
    assert chat.check(unlabelled, Edits(labels=((2, "A"), (3, "B")))).labelled == 2


def test_a_file_that_changed_is_read_anew(labelled: Setup, tmp_path: Path) -> None:
    session = Session()
    assert chat.check(labelled, NO_EDITS, session).rows == 170
    _setup(tmp_path, [["Text", "Topic"], *zip(TEXTS[:50], TOPICS[:50], strict=True)])
    os.utime(labelled.source.path, ns=(1, 1))
    assert chat.check(labelled, NO_EDITS, session).rows == 50


def test_masking_is_asked_for_each_time(tmp_path: Path) -> None:
    session = Session()
    setup = _setup(tmp_path, [["Text"], *([f"write to me{n}@example.com"] for n in range(5))])
    plain = Setup(setup.use_case, setup.source, setup.mapping, (("mask", False),))
    assert chat.check(setup, NO_EDITS, session).masked and not chat.check(plain, NO_EDITS, session).masked


def test_proposals_and_messages_to_label_without_one_label(unlabelled: Setup) -> None:
    session = Session()
    found = chat.propose(unlabelled, NO_EDITS, session=session)
    assert sum(each.size for each in found) <= 170 and all(each.name and each.examples for each in found)
    asked = chat.teach(unlabelled, NO_EDITS, 10, session=session)
    assert len({each.row for each in asked}) == len(asked) == 10
    assert all(TEXTS[each.row - 2] == each.text for each in asked)


def test_vectors_follow_the_messages_that_are_left(labelled: Setup) -> None:
    """Which messages a dropped topic holds depends on labels and renames; vectors of others would shift every row."""
    session, texts = Session(), dict(zip(range(2, 172), TEXTS, strict=True))
    for edits in (
        Edits(dropped=("Refund",)),
        Edits(dropped=("Refund",), labels=((2, "Refund"), (6, "Refund"))),
        Edits(dropped=("Refund",), renames=(("Login", "Refund"),)),
        Edits(dropped=("Hours",)),
    ):
        asked = chat.teach(labelled, edits, 5, session=session)
        assert all(texts[each.row] == each.text for each in asked)


def test_messages_are_encoded_once_for_each_step(unlabelled: Setup, encoded: list) -> None:
    session = Session()
    chat.propose(unlabelled, NO_EDITS, session=session)
    before = len(encoded)
    chat.teach(unlabelled, Edits(labels=((2, "A"),)), 5, session=session)
    assert len(encoded) == before


def test_a_run_then_a_message_tried(labelled: Setup) -> None:
    session = Session()
    with pytest.raises(DataError, match="no longer there"):
        chat.try_message("", NO_EDITS, "where is my parcel", 0.5, None, session)
    result = chat.run(labelled, NO_EDITS, session)
    assert result.rows == 170 and result.tested + result.trained <= 170
    tried = chat.try_message(result.model, NO_EDITS, "where is my parcel tracking", 0.3, None, session)
    assert (tried.topic, tried.lane) == ("Delivery", "auto") and tried.why
    assert chat.try_message(result.model, Edits(locked=("Delivery",)), "where is my parcel tracking", 0.3, None, session).lane == "human"
    for odd in ("", "?!", "שלום", "x" * 50_000):
        assert chat.try_message(result.model, NO_EDITS, odd, 0.5, None, session).lane in ("auto", "clarify", "human")


def test_a_reply_is_the_template_of_its_topic(labelled: Setup) -> None:
    session = Session()
    edits = Edits(templates=(("Delivery", "en", "It is on its way."),))
    model = chat.run(labelled, edits, session).model
    assert chat.try_message(model, edits, "where is my parcel tracking", 0.3, None, session).reply == "It is on its way."


def test_a_model_saved_from_a_few_labels_learns_from_these_alone(unlabelled: Setup, tmp_path: Path) -> None:
    labels = tuple((row, TOPICS[row - 2]) for row in range(2, 62))
    chat.save_model(unlabelled, Edits(labels=labels), 0.8, str(tmp_path / "m"))
    model = ChatModel.load(tmp_path / "m")
    assert model.threshold == 0.8 and model.card["rows"] == 60
    assert len(model.classifier.negatives) == 0


def test_what_the_window_saves_judges_as_the_file_says(labelled: Setup, tmp_path: Path) -> None:
    chat.save_model(labelled, Edits(locked=("Login",)), 0.6, str(tmp_path / "m"))
    found = list(ChatModel.load(tmp_path / "m").predict(["where is my parcel tracking", "password reset login account"]))
    assert found[0].top == "Delivery" and found[1].decision == "human"


def test_reports_are_written_where_asked(labelled: Setup, tmp_path: Path) -> None:
    result = chat.run(labelled, NO_EDITS)
    paths = chat.report(
        labelled, NO_EDITS, result, (("wage_hour", 40.0),), result.threshold, ReportWish(str(tmp_path / "r"), "Pell", ("html",))
    )
    assert [Path(path).name for path in paths] == ["report.html"] and "Pell" in Path(paths[0]).read_text("utf-8")


@pytest.mark.parametrize("target", ["shop.csv", "nowhere/m", "."])
def test_a_bad_place_for_a_model_is_told_before_any_work(target: str, labelled: Setup, tmp_path: Path, encoded: list) -> None:
    for save in (lambda setup, _, path: training.train(setup, path), lambda *words: chat.save_model(*words[:2], 0.5, words[2])):
        with pytest.raises((UsageError, FileError)):
            save(labelled, NO_EDITS, str(tmp_path / target))
    assert encoded == []


def test_a_missing_column_is_a_sentence(labelled: Setup) -> None:
    for mapping in ((), (("text", "Nope"),)):
        with pytest.raises(SmeaiError):
            chat.check(Setup("chat", labelled.source, mapping), NO_EDITS)


def test_settings_of_a_pilot_by_name(labelled: Setup) -> None:
    made = pilots.setup("chat", labelled.source, {"text": "Text"}, {"mask": "no", "seed": "3", "error_limit": "2.5"})
    assert dict(made.options) == {"mask": False, "seed": 3.0, "error_limit": 2.5}
    for settings in ({"nope": "1"}, {"mask": "perhaps"}, {"seed": "x"}, {"held_back": "5"}, {"away": "nan"}):
        with pytest.raises(UsageError):
            pilots.setup("chat", labelled.source, {}, settings)


def test_a_model_holds_no_personal_data_of_the_messages_it_shows(tmp_path: Path) -> None:
    rows = [[f"{text} mail me{chr(97 + n % 26)}@example.com", topic] for n, (text, topic) in enumerate(zip(TEXTS, TOPICS, strict=True))]
    setup = _setup(tmp_path, [["Text", "Topic"], *rows], label="Topic")
    training.train(setup, str(tmp_path / "m"))
    with zipfile.ZipFile(tmp_path / "m") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert not [name for name, data in parts.items() if b"example.com" in data]


def test_strangers_of_a_trained_file_are_the_messages_without_a_topic(labelled: Setup, tmp_path: Path) -> None:
    summary = training.train(labelled, str(tmp_path / "m"))
    assert (summary.messages, summary.topics) == (170, 4)
    assert "" not in ChatModel.load(tmp_path / "m").classifier.topics
