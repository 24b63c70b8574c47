"""The tested model outlives its engine; the lanes of its test are counted again as a fresh test would count them."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from smeai.actions import chat, workspaces
from smeai.actions.chat import trial
from smeai.actions.session import Session
from smeai.core.pilot import Setup, Source
from smeai.errors import DataError, FileError
from smeai.models import encoder
from smeai.models.fakes import FakeEncoder
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.model import ChatModel
from smeai.usecases.chat.result import ChatResult
from tests.usecases.chat.datasets import shop

MESSAGE = "where is my parcel tracking"
NO_EDITS = Edits()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "load", lambda name: FakeEncoder(name, 32))


@pytest.fixture
def setup(tmp_path: Path) -> Setup:
    path = tmp_path / "shop.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Text", "Topic"], *zip(*shop(160, strangers=10), strict=True)])
    options = (("error_limit", 5.0),)  # then the threshold does not depend on what is locked
    return Setup("chat", Source(str(path)), (("text", "Text"), ("label", "Topic")), options)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[trial.Place]:
    folder = str(tmp_path / "portable" / "shop")
    workspaces.open_or_create(folder, "Shop")
    yield folder, workspaces.create_pilot(folder, "chat", "Inbox").id
    workspaces.close(folder)


def bundles(place: trial.Place) -> list[str]:
    return sorted(path.name for path in (Path(place[0]) / "models").rglob("*") if path.is_file())


def keep(place: trial.Place, setup: Setup, result: ChatResult) -> None:
    basis = {"setup": setup.as_json(), "edits": {}}
    workspaces.save(*place, {"setup": setup.as_json(), "tested": basis, "result": {"model": result.model}})


def test_a_recount_is_what_a_fresh_test_would_count(setup: Setup, place: trial.Place) -> None:
    session = Session()
    plain = chat.run(setup, NO_EDITS, session, place=place)
    for locked in (("Delivery",), ("Delivery", "Refund"), ("Hours", "no such topic"), ()):
        fresh = chat.run(setup, Edits(locked=locked), session)
        assert fresh.threshold == plain.threshold
        found = chat.recount(plain, locked, place, Session())
        assert found == chat.recount(plain, locked, None, session)
        assert replace(found, timing=fresh.timing, model=fresh.model) == fresh
    assert chat.recount(plain, ("Delivery",), place).points != plain.points
    assert chat.recount(chat.recount(plain, ("Delivery",), place), (), place) == plain


def test_the_next_test_takes_the_place_of_the_last_once_it_is_saved(setup: Setup, place: trial.Place) -> None:
    first = chat.run(setup, NO_EDITS, place=place)
    keep(place, setup, first)
    second = chat.run(setup, NO_EDITS, place=place)
    assert len(bundles(place)) == 2  # a kill now would leave the saved result with its model
    keep(place, setup, second)
    assert bundles(place) == [f"{second.model}.smeai-model"]
    with pytest.raises(DataError, match="no longer there"):
        chat.try_message(first.model, NO_EDITS, MESSAGE, 0.5, place)


def test_a_model_goes_with_its_pilot(setup: Setup, place: trial.Place) -> None:
    keep(place, setup, chat.run(setup, NO_EDITS, place=place))
    workspaces.delete_pilot(*place)
    assert bundles(place) == []
    chat.run(setup, NO_EDITS, place=place)  # a test that ends after its pilot was deleted
    assert list((Path(place[0]) / "models").iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 no zip", None])
def test_a_damaged_model_asks_to_train_again(damage: bytes | None, setup: Setup, place: trial.Place) -> None:
    result = chat.run(setup, NO_EDITS, place=place)
    path = Path(place[0]) / "models" / str(place[1]) / f"{result.model}.smeai-model"
    path.write_bytes(path.read_bytes()[:-2000] if damage is None else damage)
    for ask in (lambda: chat.try_message(result.model, NO_EDITS, MESSAGE, 0.5, place), lambda: chat.recount(result, (), place)):
        with pytest.raises(DataError, match="damaged") as told:
            ask()
        assert "Train and test again" in str(told.value.hint)


def test_a_model_without_what_it_said_is_damaged_too(setup: Setup, place: trial.Place) -> None:
    result = chat.run(setup, NO_EDITS, place=place)
    path = Path(place[0]) / "models" / str(place[1]) / f"{result.model}.smeai-model"
    ChatModel.load(path).save(path, {"threshold": 0.5})
    with pytest.raises(DataError, match="damaged"):
        chat.recount(result, (), place)


def test_a_test_is_not_lost_because_its_model_cannot_be_kept(setup: Setup, place: trial.Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise FileError("The disk is full.")

    monkeypatch.setattr(ChatModel, "save", full)
    session = Session()
    result = chat.run(setup, NO_EDITS, session, place=place)
    assert chat.try_message(result.model, NO_EDITS, MESSAGE, 0.3, place, session).topic == "Delivery"
    with pytest.raises(DataError, match="no longer there"):
        chat.try_message(result.model, NO_EDITS, MESSAGE, 0.3, place)
    assert bundles(place) == []


def test_what_is_kept_shows_no_personal_data(setup: Setup, place: trial.Place, tmp_path: Path) -> None:
    texts, topics = shop(160)
    rows = [[f"{text} mail me{chr(97 + n % 26)}@example.com", topic] for n, (text, topic) in enumerate(zip(texts, topics, strict=True))]
    with Path(setup.source.path).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Text", "Topic"], *rows])
    result = chat.run(setup, NO_EDITS, place=place)
    assert "example.com" not in str(trial._read(result.model, place).judgements)
