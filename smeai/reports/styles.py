"""Cell styles of the workbook, each made once."""

from functools import cached_property

import xlsxwriter
from xlsxwriter.format import Format

from smeai.core.figures import minor_digits
from smeai.core.kpi import Unit
from smeai.core.numerals import numerals

_PLAIN = {
    Unit.COUNT: "#,##0",
    Unit.SHARE: "0.0%",
    Unit.PER_HUNDRED: "0.0",
    Unit.HOURS: '#,##0.0" h"',
    Unit.MINUTES: '#,##0.0" min"',
    Unit.SECONDS: '#,##0.0###" s"',
    Unit.WATTS: '#,##0" W"',
    Unit.KILOWATT_HOURS: '#,##0.0##" kWh"',
    Unit.YEARS: "0.0",
    Unit.NUMBER: "#,##0.######",
}
_FONT = "Calibri"


class Styles:
    """The styles of one workbook; figures follow their unit, money its currency and the reader's language."""

    def __init__(self, book: xlsxwriter.Workbook, accent: str, currency: str, language: str) -> None:
        self.book, self.accent, self.currency, self.language = book, accent, currency, language
        self._numbers: dict[str, Format] = {}

    def _format(self, **properties: object) -> Format:
        return self.book.add_format({"font_name": _FONT, "font_size": 11, "valign": "top", **properties})

    @cached_property
    def title(self) -> Format:
        return self._format(font_size=20, bold=True)

    @cached_property
    def muted(self) -> Format:
        return self._format(font_color="#5C6378")

    @cached_property
    def headline(self) -> Format:
        return self._format(font_size=13, text_wrap=True)

    @cached_property
    def section(self) -> Format:
        return self._format(font_size=14, bold=True)

    @cached_property
    def header(self) -> Format:
        return self._format(bold=True, font_color="#5C6378", bottom=1, bottom_color="#C3C8D6", text_wrap=True)

    @cached_property
    def header_right(self) -> Format:
        return self._format(bold=True, font_color="#5C6378", bottom=1, bottom_color="#C3C8D6", text_wrap=True, align="right")

    @cached_property
    def text(self) -> Format:
        return self._format()

    @cached_property
    def wrapped(self) -> Format:
        return self._format(text_wrap=True)

    @cached_property
    def bold(self) -> Format:
        return self._format(bold=True)

    @cached_property
    def apart(self) -> Format:
        return self._format(text_wrap=True, indent=1)

    @cached_property
    def code(self) -> Format:
        return self._format(font_name="Consolas", font_size=10, text_wrap=True)

    def number(self, unit: Unit | None, value: float | None = None, **more: object) -> Format:
        """The style of a figure in `unit`; a `value` too small for it gets decimals enough."""
        pattern = self.pattern(unit or Unit.NUMBER, value)
        key = f"{pattern}|{sorted(more.items())}"
        if key not in self._numbers:
            self._numbers[key] = self._format(num_format=pattern, **more)
        return self._numbers[key]

    def typed(self, unit: Unit, value: float) -> Format:
        """The style of a value the reader may change: unlocked, blue on a tint."""
        return self.number(unit, value, locked=False, font_color=self.accent, bg_color="#EEF1FC", border=1, border_color="#DFE2EB")

    def pattern(self, unit: Unit, value: float | None = None) -> str:
        """The number format in the notation of spreadsheets, which each program writes in its own language."""
        if unit is Unit.MONEY:
            small = value is not None and 0 < abs(value) < 0.01
            decimals = (
                "0.00##########" if small else "#,##0" + ("." + "0" * minor_digits(self.currency) if minor_digits(self.currency) else "")
            )
            sign = numerals(self.language).money("|", self.currency).replace("\u00a0", " ")
            before, _, after = sign.partition("|")
            return f"{_quoted(before)}{decimals}{_quoted(after)}"
        if unit is Unit.SHARE and value is not None and 0 < abs(value) < 0.001:
            return "0.0#######%"
        return _PLAIN[unit]


def _quoted(text: str) -> str:
    return f'"{text.replace(chr(34), "")}"' if text else ""
