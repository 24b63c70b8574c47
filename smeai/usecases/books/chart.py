"""A chart of accounts: light, frozen, exact."""

from dataclasses import dataclass
from enum import StrEnum


class AccountKind(StrEnum):
    """The five kinds of double-entry bookkeeping."""

    ASSET = "asset"
    LIABILITY = "liability"
    EQUITY = "equity"
    INCOME = "income"
    EXPENSE = "expense"


@dataclass(frozen=True, slots=True)
class Account:
    """One account. `purpose`: the kind of expense or income the lexicon books on it, such as "fuel"; may be empty."""

    code: str
    name: str
    kind: AccountKind | None = None
    tax: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Accounts by code, in the order of the user's chart."""

    name: str
    accounts: tuple[Account, ...]

    def get(self, code: str) -> Account | None:
        """The account of a code."""
        return next((account for account in self.accounts if account.code == code), None)

    def title(self, code: str) -> str:
        """The code with its name, such as ``4930 Office supplies``; the code alone where it is unknown."""
        account = self.get(code)
        return f"{code} {account.name}" if account and account.name != code else code
