"""The dialect of a delimited text: found by parsing it in every way and keeping the most regular."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

_DELIMITERS = {",": 1.0, ";": 1.0, "\t": 1.0, "|": 1.0, "~": 0.9, "^": 0.9, "\x1f": 0.9, ":": 0.6, " ": 0.6}
_DOUBTFUL = {":", " "}
_SAMPLE_CHARS, _SAMPLE_ROWS = 200_000, 300
_LEAST = 0.4  # below, the text is taken as one column
_TYPED = re.compile(
    r"[-+(]?[^\w\s]?\s?\d[\d.,' ]*\)?[-%]?\s?(?:[^\w\s]|[A-Z]{3})?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ][\d:.+Z]+)?|\d{1,2}:\d\d(?::\d\d)?|https?://\S+|[\w.+-]+@[\w.-]+"
)
_STRANGE = re.compile(r'[;\t|]|^["\']|["\']$')
csv.field_size_limit(1 << 30)  # a message may be long; the file's own size is the bound


@dataclass(frozen=True, slots=True)
class Dialect:
    """`delimiter` "" stands for one column, `quote` "" for none; `escape` is a sign before quotes inside a field."""

    delimiter: str
    quote: str = '"'
    escape: str = ""
    spaced: bool = False  # a space follows each delimiter


def parse(text: str, dialect: Dialect) -> Iterator[list[str]]:
    """The records of `text`; a blank line is an empty record."""
    return csv.reader(io.StringIO(text, newline=""), **options(dialect))


def options(dialect: Dialect) -> dict[str, object]:
    """The dialect in the words of the csv module."""
    quoting = csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE
    # One column is split at a sign that no text holds.
    return {
        "delimiter": dialect.delimiter or "\x1e",
        "quotechar": dialect.quote or None,
        "quoting": quoting,
        "skipinitialspace": dialect.spaced,
    }


def sniff(text: str, delimiter: str | None = None, quote: str | None = None) -> Dialect:
    """The dialect under which `text` is most regular; a given delimiter or quote is kept."""
    sample = _sample(text)
    quotes = [quote] if quote is not None else ['"', "'"]
    found: list[tuple[float, Dialect]] = []
    for sign in [delimiter] if delimiter is not None else [sign for sign in _DELIMITERS if sign in sample]:
        for mark in quotes:
            if mark == '"' or quote is not None or _quotes_fields(sample, sign, mark):
                plain = _with_details(sample, Dialect(sign, mark))
                for candidate in (plain, replace(plain, spaced=True)) if sign == " " else (plain,):
                    found.append((_score(sample, candidate) + 0.001 * (mark == '"'), candidate))
    best = max(found, key=lambda pair: pair[0], default=(0.0, Dialect("")))
    if delimiter is None and best[0] < _LEAST:
        return _with_details(sample, Dialect("", quote if quote is not None else ('"' if _quotes_fields(sample, "", '"') else "")))
    return best[1]


def _sample(text: str) -> str:
    if len(text) <= _SAMPLE_CHARS:
        return text
    end = max(text.rfind("\n", 0, _SAMPLE_CHARS), text.rfind("\r", 0, _SAMPLE_CHARS))
    return text[: end + 1] if end > 0 else text[:_SAMPLE_CHARS]


def _quotes_fields(sample: str, delimiter: str, quote: str) -> bool:
    """Whether fields that begin and end with `quote` are there in earnest."""
    edge = re.escape(delimiter) or r"\Z"
    opened = len(re.findall(rf"(?:^|{edge}){quote}(?=[^{quote}\s])", sample, re.MULTILINE))
    closed = len(re.findall(rf"(?<=[^{quote}\s]){quote}(?={edge}|\s*$)", sample, re.MULTILINE))
    if min(opened, closed) < max(1, 0.5 * max(opened, closed)):
        return False
    # An apostrophe around a word is no quotation mark of the file, unless it guards a delimiter or stands in most rows.
    fields = re.finditer(rf"(?:^|{edge}){quote}([^{quote}\n]*){quote}(?={edge}|\s*$)", sample, re.MULTILINE)
    guards = any(delimiter in field[1] for field in fields) if delimiter else False
    return quote == '"' or guards or opened >= 0.5 * sample.count("\n")


def _with_details(sample: str, dialect: Dialect) -> Dialect:
    mark, sign = dialect.quote, dialect.delimiter
    escape = next((char for char in ("\\", "\0") if mark and f"{char}{mark}" in sample and _needs_escape(sample, dialect, char)), "")
    spaced = sign not in ("", " ", "\t") and f"{sign} {mark}" in sample and sample.count(f"{sign} ") > 0.8 * sample.count(sign)
    return Dialect(sign, mark, escape, spaced)


def _needs_escape(sample: str, dialect: Dialect, char: str) -> bool:
    """Whether quotation marks match up only when `char` guards those inside a field."""
    return not _is_strict(sample, dialect) and _is_strict(sample, replace(dialect, escape=char))


def _is_strict(sample: str, dialect: Dialect) -> bool:
    try:
        for _ in csv.reader(io.StringIO(unescape(sample, dialect), newline=""), strict=True, **options(dialect)):
            pass
    except csv.Error:
        return False
    return True


def _score(sample: str, dialect: Dialect) -> float:
    """0..1: how regular the rows are, times how sensible the cells."""
    rows = [row for row in islice(parse(unescape(sample, dialect), dialect), _SAMPLE_ROWS) if any(row)]
    widths = Counter(len(row) for row in rows)
    wide = {width: count for width, count in widths.items() if width > 1}
    if not wide:
        return 0.0
    width = max(wide, key=lambda key: (wide[key] * (1 - 1 / key), key))
    share = wide[width] / len(rows)
    if dialect.delimiter in _DOUBTFUL and (len(rows) < 3 or share < 0.9 or len(rows[0]) == 1):
        return 0.0  # words of a sentence, below a header of one word, or a clock time
    if share < 0.5 and _settled(rows, width):
        share = 0.6  # a long preamble above a short table
    cells = [cell for row in rows if len(row) == width for cell in row]
    sense = sum(_sense(cell) for cell in cells) / len(cells)
    return share * sense * (1 - 0.5 / width) * _DELIMITERS.get(dialect.delimiter, 0.8)


def _settled(rows: list[list[str]], width: int) -> bool:
    widths = [len(row) for row in rows]
    start = widths.index(width)
    return widths[start:].count(width) >= max(3, 0.9 * len(widths[start:]))


def _sense(cell: str) -> float:
    cell = cell.strip()
    if not cell or _TYPED.fullmatch(cell):
        return 1.0
    return 0.3 if _STRANGE.search(cell) else 0.9


def unescape(text: str, dialect: Dialect) -> str:
    """`text` with escaped quotes doubled, as the csv module knows them."""
    return text.replace(dialect.escape + dialect.quote, dialect.quote * 2) if dialect.escape else text
