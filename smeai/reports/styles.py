"""Cell styles of the workbook, each made once."""

from functools import cached_property

import xlsxwriter
from xlsxwriter.format import Format

from smeai.core.figures import minor_digits
from smeai.core.kpi import Unit
from smeai.core.numerals import numerals, unit_word
from smeai.core.translations import reads_from_right
from smeai.reports.marks import STAR

_PLAIN = {
    Unit.COUNT: "#,##0",
    Unit.SHARE: "0.0%",
    Unit.PER_HUNDRED: "0.0",
    Unit.HOURS: "#,##0.0",
    Unit.MINUTES: "#,##0.0",
    Unit.SECONDS: "#,##0.0###",
    Unit.WATTS: "#,##0",
    Unit.KILOWATT_HOURS: "#,##0.0##",
    Unit.MONTHS: "0.0",
    Unit.YEARS: "0.0",
    Unit.NUMBER: "#,##0.######",
}
_ANY = "#,##0.0##"  # of a unit that needs no decimals of its own
_FONT, _MUTED = "Calibri", "#5C6378"


class Styles:
    """The styles of one workbook; figures follow their unit, money its currency and the reader's language."""

    def __init__(self, book: xlsxwriter.Workbook, accent: str, currency: str, language: str) -> None:
        self.book, self.accent, self.currency, self.language = book, accent, currency, language
        self._numbers: dict[tuple[object, ...], Format] = {}
        # else a text that begins with a figure or a foreign name would run from left to right
        self._way = {"reading_order": 2} if reads_from_right(language) else {}

    def _format(self, **properties: object) -> Format:
        return self.book.add_format({"font_name": _FONT, "font_size": 11, "valign": "vcenter", **self._way, **properties})

    @cached_property
    def title(self) -> Format:
        return self._format(font_size=22, bold=True)

    @cached_property
    def muted(self) -> Format:
        return self._format(font_color=_MUTED)

    @cached_property
    def headline(self) -> Format:
        return self._format(font_size=14, text_wrap=True)

    @cached_property
    def section(self) -> Format:
        return self._format(font_size=14, bold=True)

    @cached_property
    def header(self) -> Format:
        return self._format(bold=True, font_color=_MUTED, bottom=1, bottom_color="#C3C8D6", text_wrap=True)

    @cached_property
    def header_right(self) -> Format:
        return self._format(bold=True, font_color=_MUTED, bottom=1, bottom_color="#C3C8D6", text_wrap=True, align="right")

    @cached_property
    def header_apart(self) -> Format:
        return self._format(bold=True, font_color=_MUTED, bottom=1, bottom_color="#C3C8D6", text_wrap=True, indent=1)

    @cached_property
    def text(self) -> Format:
        return self._format()

    @cached_property
    def wrapped(self) -> Format:
        return self._format(text_wrap=True)

    @cached_property
    def bold(self) -> Format:
        return self._format(bold=True, text_wrap=True)

    @cached_property
    def apart(self) -> Format:
        return self._format(text_wrap=True, indent=1)

    @cached_property
    def muted_apart(self) -> Format:
        return self._format(font_color=_MUTED, indent=1)

    @cached_property
    def code(self) -> Format:
        return self._format(font_name="Consolas", font_size=10, text_wrap=True, **({"reading_order": 1} if self._way else {}))

    def number(self, unit: Unit | None, value: float | None = None, assumed: bool = False, **more: object) -> Format:
        """The style of a figure in `unit`; a `value` too small for it gets decimals enough, one that is `assumed` its mark."""
        key = (unit, _tiny(unit, value), assumed, *more.items())
        if key not in self._numbers:
            pattern = self.pattern(unit or Unit.NUMBER, value)
            self._numbers[key] = self._format(num_format=_starred(pattern) if assumed else pattern, **more)
        return self._numbers[key]

    def typed(self, unit: Unit, value: float, assumed: bool = False) -> Format:
        """The style of a value the reader may change: unlocked, blue on a tint."""
        return self.number(unit, value, assumed, locked=False, font_color=self.accent, bg_color="#EEF1FC", border=1, border_color="#DFE2EB")

    def pattern(self, unit: Unit, value: float | None = None) -> str:
        """The number format in the notation of spreadsheets, which each program writes in its own language."""
        if unit is Unit.MONEY:
            return self._money(_tiny(unit, value))
        if unit is Unit.SHARE and _tiny(unit, value):
            return "0.0#######%"
        word = unit_word(unit, 2.5, "2.5", numerals(self.language).language)
        return _PLAIN.get(unit, _ANY) + (_quoted(f" {word}") if word and unit is not Unit.SHARE else "")

    def _money(self, tiny: bool) -> str:
        cents = minor_digits(self.currency)
        decimals = "0.00##########" if tiny else "#,##0" + ("." + "0" * cents if cents else "")
        before, _, after = numerals(self.language).money("|", self.currency).partition("|")
        return _quoted(before) + decimals + _quoted(after)


def _tiny(unit: Unit | None, value: float | None) -> bool:
    """Whether a figure would vanish in the decimals its unit usually has."""
    least = {Unit.MONEY: 0.01, Unit.SHARE: 0.001}.get(unit, 0.0)
    return value is not None and 0 < abs(value) < least


def _starred(pattern: str) -> str:
    """With the mark in the last quotes: two quoted texts side by side would be read as one with a quote in it."""
    return f'{pattern[:-1]}{STAR}"' if pattern.endswith('"') else f'{pattern}"{STAR}"'


def _quoted(text: str) -> str:
    return f'"{text.replace(chr(34), "")}"'.replace("\u00a0", " ") if text else ""
