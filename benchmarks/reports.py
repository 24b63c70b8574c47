#!/usr/bin/env python3
"""How long the three documents of a report take: PDF, HTML and workbook, the first time and once warm.

    .venv/bin/python benchmarks/reports.py [--times 10]

The documents are those of the tests, with a table of twenty thousand rows added to the last. Bar: under 3 s once warm.
"""

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from smeai.core.document import Column, Document, Table
from smeai.core.kpi import Unit
from smeai.core.translations import LANGUAGES
from smeai.reports import render
from tests.phrases.documents import DOCUMENTS


def main() -> None:
    options = arguments()
    documents = {name: make() for name, make in DOCUMENTS.items()}
    name, last = next(reversed(documents.items()))
    documents[f"{name}, 20,000 rows"] = replace(last, blocks=(*last.blocks, rows(20_000)))
    with tempfile.TemporaryDirectory() as folder:
        first = seconds(documents["chat"], "en", folder)
        print(f"first of all: {first:.2f} s")
        for name, document in documents.items():
            taken = [seconds(document, language, folder) for language in LANGUAGES for _ in range(options.times)]
            print(f"{name}: {statistics.median(taken):.2f} s, at most {max(taken):.2f} s, in {len(LANGUAGES)} languages")


def seconds(document: Document, language: str, folder: str) -> float:
    started = time.perf_counter()
    render(replace(document, language=language), Path(folder))
    return time.perf_counter() - started


def rows(count: int) -> Table:
    columns = (Column("Text", wide=True), Column("Number", Unit.COUNT), Column("Money", Unit.MONEY))
    return Table("All rows", columns, tuple((f"row {place}", float(place), place / 7) for place in range(count)))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    main()
