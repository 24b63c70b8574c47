"""Two years of the bakery, month by month: what falls due, what is moved between the accounts, what goes wrong."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from random import Random

from bakehouse.booking import ACCOUNTS, CURRENT, SAVINGS, WALLET, BankAccount, Booking, iban
from bakehouse.chart import CONFUSED, TAX
from bakehouse.parties import CREDIT, CUSTOMERS, CUT, DEBIT, END, ORDER, PARTIES, STANDING, START, Party

MISBOOKED = 0.01
_SEASON = {12: 1.35, 11: 1.1, 1: 0.85, 7: 0.9, 8: 0.88}  # a bakery sells before Christmas and less in the holidays
_RETURNED = ((date(2025, 3, 12), "Van Versicherung Wegwart", -24_310), (date(2026, 8, 12), "Schirmherr Versicherungs-AG", -19_420))


def simulate(seed: int) -> list[Booking]:
    """All lines of all accounts by account and day, balances and references filled in; the same seed gives the same lines."""
    random = Random(seed)
    lines: list[Booking] = []
    for first in _months():
        month = [line for party in PARTIES for line in _due(party, first, random)]
        month += [*_shop_online(first, random), *_mishaps(first)]
        lines += month
        lines += _payouts(lines, first)
        lines += _save(lines, first)
    return [line for account in ACCOUNTS for line in _completed(lines, account, random)]


def _months() -> Iterator[date]:
    first = START
    while first < END:
        yield first
        first = (first + timedelta(days=32)).replace(day=1)


def _due(party: Party, first: date, random: Random) -> Iterator[Booking]:
    for day in sorted(_days(party.when, first, random)):
        if party.since <= day <= party.until:
            yield _line(party, _business_day(day), random)


def _days(when: tuple, first: date, random: Random) -> list[date]:
    last = monthrange(first.year, first.month)[1]
    match when:
        case ("month", day):
            return [first.replace(day=min(day, last))]
        case ("quarter", day):
            return [first.replace(day=day)] if first.month % 3 == 1 else []
        case ("year", month, day):
            return [first.replace(day=day)] if first.month == month else []
        case ("week", weekday):
            return [day for number in range(1, last + 1) if (day := first.replace(day=number)).weekday() == weekday]
        case ("days", count):
            return [day for number in range(1, last + 1) if (day := first.replace(day=number)).weekday() < count]
    times = int(when[1]) + (random.random() < when[1] % 1)
    return [first.replace(day=random.randint(1, last)) for _ in range(times)]


def _business_day(day: date) -> date:
    """Saturdays and Sundays are booked on Monday, while that is still the month."""
    moved = day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    return moved if moved.month == day.month else day - timedelta(days=day.weekday() - 4)


def _line(party: Party, day: date, random: Random) -> Booking:
    if party.low == party.high:
        years = (day - START).days // 365
        cents = round(party.low * (1 + party.rise) ** years)
    else:
        cents = random.randint(min(party.low, party.high), max(party.low, party.high))
        cents = round(cents * _SEASON.get(day.month, 1)) if party.account.startswith(("8", "34")) else cents
    number = 1000 + sum(map(ord, party.name)) * 7 % 9000
    text = random.choice(party.texts).format(
        n=f"{day:%y}{random.randint(10000, 99999)}",
        m=f"{day:%m/%Y}",
        k=number,
        t=f"{day:%d.%m.}{random.randint(6, 18):02d}:{random.randint(10, 59)}",
    )
    other = "" if party.kind in ("Kartenzahlung", "Einzahlung", "Entgelt") or party.bank is WALLET else _iban_of(party.name)
    return Booking(day, party.bank, party.name, text, Decimal(cents) / 100, party.kind, party.account, TAX[party.account], other)


def _iban_of(name: str) -> str:
    return iban("99022220", f"{sum(ord(sign) * (place + 3) ** 3 for place, sign in enumerate(name)) % 10**10:010d}")


def _shop_online(first: date, random: Random) -> Iterator[Booking]:
    """Orders in the wallet, each with its fee."""
    for _ in range(round(16 * _SEASON.get(first.month, 1)) + (first.year - 2024) * 3):
        day = first.replace(day=random.randint(1, monthrange(first.year, first.month)[1]))
        amount = Decimal(random.randint(1_450, 7_800)) / 100
        order = f"HB{random.randint(10000, 99999)}"
        yield Booking(day, WALLET, random.choice(CUSTOMERS), f"Order {order} bread box", amount, "Sale", "8320", "U7")
        fee = -(amount * Decimal("0.0249") + Decimal("0.35")).quantize(Decimal("0.01"))
        yield Booking(day, WALLET, "Payflink", f"Fee for order {order}", fee, "Fee", "4970")


def _mishaps(first: date) -> Iterator[Booking]:
    """Direct debits that were returned, and bookings that look the same and are two."""
    for day, name, cents in _RETURNED:
        if (day.year, day.month) == (first.year, first.month):
            paid = Booking(day, CURRENT, name, "Beitrag Vers.-Nr. 5512 doppelt", Decimal(cents) / 100, DEBIT, "4360", iban=_iban_of(name))
            yield paid
            text = "Rücklastschrift Storno Beitrag Vers.-Nr. 5512 doppelt"
            yield replace(paid, day=_business_day(day + timedelta(days=6)), text=text, amount=-paid.amount, kind="Storno")
    if first.month in (5, 9):
        twin = Booking(
            first.replace(day=16), CURRENT, "Parkhaus Markthalle", "Parken Markttag", Decimal("-4.50"), "Kartenzahlung", "4640", "V19"
        )
        yield from (twin, twin)
    if (first.year, first.month) == (2026, 8):
        stall = Booking(
            date(2026, 8, 14), CURRENT, "Marktamt Holderstadt", "Standgebühr Sommerfest", Decimal("-65.00"), DEBIT, "4610", "V19"
        )
        yield from (stall, stall)


def _payouts(lines: Sequence[Booking], first: date) -> Iterator[Booking]:
    """Every second Monday the wallet is emptied to the current account, which gets the money a day later."""
    spent = Decimal(0)
    for number in (8, 22):
        day = first.replace(day=number) + timedelta(days=-first.replace(day=number).weekday() % 7)
        there = WALLET.opening + sum(line.amount for line in lines if line.bank is WALLET and line.day < day) - spent
        amount = Decimal(int(there) - 300)
        if amount > 50 and day.month == first.month and day < END:
            spent += amount
            yield Booking(day, WALLET, "Anneke Hollerbusch", f"Payout to bank {CURRENT.number}", -amount, "Payout", "1360")
            arrived = day + timedelta(days=1)
            yield Booking(
                arrived, CURRENT, "Payflink", f"Auszahlung Wallet {WALLET.number}", amount, CREDIT, "1360", iban=_iban_of("Payflink")
            )


def _save(lines: Sequence[Booking], first: date) -> Iterator[Booking]:
    """What is over at the end of a month is put aside; what is missing is taken back; the bank pays interest each quarter."""
    last = first.replace(day=monthrange(first.year, first.month)[1])
    balance = CURRENT.opening + sum(line.amount for line in lines if line.bank is CURRENT)
    saved = SAVINGS.opening + sum(line.amount for line in lines if line.bank is SAVINGS)
    move = (balance - 12_000) // 500 * 500
    move = max(move, -(saved // 500 * 500))
    if move:
        day = _business_day(last - timedelta(days=1))
        text = "Umbuchung Rücklage" if move > 0 else "Umbuchung von Rücklage"
        kind = STANDING if move > 0 else ORDER
        yield Booking(day, CURRENT, "Anneke Hollerbusch", text, -move, kind, "1220", iban=SAVINGS.number)
        yield Booking(day, SAVINGS, "Anneke Hollerbusch", text, move, "Umbuchung", "1200", iban=CURRENT.number)
    if last.month % 3 == 0:
        interest = (saved * Decimal("0.0035")).quantize(Decimal("0.01"))
        yield Booking(_business_day(last), SAVINGS, "Holderbank eG", f"Habenzinsen {last:%m/%Y}", interest, "Zinsen", "2650")


def _completed(lines: Sequence[Booking], account: BankAccount, random: Random) -> Iterator[Booking]:
    """The lines of one account in order, with references, balances and what the accountant made of them."""
    running = account.opening
    ordered = sorted((line for line in lines if line.bank is account and line.day <= END), key=lambda line: line.day)
    for day, group in groupby(ordered, key=lambda line: line.day):
        for number, line in enumerate(group, 1):
            running += line.amount
            wrong = random.random() < MISBOOKED and line.account in CONFUSED and day <= CUT
            booked = CONFUSED[line.account] if wrong else line.account
            yield replace(line, reference=f"{day:%y%m%d}{account.code}{number:04d}", balance=running, booked=booked)
