"""The review grid's ledger: a million lines, opened from a workspace, paged, filtered, booked in bulk, undone.

    python benchmarks/ledger.py [LINES]

Prints milliseconds for each, the bar beside it where there is one, and the memory taken. The lines are made up: 40,000
payees and as many descriptions, two years, one account.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np

from smeai.actions import ledger, workspaces
from smeai.actions.ledger.importing import take
from smeai.actions.session import Session
from smeai.tabular.statements.statement import Line, Statement, StatementFile
from smeai.usecases.books.chart import Account, Chart
from smeai.usecases.books.views import Filter

LINES, PAYEES = 1_000_000, 40_000
FIRST = date(2024, 1, 1)
WORDS = ("Bäckerei", "Stadtwerke", "Coffee", "Rent", "Office", "Amazon", "Garage", "Telecom", "Insurance", "Market")


def lines(count: int) -> tuple[Line, ...]:
    """Made-up bank lines."""
    chance = np.random.default_rng(3)
    letters = [f"{chr(65 + i % 26)}{chr(65 + i // 26 % 26)}{chr(65 + i // 676 % 26)}" for i in range(PAYEES)]
    payees = [f"{WORDS[i % 10]} {WORDS[i // 10 % 10]} {letters[i]}" for i in range(PAYEES)]
    days = sorted(chance.integers(0, 731, count).tolist())
    cents, who = chance.integers(-500_000, 300_000, count).tolist(), chance.integers(0, PAYEES, count).tolist()
    dates = [FIRST + timedelta(day) for day in range(731)]
    return tuple(
        Line(
            dates[day],
            Decimal(cent).scaleb(-2),
            "EUR",
            f"Card payment {payees[one]}",
            payees[one],
            "",
            f"R{row}",
            "",
            None,
            None,
            "DE1",
            row,
        )
        for row, (day, cent, one) in enumerate(zip(days, cents, who, strict=True), 2)
    )


def file(count: int) -> StatementFile:
    """Made-up bank lines as a file."""
    return StatementFile("lines.csv", "CSV", (Statement("DE1", "EUR", lines(count)),), records=count)


def timed(name: str, call: Callable[[], Any], bar: str = "") -> Any:
    """Print how long a call took."""
    start = time.perf_counter()
    result = call()
    print(f"{name:58}{1000 * (time.perf_counter() - start):10,.1f} ms  {bar}", flush=True)
    return result


def run(folder: str, count: int) -> None:
    """All measurements, in the order of an accountant's day."""
    workspaces.open_or_create(folder, "Benchmark")
    pilot, session = workspaces.create_pilot(folder, "books", "Books").id, Session()
    where = (folder, pilot)
    timed("take in", lambda: take(*where, [file(count)], session))
    ledger.use_chart(*where, Chart("Chart", tuple(Account(str(4000 + i), f"Account {i}") for i in range(200))), session=session)
    workspaces.close(folder)
    session = Session()
    timed("open, nothing booked", lambda: (ledger.open(*where, session=session), ledger.page(*where, Filter(), 0, 50, session)), "2,000")
    view(where, session)
    change(where, session)
    workspaces.close(folder)
    session = Session()
    timed("open, all booked", lambda: (ledger.open(*where, session=session), ledger.page(*where, Filter(), 0, 50, session)), "2,000")


def view(where: tuple[str, int], session: Session) -> None:
    """Pages and filters."""
    timed("page 2", lambda: ledger.page(*where, Filter(), 50, 50, session), "20")
    timed("a page in the middle", lambda: ledger.page(*where, Filter(), 500_000, 50, session), "20")
    timed("tally", lambda: ledger.tally(*where, session=session))
    for text in ("coffee", "bäckerei rent", "e", "12.5", "R99999"):
        timed(f"search {text} (first time)", lambda text=text: ledger.page(*where, Filter(text=text), 0, 50, session), "150")
    for text in ("coff", "stadtw", "1250", "R4321"):
        timed(f"search {text}", lambda text=text: ledger.page(*where, Filter(text=text), 0, 50, session), "150")
    timed("the same, next page", lambda: ledger.page(*where, Filter(text="R4321"), 50, 50, session), "20")
    for wanted in (Filter(month="2025-03"), Filter(lane="review", undone_only=True), Filter(account="4001")):
        timed(
            f"filter {wanted.month or wanted.lane or wanted.account}",
            lambda wanted=wanted: ledger.page(*where, wanted, 0, 50, session),
            "150",
        )
    for order in ("date", "amount", "payee"):
        timed(f"order by {order}", lambda order=order: ledger.page(*where, Filter(order=order), 0, 50, session))


def change(where: tuple[str, int], session: Session) -> None:
    """Bookings of one line, of half the lines, of all; undo and redo."""
    ledger.page(*where, Filter(undone_only=True), 0, 50, session)
    timed("book one line", lambda: ledger.book(*where, (17,), "4001", session=session))
    timed("the page after it", lambda: ledger.page(*where, Filter(undone_only=True), 0, 50, session), "20")
    timed("detail of a line", lambda: ledger.detail(*where, 17, session=session))
    half = timed("bulk: book all matches of a search", lambda: ledger.book(*where, Filter(text="a"), "4002", session=session), "3,000")
    print(f"{'':4}{half.sentence}")
    timed("undo it", lambda: ledger.undo(*where, session=session), "3,000")
    timed("redo it", lambda: ledger.redo(*where, session=session), "3,000")
    timed("bulk: book every line", lambda: ledger.book(*where, Filter(), "4003", session=session), "3,000")
    timed("bulk: accept what is open", lambda: ledger.accept(*where, Filter(), session=session), "3,000")
    timed("suggest anew", lambda: ledger.suggest(*where, session=session))
    timed("book one line", lambda: ledger.book(*where, (18,), "4001", session=session))
    timed("detail of a line", lambda: ledger.detail(*where, 18, session=session))
    timed("history", lambda: ledger.history(*where, session=session))
    timed("rules offered", lambda: ledger.offers(*where, session=session))
    timed("a rule tried", lambda: ledger.try_rule(*where, 99, "4004", session=session))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        run(str(Path(made) / "workspace"), int(sys.argv[1]) if len(sys.argv) > 1 else LINES)
        workspace = Path(made) / "workspace"
        print(f"workspace: {sum(each.stat().st_size for each in workspace.rglob('*') if each.is_file()) / 1e6:,.0f} MB")
        workspaces.close(str(workspace))
    print(f"memory at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:,.0f} MB, the making of the lines included")
