"""Quantities, spans and names of the stock pilot as the window says them."""

from datetime import date
from math import isfinite

from PySide6.QtCore import QCoreApplication, QLocale

from smeai.core.figures import written
from smeai.core.kpi import Unit
from smeai.ui.amounts import LEFT_TO_RIGHT, day
from smeai.ui.words import count, language
from smeai.usecases.stock.views import Finding

NOTHING = "–"
EXACT = 10.0  # smaller quantities are written with a decimal


def units(value: float | None) -> str:
    """A quantity: whole where it is large or whole."""
    if value is None or not isfinite(value):
        return NOTHING
    return written(value, Unit.NUMBER, language=language(), decimals=0 if abs(value) >= EXACT or value == round(value) else 1)


def money(text: str, currency: str) -> str:
    """A decimal text with a dot as an amount; a dash where there is none."""
    return written(float(text), Unit.MONEY, currency, language()) if text else NOTHING


def more(value: float | None) -> str:
    """A quantity with its sign, such as +12; a dash where nothing changes."""
    if not value or not isfinite(value):
        return NOTHING
    return f"{LEFT_TO_RIGHT}{'+' if value > 0 else '−'}{units(abs(value))}"


def change(value: float) -> str:
    """A share with its sign, such as +12 %; a dash where there is none."""
    if not isfinite(value):
        return NOTHING
    return f"{'+' if value > 0 else ''}{written(value, Unit.SHARE, language=language(), decimals=0)}"


def ratio(value: float) -> str:
    """A figure without a unit, to two decimals, as an error that is scaled."""
    return written(value, Unit.NUMBER, language=language(), decimals=2) if isfinite(value) else NOTHING


def span(first: str, last: str) -> str:
    """From one ISO day to another."""
    return f"{day(first)} – {day(last)}"


def brief(iso: str, frequency: str) -> str:
    """A day as an axis names it: a month and a year where steps are long, a day and a month where they are short."""
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return iso
    form = "d MMM" if frequency == "D" else "MMM yy"
    return QLocale().toString(found, form)


def steps_name(frequency: str) -> str:
    """What the steps of a history are."""
    return {
        "D": QCoreApplication.translate("Stock", "Days"),
        "W": QCoreApplication.translate("Stock", "Weeks"),
        "M": QCoreApplication.translate("Stock", "Months"),
        "Q": QCoreApplication.translate("Stock", "Quarters"),
        "Y": QCoreApplication.translate("Stock", "Years"),
    }.get(frequency, frequency)


def span_words(steps: int, frequency: str) -> str:
    """A number of steps, such as 13 weeks."""
    text = {
        "D": QCoreApplication.translate("Stock", "{count} days"),
        "W": QCoreApplication.translate("Stock", "{count} weeks"),
        "M": QCoreApplication.translate("Stock", "{count} months"),
        "Q": QCoreApplication.translate("Stock", "{count} quarters"),
    }.get(frequency, QCoreApplication.translate("Stock", "{count} years"))
    return text.format(count=count(steps))


def finding_name(kind: str) -> str:
    """What was found, as the title of its group."""
    return {
        Finding.STOCK_OUT: QCoreApplication.translate("Stock", "Sold out"),
        Finding.SPIKE: QCoreApplication.translate("Stock", "Spikes"),
        Finding.NEW: QCoreApplication.translate("Stock", "New items"),
        Finding.ENDED: QCoreApplication.translate("Stock", "Ended items"),
        Finding.CLOSED: QCoreApplication.translate("Stock", "Closed days"),
        Finding.GAP: QCoreApplication.translate("Stock", "Gaps"),
    }[Finding(kind)]


def finding_words(kind: str) -> str:
    """What becomes of a finding that is agreed to."""
    return {
        Finding.STOCK_OUT: QCoreApplication.translate("Stock", "Nothing was sold because nothing was there: the demand is estimated."),
        Finding.SPIKE: QCoreApplication.translate(
            "Stock", "One sale far above all others. It stays in the file; agreed ones are learned from as the next highest."
        ),
        Finding.NEW: QCoreApplication.translate("Stock", "Too short to be forecast alone: each borrows from a similar item."),
        Finding.ENDED: QCoreApplication.translate("Stock", "No longer sold: nothing more is ordered."),
        Finding.CLOSED: QCoreApplication.translate("Stock", "Nothing is ever sold on them: they are no days of low demand."),
        Finding.GAP: QCoreApplication.translate("Stock", "Steps without a row while an item lived: agreed ones count as nothing sold."),
    }[Finding(kind)]


def known_name(key: str) -> str:
    """What is known in advance."""
    return {
        "promotion": QCoreApplication.translate("Stock", "promotions"),
        "open": QCoreApplication.translate("Stock", "open days"),
        "price": QCoreApplication.translate("Stock", "prices"),
        "holiday": QCoreApplication.translate("Stock", "holidays"),
    }.get(key, key)


def policy_name(key: str) -> str:
    """Who ordered, in a replay."""
    return {
        "smeai": "smeai",
        "rule": QCoreApplication.translate("Stock", "A simple rule"),
        "matched": QCoreApplication.translate("Stock", "The rule, at the same service"),
        "shop": QCoreApplication.translate("Stock", "What the shop did"),
    }.get(key, key)


def state_name(key: str) -> str:
    """What is to be done about items."""
    return {
        "order": QCoreApplication.translate("Stock", "To order"),
        "late": QCoreApplication.translate("Stock", "Late"),
        "overstock": QCoreApplication.translate("Stock", "Overstock"),
        "dead": QCoreApplication.translate("Stock", "Dead stock"),
        "override": QCoreApplication.translate("Stock", "Overridden"),
        "suspect": QCoreApplication.translate("Stock", "Suspicious"),
        "changed": QCoreApplication.translate("Stock", "Changed"),
    }.get(key, key)
