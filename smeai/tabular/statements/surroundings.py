"""What stands around a table of bookings: account, currency, period, opening and closing balance, totals."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from smeai.tabular.folding import fold
from smeai.tabular.grid import is_blank
from smeai.tabular.statements.bank_words import section, words
from smeai.tabular.statements.days import read_day
from smeai.tabular.statements.facts import is_iban
from smeai.tabular.statements.money import CURRENCIES, currency_in, read_money
from smeai.tabular.statements.statement import Balance

_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_NUMBER = re.compile(r"(?<![\d,.])(?:[A-Z]{0,4}[- ]?)?\d[\d\-/ *xX.]{3,30}\d(?![\d,])")
_DATE = re.compile(r"\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}")
_MOMENT = re.compile(r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b")  # a clock time may follow
_CUT = re.compile(r"[^\d:]+:\s*(?P<amount>-?\d{1,3}(?:,\d{3})+\.\d\d)")  # an amount without quotes, cut at its commas
_RUN = re.compile(r"(?:19|20)\d{6}")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is said of the account beside the bookings; empty or None where nothing is said."""

    account: str = ""
    currency: str = ""
    opening: Balance | None = None
    closing: Balance | None = None
    dates: tuple[str, ...] = ()


def kind_of(row: Sequence[Any]) -> str:
    """What a row beside the bookings states: "opening", "closing", "total" or nothing."""
    for cell in row:
        if isinstance(cell, str) and not is_blank(cell):
            for part in (cell, cell.partition(":")[0]):
                if found := _kind(re.sub(r"[\d.,/:\-]+", " ", part)):
                    return found
    return ""


def _kind(text: str) -> str:
    folded = fold(text)
    if not folded or len(folded) > 70:
        return ""
    for name in ("opening", "closing", "total"):
        if folded in section(name):
            return name
    for name in ("opening", "closing", "total"):
        if any(_begins(folded, word) for word in words()[name]):
            return name
    return ""


def _begins(folded: str, word: str) -> bool:
    if not word.isascii() and ord(word[0]) > 0x2E00:
        return len(word) > 1 and folded.startswith(word)
    if not folded.startswith(word + " "):
        return folded == word
    return " " in word or all(token in section("beside totals") for token in folded.removeprefix(word).split())


def states_balance(text: str) -> bool:
    """Whether a text says nothing but that a balance or total stands here; "Total Energies" and "Übertrag an Max" say more."""
    folded = fold(re.sub(r"[\d.,/:\-]+", " ", text))
    found = [word for name in ("opening", "closing", "total") for word in words()[name] if folded == word or folded.startswith(word + " ")]
    return any(all(token in section("beside totals") for token in folded.removeprefix(word).split()) for word in found)


def survey(rows: Iterable[Sequence[Any]], decimal: str, order: str) -> Surroundings:
    """What rows above and below a table say, beside their labels or below them."""
    rows = list(rows)
    found = Surroundings()
    dates: list[str] = []
    for number, row in enumerate([*rows, *_below_labels(rows)]):
        cells = [cell for cell in row if not is_blank(cell)]
        text = " ".join(str(cell) for cell in cells)
        if not cells:
            continue
        dates += _DATE.findall(text) if number < len(rows) else ()
        found = _with_balance(found, row, decimal, order)
        if not found.account:
            found = replace(found, account=_account(cells, text))
        if not found.currency:
            found = replace(found, currency=_currency(cells))
    return replace(found, dates=tuple(dates))


def _below_labels(rows: Sequence[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """Each label without a value, with what stands below it."""
    for above, below in pairwise(rows):
        for label, value in zip(above, below, strict=False):
            if isinstance(label, str) and not is_blank(label) and not is_blank(value) and not any(map(str.isdigit, label)):
                yield label, value


def stated_amount(row: Sequence[Any], decimal: str) -> Decimal | None:
    """The last amount of a row that states a balance: in a cell of its own, or behind the words."""
    cells = [cell for cell in row if not is_blank(cell)]
    if len(cells) > 1 and all(isinstance(cell, str) for cell in cells) and (cut := _CUT.fullmatch(",".join(map(str.strip, cells)))):
        return read_money(cut["amount"], ".")
    for cell in reversed(cells):
        if read_day(cell, "dmy") is None and (value := read_money(cell, decimal)) is not None:
            return value
        if isinstance(cell, str) and ":" in cell and (value := read_money(cell.rpartition(":")[2], decimal)) is not None:
            return value
    return None


def _with_balance(found: Surroundings, row: Sequence[Any], decimal: str, order: str) -> Surroundings:
    kind = kind_of(row)
    if kind not in ("opening", "closing") or getattr(found, kind) is not None:
        return found
    amount = stated_amount(row, decimal)
    if amount is None:
        return found
    day = next((day for cell in row if (day := _day_in(cell, order))), None)
    return replace(found, **{kind: Balance(amount, day)})


def _day_in(cell: Any, order: str) -> date | None:
    if isinstance(cell, str):
        match = _DATE.search(cell)
        return read_day(match[0], order) if match else None
    return read_day(cell, order) if isinstance(cell, date) else None


def _account(cells: Sequence[Any], text: str) -> str:
    for match in _IBAN.finditer(text.upper()):
        if is_iban(match[0]):
            return match[0].replace(" ", "")
    label = fold(str(cells[0]).partition(":")[0])
    if not label or not any(_mentions(label, word) for word in (*words()["account"], *words()["account label"])):
        return ""
    rest = " ".join([str(cells[0]).partition(":")[2], *(str(cell) for cell in cells[1:])]) or text
    if match := _IBAN.search(rest.upper()):
        return match[0].replace(" ", "")
    numbers = [match[0].strip() for match in _NUMBER.finditer(rest if any(char.isdigit() for char in rest) else text)]
    return next((number for number in numbers if not _DATE.fullmatch(number) and not _MOMENT.match(number)), "")


def _mentions(label: str, word: str) -> bool:
    return word in label.split() or label == word or (len(word) >= 5 and word in label)


def _currency(cells: Sequence[Any]) -> str:
    """A code that stands alone, or an amount's."""
    for cell in cells:
        bare = str(cell).strip(" :;()").upper()
        if bare in CURRENCIES:
            return bare
        _label, _, value = str(cell).partition(":")
        if value.strip().upper() in CURRENCIES:
            return value.strip().upper()
        if any(char.isdigit() for char in str(cell)) and (code := currency_in(str(cell))):
            return code
    return ""


def period(dates: Sequence[str], name: str, order: str) -> tuple[date, date] | None:
    """The first and last day that preamble and file name give; None where they give none."""
    days = [day for text in dates if (day := read_day(text, order))]
    written = [*_RUN.findall(name), *re.findall(r"(?:19|20)\d\d-\d\d-\d\d", name)]
    days += [day for text in written if (day := read_day(text, "ymd"))]
    last = re.findall(r"(?<!\d)\d\d[-.]\d\d[-.](?:19|20)\d\d", name)
    days += [day for text in last if (day := read_day(text, "dmy"))]
    if len(set(days)) >= 2:
        return min(days), max(days)
    # A single day in a name is that of the export: nothing is booked after it.
    return (days[0].replace(year=days[0].year - 2, day=1), days[0]) if days and not dates else None
