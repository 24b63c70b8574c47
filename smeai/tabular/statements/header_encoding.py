"""Which encoding a bank's table has: the one in which its header reads as words that banks use."""

from dataclasses import replace
from pathlib import Path

from smeai.tabular.reader import Source, open_source
from smeai.tabular.reading import Reading
from smeai.tabular.statements.header_names import role_scores

_HEAD = 16_384
_ENCODINGS = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp850", "cp852", "cp866", "mac_roman"),
    *("cp932", "gb18030", "big5", "cp949"),
)
_WESTERN = frozenset("äöüÄÖÜßéèêëàâáíóúñçôîïùãåøæÅØÆÉÈÊÀÂÁÍÓÚÑÇÔÎÃ€£–—“”‘’„…«»°§´ ·¿¡ìòªº²½")


def settle_encoding(path: Path, source: Source, reading: Reading) -> Source:
    """`source`, read again where another encoding makes words of its header; without the question, where they prove it."""
    found = source.reading.encoding or ""
    if not found or found.startswith("utf"):
        return source
    with path.open("rb") as file:
        head = file.read(_HEAD)
    delimiter = source.reading.delimiter or ";"
    scores = {encoding: _words(head, encoding, delimiter) for encoding in dict.fromkeys((found, *_ENCODINGS))}
    best = max(scores, key=lambda encoding: scores[encoding])
    if scores[best] > scores[found]:
        source = open_source(path, replace(reading, encoding=best))
    elif not scores[best] and not _is_western(head, found):
        return source
    return replace(source, questions=tuple(question for question in source.questions if question.key != "encoding"))


def _words(head: bytes, encoding: str, delimiter: str) -> int:
    """How many names of columns with letters beyond ASCII are known words under an encoding."""
    text = head.decode(encoding, "replace")
    cells = {cell.strip(" \"'") for line in text.splitlines()[:40] for cell in line.split(delimiter)}
    return sum(max(role_scores(cell).values(), default=0.0) >= 0.95 for cell in cells if 1 < len(cell) <= 60 and not cell.isascii())


def _is_western(head: bytes, encoding: str) -> bool:
    """Whether Western European text uses every letter beyond ASCII that the head holds."""
    return encoding == "cp1252" and all(char in _WESTERN for char in head.decode(encoding, "replace") if not char.isascii())
