"""How people type: phones, hurry, anger, and the odd slip."""

import re
import unicodedata
from random import Random

_SHORT = (
    (r"\byou\b", "u"),
    (r"\bplease\b", "pls"),
    (r"\bbecause\b", "cos"),
    (r"\byour\b", "ur"),
    (r"\bthanks\b", "thx"),
    (r"\bporque\b", "xq"),
    (r"\bpor favor\b", "porfa"),
    (r"\bbitte\b", "bitte"),
    (r"\bnicht\b", "nich"),
)
_WORD = re.compile(r"(?<![\w@./-])[^\W\d_]{5,}(?![\w@/-])")
_KEEP = re.compile(r"\S*[@\d/]\S*")  # addresses, numbers and links stay as they are
_NEAR = {"a": "s", "e": "r", "i": "o", "n": "m", "o": "p", "r": "t", "s": "d", "t": "y", "u": "i", "l": "k", "h": "j"}


def type_on_phone(text: str, random: Random) -> str:
    """Lower case, few marks, some shortcuts, now and then an emoji."""
    if random.random() < 0.75:
        text = _each_word(text, str.lower)
    if random.random() < 0.5:
        text = re.sub(r"(?<=\w)'(?=\w)", "", text)
    if random.random() < 0.6:
        text = re.sub(r"[.!](?=\s|$)", "", text) if random.random() < 0.4 else text.rstrip(".!")
    if random.random() < 0.3:
        text = text.replace("?", "") or text
    for pattern, short in _SHORT:
        if random.random() < 0.4:
            text = re.sub(pattern, short, text)
    text = slip(text, random, 0.05)
    return f"{text} {random.choice('🙏😅🙈😕☕')}" if random.random() < 0.08 else text


def shout(text: str, random: Random) -> str:
    """Anger: capitals, or one loud sentence, or many marks."""
    loud = random.random()
    if loud < 0.25:
        return _each_word(text, str.upper)
    if loud < 0.45:
        head, mark, rest = text.partition(". ")
        return _each_word(head, str.upper) + mark + rest
    if loud < 0.75:
        return re.sub(r"[.!]$", "!!!", re.sub(r"\?$", "???", text))
    return text


def drop_accents(text: str) -> str:
    """Spanish without accents and opening marks, as typed in a hurry; ñ stays."""
    text = re.sub(r"[¿¡]", "", text)
    kept = text.replace("ñ", "\0")
    plain = "".join(char for char in unicodedata.normalize("NFD", kept) if char not in "\u0301\u0308")
    return unicodedata.normalize("NFC", plain).replace("\0", "ñ")


def drop_umlauts(text: str) -> str:
    """German from a keyboard without umlauts."""
    for umlaut, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ü", "Ue"), ("Ö", "Oe"), ("Ä", "Ae"), ("ß", "ss")):
        text = text.replace(umlaut, plain)
    return text


def slip(text: str, random: Random, rate: float) -> str:
    """A typing slip in a share `rate` of the longer words: swapped, lost, doubled or neighbouring letter."""
    return _WORD.sub(lambda match: _misspell(match[0], random) if random.random() < rate else match[0], text)


def _misspell(word: str, random: Random) -> str:
    at = random.randrange(1, len(word) - 2)
    match random.randrange(4):
        case 0:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case 1:
            return word[:at] + word[at + 1 :]
        case 2:
            return word[:at] + word[at] + word[at:]
    return word[:at] + _NEAR.get(word[at], word[at]) + word[at + 1 :]


def _each_word(text: str, change) -> str:
    """`change` applied to all but addresses, numbers and links."""
    kept = [match.span() for match in _KEEP.finditer(text)]
    parts, end = [], 0
    for start, stop in kept:
        parts += [change(text[end:start]), text[start:stop]]
        end = stop
    return "".join([*parts, change(text[end:])])
