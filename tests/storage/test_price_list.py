"""The user's own price list, also one from an earlier edition."""

import json
from pathlib import Path

from smeai.core.prices import EDITION, read_prices
from smeai.storage.places import Places
from smeai.storage.price_list import SHIPPED, PriceList

FIRST = {"currency": "USD", "note": "Mine.", "prices": [{"name": "My own", "per_call": 0.002, "basis": "asked", "as_of": "2025-05"}]}


def test_a_list_of_the_first_edition_is_brought_up_and_written_when_saved(tmp_path: Path) -> None:
    prices, shipped = PriceList(Places.beside(tmp_path)), read_prices(SHIPPED)
    prices.own.write_text(json.dumps(FIRST), "utf-8")
    book = prices.load()
    assert book.prices[0].name == "My own" and book.prices[1:] == shipped.prices
    assert json.loads(prices.own.read_text("utf-8")) == FIRST
    prices.save(book)
    assert json.loads(prices.own.read_text("utf-8"))["edition"] == EDITION and prices.load() == book


def test_what_was_deleted_from_a_list_of_today_stays_away(tmp_path: Path) -> None:
    prices = PriceList(Places.beside(tmp_path))
    book = prices.load()
    prices.save(type(book)(book.prices[:2], book.currency, book.note))
    assert len(prices.load().prices) == 2
