"""What kind an imported account is: as its type says, else as its code says in a known chart, else as its name says."""

from collections.abc import Sequence

from smeai.usecases.books.account_names import purpose_of
from smeai.usecases.books.chart import Account, AccountKind
from smeai.usecases.books.folded import folded
from smeai.usecases.books.purposes import purposes
from smeai.usecases.books.starters import starter, starter_names

A, L, Q, I, X = AccountKind.ASSET, AccountKind.LIABILITY, AccountKind.EQUITY, AccountKind.INCOME, AccountKind.EXPENSE  # noqa: E741

# Beginnings of words, more telling ones first: "cost of sales" is a cost, "accounts payable" a liability.
_TYPE_WORDS = (
    (Q, "equity|eigenkapital|kapital|capitaux|patrimonio neto|patrimonio|owner|privat|eigen vermogen|egenkapital|fonds propres"),
    (A, "non current asset|fixed asset|current asset|asset|aktiv|anlage|umlauf|forderung|immobilis|actif|activo|attiv|ativo|activa|"
        "receivable|bank|cash|inventory|prepayment|debtor|stock|kasse|geldkonto|finanzkonto|tresorerie|aktywa|tillgang"),
    (X, "cost|expense|overhead|direct cost|aufwand|aufwendung|kosten|ausgabe|charge|depense|gasto|costi|costo|custo|despesa|"
        "depreciation|purchase|wareneinsatz|abschreibung|uitgave|lasten|koszt|kostnad|omkostning|utgift"),
    (L, "liabilit|payable|creditor|passiv|verbindlichkeit|schuld|dette|passif|pasivo|credit card|loan|term liab|ruckstellung|"
        "steuerkonto|zobowiazan|skuld|gald"),
    (I, "income|revenue|sales|turnover|ertrag|ertrage|erlos|einnahme|umsatz|produit|recette|ingreso|ricav|receita|rendimento|"
        "proventi|vente|venta|opbrengst|omzet|baten|przych|intakt|indtaegt"),
)  # fmt: skip

# Where a class or group of a chart begins, by the first digits of the code.
_RANGES: dict[str, dict[str, AccountKind]] = {
    "skr03": {"0": A, "06": L, "07": L, "08": Q, "09": L, "1": A, "16": L, "17": L, "18": Q, "19": Q, "2": X, "25": I, "26": I,
              "27": I, "3": X, "4": X, "5": X, "6": X, "7": A, "8": I},
    "skr04": {"0": A, "1": A, "2": Q, "3": L, "4": I, "5": X, "6": X, "7": X, "70": I, "71": I, "74": I},
    "pcg": {"1": Q, "15": L, "16": L, "17": L, "18": L, "2": A, "3": A, "4": L, "41": A, "4456": A, "5": A, "519": L, "6": X, "7": I},
    "pgc": {"1": Q, "14": L, "15": L, "16": L, "17": L, "18": L, "2": A, "3": A, "4": L, "43": A, "44": A, "46": A, "465": L,
            "470": A, "472": A, "5": L, "53": A, "54": A, "55": Q, "555": A, "57": A, "6": X, "7": I},
    "uk": {"0": A, "1": A, "2": L, "3": Q, "4": I, "5": X, "6": X, "7": X, "8": X},
    "us": {"1": A, "2": L, "3": Q, "4": I, "5": X, "6": X, "7": X},
}  # fmt: skip
_LEAST_SHARED = 3


def kind_of_type(text: str) -> AccountKind | None:
    """The kind that a type such as “Overhead” or “Aufwandskonto” means; None where it means none that we know."""
    told = folded(text)
    tokens = told.split()
    for kind, stems in _TYPE_WORDS:
        if any(stem in told if " " in stem else any(token.startswith(stem) for token in tokens) for stem in stems.split("|")):
            return kind
    return None


def family_of(accounts: Sequence[Account]) -> str:
    """The known chart that these accounts follow, by codes that mean the same in both; empty where too few do."""
    meant = {account.code: purpose_of(account) for account in accounts}
    shared = {name: _shared(meant, name) for name in starter_names() if name in _RANGES}
    best = max(shared, key=shared.__getitem__)
    return best if shared[best] >= _LEAST_SHARED else ""


def kind_by_code(code: str, family: str) -> AccountKind | None:
    """The kind of the longest beginning of a code that the chart's classes name."""
    ranges = _RANGES.get(family, {})
    return next((ranges[code[:size]] for size in range(len(code), 0, -1) if code[:size] in ranges), None)


def kind_by_name(account: Account) -> AccountKind | None:
    """The kind of the purpose that the name speaks of."""
    purpose = purposes().get(purpose_of(account))
    return purpose.kind if purpose else None


def _shared(meant: dict[str, str], name: str) -> int:
    return sum(bool(account.purpose) and meant.get(account.code) == account.purpose for account in starter(name).accounts)
