"""Bookings of every kind, and the chart they use."""

from datetime import date, datetime
from decimal import Decimal

from hypothesis import strategies as st

from smeai.usecases.books.chart import Account, AccountKind, Chart
from smeai.usecases.books.exports.booking import Booking, Setting, Share

CHART = Chart(
    "Test",
    (
        Account("1200", "Bank", AccountKind.ASSET),
        Account("1210", "Übertrag & Wallet", AccountKind.ASSET),
        Account("3400", "Flour", AccountKind.EXPENSE, "V7"),
        Account("4930", "Büromaterial", AccountKind.EXPENSE, "V19"),
        Account("4931", "Büromaterial", AccountKind.EXPENSE),
        Account("8300", "Sales, 7 %", AccountKind.INCOME),
        Account("1800", "Drawings"),
    ),
)
SETTING = Setting(CHART, created=datetime(2026, 10, 1, 9, 30))
CODES = ("3400", "4930", "4931", "8300", "1800")
TEXTS = st.lists(
    st.sampled_from(
        [
            "Mühle",
            "=1+1",
            "@SUM(A1)",
            "-rebate",
            "+49 30",
            "a;b",
            'say "hi"',
            "back\\slash",
            "x|y",
            "50,00",
            "łódź",
            "注文",
            "",
            "#1",
            ")",
            "note: x",
        ]
    ),
    max_size=5,
).map(" ".join)
CENTS = st.integers(-(10**9), 10**9).filter(bool).map(lambda cents: Decimal(cents) / 100)
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))


@st.composite
def booking(draw, texts=TEXTS):
    shares = draw(st.lists(st.tuples(CENTS, st.sampled_from(CODES), st.sampled_from(["", "V19", "U7"]), texts), min_size=1, max_size=3))
    total = sum((amount for amount, *_ in shares), Decimal(0))
    parts = tuple(Share(code, amount, tax, note) for amount, code, tax, note in shares) if len(shares) > 1 else ()
    return Booking(
        draw(DAYS),
        total,
        draw(st.sampled_from(["EUR", "USD", ""])),
        draw(st.sampled_from(["1200", "1210"])),
        "" if parts else shares[0][1],
        "" if parts else shares[0][2],
        draw(texts),
        draw(texts),
        draw(texts),
        draw(texts),
        parts,
    )


@st.composite
def bookings(draw, texts=TEXTS):
    """Up to eight bookings, numbered."""
    from dataclasses import replace

    return [replace(each, place=place) for place, each in enumerate(draw(st.lists(booking(texts), min_size=1, max_size=8)))]


def facts(made):
    """What no export may lose: (number, day, currency, bank, amount, account) for each part, in any order."""
    return sorted(
        (each.place + 1, each.date, each.currency or "EUR", each.bank, share.amount, share.account)
        for each in made
        for share in each.shares
    )


def one(**changes):
    values = {"date": date(2026, 2, 3), "amount": Decimal("-12.30"), "currency": "EUR", "bank": "1200", "account": "4930"}
    return Booking(**{**values, **changes})
