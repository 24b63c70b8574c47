"""Every sentence the engine writes exists in every language, with the same places and all forms of number."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache

import pytest

from smeai.core.kpi import Input, Kpi
from smeai.core.phrases import Said
from smeai.core.plurals import categories
from smeai.core.translations import LANGUAGES, every
from tests.phrases.business_texts import business_texts
from tests.phrases.documents import DOCUMENTS
from tests.phrases.templates import has_words, places, said

OTHERS = tuple(language for language in LANGUAGES if language != "en")


@cache
def _keys() -> Mapping[str, str]:
    found = {key: where for key, where in said().items() if has_words(key)}
    found |= {key: name for name, document in DOCUMENTS.items() for key in _texts(document())}
    return found | dict.fromkeys(business_texts(), "figures of the business")


def _texts(thing: object) -> Iterator[str]:
    """Everything in a document that `spoken` says in another language, as it stands in the translations."""
    if isinstance(thing, Said):
        yield from (thing.key, *_texts(tuple(thing.values.values())))
    elif isinstance(thing, tuple):
        yield from (key for each in thing for key in _texts(each))
    elif is_dataclass(thing):
        yield from (key for field in fields(thing) for key in _texts(getattr(thing, field.name)))
        yield from (text for name in _DECLARED.get(type(thing), ()) if (text := getattr(thing, name)) and not isinstance(text, Said))


_DECLARED = {Kpi: ("title", "sentence"), Input: ("title", "source")}  # not said, but looked up as they are


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_stays_english(language: str) -> None:
    missing = {key: where for key, where in _keys().items() if has_words(key) and not every().get(key, {}).get(language)}
    skeleton = json.dumps({key: {language: where} for key, where in missing.items()}, ensure_ascii=False, indent=1)
    assert not missing, f"add to assets/phrases: {skeleton}"


@pytest.mark.parametrize("language", OTHERS)
def test_translations_have_the_places_of_their_template(language: str) -> None:
    for key, row in every().items():
        wanted, found = places(key.partition("|")[0]), row.get(language)
        for form in _forms(found):
            assert places(form) == wanted, f"{language}: {form}"


@pytest.mark.parametrize("language", OTHERS)
def test_forms_are_those_of_the_language(language: str) -> None:
    for key, row in every().items():
        if isinstance(found := row.get(language), dict):
            forms = set(found) - {"by"}
            assert "other" in forms and forms <= set(categories(language)), key
            assert found.get("by", "hours") in places(key), key
            if language == "pl":
                assert {"one", "few", "many"} <= forms, key


def test_no_translation_is_left_of_what_nobody_says() -> None:
    assert not set(every()) - set(_keys()) - set(said()) - ELSEWHERE


ELSEWHERE = {  # sources of inputs, and key figures that no sample document holds
    "entered",
    "Spoilage avoided, a year",
    "What is thrown away for its age, at cost: theirs less ours.",
    "Rounded list prices, to be checked before you decide: without tax, discounts, training, and the work of connecting. Prices change:"
    " edit this list.",
}


def _forms(found: object) -> list[str]:
    if isinstance(found, dict):
        return [form for name, form in found.items() if name != "by"]
    return [found] if isinstance(found, str) else []
