"""Order numbers and first names in messages, taken only where the wording leaves no doubt."""

import re

LONGEST = 5000  # characters that are read
_QUOTED = re.compile(r"^\s*>.*$|^-{2,}\s?\w[^\n]*-{2,}\s*$[\s\S]*", re.M)  # what somebody else wrote before
_WORD = r"(?:order|bestell(?:ung|nummer|-nr|nr|ing)|auftrags?(?:nummer|nr)?|pedido|commande|ordine|encomenda|zam[oó]wieni[aeu]|purchase)"
_LINK = r"(?:[\s:.#-]|\b(?:number|num|no|nr|nº|n°|nummer|numer|n[uú]m(?:ero)?|id|is|ist|es|è|é|lautet|mit der|with|der|del?|di)\b){0,6}"
_NUMBER = r"(?:(?i:PO|ORD|SO|BE|CMD|PED)[ -]?|[A-Z]{1,5}-?)?\d{4,12}"
_ORDERS = (
    re.compile(rf"\b(?i:{_WORD}{_LINK})(?<![\w-])(#?{_NUMBER})(?![\w-])"),
    re.compile(rf"(?<!\w)(#{_NUMBER})(?![\w-])"),
    re.compile(r"(?<![\w#-])((?:PO|ORD|SO|BE|CMD|PED)[ -]?\d{4,12})(?![\w-])"),
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]+(?:['’-][^\W\d_]+)?"
_FULL = rf"{_NAME}(?:[ ]{_NAME}){{0,2}}"
_BEFORE_CLOSING = (
    r"(?:with |my |mit |con )?(?:kind |best |warm(?:est)? |many |freundlichen? |liebe[nr]? |viele[nr]? |beste[nr]? |schöne[nr]? |un |"
    r"muchas |bien |cordiali |com os melhores |met vriendelijke )?"
)
_CLOSING = (
    rf"(?:{_BEFORE_CLOSING}(?:regards|wishes|thanks|thank you|cheers|sincerely|best|yours|gr[üu](?:ß|ss)e?n?|lg|mfg|vg|danke|saludos?|"
    r"abrazo|gracias|cordialement|cordialmente|merci|saluti|grazie|cumprimentos|obrigad[oa]|groet(?:en|jes)?|pozdrawiam|dziękuję))"
)
_INTRODUCED = r"my name is|mein name ist|ich heiße|me llamo|mi nombre es|je m'appelle|mi chiamo|chamo-me|mijn naam is|nazywam się"
_SIGNED = (
    re.compile(
        rf"^[ \t]*(?:[^\n]{{0,200}}[.!?]\s)?(?i:{_CLOSING})(?: (?:from|aus|desde|de|da|uit|z) [^\W\d_]+)?[ \t]*[,.!]?\s{{1,4}}(?:--\s*)?"
        rf"({_FULL})[ \t]*(?=$|[,|\n])",
        re.M,
    ),
    re.compile(rf"\n--[ ]?\n\s*({_FULL})[ \t]*(?=$|[,|\n])"),
    re.compile(rf"\b(?i:{_INTRODUCED}) ({_FULL})"),
    re.compile(rf"\n[ \t]*({_NAME} {_NAME})\s*\Z"),
)
_NO_NAMES = frozenset({
    "thanks", "thank", "regards", "best", "kind", "please", "sent", "hello", "dear", "team", "customer",
    "sir", "madam", "danke", "bitte", "gruß", "grüße", "herr", "frau", "gracias", "saludos", "merci",
    "order", "the", "and", "this", "photos", "urgent", "my", "your", "from", "von", "gesendet",
    "enviado", "envoyé",
})  # fmt: skip
_GREETING = re.compile(
    r"\A\s*(?i:hello|hi|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|lieber?|sehr geehrter? (?:frau|herr)|"
    r"hola|buen[oa]s(?: d[ií]as| tardes)?|estimad[oa]|bonjour|ch[eè]re?|ciao|buongiorno|gentile|ol[aá]|bom dia|car[oa]|beste|geachte|"
    rf"dzień dobry|cześć),?[ ]({_FULL})(?=\s*[,:!.\n])"
)


def orders(text: str) -> list[tuple[int, int]]:
    """Where order numbers stand, in order; a year is none."""
    found: dict[int, int] = {}  # start by end: patterns meet in the same number and see more or less of what is before it
    for pattern in _ORDERS:
        for match in pattern.finditer(text):
            if not _YEAR.fullmatch(match[1]):
                found[match.end(1)] = min(match.start(1), found.get(match.end(1), len(text)))
    return sorted((start, end) for end, start in found.items())


def only_order(text: str) -> str:
    """The order number of a message that names one order only, as it is written; empty otherwise. Quoted mails are not read."""
    text = _own(text)
    written = {"".join(filter(str.isdecimal, text[start:end])): text[start:end] for start, end in reversed(orders(text))}
    return next(iter(written.values())) if len(written) == 1 else ""


def signed(text: str) -> str:
    """The first name a message is signed with; empty where there is any doubt."""
    text = _own(text)
    for pattern in _SIGNED:
        for match in pattern.finditer(text):
            words = match[1].split()
            if not _NO_NAMES.intersection(word.casefold() for word in words):
                return words[0]
    return ""


def addressed(text: str) -> tuple[int, int] | None:
    """Where the name in the greeting of an answer stands."""
    match = _GREETING.match(text)
    return None if match is None or _NO_NAMES.intersection(match[1].casefold().split()) else match.span(1)


def _own(text: str) -> str:
    return _QUOTED.sub("", text[:LONGEST])
