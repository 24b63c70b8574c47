"""Write the books of an invented bakery: ``python packaging/samples/bakery.py [--out DIR]``.

Two years on three accounts. The first 21 months are a history as the accountant booked it; the last quarter
is what the banks gave, in six formats, with overlapping exports. A fixed seed makes every run the same.
"""

from datetime import date
from pathlib import Path

from bakehouse.booking import CURRENT, SAVINGS, WALLET, BankAccount, Booking
from bakehouse.listings import write_chart, write_csv, write_history, write_wallet
from bakehouse.messages import write_camt, write_mt940, write_ofx, write_paper
from bakehouse.parties import CUT, END
from bakehouse.simulation import simulate
from command import SAMPLES, run

SEED = 20461
QUARTER = date(2026, 7, 1)


def write_samples(folder: Path) -> None:
    """All files of the bakery, into `folder`."""
    lines = simulate(SEED)
    write_chart(folder / "chart_of_accounts.csv")
    write_history([line for line in lines if line.day <= CUT], folder / "booked_until_june.xlsx")
    write_csv(between(lines, CURRENT, QUARTER, date(2026, 8, 7)), folder / "current_july.csv")
    write_mt940(between(lines, CURRENT, date(2026, 7, 29), date(2026, 8, 31)), folder / "current_august.sta")
    write_camt(between(lines, CURRENT, date(2026, 8, 27), END), folder / "current_september.xml")
    write_wallet(between(lines, WALLET, QUARTER, END), folder / "wallet_quarter.xlsx")
    write_ofx(between(lines, SAVINGS, date(2026, 7, 1), END), folder / "savings.ofx")
    write_paper(between(lines, SAVINGS, QUARTER, END), folder / "savings_statement.pdf")


def between(lines: list[Booking], account: BankAccount, first: date, last: date) -> list[Booking]:
    """The lines of one account on some days."""
    return [line for line in lines if line.bank is account and first <= line.day <= last]


if __name__ == "__main__":
    run(write_samples, __doc__, SAMPLES / "bakery")
