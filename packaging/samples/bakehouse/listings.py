"""Bank lines as tables: the current account's CSV, the wallet's workbook, the history as the accountant booked it, the chart."""

import csv
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from tables import Look, write_table

from bakehouse.booking import CURRENT, Booking
from bakehouse.chart import CHART

OWNER = "Bäckerei Hollerbusch, Inh. Anneke Hollerbusch"
LOOK = Look("Bäckerei Hollerbusch (invented)", datetime(2026, 10, 1, 9, 0))
_HISTORY = (
    ("Date", 12),
    ("Bank account", 13),
    ("Payee", 36),
    ("Description", 52),
    ("Amount", 12),
    ("Currency", 9),
    ("Account", 9),
    ("Tax code", 9),
)
_WALLET = (
    ("Date", 12),
    ("Name", 26),
    ("Type", 10),
    ("Description", 46),
    ("Amount", 11),
    ("Currency", 9),
    ("Balance", 11),
    ("Transaction ID", 18),
)


def write_chart(path: Path) -> None:
    """code, name, type, tax code."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("Code", "Name", "Type", "Tax code"))
        rows.writerows(CHART)


def write_csv(lines: Sequence[Booking], path: Path) -> None:
    """As a German bank exports it: cp1252, semicolons, decimal commas, a preamble, the newest line first."""
    first, last = lines[0], lines[-1]
    with path.open("w", encoding="cp1252", newline="") as file:
        rows = csv.writer(file, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL)
        rows.writerow(("Holderbank eG", "Umsatzliste"))
        rows.writerow(("Kontoinhaber", OWNER))
        rows.writerow(("Konto", CURRENT.number))
        rows.writerow(("Zeitraum", f"{first.day:%d.%m.%Y} - {last.day:%d.%m.%Y}"))
        rows.writerow(())
        rows.writerow(
            (
                "Buchungstag",
                "Wertstellung",
                "Umsatzart",
                "Empfänger/Auftraggeber",
                "IBAN",
                "Verwendungszweck",
                "Bankreferenz",
                "Betrag",
                "Währung",
                "Saldo",
            )
        )
        for line in reversed(lines):
            day = f"{line.day:%d.%m.%Y}"
            money = (german(line.amount), "EUR", german(line.balance))
            rows.writerow((day, day, line.kind, line.payee, line.iban, line.text, line.reference, *money))


def german(amount: Decimal) -> str:
    return f"{amount:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def write_wallet(lines: Sequence[Booking], path: Path) -> None:
    """The wallet's activity, oldest first."""
    rows = [(line.day, line.payee, line.kind, line.text, line.amount, "EUR", line.balance, f"PF{line.reference}") for line in lines]
    write_table(path, "Activity", LOOK, _WALLET, rows)


def write_history(lines: Sequence[Booking], path: Path) -> None:
    """All accounts by day, with the account each line was booked to."""
    rows = [
        (line.day, line.bank.name, line.payee, line.text, line.amount, "EUR", line.booked, line.tax if line.booked == line.account else "")
        for line in sorted(lines, key=lambda line: (line.day, line.bank.code))
    ]
    write_table(path, "Booked lines", LOOK, _HISTORY, rows)
