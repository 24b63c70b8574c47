"""The text of a PDF as rows of words with their places, by pypdfium2 (plain wheels, Apache-2.0 and BSD licences)."""

import ctypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median

import pypdfium2
from pypdfium2 import raw

from smeai.core.progress import Progress
from smeai.errors import OversizedFile, ProtectedFile, UnreadableFile

PAGES = 5000


@dataclass(frozen=True, slots=True)
class Word:
    """A run of signs; places in points from the left and the bottom of the page."""

    text: str
    x0: float
    x1: float
    y: float  # the middle
    height: float


@dataclass(frozen=True, slots=True)
class Row:
    """The words on one height of a page, from left to right. `page` and `number` count from 1."""

    page: int
    number: int
    y: float
    height: float
    words: tuple[Word, ...]


def read_rows(data: bytes, name: str, progress: Progress) -> list[Row]:
    """All rows from top to bottom, page by page; a FileError where there is no text to read."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(name, error) from error
    try:
        count = len(document)
        if count > PAGES:
            raise OversizedFile(f"{name} has {count} pages.", f"Split it into files of at most {PAGES} pages.")
        rows: list[Row] = []
        for number in range(count):
            progress(number / max(count, 1), f"Reading page {number + 1} of {count}")
            rows += _page_rows(document, number, name)
    finally:
        document.close()
    if not rows:
        raise UnreadableFile(
            f"{name} holds pictures of pages and no text: it was scanned.", "Download the statement from the bank as CSV, CAMT or text PDF."
        )
    return rows


def _refusal(name: str, error: pypdfium2.PdfiumError) -> ProtectedFile | UnreadableFile:
    if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
        return ProtectedFile(f"{name} is protected by a password.", "Open it with its password, print it to a new PDF and take that.")
    return UnreadableFile(f"{name} is damaged: it begins like a PDF, and cannot be opened as one.", "Download it again.")


def _page_rows(document: pypdfium2.PdfDocument, number: int, name: str) -> list[Row]:
    try:
        page = document[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile(f"Page {number + 1} of {name} is damaged.", "Download the file again.") from error
    words = list(_words(text))
    text.close()
    page.close()
    return [
        Row(
            number + 1,
            place,
            median(word.y for word in row),
            median(word.height for word in row),
            tuple(sorted(row, key=lambda word: word.x0)),
        )
        for place, row in enumerate(_heights(words), 1)
    ]


def _words(text: pypdfium2.PdfTextPage) -> Iterator[Word]:
    """Signs joined while they stand close on one height."""
    signs: list[str] = []
    box = (0.0, 0.0, 0.0, 0.0)
    for sign, left, right, bottom, top in _signs(text):
        height = max(top - bottom, 1.0)
        near = signs and abs(bottom - box[2]) < height * 0.4 and -height * 0.5 < left - box[1] < height * 0.18
        if signs and (sign.isspace() or not near):
            yield _word(signs, box)
            signs = []
        if not sign.isspace():
            box = (box[0], right, min(box[2], bottom), max(box[3], top)) if signs else (left, right, bottom, top)
            signs.append(sign)
    if signs:
        yield _word(signs, box)


def _word(signs: Iterable[str], box: tuple[float, float, float, float]) -> Word:
    left, right, bottom, top = box
    return Word("".join(signs), left, right, (bottom + top) / 2, max(top - bottom, 1.0))


def _signs(text: pypdfium2.PdfTextPage) -> Iterator[tuple[str, float, float, float, float]]:
    """(sign, left, right, bottom, top); the loose box, which has one height for all signs of a font."""
    box = raw.FS_RECTF()
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        if code and raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box)):
            yield chr(code) if code < 0x110000 else "\ufffd", box.left, box.right, box.bottom, box.top


def _heights(words: list[Word]) -> list[list[Word]]:
    """Words grouped by height, top first."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: -word.y):
        if rows and rows[-1][0].y - word.y < min(rows[-1][0].height, word.height) * 0.5:
            rows[-1].append(word)
        else:
            rows.append([word])
    return rows
