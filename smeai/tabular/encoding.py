"""From bytes to text: which encoding, and when to ask."""

import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from smeai.core.problem import Choice, Problem, Question
from smeai.tabular.folding import shorten

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_LEGACY = {
    "cp1252": "Western European",
    "cp1250": "Central European",
    "cp1251": "Cyrillic",
    "cp1253": "Greek",
    "cp1254": "Turkish",
    "cp1255": "Hebrew",
    "cp1256": "Arabic",
    "cp1257": "Baltic",
    "mac_roman": "Western European (old Mac)",
    "cp850": "Western European (DOS)",
    "cp932": "Japanese",
    "gb18030": "Chinese",
    "big5": "Chinese (traditional)",
    "cp949": "Korean",
}
_USUAL_CONTROLS = "\t\r\n\v\f\x1c\x1d\x1e\x1f\0"
_SAMPLE = 50_000  # bytes of lines with other than ASCII characters
_ENOUGH = 40  # other than ASCII bytes from which the statistics can be trusted


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, the encoding it was read with, and what there is to say or to ask about it."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()


def decode(content: bytes, encoding: str | None = None) -> Decoded:
    """The text of `content`, in the given encoding or the one it seems to have; never fails."""
    if encoding:
        return _decode_as(content, encoding)
    for bom, name in _BOMS:
        if content.startswith(bom):
            return _decode_as(content, name)
    if wide := _wide(content[:8192]):
        return _decode_as(content, wide)
    if _mostly_utf8(content):
        return _decode_as(content, "utf-8")
    return _decode_legacy(content)


def looks_like_text(text: str) -> bool:
    """Whether `text` can be meant to be read, and is no binary file in disguise."""
    sample = text[:20_000]
    strange = sum(char == "\ufffd" or "\x7f" <= char < "\xa0" or (char < " " and char not in _USUAL_CONTROLS) for char in sample)
    zeros = sample.count("\0")
    return bool(sample.strip("\0 \t\r\n\ufeff")) and strange <= 0.02 * len(sample) and zeros <= 0.2 * len(sample)


def _decode_as(content: bytes, encoding: str) -> Decoded:
    try:
        text = content.decode(encoding)
    except LookupError:
        return decode(content)
    except UnicodeDecodeError:
        text = content.decode(encoding, "replace")
        lost = text.count("\ufffd")
        row = text.count("\n", 0, text.index("\ufffd")) + 1 if lost else None
        sentence = f"{lost} characters could not be read as {encoding} and show as \ufffd."
        return Decoded(
            text, encoding, (Problem(sentence, "Save the file as UTF-8 in the program it comes from.", row=row, count=max(1, lost)),)
        )
    return Decoded(text, encoding)


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark: nearly every second byte of Western text is zero."""
    pairs = len(head) // 2
    if pairs < 2:
        return None
    if head[1::2].count(0) > 0.4 * pairs and head[::2].count(0) < 0.05 * pairs:
        return "utf-16-le"
    return "utf-16-be" if head[::2].count(0) > 0.4 * pairs and head[1::2].count(0) < 0.05 * pairs else None


def _mostly_utf8(content: bytes) -> bool:
    """Valid UTF-8, or so nearly that a few bytes must be damaged."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
        lost = text.count("\ufffd")
        return sum(char > "\x7f" for char in text) - lost > 20 * lost
    return True


def _decode_legacy(content: bytes) -> Decoded:
    lines = [line for line in re.split(rb"[\r\n]+", content[:5_000_000]) if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    matches = list(from_bytes(sample, cp_isolation=list(_LEGACY), threshold=0.4))
    names = [name for match in matches for name in (match.encoding, *match.could_be_from_charset) if name in _LEGACY]
    names = list(dict.fromkeys(sorted(names, key=lambda name: name != "cp1252") if _is_western(sample) else names)) or ["cp1252"]
    decoded = _decode_as(content, names[0])
    question = _ask(sample, lines, names)
    return Decoded(decoded.text, names[0], decoded.problems, (question,) if question else ())


def _is_western(sample: bytes) -> bool:
    """Whether the high bytes are the letters and signs that Western European texts use most."""
    high = [byte for byte in sample if byte > 0x7F]
    usual = "äöüÄÖÜßéèêëàâáíóúñçôîïûùãõåøæÅØÆÉÈÊÀÂÁÓÔÇÑ€£–—“”‘’„…«»°§ ¿¡ìò½¼²µ®©±".encode("cp1252")
    return bool(high) and sum(byte in usual for byte in high) / len(high) > 0.9


def _ask(sample: bytes, lines: list[bytes], names: list[str]) -> Question | None:
    """A question where a short text reads well in several encodings and differs between them."""
    high = sum(byte > 0x7F for byte in sample)
    if high >= _ENOUGH and len(names) < 3:
        return None
    choices: dict[str, Choice] = {}
    for name in (*names, "cp1252", "cp1250", "cp1251"):
        example = shorten(b" ".join(lines)[:400].decode(name, "replace"), 60)
        if "\ufffd" not in example:
            choices.setdefault(example, Choice(name, f"{_LEGACY[name]} ({name})", example))
    if len(choices) < 2 or high >= _ENOUGH:
        return None
    return Question(
        "encoding", "Which of these reads right? The file does not say how its letters are stored.", tuple(choices.values())[:5], names[0]
    )
