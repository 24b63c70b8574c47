"""How far the cells of an xlsx sheet reach, and which show an error: read from the package itself.

The fast reader allocates the whole rectangle up to the last cell, and returns error cells as
empty; so we look before, and after.
"""

import re
import zipfile
from collections.abc import Mapping
from posixpath import join, normpath

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from smeai.tabular.grid import Place

LARGEST_AREA = 12_000_000  # cells of the rectangle; some 65 bytes each on the way to a table
_TRUSTED_SIZE = 16_000_000  # bytes of XML; above it an honest dimension element spares us a second look at every cell
_DIMENSION = re.compile(rb'<(?:\w+:)?dimension ref="([A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)"')
_CELL = re.compile(rb'<(?:\w+:)?c r="([A-Z]{1,3})(\d+)"[^/>]*>')
_ERROR_CELL = re.compile(rb'<(?:\w+:)?c ([^>/]*\bt="e"[^>/]*)>(?:<(?:\w+:)?f[^>]*>(?:[^<]*</(?:\w+:)?f>)?)?(?:<(?:\w+:)?v>([^<]*)<)?')
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d+)"')


def column_index(letters: str) -> int:
    """0 for A, 25 for Z, 26 for AA."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def column_letters(index: int) -> str:
    """A for 0, Z for 25, AA for 26."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def sheet_parts(archive: zipfile.ZipFile) -> Mapping[str, str]:
    """Sheet name -> name of its part in an xlsx package; empty where the package does not follow the standard."""
    names = set(archive.namelist())
    try:
        links = fromstring(archive.read("xl/_rels/workbook.xml.rels"))
        targets = {link.get("Id"): link.get("Target", "") for link in links}
        book = fromstring(archive.read("xl/workbook.xml"))
    except (KeyError, ParseError, DefusedXmlException, zipfile.BadZipFile, ValueError):
        return {}
    parts = {}
    for sheet in book.iter():
        link = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), None)
        target = targets.get(link, "")
        part = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
        if sheet.tag.endswith("}sheet") and part in names:
            parts[sheet.get("name", "")] = part
    return parts


def sheet_area(archive: zipfile.ZipFile, part: str) -> int:
    """The number of cells of the rectangle that the sheet's cells span."""
    size = archive.getinfo(part).file_size
    with archive.open(part) as file:
        head = file.read(1 << 16)
        claimed = _claimed_area(head)
        if size > _TRUSTED_SIZE and size / 200 < claimed <= LARGEST_AREA:
            return claimed
        return _spanned_area(head + file.read())


def _claimed_area(head: bytes) -> int:
    match = _DIMENSION.search(head)
    if not match:
        return 0
    first, _, last = match[1].decode().partition(":")
    (left, top), (right, bottom) = _split(first), _split(last or first)
    return (right - left + 1) * (bottom - top + 1)


def _split(reference: str) -> tuple[int, int]:
    letters = reference.rstrip("0123456789")
    return column_index(letters), int(reference[len(letters) :])


def _spanned_area(content: bytes) -> int:
    columns, rows = set(), set()
    for match in _CELL.finditer(content):
        columns.add(match[1])
        rows.add(match[2])
    if not rows:
        return 0
    indexes = [column_index(letters.decode()) for letters in columns]
    lines = [int(row) for row in rows]
    return (max(indexes) - min(indexes) + 1) * (max(lines) - min(lines) + 1)


def error_cells(archive: zipfile.ZipFile, part: str, start: Place) -> dict[Place, str]:
    """Place -> error (such as #REF!) of the cells that show one; places count from `start`, 0-based."""
    content = archive.read(part)
    if b't="e"' not in content:
        return {}
    found = {}
    for cell in _ERROR_CELL.finditer(content):
        reference = _REFERENCE.search(cell[1])
        if reference:
            place = (int(reference[2]) - 1 - start[0], column_index(reference[1].decode()) - start[1])
            found[place] = (cell[2] or b"of a formula").decode("utf-8", "replace")
    return found
