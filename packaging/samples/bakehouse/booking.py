"""One line on one of the bakery's three accounts, and the accounts."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


def iban(bank: str, number: str) -> str:
    """A German IBAN with right check digits; the bank codes we use belong to no bank."""
    check = 98 - int(f"{bank}{number}131400") % 97
    return f"DE{check:02d}{bank}{number}"


@dataclass(frozen=True, slots=True)
class BankAccount:
    """`name` as the history calls it, `code` in the chart."""

    name: str
    code: str
    number: str
    opening: Decimal


CURRENT = BankAccount("Current", "1200", iban("99011110", "0020461807"), Decimal("11840.36"))
WALLET = BankAccount("Payflink", "1210", "PF-7719-2046", Decimal("412.80"))
SAVINGS = BankAccount("Savings", "1220", iban("99011110", "0020461822"), Decimal("18000.00"))
ACCOUNTS = (CURRENT, WALLET, SAVINGS)


@dataclass(frozen=True, slots=True)
class Booking:
    """`account` is the one in the chart that is right, `booked` the one the accountant took; money out is negative."""

    day: date
    bank: BankAccount
    payee: str
    text: str
    amount: Decimal
    kind: str  # the bank's word for it
    account: str
    tax: str = ""
    iban: str = ""
    reference: str = ""
    balance: Decimal = Decimal(0)
    booked: str = ""
