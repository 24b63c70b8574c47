"""What the values of each column say, whatever its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from smeai.tabular.statements.days import is_dated, parse_day
from smeai.tabular.statements.money import CURRENCIES, is_absent, read_money


@dataclass(frozen=True, slots=True)
class Facts:
    """Counts and shares over the cells looked at; shares are of the filled ones."""

    column: int
    name: str
    rows: int
    filled: int
    values: tuple[str, ...]  # the different texts, in order of appearance
    days: float
    compact_days: float  # digits alone that read as yyyymmdd
    money: float
    marked: float  # amounts with a sign, a mark or a currency, which no number of an account has
    currencies: float
    ibans: float
    numbers: float  # long runs of digits, as accounts and references have
    length: float

    @property
    def is_day(self) -> bool:
        """Whether nearly all values are days."""
        return bool(self.filled) and (self.days >= 0.8 or (self.days >= 0.7 and self.filled < 10))

    @property
    def is_money(self) -> bool:
        """Whether nearly all values are amounts."""
        return bool(self.filled) and self.money >= 0.8 and self.days < 0.5


def look_at(column: int, name: str, cells: Sequence[Any]) -> Facts:
    """The facts of one column."""
    present = [cell for cell in cells if not is_absent(cell)]
    count = max(1, len(present))
    texts = [str(cell).strip() for cell in present]
    amounts = [read_money(cell, ".") is not None or read_money(cell, ",") is not None for cell in present]
    return Facts(
        column=column,
        name=name,
        rows=len(cells),
        filled=len(present),
        values=tuple(dict.fromkeys(texts)),
        days=sum(map(is_dated, present)) / count,
        compact_days=sum(len(text) == 8 and text.isdigit() and parse_day(text, "ymd") is not None for text in texts) / count,
        money=sum(amounts) / count,
        marked=sum(
            good and (isinstance(cell, float) or not str(cell).strip().isdigit()) for good, cell in zip(amounts, present, strict=True)
        )
        / count,
        currencies=sum(text.upper() in CURRENCIES for text in texts) / count,
        ibans=sum(map(is_iban, texts)) / count,
        numbers=sum(len(text.replace(" ", "")) >= 6 and sum(map(str.isdigit, text)) >= 0.6 * len(text) for text in texts) / count,
        length=sum(map(len, texts)) / count,
    )


def is_iban(text: str) -> bool:
    """Whether `text` is built like an IBAN and its check digits are right, or masked as samples are."""
    bare = text.replace(" ", "").upper()
    if not 15 <= len(bare) <= 34 or not bare.isalnum() or not bare.isascii() or not bare[:2].isalpha() or not bare[2:4].isdigit():
        return False
    return int("".join(str(int(char, 36)) for char in bare[4:] + bare[:4])) % 97 == 1
