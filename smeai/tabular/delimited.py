"""A delimited text as a grid, its broken rows mended where only one reading makes sense."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from smeai.core.problem import Problem, Severity
from smeai.tabular.dialect import Dialect, options, parse, sniff, unescape
from smeai.tabular.grid import Grid
from smeai.tabular.problems import fold_problems

_SEPARATOR_LINE = re.compile(r"\s*\"?sep=(.)\"?[^\r\n]*(?:\r\n|\r|\n)", re.IGNORECASE)
_MOST_TRIES, _LONGEST_LINE = 64, 100_000


def read_delimited(text: str, delimiter: str | None = None, quote: str | None = None) -> tuple[Grid, Dialect, tuple[Problem, ...]]:
    """The grid of a delimited text, the dialect it was read with, and its problems."""
    first = 1
    if match := _SEPARATOR_LINE.match(text):
        text, first, delimiter = text[match.end() :], 2, delimiter or match[1]
    dialect = sniff(text, delimiter, quote)
    text = unescape(text, dialect)
    problems = []
    if "\0" in text:
        problems.append(Problem("The file holds zero bytes between its letters; they were left out.", count=text.count("\0")))
        text = text.replace("\0", "")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True, **options(dialect)))
        mended: list[int] = []
    except csv.Error:
        rows, mended = _mend(text, dialect)
    problems += [
        Problem("A quotation mark stands alone in this row; it was taken as part of the text.", severity=Severity.NOTE, row=first + index)
        for index in mended
    ]
    return Grid(rows, first, ragged=True), dialect, fold_problems(problems)


def _mend(text: str, dialect: Dialect) -> tuple[list[list[str]], list[int]]:
    """The records one by one, and which were mended: where quotation marks do not match up, a line is read for itself."""
    width = Counter(len(row) for row in parse(text, dialect) if row).most_common(1)[0][0]
    lines = list(io.StringIO(text, newline=""))
    records: list[list[str]] = []
    mended: list[int] = []
    start = 0
    while start < len(lines):
        for record, used in _records(lines, start, dialect):
            records.append(record)
            start += used
        if start < len(lines):
            line = lines[start].rstrip("\r\n")
            mended.append(len(records))
            records.append(_split_leniently(line, dialect, width) or next(parse(line.replace(dialect.quote, ""), dialect), []))
            start += 1
    return records, mended


def _records(lines: list[str], start: int, dialect: Dialect) -> Iterator[tuple[list[str], int]]:
    """Each record from line `start` on, with the number of lines it takes, up to the first whose marks do not match up."""
    reader = csv.reader((lines[index] for index in range(start, len(lines))), strict=True, **options(dialect))
    before = 0
    try:
        for record in reader:
            yield record, reader.line_num - before
            before = reader.line_num
    except csv.Error:
        return


def _split_leniently(line: str, dialect: Dialect, width: int) -> list[str]:
    """The `width` fields of a line whose quotation marks do not match up; empty when there is no such split."""
    mark, sign = re.escape(dialect.quote), re.escape(dialect.delimiter or "\x1e")
    gap = " *" if dialect.spaced else ""
    shapes = (
        re.compile(rf"{gap}{mark}((?:[^{mark}]|{mark}{mark})*){mark}(?={sign}|$)"),  # as it should be
        re.compile(rf"{gap}{mark}((?:[^{mark}]|{mark}(?!{gap}{sign}|$))*){mark}(?={sign}|$)"),  # single marks inside
        re.compile(rf"{gap}([^{sign}]*)(?={sign}|$)"),  # marks are ordinary signs
    )
    if len(line) > _LONGEST_LINE:
        return []
    pending: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    for _ in range(_MOST_TRIES * width):
        if not pending:
            break
        position, fields = pending.pop()
        if position > len(line):
            if len(fields) == width:
                return list(fields)
            continue
        if len(fields) < width:
            matches = [match for shape in shapes if (match := shape.match(line, position))]
            pending.extend((match.end() + 1, (*fields, _content(match, dialect.quote))) for match in reversed(matches))
    return []


def _content(match: re.Match[str], quote: str) -> str:
    text = match[1]
    return text.replace(quote * 2, quote) if match[0].lstrip().startswith(quote) and not text.startswith(quote) else text
