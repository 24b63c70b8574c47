"""The price list that anyone can edit."""

import json
from datetime import date
from pathlib import Path

import pytest

from smeai.core.assets import assets_folder
from smeai.core.prices import EDITION, SERVES, Price, PriceBook, brought_up, read_prices, to_json
from smeai.errors import UnreadableFile

GOOD = {
    "currency": "EUR",
    "note": "List prices.",
    "prices": [{"name": "A", "per_call": 0.002, "basis": "400 tokens", "as_of": "2026-05"}],
}


def test_reads_a_list(tmp_path: Path) -> None:
    path = tmp_path / "prices.json"
    path.write_text(json.dumps(GOOD), "utf-8")
    assert read_prices(path) == PriceBook((Price("A", 0.002, "400 tokens", "2026-05"),), "EUR", "List prices.", edition=1)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", "5", json.dumps({**GOOD, "prices": [{"name": "A"}]}), json.dumps(GOOD).replace("0.002", '"dear"'), "\ufeff{}"],
)
def test_a_damaged_list_is_a_sentence(text: str, tmp_path: Path) -> None:
    path = tmp_path / "prices.json"
    path.write_text(text, "utf-8")
    with pytest.raises(UnreadableFile, match=r"The price list prices\.json cannot be read"):
        read_prices(path)


def test_a_missing_list_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="cannot be read"):
        read_prices(tmp_path / "none.json")


def test_the_shipped_list_is_dated_and_positive() -> None:
    book = read_prices(assets_folder() / "prices" / "cloud.json")
    assert len(book.currency) == 3 and book.note and book.prices
    for price in book.prices:
        assert (book.cost(price) > 0 or price.base_month > 0) and price.name and price.basis
        assert price.serves in ("", *SERVES) and (price.commit_calls > 0) == price.commits
        assert date.fromisoformat(f"{price.as_of}-01")


def test_what_is_written_is_read_again_and_tokens_are_priced(tmp_path: Path) -> None:
    book = PriceBook((Price("A", 0.001, "its page", "2026-11", 2.0, 8.0),), "EUR", "Mine.", 500.0, 100.0)
    path = tmp_path / "prices.json"
    path.write_text(to_json(book), "utf-8")
    assert read_prices(path) == book
    assert book.cost(book.prices[0]) == pytest.approx(0.001 + 0.001 + 0.0008)


def test_the_shipped_list_has_every_kind_of_price() -> None:
    prices = read_prices(assets_folder() / "prices" / "cloud.json").prices
    kinds = ("per_call", "per_unit", "min_units", "input_million", "base_month", "included", "free_month", "commit_price")
    assert all(any(getattr(price, kind) for price in prices) for kind in kinds)
    assert {price.serves for price in prices} == {"", *SERVES}


def test_units_are_started_ones() -> None:
    book = PriceBook((), "USD", "", chars=301.0)
    assert book.cost(Price("A", 0.0, "", "2026-05", per_unit=0.0005, unit_chars=100, min_units=3)) == pytest.approx(0.002)


def test_what_a_service_does_not_have_is_not_written() -> None:
    text = to_json(PriceBook((Price("A", 0.001, "its page", "2026-11"),), "EUR", "Mine."))
    assert "commit" not in text and json.loads(text)["edition"] == EDITION


def test_a_list_of_the_first_edition_keeps_what_is_the_users() -> None:
    shipped = PriceBook((Price("A", 1.0, "shipped", "2026-05"), Price("New", 2.0, "shipped", "2026-05")), "USD", "Shipped.")
    old = PriceBook((Price("A", 0.5, "mine", "2025-01"), Price("Mine", 0.1, "mine", "2025-01")), "EUR", "Mine.", 500.0, edition=1)
    new = brought_up(old, shipped)
    assert new.prices[:2] == old.prices and (new.currency, new.note, new.tokens_in) == ("EUR", "Mine.", 500.0)
    assert [(each.name, each.currency) for each in new.prices[2:]] == [("New", "USD")]
    assert brought_up(new, shipped) is new


@pytest.mark.parametrize("value", ["-1", "Infinity", "NaN"])
def test_what_is_no_price_is_refused(value: str, tmp_path: Path) -> None:
    path = tmp_path / "prices.json"
    path.write_text(json.dumps(GOOD).replace("0.002", value), "utf-8")
    with pytest.raises(UnreadableFile, match="is not a price"):
        read_prices(path)


def test_the_shipped_note_can_be_said_in_other_languages() -> None:
    book = read_prices(assets_folder() / "prices" / "cloud.json")
    assert book.note.spoken("de") != book.note and json.loads(to_json(book))["note"] == book.note
