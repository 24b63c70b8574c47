"""How languages write numbers, money and units.

A table of our own for the languages smeai speaks: Babel knows all of them, and weighs 30 MB
for what is one screen here. The marks follow CLDR, except that a unit always stands behind a
no-break space ("61 %", as the SI brochure has it), in every language the same.
"""

from dataclasses import dataclass

from smeai.core.kpi import Unit

_NARROW = "\u202f"
_WIDE = "\u00a0"

_SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "PLN": "zł", "BRL": "R$", "INR": "₹", "ILS": "₪", "KRW": "₩",
    "CZK": "Kč", "SEK": "kr", "NOK": "kr", "DKK": "kr", "HUF": "Ft", "UAH": "₴", "TRY": "₺", "VND": "₫",
}  # fmt: skip
_TIGHT = frozenset("$£¥₹₪₩₺₫₴")  # stand against the number where they come first


@dataclass(frozen=True, slots=True)
class Numerals:
    """The marks of one language; `groups_from` is the number of digits from which thousands are parted."""

    language: str
    decimal: str
    thousands: str
    money_first: bool
    groups_from: int = 4

    def money(self, number: str, currency: str) -> str:
        """`number` with the symbol of `currency` where this language puts it."""
        symbol = _SYMBOLS.get(currency, currency)
        if not self.money_first:
            return f"{number}{_WIDE}{symbol}"
        return f"{symbol}{'' if symbol in _TIGHT else _WIDE}{number}"


_NUMERALS = {
    "en": Numerals("en", ".", ",", True),
    "de": Numerals("de", ",", ".", False),
    "de-AT": Numerals("de", ",", ".", True),
    "de-CH": Numerals("de", ".", "’", True),
    "fr": Numerals("fr", ",", _NARROW, False),
    "es": Numerals("es", ",", ".", False, 5),
    "it": Numerals("it", ",", ".", False),
    "pt": Numerals("pt", ",", ".", True),
    "pt-PT": Numerals("pt", ",", _WIDE, False, 5),
    "nl": Numerals("nl", ",", ".", True),
    "pl": Numerals("pl", ",", _WIDE, False, 5),
    "ar": Numerals("ar", ".", ",", False),
    "he": Numerals("he", ".", ",", False),
}

_SIGNS = {
    Unit.SHARE: "%",
    Unit.HOURS: "h",
    Unit.MINUTES: "min",
    Unit.SECONDS: "s",
    Unit.WATTS: "W",
    Unit.KILOWATT_HOURS: "kWh",
    Unit.WATT_HOURS: "Wh",
    Unit.GRAMS: "g",
}
_PER_HUNDRED = {"de": "von", "fr": "sur", "es": "de cada", "it": "su", "pt": "em cada", "nl": "per", "pl": "na", "ar": "من", "he": "מתוך"}
_YEARS = {  # one, many
    "en": ("year", "years"), "de": ("Jahr", "Jahre"), "fr": ("an", "ans"), "es": ("año", "años"), "it": ("anno", "anni"),
    "pt": ("ano", "anos"), "nl": ("jaar", "jaar"), "pl": ("rok", "lat"),
}  # fmt: skip
_MONTHS = {  # one, many
    "en": ("month", "months"), "de": ("Monat", "Monate"), "fr": ("mois", "mois"), "es": ("mes", "meses"), "it": ("mese", "mesi"),
    "pt": ("mês", "meses"), "nl": ("maand", "maanden"), "pl": ("mies.", "mies."),
}  # fmt: skip
_WORDS = {  # of languages that have no signs for units: of few, and of every other number
    "ar": {
        Unit.HOURS: ("ساعات", "ساعة"), Unit.MINUTES: ("دقائق", "دقيقة"), Unit.SECONDS: ("ثوانٍ", "ثانية"), Unit.YEARS: ("سنوات", "سنة"),
        Unit.WATTS: ("واط", "واط"), Unit.KILOWATT_HOURS: ("كيلوواط ساعة", "كيلوواط ساعة"),
        Unit.WATT_HOURS: ("واط ساعة", "واط ساعة"), Unit.GRAMS: ("غرامات", "غرامًا"), Unit.MONTHS: ("أشهر", "شهرًا"),
    },
    "he": {
        Unit.HOURS: ("שעות", "שעה"), Unit.MINUTES: ("דקות", "דקה"), Unit.SECONDS: ("שניות", "שנייה"), Unit.YEARS: ("שנים", "שנה"),
        Unit.WATTS: ("ואט", "ואט"), Unit.KILOWATT_HOURS: ("קוט״ש", "קוט״ש"),
        Unit.WATT_HOURS: ("וט״ש", "וט״ש"), Unit.GRAMS: ("גרם", "גרם"), Unit.MONTHS: ("חודשים", "חודש"),
    },
}  # fmt: skip


def numerals(language: str) -> Numerals:
    """The marks of `language`, of its base language, or of English."""
    return _NUMERALS.get(language) or _NUMERALS.get(language.partition("-")[0]) or _NUMERALS["en"]


def unit_word(unit: Unit, value: float, number: str, language: str) -> str:
    """What stands behind `number` (`value` as it is written); empty for plain numbers."""
    if unit is Unit.PER_HUNDRED:
        return f"{_PER_HUNDRED.get(language, 'per')}{_WIDE}100"
    if unit in _WORDS.get(language, ()):
        return _WORDS[language][unit][0 if _few(number, language) else 1]
    if unit is Unit.YEARS:
        return _years(value, number, language)
    if unit is Unit.MONTHS:
        return _MONTHS[language][0 if number == "1" else 1]
    return _SIGNS.get(unit, "")


def _few(number: str, language: str) -> bool:
    """Whether the word is the one of few: in Arabic of 2 to 10, in Hebrew of all but 1."""
    return number != "1" if language == "he" else number.isdigit() and 2 <= int(number) % 100 <= 10


def _years(value: float, number: str, language: str) -> str:
    one, many = _YEARS[language]
    if number == "1" or (language == "fr" and value < 2):
        return one
    if language == "pl" and value == int(value) and value % 10 in (2, 3, 4) and value % 100 not in (12, 13, 14):
        return "lata"
    return "roku" if language == "pl" and value != int(value) else many
