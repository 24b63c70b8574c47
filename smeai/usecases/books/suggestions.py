"""The suggestions of a whole ledger: arrays that are replaced, never written to."""

from collections.abc import Sequence

import numpy as np

from smeai.usecases.books.parcels import Parcel, pack
from smeai.usecases.books.suggester import SOURCES, Suggested
from smeai.usecases.books.suggestion import Source
from smeai.usecases.books.texts import Texts

COLUMNS = {"account": np.int32, "confidence": np.float32, "source": np.uint8, "lane": np.uint8, "why": np.int32, "tax": np.int32}
ABSENT = ("account", "why", "tax")  # columns in which -1 stands for none
UNKNOWN = SOURCES.index(Source.NONE)


class Suggestions:
    """One suggestion a line; `account`, `why` and `tax` are numbers in `accounts`, `whys` and `taxes`, -1 for none."""

    def __init__(self, accounts: Sequence[str], taxes: Sequence[str], whys: Sequence[str], **columns: np.ndarray) -> None:
        self.accounts, self.taxes = list(accounts), list(taxes)
        self._first_whys, self._more_whys = whys, list[str]()
        self.columns = columns

    @classmethod
    def none(cls, lines: int) -> "Suggestions":
        """Nothing is known of any line."""
        columns = {name: np.zeros(lines, kind) for name, kind in COLUMNS.items()}
        for name in ABSENT:
            columns[name] -= 1
        columns["source"] += np.uint8(UNKNOWN)
        return cls((), (), (), **columns)

    @classmethod
    def unpacked(cls, content: bytes) -> "Suggestions":
        """What `packed` gave."""
        parcel = Parcel(content)
        columns = {name: parcel.array(name).astype(kind, copy=False) for name, kind in COLUMNS.items()}
        return cls(list(parcel.texts("accounts")), list(parcel.texts("taxes")), parcel.texts("whys"), **columns)

    def resized(self, lines: int) -> "Suggestions":
        """These for a ledger of `lines`: nothing is known of those that came since."""
        rest = Suggestions.none(max(0, lines - len(self))).columns
        self.columns = {name: np.concatenate([values[:lines], rest[name]]) for name, values in self.columns.items()}
        return self

    def packed(self) -> bytes:
        """For storage."""
        whys = Texts.of([*self._first_whys, *self._more_whys])
        return pack({**self.columns, "accounts": Texts.of(self.accounts), "taxes": Texts.of(self.taxes), "whys": whys})

    def __len__(self) -> int:
        return len(self.columns["lane"])

    def account(self, place: int) -> str:
        """The account suggested for a line, "" for none."""
        number = int(self.columns["account"][place])
        return "" if number < 0 else self.accounts[number]

    def tax(self, place: int) -> str:
        """The tax code suggested for a line, "" for the account's own."""
        number = int(self.columns["tax"][place])
        return "" if number < 0 else self.taxes[number]

    def why(self, place: int) -> str:
        """The sentence behind a suggestion, "" where source and confidence say enough."""
        number, first = int(self.columns["why"][place]), len(self._first_whys)
        return "" if number < 0 else self._first_whys[number] if number < first else self._more_whys[number - first]

    def number(self, account: str) -> int:
        """The number of an account; -2, which no line has, where it is never suggested."""
        return self.accounts.index(account) if account in self.accounts else -2

    def take(self, places: np.ndarray, said: Suggested) -> None:
        """Put new suggestions in the place of those of `places`."""
        base = len(self._first_whys) + len(self._more_whys)
        self._more_whys += said.whys
        fresh = {
            "account": _numbers(self.accounts, said.accounts)[said.account],
            "why": np.where(said.why < 0, -1, said.why + base),
            "tax": -1 if said.tax is None else _numbers(self.taxes, said.taxes)[said.tax],
            **{name: getattr(said, name) for name in ("confidence", "source", "lane")},
        }
        after = {name: values.copy() for name, values in self.columns.items()}
        for name, values in fresh.items():
            after[name][places] = values
        self.columns = after


def _numbers(known: list[str], values: Sequence[str]) -> np.ndarray:
    """The numbers of values in `known`, to which new ones are added; index -1 gives -1."""
    known += [value for value in values if value not in known]
    return np.array([*map(known.index, values), -1], np.int32)
