"""Figures as people write them."""

import re
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.core.figures import exactly, interval, span, written
from smeai.core.kpi import Unit

LANGUAGES = ("en", "en-GB", "en-US", "de", "fr", "es", "it", "nl", "pt", "pt-PT", "pl", "ar", "ja", "")


def plain(text: str) -> str:
    """The text with its no-break spaces made visible as ordinary ones."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (0.61, Unit.SHARE, "61 %"),
        (0.021, Unit.SHARE, "2.1 %"),
        (0.0004, Unit.SHARE, "0.04 %"),
        (0.996, Unit.SHARE, "99.6 %"),  # never 100 % while some are left
        (0.9996, Unit.SHARE, "99.96 %"),
        (1.0, Unit.SHARE, "100 %"),
        (0.0, Unit.SHARE, "0 %"),
        (2.13, Unit.PER_HUNDRED, "2.1 per 100"),
        (1284, Unit.COUNT, "1,284"),
        (9.17, Unit.HOURS, "9.2 h"),
        (12.4, Unit.HOURS, "12 h"),
        (3.5, Unit.MINUTES, "3.5 min"),
        (65, Unit.WATTS, "65 W"),
        (1, Unit.YEARS, "1 year"),
        (4, Unit.YEARS, "4 years"),
        (1284.4, Unit.MONEY, "€ 1,284"),
        (24.5, Unit.MONEY, "€ 24.50"),
        (0.05, Unit.MONEY, "€ 0.05"),
        (0.000004, Unit.MONEY, "€ 0.000004"),
        (0.00000412, Unit.MONEY, "€ 0.0000041"),
        (-24.5, Unit.MONEY, "−€ 24.50"),
        (-0.02, Unit.SHARE, "−2 %"),
        (nan, Unit.COUNT, "–"),
        (inf, Unit.MONEY, "–"),
    ],
)
def test_a_figure_is_as_exact_as_it_deserves(value: float, unit: Unit, expected: str) -> None:
    assert plain(written(value, unit)) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "€ 1,284 · € 12,840.50"),
        ("en-GB", "€ 1,284 · € 12,840.50"),
        ("de", "1.284 € · 12.840,50 €"),
        ("de-AT", "€ 1.284 · € 12.840,50"),
        ("fr", "1 284 € · 12 840,50 €"),
        ("es", "1284 € · 12.840,50 €"),
        ("it", "1.284 € · 12.840,50 €"),
        ("nl", "€ 1.284 · € 12.840,50"),
        ("pt", "€ 1.284 · € 12.840,50"),
        ("pl", "1284 € · 12 840,50 €"),
        ("ar", "1,284 € · 12,840.50 €"),
        ("xx", "€ 1,284 · € 12,840.50"),
    ],
)
def test_money_follows_the_language(language: str, expected: str) -> None:
    both = written(1284, Unit.MONEY, "EUR", language), written(12840.5, Unit.MONEY, "EUR", language, decimals=2)
    assert plain(" · ".join(both)) == expected


def test_money_follows_the_currency() -> None:
    assert written(1284, Unit.MONEY, "USD") == "$1,284"
    assert plain(written(1284, Unit.MONEY, "CHF")) == "CHF 1,284"
    assert plain(written(12.5, Unit.MONEY, "JPY")) == "¥13"


def test_an_interval_names_its_unit_once() -> None:
    assert plain(interval(0.61, 0.57, 0.64, Unit.SHARE, n=812)) == "61 % (57–64 %, n = 812)"
    assert plain(interval(0.61, None, None, Unit.SHARE)) == "61 %"
    assert plain(span(1200, 1400, Unit.MONEY, "EUR", "de")) == "1.200–1.400 €"
    assert plain(span(-2, 5, Unit.HOURS)) == "−2 … 5 h"
    assert plain(span(3, 3, Unit.HOURS)) == "3 h"


def test_an_input_is_never_rounded_away() -> None:
    assert plain(exactly(12.75, Unit.MINUTES)) == "12.75 min"
    assert plain(exactly(0.0825, Unit.SHARE)) == "8.25 %"
    assert plain(exactly(24.5, Unit.MONEY)) == "€ 24.50"
    assert plain(exactly(3600000, Unit.NUMBER)) == "3,600,000"


@given(st.floats(allow_nan=True, allow_infinity=True), st.sampled_from(list(Unit)), st.sampled_from(LANGUAGES))
def test_any_figure_is_written_without_an_exponent(value: float, unit: Unit, language: str) -> None:
    for text in (written(value, unit, "EUR", language), exactly(value, unit, "EUR", language)):
        assert text and "nan" not in text and not re.search(r"\de[+-]?\d", text)


@given(st.floats(min_value=0.01, max_value=1e9))
def test_the_english_figure_reads_back_to_its_value(value: float) -> None:
    read = float(written(value, Unit.NUMBER).replace(",", ""))
    assert read == pytest.approx(value, rel=0.06)


def test_arabic_units_agree_with_their_number() -> None:
    assert plain(written(1, Unit.YEARS, language="ar")) == "1 سنة"
    assert plain(written(4, Unit.YEARS, language="ar-AE")) == "4 سنوات"
    assert plain(written(9.2, Unit.HOURS, language="ar")) == "9.2 ساعة"
    assert plain(written(12, Unit.MINUTES, language="ar")) == "12 دقيقة"
    assert plain(written(2.1, Unit.PER_HUNDRED, language="ar")) == "2.1 من 100"
