"""The words of statements in many languages, folded: balances, pages, totals and the heads of columns."""

import re

OPENING = (
    "opening balance|balance brought forward|brought forward|previous balance|beginning balance|starting balance"
    "|start balance|balance b f|last statement balance"
    "|anfangssaldo|alter saldo|alter kontostand|letzter kontostand|saldovortrag|eroffnungssaldo"
    "|anfangsbestand|ubertrag vom|kontostand alt"
    "|solde precedent|ancien solde|solde initial|solde d ouverture|solde anterieur|solde debiteur au|solde crediteur au|solde en debut"
    "|saldo anterior|saldo inicial|saldo de apertura|saldo iniziale|saldo precedente|beginsaldo|vorig saldo|oud saldo"
    "|saldo poczatkowe|saldo otwarcia"
    "|pocatecni zustatek|pociatocny zostatok|nyito egyenleg|nyitoegyenleg|ingaende saldo|inngaende saldo"
    "|ingaende balans|alkusaldo|primosaldo|sold initial|acilis bakiyesi"
)
CLOSING = (
    "closing balance|balance carried forward|carried forward|new balance|ending balance|end balance|final balance"
    "|balance c f|current balance"
    "|endsaldo|neuer saldo|neuer kontostand|schlusssaldo|schlussaldo|abschlusssaldo|endbestand|kontostand neu"
    "|nouveau solde|solde final|solde de cloture|solde en fin|saldo final|saldo actual|saldo de cierre|saldo finale|nuovo saldo"
    "|eindsaldo|nieuw saldo|saldo koncowe|saldo zamkniecia|konecny zustatek|konecny zostatok|zaro egyenleg|zaroegyenleg"
    "|utgaende saldo|utgaende balans|loppusaldo|ultimosaldo|sold final|kapanis bakiyesi"
)
NEUTRAL = (
    "balance (?:on|at|as of|as at)|kontostand(?: am| per| vom)?|saldo (?:am|per|al|a|op|na dzien|ke dni|per den|em|zum)"
    "|solde (?:au|le)|balance"
)
CARRIED = (
    "carried forward|balance c f|ubertrag auf|zwischensaldo|zwischensumme|ubertrag|a reporter"
    "|report|transport|suma y sigue|a riportare|riporto|transporteren|do przeniesienia"
)
TOTALS = (
    "total|totals|totaux|totale|totaal|totales|totais|summe|gesamt|umsatzsumme|sum of|sum|suma|summa|celkem|osszesen|subtotal|sous total"
    "|kontostand verfugbar|available balance|overdraft limit|interest rate"
)
_HEADS = {
    "balance": "balance|saldo|kontostand|solde|zustatek|egyenleg|bakiye|running balance|sold",
    "debit": "debit|debits|debit amount|paid out|money out|withdrawals?|withdrawn|payments?|soll|lastschrift|belastung|ausgang"
    "|debe|cargo|cargos|debito|dare|uscite|af|bij af"
    "|obciazenia|terheles|uttag|ut|ausgaben|depenses|sorties|charges|salidas|addebiti|saidas",
    "credit": "credit|credits|credit amount|paid in|money in|deposits?|deposited|receipts?|haben|gutschrift|eingang|haber|abono"
    "|abonos|credito|avere|entrate|bij|uznania|jovairas"
    "|insattning|inn|in|einnahmen|recettes|entrees|entradas|accrediti",
    "amount": "amount|betrag|umsatz|umsatze|montant|importe|importo|bedrag|kwota|castka|osszeg|belopp|belob|belop|valor"
    "|transaction amount|betrag eur|summa|maara",
}
_ANY_HEAD = {role: re.compile(rf"(?:{words})(?: (?:in )?(?:eur|chf|gbp|usd|sek|nok|dkk|pln|czk|huf))?") for role, words in _HEADS.items()}
_OPENING, _CLOSING, _NEUTRAL = (re.compile(rf"\b(?:{words})\b") for words in (OPENING, CLOSING, NEUTRAL))
_PAGE_WORDS = r"(?: (?:auf|von|vom|aus|zu|from|to|de|du|page|blatt|seite|pagina|folgeseite|vorseite|nachste|eur|chf|\d+))*"
_CARRIED = re.compile(rf"(?:{CARRIED}){_PAGE_WORDS}$")  # nothing else: a haulier may be called Transport
_TOTALS = re.compile(rf"(?:{TOTALS})\b")
_SECTIONS = {
    "+": "deposits?(?: and (?:additions|other credits|credits))?|(?:payments and )?other credits|credits"
    "|electronic deposits|money in|paid in|gutschriften"
    "|eingange|credits et virements recus|ingresos|abonos|payments and credits|payments",
    "-": "withdrawals?(?: and (?:debits|other debits|subtractions))?|(?:atm |electronic "
    "|other )*(?:and )?(?:debit card )?withdrawals|electronic payments"
    "|checks(?: paid)?|(?:service |other )?(?:fees|charges)(?: charged)?|other (?:debits|subtractions)|debits"
    "|purchases(?: and adjustments)?|money out|paid out"
    "|lastschriften|belastungen|ausgange|cargos|interest charged|cash advances",
}
_ANY_SECTION = {sign: re.compile(rf"(?:{words})(?: continued)?") for sign, words in _SECTIONS.items()}
_CARD = re.compile(r"\b(?:minimum payment|payment due date|mindestzahlung|mindestbetrag|pago minimo|paiement minimum|minimo da pagare)\b")
_LOOSE = 28  # signs that may stand beside the words of a balance; a booking's text is longer


def balance_kind(folded: str) -> str:
    """ "opening", "closing", "carried" or "neutral" for the words of a row that states a balance; else empty."""
    for kind, pattern in (("opening", _OPENING), ("closing", _CLOSING), ("carried", _CARRIED), ("neutral", _NEUTRAL)):
        match = pattern.match(folded) if kind in ("carried", "neutral") else pattern.search(folded)
        if match and (match.start() == 0 or match.start() < 12) and len(folded) - len(match[0]) <= _LOOSE:
            return kind
    return ""


def is_total(folded: str) -> bool:
    """Whether a row sums up what stands above it."""
    return _TOTALS.match(folded) is not None


def head_role(folded: str) -> str:
    """The role a column's head names; empty for any other word."""
    return next((role for role, pattern in _ANY_HEAD.items() if pattern.fullmatch(folded)), "")


def section_side(folded: str) -> str:
    """ "+" or "-" for the title of a section of money in or out; empty for any other row."""
    return next((sign for sign, pattern in _ANY_SECTION.items() if pattern.fullmatch(folded)), "")


def is_of_card(folded: str) -> bool:
    """Whether only the statement of a credit card says this: its balances are debts, its purchases have no minus."""
    return _CARD.search(folded) is not None
