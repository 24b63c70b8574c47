"""Every page in every language: nothing leaves the paper, no text lies on another, no character is missing."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import typst

from smeai.core.translations import LANGUAGES
from smeai.reports import render
from tests.phrases.documents import DOCUMENTS

Box = tuple[float, float, float, float]  # left, bottom, right, top in points
_MARGIN = 15 / 25.4 * 72  # that stay white at the sides; type may hang a little into ours of 18 mm
_EDGE = 6 / 25.4 * 72  # at top and bottom, where the footer stands
_COVERED = 0.4  # of the smaller of two characters
_NEAR = 3  # places in the text within which characters may share ink, as ligatures do
_CELL = 24.0  # points
_MISSING = ("□", "\ufffd", "\x00")


def characters(page: pypdfium2.PdfPage) -> Iterator[tuple[int, str, Box]]:
    """Each character that has ink of its own: its place in the text, and its box.

    Marks above letters have none, and a letter with such a mark is passed over: its box may be that of the mark.
    """
    text = page.get_textpage()
    whole = text.get_text_range()
    for place in range(min(text.count_chars(), len(whole))):
        mark, box = whole[place], text.get_charbox(place)
        if any(unicodedata.category(each) == "Mn" for each in whole[max(0, place - 1) : place + 2]):
            continue
        if unicodedata.category(mark)[0] in "LNPS" and box[2] - box[0] > 0.3 and box[3] - box[1] > 0.3:
            yield place, mark, box


def overlap(one: Box, two: Box) -> bool:
    """Whether one character covers the other, and does not only touch it."""
    wide, tall = min(one[2], two[2]) - max(one[0], two[0]), min(one[3], two[3]) - max(one[1], two[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, two))
    return wide > 0 and tall > 0 and wide * tall > _COVERED * smaller


def overlaps(found: list[tuple[int, str, Box]]) -> list[tuple[str, str]]:
    """Pairs of characters that lie on each other."""
    cells: dict[tuple[int, int], list[tuple[int, str, Box]]] = defaultdict(list)
    for each in found:
        cells[int(each[2][0] // _CELL), int(each[2][1] // _CELL)].append(each)
    return [
        (one[1], two[1])
        for (column, row), some in cells.items()
        for one in some
        for dx, dy in ((0, 0), (1, -1), (1, 0), (1, 1), (0, 1))
        for two in cells.get((column + dx, row + dy), ())
        if (dx or dy or one[0] < two[0]) and abs(one[0] - two[0]) > _NEAR and overlap(one[2], two[2])
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_pages(name: str, language: str, tmp_path: Path) -> None:
    (path,) = render(replace(DOCUMENTS[name](), language=language), tmp_path, ("pdf",))
    for number, page in enumerate(pypdfium2.PdfDocument(path.read_bytes()), start=1):
        width, height = page.get_size()
        found, where = list(characters(page)), f"{name} in {language}, page {number}"
        for _, mark, (left, bottom, right, top) in found:
            assert left > _MARGIN and right < width - _MARGIN and bottom > _EDGE and top < height - _EDGE, (where, mark, left, bottom)
        assert len(found) > 20 and not overlaps(found), where
        assert not any(mark in page.get_textpage().get_text_bounded() for mark in _MISSING), where


def test_a_text_on_another_is_seen() -> None:
    assert overlap((10, 10, 50, 20), (20, 12, 70, 22)) and not overlap((10, 10, 50, 20), (10, 18, 50, 28))
    assert not overlap((10, 10, 50, 20), (51, 10, 70, 20))


def test_two_texts_in_one_place_are_seen() -> None:
    source = b"#place(top + left)[Hello world, this is text]\n#place(top + left, dx: 1.5pt, dy: 1pt)[Other words in the very same place]"
    (page,) = pypdfium2.PdfDocument(typst.compile(source))
    assert overlaps(list(characters(page)))
