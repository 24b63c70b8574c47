"""Forms of number, against what CLDR's tables say."""

import pytest

from smeai.core.plurals import categories, category
from smeai.core.translations import LANGUAGES


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", {0: "other", 1: "one", 2: "other", 21: "other"}),
        ("de-AT", {0: "other", 1: "one", 2: "other"}),
        ("fr", {0: "one", 1: "one", 2: "other"}),
        ("pt", {0: "one", 1: "one", 2: "other"}),
        ("pl", {0: "many", 1: "one", 2: "few", 4: "few", 5: "many", 12: "many", 22: "few", 112: "many", 121: "many"}),
        ("ar", {0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 103: "few", 1000: "other"}),
        ("he", {0: "other", 1: "one", 2: "two", 3: "other", 20: "other"}),
    ],
)
def test_whole_numbers(language: str, forms: dict[int, str]) -> None:
    assert {number: category(language, number) for number in forms} == forms


@pytest.mark.parametrize(("language", "form"), [("en", "other"), ("fr", "one"), ("pl", "other"), ("ar", "other"), ("he", "other")])
def test_a_number_with_decimals_is_not_the_whole_one(language: str, form: str) -> None:
    assert category(language, 1.4, 1) == form


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_takes_a_form_that_is_not_listed(language: str) -> None:
    assert {category(language, number / 10, number % 10 and 1) for number in range(2000)} <= set(categories(language))
