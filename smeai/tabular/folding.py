"""Texts made comparable: case, accents, digits and the many kinds of space."""

import re
import unicodedata

# Letters that Unicode does not decompose, as people without the key type them.
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
_SPACES = str.maketrans(
    dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
)
_INVISIBLE = str.maketrans(
    dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u061c")
)


def fold(text: str) -> str:
    """`text` in lower case, without accents, every run of other signs as one space."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return re.sub(r"[\W_]+", " ", bare).strip()


def plain(text: str) -> str:
    """`text` with Western digits, plain spaces and no invisible marks, stripped."""
    if text.isascii():
        return text.strip()
    text = text.translate(_SPACES).translate(_INVISIBLE)
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text).strip()


def shorten(value: object, length: int = 40) -> str:
    """A cell's content on one line, cut to `length`, for a sentence."""
    text = " ".join(str(value).split())
    return text if len(text) <= length else text[: length - 1] + "…"
