"""What is usual in a country: whole, labelled, plausible."""

import pytest

from smeai.core.business.country import EURO, FACTS, countries, currencies, find, guess

ASKED = [
    "DE",
    "AT",
    "CH",
    "FR",
    "ES",
    "IT",
    "PT",
    "NL",
    "BE",
    "PL",
    "CZ",
    "SE",
    "DK",
    "NO",
    "GB",
    "IE",
    "US",
    "CA",
    "BR",
    "IN",
    "IL",
    "EG",
    "AE",
    "SA",
    "ID",
    "JP",
    "AU",
    "ZA",
]


def test_the_countries_that_were_asked_for_are_there() -> None:
    assert set(ASKED) <= set(countries())
    assert {EURO, "CHF", "JPY", "SAR"} <= set(currencies())


@pytest.mark.parametrize("code", list(countries()))
def test_every_fact_says_where_it_is_from_and_is_plausible(code: str) -> None:
    place = countries()[code]
    assert set(place.facts) == set(FACTS)
    assert {"en", "de", "ar"} <= set(place.names)
    for name, fact in place.facts.items():
        if place.currency != EURO or name != "euro":
            assert fact.source and 2022 <= fact.year <= 2026, name
    euro = place.fact("euro").value
    assert 0.8 <= place.fact("wage").value / euro <= 45  # euro an hour
    assert 0 <= place.fact("overhead").value <= 0.8
    assert 200 <= place.fact("working_days").value <= 300
    assert 0.02 <= place.fact("price_kwh").value / euro <= 0.45
    assert 20 <= place.fact("grid_co2").value <= 800


@pytest.mark.parametrize(
    ("tag", "code"),
    [("de-AT", "AT"), ("de", "DE"), ("en_GB", "GB"), ("pt-BR", "BR"), ("zh-Hans-SG", "SG"), ("de-LI", ""), ("xx", ""), ("", "")],
)
def test_a_language_lets_one_think_of_a_country(tag: str, code: str) -> None:
    assert guess(tag) == code


def test_every_guess_is_a_country() -> None:
    assert all(guess(language) in countries() for language in ("de", "fr", "es", "it", "pt", "nl", "pl", "ar", "he", "en"))


def test_names_follow_the_language() -> None:
    germany = find("de")
    assert germany and [germany.name(each) for each in ("de-AT", "ar", "fi")] == ["Deutschland", "ألمانيا", "Germany"]
    assert find("XX") is None
