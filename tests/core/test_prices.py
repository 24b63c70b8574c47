"""The price list that anyone can edit."""

import json
from datetime import date
from pathlib import Path

import pytest

from smeai.core.assets import assets_folder
from smeai.core.prices import Price, PriceBook, read_prices, to_json
from smeai.errors import UnreadableFile

GOOD = {
    "currency": "EUR",
    "note": "List prices.",
    "prices": [{"name": "A", "per_call": 0.002, "basis": "400 tokens", "as_of": "2026-05"}],
}


def test_reads_a_list(tmp_path: Path) -> None:
    path = tmp_path / "prices.json"
    path.write_text(json.dumps(GOOD), "utf-8")
    assert read_prices(path) == PriceBook((Price("A", 0.002, "400 tokens", "2026-05"),), "EUR", "List prices.")


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
        assert price.per_call > 0 and price.name and price.basis
        assert date.fromisoformat(f"{price.as_of}-01")


def test_what_is_written_is_read_again_and_tokens_are_priced(tmp_path: Path) -> None:
    book = PriceBook((Price("A", 0.001, "its page", "2026-11", 2.0, 8.0),), "EUR", "Mine.", 500.0, 100.0)
    path = tmp_path / "prices.json"
    path.write_text(to_json(book), "utf-8")
    assert read_prices(path) == book
    assert book.cost(book.prices[0]) == pytest.approx(0.001 + 0.001 + 0.0008)
