"""Statements as text in columns made of spaces, as a printout or a converted PDF has them: read by where things stand."""

import re
from itertools import pairwise

from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile
from smeai.tabular.folding import fold
from smeai.tabular.statements.bank_words import section
from smeai.tabular.statements.marked_text import read_marked
from smeai.tabular.statements.pdf import read_words
from smeai.tabular.statements.pdf_text import Row, Word
from smeai.tabular.statements.proof import State, prove
from smeai.tabular.statements.statement import StatementFile
from smeai.tabular.statements.surroundings import kind_of

_STEP, _HEIGHT, _LEADING = 5.0, 9.0, 12.0  # points of a sign, a line and the way to the next
_SPACED = re.compile(r"\S {3,}\S+.* {3,}\S")
_DELIMITED = re.compile(r"[;\t|]")
_CELL = re.compile(r"\S+(?: {1,2}\S+)*")
_MARKED = re.compile(r"(?P<amount>(?<![\d.,])\d[\d.,']*[.,]\d\d)(?P<gap> +)(?P<word>[^\W\d_]{2,10})(?= {2,}|$)")


def is_spaced(text: str) -> bool:
    """Whether several lines are divided by wide gaps, and hardly any by signs."""
    lines = [line for line in text[:50_000].splitlines() if line.strip()]
    gaps = sum(bool(_SPACED.search(line)) for line in lines)
    return gaps >= 3 and gaps > 2 * sum(bool(_DELIMITED.search(line)) for line in lines)


def read_spaced(text: str, name: str, progress: Progress = silent) -> StatementFile:
    """The bookings in a text whose columns are made of spaces; UnreadableFile where there are none, or no proof."""
    marked = read_marked(text, name)
    if marked is not None and prove(marked.statements[0]).state is State.OK:
        return marked
    lines = [_with_signs(line.expandtabs().rstrip()) for line in text.splitlines()]
    rows = [_row(number, line) for number, line in enumerate(_balances_apart(lines), 1) if line.strip()]
    file = read_words(rows, name, "TXT", progress)
    if any(prove(statement).state is not State.OK for statement in file.statements):
        raise UnreadableFile(f"{name} is a text in columns whose balances do not prove what we read.", "Download it as CSV, CAMT or PDF.")
    return file


def _with_signs(line: str) -> str:
    """A line whose amounts bear the sign that a word right of them gives: "6,15  Af" as "-6,15"."""
    return _MARKED.sub(_sign, line)


def _sign(match: re.Match[str]) -> str:
    word = fold(match["word"])
    if word not in section("out") | section("in"):
        return match[0]
    sign = "-" if word in section("out") else "+"
    return f"{sign}{match['amount']}{' ' * (len(match[0]) - len(match['amount']) - 1)}"


def _balances_apart(lines: list[str]) -> list[str]:
    """The lines, balances that stand below their names moved to lines of their own: the closing one to the end."""
    kept, closing = list(lines[:1]), []
    for above, line in pairwise(lines):
        labels = [cell for cell in _CELL.finditer(above) if not any(char.isdigit() for char in cell[0])]
        stated = {kind: cell for cell in labels if (kind := kind_of([cell[0]])) in ("opening", "closing")}
        if len(stated) == 2 and any(char.isdigit() for char in line):
            ends = [*(cell.start() for cell in labels[1:]), len(line)]
            texts = {cell.start(): line[cell.start() : end].strip() for cell, end in zip(labels, ends, strict=True)}
            kept[-1] = ""
            kept.append(f"Opening balance     {texts[stated['opening'].start()].strip('€$£ ')}")
            closing = [f"Closing balance     {texts[stated['closing'].start()].strip('€$£ ')}"]
        else:
            kept.append(line)
    return [*kept, *closing]


def _row(number: int, line: str) -> Row:
    y = -_LEADING * number
    words = tuple(Word(match[0], match.start() * _STEP, match.end() * _STEP, y, _HEIGHT) for match in re.finditer(r"\S+", line))
    return Row(1, number, y, _HEIGHT, words)
