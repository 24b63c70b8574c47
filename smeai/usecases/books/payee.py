"""Who is on the other side: a key that is the same for every line of one payee, and the text that the model reads."""

import re
from functools import lru_cache

from smeai.usecases.books.bank_words import BARE_PROCESSORS, listed, opening, paying
from smeai.usecases.books.folded import bare, words
from smeai.usecases.books.numerals import strike

_REMEMBERED = 1 << 17  # texts; a million lines hold some 40,000 different ones
_PASSES = 6
_NAMED = re.compile(
    r"(?:\b(?:naam|name|empfanger|zahlungsempfanger|auftraggeber|beneficiario|beneficiaire|beneficiary|ordenante|begunstigter|ordinante|/name/)\s*:\s*"
    r"|/name/)(.+?)(?=\s+[a-z]{3,20}\s*:|/[a-z]{3,5}/|$)"
)
_BOUGHT_AT = re.compile(
    r"\b(?:einkauf bei|purchase at|purchase from|achat chez|achat aupres de|compra en|acquisto presso|aankoop bij)\s+(.+)"
)
_SVWZ = re.compile(r"\b(?:svwz|eref|mref|kref|cred|abwa|abwe|iban|bic)\+")
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}(?:[a-z]\b)?|\b[a-z](?:\.[a-z])+\b\.?|\ba/s\b|\bs/a\b")
_SITE = re.compile(
    r"\bhttps?://|\bwww[. ]|\.(?:com?\.(?:uk|jp|nz|za|kr|in|il)|com?\.?$|com|couk|net|org|co|io|eu|info|biz|shop|store|app|de|at|ch|fr|es|"
    r"it|nl|be|pt|pl|cz|dk|se|no|fi|ie|uk|us|ca|au|tv|ai)(?=$|[ /*,;)_-])"
)
_BRACKETS = re.compile(r"\([^()]*\)?")
_COLUMNS = re.compile(r"\s{3,}|\\+|\s\|\s")
_STAR = re.compile(r"^\s*([a-z0-9_.]{2,12})\s?\*\s*(?=\S)")
_CODED = re.compile(r"\b[^\W_]*\d[^\W_]*\b")
_TAIL_NUMBER = re.compile(r"^([^\W\d_]{4,})\d{3,}$")


def payee_key(counterparty: str, description: str) -> str:
    """A stable key of the other side: the same for two branches of one merchant, different for two merchants.

    Never empty where one of the texts has a visible sign; a key is its own key. The counterparty speaks where there is
    one, unless it is only the processor between (PayPal) and the description names who was paid.
    """
    if counterparty:
        key = _key(counterparty)
        if key and key.partition(" ")[0] not in BARE_PROCESSORS:
            return key
        if description and (found := _BOUGHT_AT.search(bare(description))):
            return _key(found[1]) or key
        if key:
            return key
    return _key(description)


@lru_cache(maxsize=_REMEMBERED)
def clean(text: str) -> str:
    """`text` for the model: folded, dates, cards, references and trailing places gone, `#` for any number left, all words kept."""
    struck = strike(_SITE.sub(" ", _SVWZ.sub(" ", _without_columns(bare(text)))))
    tokens = _without_place(list(map(_masked, words(_INITIALS.sub(_joined, struck)))))
    kept = [token for index, token in enumerate(tokens) if token != "#" or (index and tokens[index - 1] != "#")]
    return " ".join(kept) or " ".join(words(bare(text))) or text.strip()


@lru_cache(maxsize=_REMEMBERED)
def _key(text: str) -> str:
    """Reduced until nothing more comes off, so that a key is its own key."""
    for _ in range(_PASSES):
        before, text = text, _reduced(text)
        if text == before:
            return text
    return text


def _reduced(text: str) -> str:
    folded = bare(text)
    if found := _NAMED.search(folded):
        folded = found[1]
    bare_words = folded.replace(" ", "").isalpha() and "   " not in folded
    name = folded if bare_words else strike(_SITE.sub(" ", _INITIALS.sub(_joined, _behind_star(_without_columns(folded)))))
    tokens = _without_codes(words(_without_noise(name)))
    return " ".join(_named_only(tokens)) or " ".join(words(folded)) or folded.strip() or text.strip()


