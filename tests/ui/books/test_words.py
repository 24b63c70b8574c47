"""Amounts and days as languages write them, to the last digit."""

import pytest
from PySide6.QtCore import QLocale

from smeai.ui.amounts import amount, day, plain_amount
from smeai.ui.books.grid.accounts import fitting
from smeai.ui.books.words import sureness
from tests.ui.books.books import ACCOUNTS


@pytest.fixture(params=["en-US", "de", "fr", "ar-AE"])
def language(request: pytest.FixtureRequest) -> str:
    QLocale.setDefault(QLocale(request.param))
    return request.param


@pytest.mark.parametrize("text", ["0.00", "-0.01", "1234567.89", "-1650.00", "12", "-999999999999.999"])
def test_an_amount_is_read_back_as_it_was_written(language: str, text: str) -> None:
    assert plain_amount(amount(text)) == text


def test_a_minus_stands_before_figure_and_currency() -> None:
    QLocale.setDefault(QLocale("en-US"))
    assert amount("-1234.50", "USD").lstrip("\u200e") == "−$1,234.50"
    QLocale.setDefault(QLocale("de"))
    assert amount("-1234.50", "EUR").lstrip("\u200e") == "−1.234,50\u00a0€"


@pytest.mark.parametrize("text", ["", "-", "1.2.3", "abc", "--1"])
def test_what_is_no_amount_is_none(text: str) -> None:
    assert plain_amount(text) == ""


def test_days_follow_the_language() -> None:
    for language, text in (("de", "05.03.2026"), ("en-US", "03/05/2026"), ("en-GB", "05/03/2026")):
        QLocale.setDefault(QLocale(language))
        assert day("2026-03-05") == text
    assert day("soon") == "soon"


def test_nothing_short_of_certain_is_called_certain() -> None:
    QLocale.setDefault(QLocale("en"))
    assert [sureness(value) for value in (0.999, 1.0, 0.004, 0.5)] == ["99\u00a0%", "100\u00a0%", "1\u00a0%", "50\u00a0%"]


def test_codes_come_before_names_and_likely_ones_first() -> None:
    assert [each.code for each in fitting(ACCOUNTS, "49")] == ["4930", "4920", "4970"]
    assert [each.code for each in fitting(ACCOUNTS, "49", ("4970",))] == ["4970", "4930", "4920"]
    assert [each.code for each in fitting(ACCOUNTS, "sup off")] == ["4930"]
    assert fitting(ACCOUNTS, "", ("4530",))[0].code == "4530"
    assert not fitting(ACCOUNTS, "zzz")
