"""Write the sample inbox of an invented web shop: ``python packaging/samples/web_shop.py [--out DIR]``.

The texts are hand-written (see ``texts/``); a fixed seed composes them, so that every run gives the same files.
"""

from datetime import date
from pathlib import Path

from command import SAMPLES, run
from inbox.plan import Plan
from inbox.sheets import write_list, write_workbook
from inbox.tickets import export

LABELLED = Plan(date(2025, 7, 1), date(2026, 8, 31), (("en", 1200), ("de", 200), ("es", 200)), seed=4811, first_ticket=20418, twins=26)
UNLABELLED = Plan(date(2026, 9, 1), date(2026, 11, 8), (("en", 225), ("de", 40), ("es", 35)), seed=902, first_ticket=22018, twins=3)


def write_samples(folder: Path) -> None:
    """Both files of messages, into `folder`."""
    write_workbook(export(LABELLED), folder / "web_shop_messages.xlsx", LABELLED.first_ticket)
    write_list(export(UNLABELLED), folder / "web_shop_unlabelled.csv", UNLABELLED.first_ticket)


if __name__ == "__main__":
    run(write_samples, __doc__, SAMPLES)
