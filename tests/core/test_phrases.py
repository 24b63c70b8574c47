"""Sentences that can be said again in another language."""

import json
import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from smeai.core import phrases, translations
from smeai.core.estimate import proportion
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.phrases import Bounds, Day, Figure, Own, Said, count, estimate, joined, listed, money, plural, say, share, spoken
from smeai.core.revival import plain, revive

BOOK = {
    "{n} of {all} lines are right.": {"de": "{n} von {all} Zeilen sind richtig.", "ar": "{n} من {all} صحيحة."},
    "{n} lines": {
        "de": {"one": "{n} Zeile", "other": "{n} Zeilen"},
        "pl": {"one": "{n} wiersz", "few": "{n} wiersze", "many": "{n} wierszy", "other": "{n} wiersza"},
    },
    "from|start": {"de": "von"},
    "from|sender": {"de": "aus"},
    "{names} and {n} more": {"de": "{names} und {n} weitere"},
    "Worth": {"de": "Wert"},
}


@pytest.fixture(autouse=True)
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "phrases").mkdir()
    (tmp_path / "phrases" / "some.json").write_text(json.dumps(BOOK), "utf-8")
    monkeypatch.setattr(translations, "assets_folder", lambda: tmp_path)
    _forget()
    yield
    _forget()


def _forget() -> None:
    translations.every.cache_clear()
    translations._book.cache_clear()


def _right(n: int) -> Said:
    return say("{n} of {all} lines are right.", n=count(n), all=count(12345))


def test_it_is_its_english_text() -> None:
    assert _right(61) == "61 of 12,345 lines are right." and isinstance(_right(61), str)


def test_it_is_said_in_the_language_and_its_figures_too() -> None:
    assert _right(61).spoken("de-AT") == "61 von 12.345 Zeilen sind richtig."


def test_without_a_translation_it_stays_english() -> None:
    assert _right(61).spoken("fr") == "61 of 12\u202f345 lines are right." and _right(61).spoken("xx") == _right(61)


@pytest.mark.parametrize(
    ("n", "language", "text"),
    [(1, "en", "1 line"), (2, "en", "2 lines"), (1, "de", "1 Zeile"), (3, "pl", "3 wiersze"), (5, "pl", "5 wierszy"), (1, "fr", "1 line")],
)
def test_the_form_follows_the_number(n: int, language: str, text: str) -> None:
    assert plural("{n} line", "{n} lines", n=count(n)).spoken(language) == text


def test_one_word_may_mean_two_things() -> None:
    assert (say("from", "start").spoken("de"), say("from", "sender").spoken("de")) == ("von", "aus")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (share(0.61), "61\u00a0%"),
        (money(1284.0, "PLN"), "1.284\u00a0zł"),
        (money(1284.0), "1.284\u00a0€"),
        (Figure(2.0, Unit.HOURS, assumed=True), "2\u00a0h*"),
        (estimate(proportion(60, 100)), "60\u00a0% (50–69\u00a0%, n\u00a0=\u00a0100)"),
        (Bounds(None, 1.0, 2.5, Unit.HOURS), "1,0–2,5\u00a0h"),
        (Day("2026-03-01"), "1. März 2026"),
        (listed(("a", "b", "c"), 2), "a, b und 1 weitere"),
        (listed(("a", "b"), 2), "a, b"),
        (listed(("a, of x", "b")), "a, of x; b"),
        (say("Worth"), "Wert"),
        (Own("Worth"), "Worth"),
        (phrases.Exact("-18432.905", 3, "EUR"), "−18.432,905 EUR"),
        ("{braces}", "{braces}"),
    ],
)
def test_values_as_the_language_writes_them(value: object, text: str) -> None:
    assert say("{it}", it=value).spoken("de") == text


def test_figures_keep_their_order_within_a_text_from_right_to_left() -> None:
    assert _right(61).spoken("ar") == "\u200e61\u200e من \u200e12,345\u200e صحيحة."


def test_a_sentence_that_begins_with_a_foreign_name_still_runs_from_right_to_left() -> None:
    title = say("{service}: {title}", service="By units", title="شهريًا")
    assert title.spoken("ar") == "\u200f\u200eBy units\u200e: شهريًا"
    assert say("{name}", name="By units").spoken("ar") == "\u200eBy units\u200e"
    assert title.spoken("de") == "By units: شهريًا"


def test_sentences_in_a_row() -> None:
    assert joined((_right(1), "", "As is.")).spoken("de") == "1 von 12.345 Zeilen sind richtig. As is."


@dataclass(frozen=True)
class Leaf:
    text: str
    size: float = 1.0


@dataclass(frozen=True)
class Tree:
    leaves: tuple[Leaf, ...]
    pairs: tuple[tuple[str, str], ...] = ()


def test_a_whole_tree_is_said_and_other_texts_stay() -> None:
    said = spoken(Tree((Leaf(say("Worth")), Leaf("Worth", 2.0)), ((say("Worth"), "x"),)), "de")
    assert said == Tree((Leaf("Wert"), Leaf("Worth", 2.0)), (("Wert", "x"),))


def test_titles_of_key_figures_need_no_call() -> None:
    used = Input("a", "Worth", 1.0, Unit.COUNT, Origin.YOURS, "a {b}")
    kpi = spoken(Kpi("worth", "Worth", 1.0, Unit.COUNT, "a", (used,), "Worth"), "de")
    assert (kpi.title, kpi.sentence, kpi.inputs[0].title, kpi.inputs[0].source) == ("Wert", "Wert", "Wert", "a {b}")


def _every_value() -> Said:
    values = {"a": _right(3), "b": listed((Own("x"), "y", share(0.1)), 2), "c": estimate(proportion(1, 9)), "d": Day("2026-03-01")}
    return joined((say("{a} {b} {c} {d}", "all", **values), plural("{n} line", "{n} lines", n=count(1))))


def test_it_survives_json_and_the_pipe() -> None:
    said = _every_value()
    for back in (revive(Leaf, json.loads(json.dumps(plain(Leaf(said))))).text, pickle.loads(pickle.dumps(said))):  # noqa: S301
        assert isinstance(back, Said) and (back, back.spoken("de"), back.key) == (said, said.spoken("de"), said.key)


def test_every_value_can_be_stored() -> None:
    kinds = {each for each in vars(phrases).values() if isinstance(each, type) and hasattr(each, "__dataclass_fields__")} - {Input, Kpi}
    stored = json.dumps(plain(_every_value()))
    assert all(each.__name__ in stored for each in kinds - {phrases.Estimate, Figure, Bounds, phrases.Exact}) and "Bounds" in stored