def _masked(token: str) -> str:
    if token.isalpha():
        return token
    found = _TAIL_NUMBER.match(token)
    return found[1] if found else "#" if _is_code(token) else token


def _joined(found: re.Match[str]) -> str:
    return found[0].replace(".", "").replace("/", "")


def _without_columns(text: str) -> str:
    """Card schemes print name, city and country in columns; a bracket at the end holds a place or a number."""
    parts = _COLUMNS.split(text)
    if len(parts) > 1 and len(parts[0].split()) and _letters(parts[0]) >= 3 and all(map(_is_place_column, filter(None, parts[1:]))):
        text = parts[0]
    shorter = _BRACKETS.sub(" ", text)
    return shorter if _letters(shorter) >= 3 else text


def _is_place_column(part: str) -> bool:
    tokens = words(part)
    return not tokens or tokens[-1] in listed("places")


def _behind_star(text: str) -> str:
    """`SQ *MYSTIC COFFEE` is Mystic Coffee; of `UBER *TRIP YPDT3` two words stay, for Uber is nobody's processor."""
    found = _STAR.match(text)
    text = text[found.end() :] if found and found[1] in listed("processors") else text
    name, star, rest = text.partition("*")
    return f"{name} {_CODED.sub(' ', rest)}" if star and _letters(name) >= 3 else text


def _without_noise(text: str) -> str:
    text = paying().sub(" ", text).strip()
    while found := opening().match(text):
        text = text[found.end() :]
    return text


def _without_codes(tokens: list[str]) -> list[str]:
    """Branch numbers and codes dropped; a number that opens a name (7 eleven) and short ones in it (o2, 3m) stay."""
    kept = []
    for token in tokens:
        if token.isalpha():
            kept.append(token)
        elif found := _TAIL_NUMBER.match(token):
            kept.append(found[1])
        elif not _is_code(token) or (not kept and token.isdigit() and len(token) <= 2 and len(tokens) > 1):
            kept.append(token)
    return kept if any(_letters(token) for token in kept) else []


def _is_code(token: str) -> bool:
    digits = sum(map(str.isdigit, token))
    return digits > 0 and (digits == len(token) or digits > 2)


def _named_only(tokens: list[str]) -> list[str]:
    """The words of the name: without processor, weekday, form of company and trailing place."""
    kept = [token for index, token in enumerate(tokens) if not index or (token not in listed("firms") and token not in listed("weekdays"))]
    kept = _without_place(kept)
    while len(kept) > 1 and (kept[-1] in listed("short_firms") or kept[-1] in listed("fillers")):
        kept = _without_place(kept[:-1])
    if len(kept) > 1 and kept[0] in BARE_PROCESSORS and _stands_alone(kept[1:]):
        kept = kept[1:]
    while len(kept) > 1 and kept[0] == "the":
        kept = kept[1:]
    return kept


def _without_place(tokens: list[str]) -> list[str]:
    """Trailing cities and countries dropped, unless they are what tells the name apart: Stadtwerke Köln, Bank of Ireland."""
    end = len(tokens)
    while end > 1 and (size := _place_at(tokens, end)) and _stands_alone(tokens[: end - size]):
        end -= size
    return tokens[:end]


def _place_at(tokens: list[str], end: int) -> int:
    """How many of the words before `end` are a place; 0 for none."""
    known = listed("places")
    return next((size for size in (3, 2, 1) if size < end and " ".join(tokens[end - size : end]) in known), 0)


def _stands_alone(tokens: list[str]) -> bool:
    """Whether a name is one without the place behind it."""
    return _ends_name(tokens[-1]) and any(
        len(token) >= 3 and token not in listed("generic") and token not in listed("places") for token in tokens
    )


def _ends_name(token: str) -> bool:
    return token not in listed("fillers") and token not in listed("prepositions")


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
