"""Personal data in messages, found by form and checksum, and masked.

Found are mail addresses, telephone numbers, account numbers (IBAN, with country, length and check
digits) and card numbers (with issuer, length and check digit). NOT found are names, postal
addresses, dates of birth, customer and order numbers, licence plates, account numbers without
IBAN, mail addresses spelt out ("anna at example"), telephone numbers of eight digits in one without a
word such as "phone" in front, and anything inside a picture. Masking makes messages safer to
keep; it does not make them anonymous.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smeai.core.progress import Progress, batches, silent
from smeai.usecases.chat.payments import Span, cards, ibans
from smeai.usecases.chat.phones import phones
from smeai.usecases.chat.views import Counted


class Kind(StrEnum):
    MAIL = "mail"
    IBAN = "iban"
    CARD = "card"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Found:
    """Personal data of one kind at ``text[start:end]``."""

    kind: Kind
    start: int
    end: int


_LOCAL = r"[\w.%+'-]"
_MAIL = re.compile(rf"(?<!{_LOCAL}){_LOCAL}++(?:@{_LOCAL}++)++")  # addresses that stick together are one hit
_DOMAIN = re.compile(r"@[^@]*\.[^\W\d_]")
_TRACE = re.compile(r"[\d@]")  # a text without them holds nothing that is looked for
_AT_ONCE = 1000


def _mails(text: str) -> list[Span]:
    matches = (match for match in _MAIL.finditer(text) if _DOMAIN.search(match.group()))
    return [(match.start(), match.start() + len(match.group().rstrip(".'%+-"))) for match in matches]


# In this order: what is found first is not looked at again, so a card inside an account number stays one account number.
_FINDERS: tuple[tuple[Kind, Callable[[str], list[Span]]], ...] = (
    (Kind.MAIL, _mails),
    (Kind.IBAN, ibans),
    (Kind.CARD, cards),
    (Kind.PHONE, phones),
)


def find(text: str) -> tuple[Found, ...]:
    """Personal data in `text`, from left to right, without overlaps."""
    if not _TRACE.search(text):
        return ()
    found: list[Found] = []
    for kind, finder in _FINDERS:
        spans = finder(text)
        found += [Found(kind, start, end) for start, end in spans]
        text = _replaced(text, [(start, end, "]" * (end - start)) for start, end in spans])
    return tuple(sorted(found, key=lambda each: each.start))


def mask(text: str) -> tuple[str, tuple[Counted, ...]]:
    """`text` with ``[mail]``, ``[phone]``, ``[iban]`` and ``[card]`` in place of personal data, and how often each was found."""
    found = find(text)
    masked = _replaced(text, [(each.start, each.end, f"[{each.kind}]") for each in found])
    return masked, _counted(Counter(each.kind for each in found))


def mask_all(texts: Sequence[str], progress: Progress = silent) -> tuple[list[str], tuple[Counted, ...]]:
    """All texts masked, and in how many of them each kind of personal data was found."""
    masked: list[str] = []
    counts: Counter[Kind] = Counter()
    for part in batches(texts, _AT_ONCE, progress, "Masking personal data"):
        for text in part:
            clean, found = mask(text)
            masked.append(clean)
            counts.update(Kind(each.name) for each in found)
    return masked, _counted(counts)


def _counted(counts: Counter[Kind]) -> tuple[Counted, ...]:
    return tuple(Counted(kind.value, counts[kind]) for kind, _ in _FINDERS if counts[kind])


def _replaced(text: str, changes: Sequence[tuple[int, int, str]]) -> str:
    """`text` with other words at each (start, end), which come in order."""
    parts, at = [], 0
    for start, end, words in changes:
        parts += [text[at:start], words]
        at = end
    return "".join([*parts, text[at:]])
