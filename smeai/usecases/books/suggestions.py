"""The suggestions of a whole ledger: arrays that are replaced, never written to."""

from collections.abc import Sequence

import numpy as np

from smeai.usecases.books.parcels import Parcel, pack
from smeai.usecases.books.suggester import SOURCES, Suggested
from smeai.usecases.books.suggestion import Source
from smeai.usecases.books.texts import Texts

COLUMNS = {"account": np.int32, "confidence": np.float32, "source": np.uint8, "lane": np.uint8, "why": np.int32}
UNKNOWN = SOURCES.index(Source.NONE)


class Suggestions:
    """One suggestion a line; `account` and `why` are numbers in `accounts` and `whys`, -1 for none."""

    def __init__(self, accounts: Sequence[str], whys: Sequence[str], **columns: np.ndarray) -> None:
        self.accounts, self._numbers = list(accounts), {account: number for number, account in enumerate(accounts)}
        self._first_whys, self._more_whys = whys, list[str]()
        self.columns = columns

    @classmethod
    def none(cls, lines: int) -> "Suggestions":
        """Nothing is known of any line."""
        columns = {name: np.zeros(lines, kind) for name, kind in COLUMNS.items()}
        columns["account"] -= 1
        columns["why"] -= 1
        columns["source"] += np.uint8(UNKNOWN)
        return cls((), (), **columns)

    @classmethod
    def unpacked(cls, content: bytes) -> "Suggestions":
        """What `packed` gave."""
        parcel = Parcel(content)
        columns = {name: parcel.array(name).astype(kind, copy=False) for name, kind in COLUMNS.items()}
        return cls(list(parcel.texts("accounts")), parcel.texts("whys"), **columns)

    def resized(self, lines: int) -> "Suggestions":
        """These for a ledger of `lines`: nothing is known of those that came since."""
        rest = Suggestions.none(max(0, lines - len(self))).columns
        self.columns = {name: np.concatenate([values[:lines], rest[name]]) for name, values in self.columns.items()}
        return self

    def packed(self) -> bytes:
        """For storage."""
        whys = Texts.of([*self._first_whys, *self._more_whys])
        return pack({**self.columns, "accounts": Texts.of(self.accounts), "whys": whys})

    def __len__(self) -> int:
        return len(self.columns["lane"])

    def account(self, place: int) -> str:
        """The account suggested for a line, "" for none."""
        number = int(self.columns["account"][place])
        return "" if number < 0 else self.accounts[number]

    def why(self, place: int) -> str:
        """The sentence behind a suggestion, "" where source and confidence say enough."""
        number, first = int(self.columns["why"][place]), len(self._first_whys)
        return "" if number < 0 else self._first_whys[number] if number < first else self._more_whys[number - first]

    def number(self, account: str) -> int:
        """The number of an account; -2, which no line has, where it is never suggested."""
        return self._numbers.get(account, -2)

    def take(self, places: np.ndarray, said: Suggested) -> None:
        """Put new suggestions in the place of those of `places`."""
        accounts = np.array([*map(self._numbered, said.accounts), -1], np.int32)  # -1 finds the last
        base = len(self._first_whys) + len(self._more_whys)
        self._more_whys += said.whys
        fresh = {
            "account": accounts[said.account],
            "why": np.where(said.why < 0, -1, said.why + base).astype(np.int32),
            **{name: getattr(said, name) for name in ("confidence", "source", "lane")},
        }
        after = {name: values.copy() for name, values in self.columns.items()}
        for name, values in fresh.items():
            after[name][places] = values
        self.columns = after

    def _numbered(self, account: str) -> int:
        if account not in self._numbers:
            self._numbers[account] = len(self.accounts)
            self.accounts.append(account)
        return self._numbers[account]
