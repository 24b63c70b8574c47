"""Dates with their month in words, as each language writes them."""

from collections.abc import Mapping
from datetime import date

from smeai.core.translations import base_language

_FORMS: Mapping[str, str] = {
    "en": "{day} {month} {year}", "de": "{day}. {month} {year}", "es": "{day} de {month} de {year}", "pt": "{day} de {month} de {year}",
    "he": "{day} ב{month} {year}",
}  # fmt: skip
_MONTHS: Mapping[str, str] = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "he": "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
}


def long_date(iso: str, language: str = "en") -> str:
    """An ISO date such as ``23 November 2026``; the text itself where it is no date."""
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    base = base_language(language) if base_language(language) in _MONTHS else "en"
    number = "1er" if base == "fr" and day.day == 1 else day.day
    return _FORMS.get(base, _FORMS["en"]).format(day=number, month=_MONTHS[base].split()[day.month - 1], year=day.year)
