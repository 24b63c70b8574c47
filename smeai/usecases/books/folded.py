"""Bank texts made comparable, fast: case and accents folded, signs kept or dropped. Standard library only, for the window reads rules."""

import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose, as banks write them.
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "’": "'", "`": "'"})
_INVISIBLE = dict.fromkeys((*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0xAD, 0x61C))
# Apostrophes vanish (l'oréal, mcdonald's), so that texts with and without them meet; every other sign parts words.
_SIGNS = str.maketrans(
    {**dict.fromkeys(map(chr, (*range(0x21, 0x30), *range(0x3A, 0x41), *range(0x5B, 0x61), *range(0x7B, 0x7F))), " "), "'": None}
)
_MORE_SIGNS = str.maketrans(dict.fromkeys("·•…–—‐‑«»“”„‚‘´¨¡¿§¶×÷№€£¥¢°ºª™®©¦|、。・「」،؛؟", " "))


def bare(text: str) -> str:
    """`text` casefolded, without accents and invisible marks, its signs kept, spaces as they are."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold().translate(_PLAIN)).translate(_INVISIBLE)
    return "".join(char for char in text if not unicodedata.combining(char)).casefold()


def words(text: str) -> list[str]:
    """The words of a text that `bare` folded."""
    if not text.isascii():
        text = text.translate(_MORE_SIGNS)
    return text.translate(_SIGNS).split()


@lru_cache(maxsize=1 << 17)
def folded(text: str) -> str:
    """`text` as its folded words, one space between; a statement repeats its texts, so they are remembered."""
    return " ".join(words(bare(text)))
