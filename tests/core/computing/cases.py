"""A small price list, and the workings of the case in the guide."""

from smeai.core.computing.workings import Workings
from smeai.core.prices import Price, PriceBook

UNITS = Price("By units", 0.0, "0.0005 a unit of 100 characters, at least 3 units", "2026-05", per_unit=0.0005, unit_chars=100, min_units=3,
              serves="messages")  # fmt: skip
TOKENS = Price("By tokens", 0.0, "1 a million tokens read, 5 a million written", "2026-05", input_million=1.0, output_million=5.0)
_FREE = "0.0010 a started unit of 1,000 characters, 5,000 units a month free"
FREE = Price("With a free tier", 0.0, _FREE, "2026-05", per_unit=0.001, unit_chars=1000, free_month=5000)
BASE = Price("With a base fee", 0.005, "100 a month", "2026-05", base_month=100.0, included=10000)
YEAR = Price("By the year", 0.001, "6,000 a year", "2026-05", commit_price=6000, commit_months=12, commit_calls=1000000, commit_over=0.0005)
BOOK = PriceBook((UNITS, TOKENS, FREE, BASE, YEAR), "USD", "Made up.")
FIGURES = {"calls_month": 40000.0, "call_seconds": 0.05, "rate_usd": 0.87}


def workings(*services: Price, **changes: object) -> Workings:
    """40,000 calls a month at 0.87 euro a dollar, with a whole computer."""
    made = {"figures": FIGURES, "whole": True, "chosen": tuple(each.name for each in services) or (UNITS.name,)} | changes
    return Workings(**made)
