"""Reading a 100,000 x 8 xlsx: smeai beside python-calamine alone. Run: python -m benchmarks.reading [rows]"""

import gc
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter
from python_calamine import CalamineWorkbook

from smeai.tabular import read

ROUNDS = 5
SENTENCE = "where is my order please refund the invoice I paid twice and never got an answer about delivery"
HEADER = ("id", "date", "customer", "message", "topic", "amount", "minutes", "solved")


def write_file(path: Path, rows: int) -> None:
    """A workbook of past messages: numbers, dates, texts of eight words, yes and no."""
    random = Random(7)
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet, day = book.add_worksheet(), book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, HEADER)
        for row in range(1, rows + 1):
            sheet.write_number(row, 0, row)
            sheet.write_datetime(row, 1, datetime(2024, 1, 1) + timedelta(days=random.randrange(700)), day)
            sheet.write_string(row, 2, f"C{random.randrange(5000):05d}")
            sheet.write_string(row, 3, " ".join(random.choices(SENTENCE.split(), k=8)))
            sheet.write_string(row, 4, random.choice(("delivery", "refund", "invoice")))
            sheet.write_number(row, 5, random.randrange(100_000) / 100)
            sheet.write_number(row, 6, random.randrange(50))
            sheet.write_boolean(row, 7, random.random() < 0.5)


def seconds(action: Callable[[], Any]) -> float:
    """The wall-clock time of one call."""
    gc.collect()
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def main() -> None:
    """Prints the median of both, in turn, and their ratio (the aim: at most 1.3)."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with TemporaryDirectory() as folder:
        path = Path(folder) / "messages.xlsx"
        write_file(path, rows)
        alone, ours = [], []
        for _ in range(ROUNDS):
            alone.append(seconds(lambda: CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()))
            ours.append(seconds(lambda: read(path)))
    ratio = median(mine / theirs for mine, theirs in zip(ours, alone, strict=True))
    print(f"{rows} x 8 xlsx: calamine alone {median(alone):.2f} s, smeai {median(ours):.2f} s, ratio {ratio:.2f} (median of {ROUNDS})")


if __name__ == "__main__":
    main()
