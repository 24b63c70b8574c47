"""Statements as text in columns made of spaces, as a printout or a converted PDF has them: read by where things stand."""

import re

from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile
from smeai.tabular.statements.pdf import read_words
from smeai.tabular.statements.pdf_text import Row, Word
from smeai.tabular.statements.proof import State, prove
from smeai.tabular.statements.statement import StatementFile

_STEP, _HEIGHT, _LEADING = 5.0, 9.0, 12.0  # points of a sign, a line and the way to the next
_SPACED = re.compile(r"\S {3,}\S+.* {3,}\S")
_DELIMITED = re.compile(r"[;\t|]")


def is_spaced(text: str) -> bool:
    """Whether several lines are divided by wide gaps, and hardly any by signs."""
    lines = [line for line in text[:50_000].splitlines() if line.strip()]
    gaps = sum(bool(_SPACED.search(line)) for line in lines)
    return gaps >= 3 and gaps > 2 * sum(bool(_DELIMITED.search(line)) for line in lines)


def read_spaced(text: str, name: str, progress: Progress = silent) -> StatementFile:
    """The bookings in a text whose columns are made of spaces; UnreadableFile where there are none, or no proof."""
    rows = [_row(number, line.expandtabs()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    file = read_words(rows, name, "TXT", progress)
    if any(prove(statement).state is not State.OK for statement in file.statements):
        raise UnreadableFile(f"{name} is a text in columns whose balances do not prove what we read.", "Download it as CSV, CAMT or PDF.")
    return file


def _row(number: int, line: str) -> Row:
    y = -_LEADING * number
    words = tuple(Word(match[0], match.start() * _STEP, match.end() * _STEP, y, _HEIGHT) for match in re.finditer(r"\S+", line))
    return Row(1, number, y, _HEIGHT, words)
