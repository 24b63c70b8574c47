"""Statements as banks of several countries set them, made as PDFs with typst."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from random import Random

import typst

_PAGE = """
#let data = json(bytes(sys.inputs.data))
#set page(
  width: 210mm, height: 297mm, margin: (x: 18mm, y: 20mm),
  header: text(size: 7pt, data.head), footer: context text(size: 7pt)[#data.foot #counter(page).display()]
)
#set text(size: 9pt, font: ("Inter", "DejaVu Sans"))
#for line in data.before [#text(line) #linebreak()]
#v(6mm)
#for (index, part) in data.parts.enumerate() [
  #if index > 0 { pagebreak() }
  #grid(
    columns: data.widths.map(width => eval(width)), align: data.aligns.map(side => if side == "r" { right } else { left }),
    row-gutter: 5pt, column-gutter: data.gutter * 1pt, ..part.flatten().map(cell => text(cell))
  )
]
#for line in data.after [#text(line) #linebreak()]
"""
_TEXTS = (
    ("Mühle am Bach Rechnung 20817", "RG 4711 vom 03.02. Kd 88"),
    ("CARD PAYMENT Corner Fuel 24", ""),
    ("Salary", "Ref 2026/01"),
    ("Rent Old Market 12", "2 rooms"),
    ("Insurance 100 days", ""),
    ("Café Ñandú S.L.", "Nota 12/2026"),
)


@dataclass(frozen=True)
class Booking:
    day: date
    text: str
    more: str
    amount: Decimal
    balance: Decimal


@dataclass(frozen=True)
class Made:
    """A PDF and what it says."""

    data: bytes
    opening: Decimal
    bookings: tuple[Booking, ...]


def invent(random: Random, count: int, opening: Decimal) -> tuple[Booking, ...]:
    """Bookings of January 2026, by day."""
    running, found = opening, []
    for place in range(count):
        amount = Decimal(random.choice([-1, -1, 1]) * random.choice([random.randrange(1, 9999), random.randrange(1, 400_000)])) / 100
        running += amount
        text, more = random.choice(_TEXTS)
        found.append(Booking(date(2026, 1, 2) + timedelta(days=place * 28 // count), text, more, amount, running))
    return tuple(found)


def comma(amount: Decimal, thousands: str = ".") -> str:
    return f"{abs(amount):,.2f}".replace(",", "#").replace(".", ",").replace("#", thousands)


def point(amount: Decimal) -> str:
    return f"{abs(amount):,.2f}"


def german(bookings: Sequence[Booking], opening: Decimal) -> dict:
    def money(amount):
        return comma(amount) + ("-" if amount < 0 else "+")

    rows = [[f"{b.day:%d.%m.}", f"{b.day:%d.%m.}", f"{b.text}", money(b.amount)] for b in bookings]
    more = [["", "", b.more or "Zahlung", ""] for b in bookings]
    table = [[["Buchung", "Wert", "Verwendungszweck", "Betrag EUR"]], [["", "", "Alter Kontostand", money(opening)]]]
    half = len(bookings) // 2
    lines = [[row, extra] for row, extra in zip(rows, more, strict=True)]
    middle = bookings[half - 1].balance
    first = (
        [cell for part in table for cell in part]
        + [cell for pair in lines[:half] for cell in pair]
        + [["", "", "Übertrag auf Blatt 2", money(middle)]]
    )
    second = [["", "", "Übertrag von Blatt 1", money(middle)]] + [cell for pair in lines[half:] for cell in pair]
    second += [["", "", "Neuer Kontostand vom 31.01.2026", money(bookings[-1].balance)]]
    before = ["Bäckerbank eG", "Kontoauszug 1/2026 vom 31.01.2026", "IBAN DE02 1001 0010 0006 8201 01", "Dispositionskredit 10.000,00 EUR"]
    return layout(before, [first, second], ["14mm", "14mm", "1fr", "30mm"], "lllr")


def british(bookings: Sequence[Booking], opening: Decimal) -> dict:
    def money(amount):
        return point(amount) + (" OD" if amount < 0 else "")

    rows, before = [["Date", "Type", "Description", "Paid out", "Paid in", "Balance"]], None
    rows.append(["1 January 2026", "", "Balance brought forward", "", "", money(opening)])
    for place, b in enumerate(bookings):
        last = place + 1 == len(bookings) or bookings[place + 1].day != b.day
        paid = (point(b.amount), "") if b.amount < 0 else ("", point(b.amount))
        rows.append(["" if b.day == before else f"{b.day:%d %b %Y}", "DD", b.text, *paid, money(b.balance) if last else ""])
        before = b.day
    rows.append(["31 January 2026", "", "Balance carried forward", "", "", money(bookings[-1].balance)])
    head = [
        "Harbour Bank plc",
        "Your statement 1 January to 31 January 2026",
        "Account number 20441188   Sort code 20-00-00",
        "£ current account",
    ]
    return layout(head, [rows], ["24mm", "10mm", "1fr", "22mm", "22mm", "24mm"], "lllrrr")


def french(bookings: Sequence[Booking], opening: Decimal) -> dict:
    def sides(amount):
        return [comma(amount, " "), ""] if amount < 0 else ["", comma(amount, " ")]

    rows = [["Date", "Valeur", "Libellé", "Débit", "Crédit"], ["", "", "SOLDE PRÉCÉDENT AU 31/12/2025", *sides(opening)]]
    for b in bookings:
        rows += [[f"{b.day:%d/%m}", f"{b.day:%d/%m/%Y}", b.text, *sides(b.amount)]]
        rows += [["", "", b.more, "", ""]] if b.more else []
    debits, credits = sum(b.amount for b in bookings if b.amount < 0), sum(b.amount for b in bookings if b.amount > 0)
    rows += [["", "", "TOTAUX DES OPÉRATIONS", comma(Decimal(debits), " "), comma(Decimal(credits), " ")]]
    rows += [["", "", "NOUVEAU SOLDE AU 31/01/2026", *sides(bookings[-1].balance)]]
    head = ["Banque des Halles", "Relevé de compte du 01/01/2026 au 31/01/2026", "IBAN FR14 2004 1010 0505 0001 3M02 606"]
    return layout(head, [rows], ["14mm", "22mm", "1fr", "26mm", "26mm"], "lllrr")


def american(bookings: Sequence[Booking], opening: Decimal) -> dict:
    def money(amount):
        return ("-$" if amount < 0 else "$") + point(amount)

    head = ["First Orchard Bank", "Statement period January 1, 2026 through January 31, 2026", "Account number: 4411 2299"]
    head += [f"Beginning balance on January 1, 2026 {money(opening)}", f"Ending balance on January 31, 2026 {money(bookings[-1].balance)}"]
    rows = [["Date", "Description", "Amount", "Balance"]]
    rows += [[f"{b.day:%m/%d}", b.text, money(b.amount), money(b.balance)] for b in bookings]
    return layout(head, [rows], ["16mm", "1fr", "28mm", "28mm"], "llrr")


def spanish(bookings: Sequence[Booking], opening: Decimal) -> dict:
    def money(amount):
        return ("-" if amount < 0 else "") + comma(amount) + " €"

    rows = [["Fecha", "F. valor", "Concepto", "Importe", "Saldo"]]
    rows += [[f"{b.day:%d/%m/%Y}", f"{b.day:%d/%m/%Y}", b.text, money(b.amount), money(b.balance)] for b in reversed(bookings)]
    return layout(
        ["Caja del Puerto", "Movimientos de la cuenta ES91 2100 0418 4502 0005 1332"],
        [rows],
        ["22mm", "22mm", "1fr", "28mm", "28mm"],
        "lllrr",
    )


def swedish(bookings: Sequence[Booking], opening: Decimal) -> dict:
    def money(amount):
        return ("−" if amount < 0 else "") + comma(amount, " ")

    rows = [["Datum", "Text", "Belopp", "Saldo"], ["2026-01-01", "Ingående saldo", "", money(opening)]]
    rows += [[f"{b.day:%Y-%m-%d}", b.text, money(b.amount), money(b.balance)] for b in bookings]
    rows += [["2026-01-31", "Utgående saldo", "", money(bookings[-1].balance)]]
    return layout(["Hamnbanken AB", "Kontonummer 8327 1234567   Valuta SEK"], [rows], ["24mm", "1fr", "28mm", "28mm"], "llrr")


def indian(bookings: Sequence[Booking], opening: Decimal) -> dict:
    """Amounts without a sign, balances with CR or DR, numbered rows, and no heads that tell."""
    rows = [["No", "Date", "Particulars", "Sum", "Total"]]
    for place, b in enumerate(bookings, 1):
        rows.append([str(place), f"{b.day:%d-%b-%Y}", b.text, point(b.amount), point(b.balance) + ("DR" if b.balance < 0 else "CR")])
    head = ["Monsoon Bank", "Period 01-Jan-2026 to 31-Jan-2026, currency INR", f"Opening balance: {point(opening)}CR"]
    return layout(head, [rows], ["10mm", "26mm", "1fr", "28mm", "32mm"], "lllrr")


def american_sections(bookings: Sequence[Booking], opening: Decimal) -> dict:
    """Money in first, money out below, no signs: only the titles tell."""
    head = ["Prairie Bank", "January 1, 2026 through January 31, 2026", "Account Number: 000000445566"]
    head += [f"Beginning Balance   {point(opening)}", f"Ending Balance   {'-' * (bookings[-1].balance < 0)}{point(bookings[-1].balance)}"]
    rows = []
    for title, side in (("DEPOSITS AND ADDITIONS", 1), ("ELECTRONIC WITHDRAWALS", -1)):
        rows += [[title, "", ""], ["DATE", "DESCRIPTION", "AMOUNT"]]
        rows += [[f"{b.day:%m/%d}", b.text, point(b.amount)] for b in bookings if b.amount * side > 0]
        rows += [["", f"Total {title.title()}", "$" + point(sum((b.amount for b in bookings if b.amount * side > 0), Decimal(0)))]]
    return layout(head, [rows], ["50mm", "1fr", "28mm"], "llr")


def credit_card(bookings: Sequence[Booking], opening: Decimal) -> dict:
    """Purchases without a minus, payments with one, balances as debts."""

    def debt(amount):
        return ("-$" if amount > 0 else "$") + point(amount)

    head = [
        "Prairie Card",
        "Opening/Closing Date 01/01/26 - 01/31/26",
        f"Previous Balance {debt(opening)}",
        f"New Balance {debt(bookings[-1].balance)}",
    ]
    head += ["Minimum Payment Due: $25.00", "Payment Due Date: 02/25/26"]
    rows = [["Transaction date", "Merchant", "$ Amount"]]
    rows += [[f"{b.day:%m/%d}", b.text, debt(b.amount).replace("$", "")] for b in bookings]
    return layout(head, [rows], ["30mm", "1fr", "28mm"], "llr")


def savings_bank(bookings: Sequence[Booking], opening: Decimal) -> dict:
    """The amount on the second line, with S or H; a payee that is called like a total, another like a carried balance."""

    def money(amount):
        return f"{comma(amount)} {'S' if amount < 0 else 'H'}"

    rows = [["Datum", "Erläuterung", "Umsatz"], ["", "Kontostand am 31.12.2025", money(opening)]]
    for place, b in enumerate(bookings):
        name = ("TOTAL Tankstelle", "Transport Huber")[place % 2] if place < 4 else "Kartenzahlung"
        rows += [[f"{b.day:%d.%m.%Y}", name, ""], ["", b.text, money(b.amount)]]
    rows += [["", "Kontostand am 31.01.2026", money(bookings[-1].balance)]]
    return layout(["Sparkasse Holdertal", "Kontoauszug 1", "Konto-Nr. 4455667788, EUR"], [rows], ["24mm", "1fr", "34mm"], "llr")


def tight(bookings: Sequence[Booking], opening: Decimal) -> dict:
    """Columns with hardly a gap, amounts to the left, a total that is a payee."""

    def money(amount):
        return ("-" if amount < 0 else "") + point(amount)

    rows = [["Date", "Details", "Amount", "Balance"], ["01/01/2026", "Opening balance", "", money(opening)]]
    for place, b in enumerate(bookings):
        rows += [[f"{b.day:%d/%m/%Y}", "TOTAL ENERGIES 24" if place % 5 == 0 else b.text, money(b.amount), money(b.balance)]]
    made = layout(["Narrow Bank", "Account number 99887766"], [rows], ["20mm", "70mm", "22mm", "22mm"], "llll")
    return {**made, "gutter": 2}


def yen(bookings: Sequence[Booking], opening: Decimal) -> dict:
    """No decimal places; made of the bookings with their cents taken for yen."""

    def money(amount):
        return f"{'-' if amount < 0 else ''}{abs(int(amount * 100)):,}"

    rows = [["Date", "Details", "Withdrawal", "Deposit", "Balance"], ["2026/01/01", "Opening balance", "", "", money(opening)]]
    for b in bookings:
        paid = (money(-b.amount), "") if b.amount < 0 else ("", money(b.amount))
        rows.append([f"{b.day:%Y/%m/%d}", b.text, *paid, money(b.balance)])
    return layout(["Minato Bank", "Account number 1234567, JPY"], [rows], ["24mm", "1fr", "26mm", "26mm", "26mm"], "llrrr")


def layout(before: Sequence[str], parts: Sequence[Sequence[Sequence[str]]], widths: Sequence[str], aligns: str) -> dict:
    return {
        "head": "Confidential - for the holder of the account only",
        "foot": "Harbour Street 5, deposits are insured up to 100,000.00; page",
        "before": before,
        "parts": parts,
        "widths": widths,
        "aligns": list(aligns),
        "gutter": 4,
        "after": ["Please check this statement within 30 days. Thank you."],
    }


LAYOUTS: dict[str, Callable[[Sequence[Booking], Decimal], dict]] = {
    each.__name__: each
    for each in (german, british, french, american, spanish, swedish, indian, american_sections, credit_card, savings_bank, tight, yen)
}


def make(name: str, seed: int, count: int = 24) -> Made:
    """The PDF of a layout; the same seed gives the same bookings."""
    opening = Decimal("1534.07")
    bookings = invent(Random(seed), count, opening)
    return Made(_set(LAYOUTS[name](bookings, opening)), opening, bookings)


def set_text(*lines: str) -> bytes:
    """A PDF of some lines of text and no table."""
    return _set(layout(lines, [], ["1fr"], "l"))


def _set(data: dict) -> bytes:
    return _compiler().compile(_PAGE.encode(), format="pdf", sys_inputs={"data": json.dumps(data)})


@cache
def _compiler() -> typst.Compiler:
    return typst.Compiler()
