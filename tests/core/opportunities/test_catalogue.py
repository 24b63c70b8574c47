"""The catalogue is whole: every text in every language, every key known, every assumption possible."""

import re
from string import Formatter

import pytest

from smeai.core.opportunities.catalogue import Use, read_catalogue
from smeai.core.opportunities.question import DATA, NUMBERS, PAINS, QUESTIONS, TRADES, VOLUMES, Answers, from_json, to_json

CATALOGUE = read_catalogue()
LANGUAGES = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ar", "he", "hi", "id"}
ARABIC = re.compile("[\u0600-\u06ff]")


def places(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name)


def test_every_text_is_there_in_every_language_with_its_places() -> None:
    texts = {**CATALOGUE.texts, **{f"{use.key} {part}": getattr(use, part) for use in CATALOGUE.uses for part in ("title", "words")}}
    for key, text in texts.items():
        assert set(text) == LANGUAGES and all(text.values()), key
        assert len({tuple(places(each)) for each in text.values()}) == 1, key
        assert ARABIC.search(text["ar"]) or not re.search("[a-z]{3}", re.sub("{.*?}", "", text["en"])), key


def test_every_question_and_choice_has_its_words() -> None:
    book = CATALOGUE.book("en")
    assert len(QUESTIONS) == 10
    for question in QUESTIONS:
        assert book.say(question.key) and book.say(f"{question.key}-why")
        assert all(book.say(f"{question.key}.{choice}") for choice in question.choices)
        assert all(book.say(f"in.{name}") for name in question.numbers)
    assert all(book.say(f"ready.do-{key}") for key in DATA)
    assert all(book.say(f"why.{name}", count="7") for name in VOLUMES)


@pytest.mark.parametrize("use", CATALOGUE.uses, ids=lambda use: use.key)
def test_every_use_is_possible(use: Use) -> None:
    assert set(use.trades) <= set(TRADES) and use.trades
    assert use.volume in VOLUMES and set(use.data) <= set(DATA) and set(use.pains) <= set(PAINS) and use.pains
    assert list(use.minutes) == sorted(use.minutes) and list(use.share) == sorted(use.share) and use.share[-1] <= 1
    assert use.minutes[0] > use.check or use.minutes[-1] == 0
    assert (use.rate is None) == (not use.worth) and set(use.parts) <= set(use.trades)
    assert f"watch.{use.watch}" in CATALOGUE.texts
    assert use.rate is None or f"worth.{use.worth_of}" in CATALOGUE.texts


def test_the_pilots_and_nothing_else_can_be_tested_here() -> None:
    assert {use.pilot for use in CATALOGUE.uses} == {"", "chat", "stock", "books"}
    assert len({use.key for use in CATALOGUE.uses}) == len(CATALOGUE.uses)


def test_every_trade_has_its_volumes() -> None:
    assert set(CATALOGUE.month_each) == set(TRADES)
    assert all(set(each) == set(VOLUMES) - {"people"} for each in CATALOGUE.month_each.values())


def test_answers_are_kept_whole() -> None:
    answers = Answers({"people": 4, "wage": 31.5}, {"trade": ("crafts",), "data": ("bank", "photos")}, {"chat.minutes": 7}, "CHF")
    assert from_json(to_json(answers)) == Answers(answers.numbers, {**dict.fromkeys(_picks(), ()), **answers.picks}, answers.own, "CHF")
    assert answers.count == 3
    assert answers.with_number("people", None).numbers == {"wage": 31.5}


def test_answers_of_another_version_or_a_stranger_do_no_harm() -> None:
    odd = {
        "numbers": {"people": -4, "moons": 3, "wage": "x"},
        "picks": {"trade": ["pirates"], "care": 3, "skill": None, "data": ["bank", 5]},
        "own": [],
    }
    found = from_json(odd | {"currency": 7})
    assert (found.numbers, found.pick("trade"), found.picks["data"], found.own, found.currency) == ({}, "", ("bank",), {}, "EUR")
    assert set(found.numbers) <= set(NUMBERS)


def _picks() -> tuple[str, ...]:
    return tuple(each.key for each in QUESTIONS if each.choices)
