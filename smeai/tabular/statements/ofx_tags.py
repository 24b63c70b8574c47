"""The tags of an OFX file, whether it is SGML (1.x, no end tags needed) or XML (2.x): one scan, no entities, no nesting.

ofxtools (1.1.1) knows the whole of OFX and refuses a file that breaks one of its rules: 14 of the 39 samples we tried, for a bank's
number too long, no balance or no header. A statement needs some twenty tags; a damaged record must be named, the rest be read.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from smeai.tabular.encoding import decode

_TAG = re.compile(r"<(/?)([A-Za-z][\w.]*)[^<>]*>([^<]*(?:<(?![/A-Za-z!?])[^<]*)*)")
_ASIDE = re.compile(r"<!--.*?-->|<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_CHARSETS = {"1252": "cp1252", "1250": "cp1250", "1251": "cp1251", "ISO-8859-1": "cp1252", "8859-1": "cp1252", "UTF-8": "utf-8"}
_HEADER = 1000  # characters in which the header says its encoding


class Tag(NamedTuple):
    """One tag with the text after it; `place` is its offset in the file's text."""

    name: str  # upper case
    closes: bool
    value: str
    place: int


def text_of(data: bytes) -> str:
    """The file's text, comments taken out; the header is believed as far as it can be true."""
    head = data[:_HEADER].decode("latin-1").upper()
    charset = re.search(r"^\s*CHARSET:\s*([\w-]+)", head, re.MULTILINE)
    stated = _CHARSETS.get(charset[1]) if charset else None
    text = _strict(data) or (data.decode(stated, "replace") if stated and not data.startswith((b"\xff\xfe", b"\xfe\xff")) else None)
    text = (text or decode(data).text).replace("\r\n", "\n").replace("\r", "\n")
    return _ASIDE.sub(_lay_open, text) if "<!" in text else text


def _strict(data: bytes) -> str | None:
    """UTF-8 where the bytes are nothing else: many banks write it and state another in the header."""
    try:
        return data.decode("utf-8-sig") if b"\0" not in data[:_HEADER] else None
    except UnicodeDecodeError:
        return None


def _lay_open(match: re.Match[str]) -> str:
    """CDATA as plain text, comments as the lines they took."""
    inside = match[1]
    if inside is None:
        return "\n" * match[0].count("\n")
    return inside.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def tags_of(text: str) -> Iterator[Tag]:
    """Every tag in order."""
    for match in _TAG.finditer(text):
        value = match[3].strip()
        if "&" in value:
            value = _ENTITY.sub(lambda entity: unescape(entity[0]), value)
        yield Tag(match[2].upper(), match[1] == "/", value, match.start())


def count_tags(text: str, names: frozenset[str]) -> int:
    """How often one of these tags opens, counted without reading what is in it."""
    return len(re.findall(rf"<(?:{'|'.join(sorted(names))})(?![\w.])[^<>]*>", text, re.IGNORECASE))
