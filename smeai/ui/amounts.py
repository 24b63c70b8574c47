"""Amounts and days as the window writes them, and reads them from a person."""

from datetime import date
from functools import cache

from PySide6.QtCore import QLocale

from smeai.core.numerals import Numerals, numerals

LEFT_TO_RIGHT = "\u200e"  # keeps a sign in front of its figure in a mirrored window
MINUS = "\u2212"


def amount(text: str, currency: str = "") -> str:
    """A decimal text with a dot as this language writes it, to the last digit; with the currency's sign where it is given."""
    marks = _marks(QLocale().bcp47Name())
    sign, digits = (MINUS, text[1:]) if text.startswith("-") else ("", text)
    whole, _, rest = digits.partition(".")
    if len(whole) >= marks.groups_from and whole.isdigit():
        whole = f"{int(whole):,}".replace(",", marks.thousands)
    number = f"{whole}{marks.decimal + rest if rest else ''}"
    return f"{LEFT_TO_RIGHT}{sign}{marks.money(number, currency) if currency else number}"


def plain_amount(text: str) -> str:
    """What a person typed as an amount, as a decimal text with a dot; empty when it is none."""
    marks = _marks(QLocale().bcp47Name())
    bare = text.strip().replace(MINUS, "-").replace(LEFT_TO_RIGHT, "").replace(marks.thousands, "").replace(" ", "")
    bare = bare.replace(marks.decimal, ".")
    head = bare[1:] if bare.startswith("-") else bare
    return bare if head.replace(".", "", 1).isdigit() else ""


def day(iso: str) -> str:
    """An ISO day as short as this language writes it; the text itself when it is none."""
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return iso
    return found.strftime(_day_form(QLocale().bcp47Name()))


@cache
def _marks(language: str) -> Numerals:
    return numerals(language)


@cache
def _day_form(language: str) -> str:
    """The short form, with two digits of the day and four of the year, for `strftime`."""
    form = QLocale(language).dateFormat(QLocale.FormatType.ShortFormat)
    mark = next((letter for letter in form if letter in "./-"), ".")
    return mark.join(_order(form))


def _order(form: str) -> list[str]:
    places = {"%d": form.find("d"), "%m": form.find("M"), "%Y": form.find("y")}
    return sorted(places, key=places.__getitem__)
