"""Numbers in bank texts that say when, how much or by which card, and nothing of whom: found by their shapes."""

import re

_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|"
    "januar|februar|marz|maerz|mrz|mai|juni|juli|okt|oktober|dez|dezember|janv|janvier|fevr|fevrier|mars|avr|avril|juin|juil|juillet|aout|"
    "septembre|octobre|novembre|decembre|ene|enero|febrero|marzo|abr|abril|mayo|junio|julio|ago|agosto|septiembre|octubre|noviembre|dic|"
    "diciembre|gen|gennaio|febbraio|aprile|mag|maggio|giu|giugno|lug|luglio|set|settembre|ott|ottobre|novembre|dicembre"
)
_DATES = (
    r"\b(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-3]?\d)(?:t\d\d:\d\d(?::\d\d)?)?\b",
    r"\b[0-3]?\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:(?:19|20)?\d\d)\b",
    r"\b(?:0?[1-9]|1[0-2])[-/](?:[0-3]?\d)[-/](?:(?:19|20)?\d\d)\b",
    rf"\b[0-3]?\d[-. ]?(?:{_MONTHS})\b\.?(?:[-. ,]?(?:20\d\d|[12]\d)\b)?",
    rf"\b(?:{_MONTHS})\.? (?:[0-3]?\d(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b",
    rf"\b(?:{_MONTHS})[ -]?\d\d\b",
    rf"\b[0-3]?\d(?:{_MONTHS})\d{{0,4}}\b",
    r"\b[0-3]\d\.(?:0[1-9]|1[0-2])\.?(?!\d)",
    r"\b[0-3]\d/(?:0[1-9]|1[0-2])\b",
)
_TIMES = (r"\b[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)? ?(?:am|pm|uhr|h)?\b", r"\b[0-2]?\d(?:am|pm)\b", r"\b[0-2]?\d ?uhr\b")
_CARDS = (
    r"\b\d{4,6}[ -]?[x*•#]{4,}[ -]?\d{0,6}",
    r"[x*•#]{2,}[ -]?\d{3,6}\b",
    r"\bx\d{4}\b|\bx{4,}\b",
    r"\b(?:at\s+)?k\d\b(?=\s+[0-3]\d\.[01]\d)",  # Austrian banks number the cards of an account
    r"\b(?:card|karte|carte|tarjeta|tarj|carta|cartao|pas|kaart|kort|karta|cb|ending in|ending|endend auf)[ .:n°]*(?:no|nr|num)?"
    r"[ .:]*[x*]*\d{3,19}\b",
    r"\bpan[ :]*[x*\d]{8,19}\b",
    r"\b\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}\b",
)
_ACCOUNTS = (r"\b[a-z]{2}\d{2}(?:[ ]?[a-z0-9]{4}){3,7}(?:[ ]?[a-z0-9]{1,3})?\b(?<=\d)", r"\b(?:bic|swift)[ :]+[a-z]{6}[a-z0-9]{2,5}\b")
_AMOUNTS = (
    r"(?:[€$£¥]|\b(?:eur|usd|gbp|chf|pln|czk|sek|nok|dkk|huf|cad|aud)\b) ?-?\d[\d., ']*",
    r"-?\b\d[\d.,']*[.,]\d\d ?(?:[€$£¥]|\b(?:eur|usd|gbp|chf|pln|czk|sek|nok|dkk|huf|cad|aud)\b|(?![\d/.-]))",
)
_PHONES = (r"(?<![\w-])\+?\(?\d{2,5}\)?(?:[ /-]\d{2,5}){2,4}(?![\w-])", r"\b\d{3}-\d{3,4}-?\d{4}\b", r"\+\d{7,15}\b")
# A label with the code that follows; the code holds a digit, so that "invoice printing" is left alone.
_REFERENCES = (
    r"\b(?:end-to-end-ref|e2e-ref|mandatsref|mandatsreferenz|mandatsnr|mandats-id|mandat|mandate|mandato|glaubiger-id|glaubiger|creditor|"
    r"kundenreferenz|kundennummer|kunden-nr|kundennr|kd-?nr|kdnr|rechnungsnummer|rechnungsnr|rechnung|re-nr|re\.?nr|rgnr|rg-?nr|rg|"
    r"invoice|inv|receipt|order|auftragsnr|auftrag|bestellnr|bestellung|vorgang|vertragsnr|vertrag|contract|facture|fact|factura|fattura|fatt|"
    r"fatura|factuur|faktura|faktuur|commande|pedido|ordine|bestelling|kenmerk|betalingskenmerk|reference|referenz|referencia|riferimento|ref|"
    r"eref|mref|kref|cred|rum|ics|id|trace|folgenr|folge-nr|volgnr|terminal|term|tid|auth(?:date|code)?|aut|autorisatie|transactie|"
    r"transaction|transaktion|trx|txn|tran|beleg|konto|account|acct|a/c|kto|blz|number|numero|num|nummer|nr|no|n°|store|shop|branch|filiale|fil)"
    r"(?:[ .:#/+-]+(?=[a-z/.-]{0,8}\d)|(?=\d+\b))[a-z0-9][a-z0-9/._-]*",
    r"#[ ]?[a-z0-9-]*\d[a-z0-9-]*",
)

DATES = re.compile(r"(?:\b(?:on|dated|vom|am|du|le|del|el|van|op|il|um|at|at\s+k\d)\s+)?(?:" + "|".join((*_DATES, *_TIMES)) + ")")
CARDS = re.compile("|".join((*_CARDS, *_ACCOUNTS, *_PHONES)))
AMOUNTS = re.compile("|".join(_AMOUNTS))
REFERENCES = re.compile("|".join(_REFERENCES))
PATTERNS = (CARDS, DATES, AMOUNTS, REFERENCES)


def strike(text: str, mark: str = " ") -> str:
    """A text that `bare` folded, with `mark` for its dates, times, cards, accounts, telephone numbers, amounts and references."""
    if not any(map(str.isdigit, text)):
        return text
    for pattern in PATTERNS:
        text = pattern.sub(mark, text)
    return text
