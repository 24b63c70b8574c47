"""Numbers and dates as people type them."""

from datetime import datetime
from decimal import Decimal

import pytest

from smeai.tabular.amounts import parse_number
from smeai.tabular.dates import parse_date


@pytest.mark.parametrize(
    ("text", "point", "comma"),
    [
        ("1.234", "1.234", "1234"),
        ("1,234.50", "1234.50", None),
        ("1.234,50", None, "1234.50"),
        ("1.234.567", None, "1234567"),
        ("12,34,567.00", "1234567.00", None),
        ("0.567", "0.567", None),
        ("(12.50)", "-12.50", None),
        ("12,50-", None, "-12.50"),
        ("−3", "-3", "-3"),
        ("€ 1\u202f234,50", None, "1234.50"),
        ("1'234.50 CHF", "1234.50", None),
        ("-$5.10", "-5.10", None),
        ("12 %", "0.12", "0.12"),
        ("٣٤٥٫٥٠", "345.50", "345.50"),
        ("kr 100,-", "100", "100"),
        ("1e3", "1E+3", "1E+3"),
        ("12 apples", None, None),
        ("1.2.3", None, None),
        ("", None, None),
        ("-", None, None),
        ("EUR", None, None),
    ],
)
def test_numbers(text: str, point: str | None, comma: str | None) -> None:
    assert [parse_number(text, "."), parse_number(text, ",")] == [value and Decimal(value) for value in (point, comma)]


@pytest.mark.parametrize(
    ("text", "order", "moment"),
    [
        ("31/12/2025", "dmy", "2025-12-31"),
        ("12/31/2025", "mdy", "2025-12-31"),
        ("12/31/2025", "dmy", None),
        ("31.12.25", "mdy", None),
        ("2025-12-31", "dmy", "2025-12-31"),
        ("2025-12-31T10:11:12.5Z", "dmy", "2025-12-31 10:11:12.500"),
        ("2025-12-31 10:11:12+02:00", "mdy", "2025-12-31 10:11:12"),
        ("31.12.2025 14:05 Uhr", "dmy", "2025-12-31 14:05"),
        ("1/2/2025 3:04 PM", "mdy", "2025-01-02 15:04"),
        ("3. März 2025", "dmy", "2025-03-03"),
        ("5 de mayo de 2025", "dmy", "2025-05-05"),
        ("1 août 2025", "dmy", "2025-08-01"),
        ("March 12, 2025", "dmy", "2025-03-12"),
        ("12-Okt-25", "dmy", "2025-10-12"),
        ("20251231", "dmy", "2025-12-31"),
        ("2025年12月31日", "dmy", "2025-12-31"),
        ("31/02/2025", "dmy", None),
        ("Order 12", "dmy", None),
        ("12.05", "dmy", None),
    ],
)
def test_dates(text: str, order: str, moment: str | None) -> None:
    assert parse_date(text, order) == (datetime.fromisoformat(moment) if moment else None)
