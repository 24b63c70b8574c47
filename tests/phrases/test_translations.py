"""Every sentence the engine writes exists in every language, with the same places and all forms of number."""

import json

import pytest

from smeai.core.assets import assets_folder
from smeai.core.kpi import Input, Kpi
from smeai.core.phrases import Said
from smeai.core.plurals import categories
from smeai.core.translations import LANGUAGES, every
from tests.phrases.documents import DOCUMENTS
from tests.phrases.templates import has_words, places, said

OTHERS = tuple(language for language in LANGUAGES if language != "en")
# rooms whose texts have no translations yet: they stay English in every report
PENDING = ("smeai/core/case/", "smeai/core/computing/", "smeai/core/review/", "smeai/core/anonymity.py", "smeai/actions/")


def _keys() -> dict[str, str]:
    found = {key: where for key, where in said().items() if has_words(key) and not where.startswith(PENDING)}
    return found | {key: name for name, document in DOCUMENTS.items() if name not in PENDING for key in _declared(document().kpis)}


def _declared(kpis: tuple[Kpi, ...]) -> list[str]:
    """The texts of key figures and their inputs, which are declared and not said."""
    texts = [text for kpi in kpis for text in (kpi.title, kpi.sentence, *_of_inputs(kpi.inputs))]
    return [text.key if isinstance(text, Said) else text for text in texts if text and has_words(text)]


def _of_inputs(inputs: tuple[Input, ...]) -> list[str]:
    return [text for one in inputs for text in (one.title, one.source)]


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


@pytest.mark.parametrize("part", ["books", "chat", "common", "stock"])
def test_no_translation_is_left_of_what_nobody_says(part: str) -> None:
    stored = json.loads((assets_folder() / "phrases" / f"{part}.json").read_text("utf-8"))
    assert not set(stored) - set(_keys()) - set(said()) - ELSEWHERE


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
