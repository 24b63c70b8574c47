"""Bank lines as tables: the current account's CSV, the wallet's workbook, the history as the accountant booked it, the chart."""

import csv
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import xlsxwriter

from bakehouse.booking import CURRENT, Booking
from bakehouse.chart import CHART

OWNER = "Bäckerei Hollerbusch, Inh. Anneke Hollerbusch"
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
    _write(path, "Activity", _WALLET, rows)


def write_history(lines: Sequence[Booking], path: Path) -> None:
    """All accounts by day, with the account each line was booked to."""
    rows = [
        (line.day, line.bank.name, line.payee, line.text, line.amount, "EUR", line.booked, line.tax if line.booked == line.account else "")
        for line in sorted(lines, key=lambda line: (line.day, line.bank.code))
    ]
    _write(path, "Booked lines", _HISTORY, rows)


def _write(path: Path, title: str, columns: Sequence[tuple[str, int]], rows: Sequence[Sequence]) -> None:
    book = xlsxwriter.Workbook(path)
    book.set_properties({"title": title, "author": "Bäckerei Hollerbusch (invented)", "created": datetime(2026, 10, 1, 9, 0)})
    sheet = book.add_worksheet(title)
    head, day, money = (
        book.add_format({"bold": True}),
        book.add_format({"num_format": "yyyy-mm-dd"}),
        book.add_format({"num_format": "#,##0.00"}),
    )
    sheet.freeze_panes(1, 0)
    for column, (name, width) in enumerate(columns):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, name, head)
    for place, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            if isinstance(cell, Decimal):
                sheet.write_number(place, column, float(cell), money)
            elif isinstance(cell, str):
                sheet.write_string(place, column, cell)
            else:
                sheet.write_datetime(place, column, datetime.combine(cell, datetime.min.time()), day)
    book.close()
