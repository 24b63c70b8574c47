"""Which account of a chart is meant for which purpose: as its maker said, else by the account's name."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache

from smeai.usecases.books.chart import Account, AccountKind, Chart
from smeai.usecases.books.folded import folded
from smeai.usecases.books.purposes import lineage, purposes

_TAKEN = 0.7  # how well an account that says another purpose still fits by its name
_LEAST = 0.5  # share of a name's words that must speak of the purpose
_SMALL = frozenset(
    ["and", "und", "et", "y", "e", "of", "for", "de", "des", "la", "le", "les", "di", "del", "da", "do", "van", "the", "a", "au"]
)
_BALANCE = frozenset({AccountKind.ASSET, AccountKind.LIABILITY, AccountKind.EQUITY})


def account_for(purpose: str, chart: Chart) -> Account | None:
    """The account that the chart has for a purpose, for the wider one it belongs to, or for a narrower one; None where there is none."""
    accounts = accounts_by_purpose(chart)
    narrower = (each for each in purposes() if purpose in lineage(each))
    return next((accounts[each] for each in (*lineage(purpose), *narrower) if each in accounts), None)


@lru_cache(maxsize=32)
def accounts_by_purpose(chart: Chart) -> dict[str, Account]:
    """One account for each purpose that the chart serves: the first that says so, else the one with the likest name."""
    said: dict[str, Account] = {}
    best: dict[str, tuple[float, Account]] = {}
    for account in chart.accounts:
        if account.purpose:
            said.setdefault(account.purpose, account)
        for purpose, likeness in _likenesses(account):
            likeness *= _TAKEN if account.purpose else 1.0
            if likeness > best.get(purpose, (0.0, account))[0]:
                best[purpose] = (likeness, account)
    return {purpose: account for purpose, (_, account) in best.items()} | said


def purpose_of(account: Account) -> str:
    """The purpose that an account's own name speaks of most; empty where it speaks of none."""
    found = max(_likenesses(account), key=lambda pair: pair[1], default=("", 0.0))
    return account.purpose or found[0]


def with_purposes(accounts: Iterable[Account]) -> tuple[Account, ...]:
    """The accounts, each with its purpose where its name tells."""
    return tuple(replace(account, purpose=purpose_of(account)) for account in accounts)


def _likenesses(account: Account) -> list[tuple[str, float]]:
    """Purposes with 0..1: how much of the account's name is one of the purpose's names."""
    told = _content(folded(account.name))
    found = []
    for purpose, names in _names().items():
        likeness = max((_likeness(told, name) for name in names), default=0.0)
        if likeness >= _LEAST and _fits(account.kind, purposes()[purpose].kind):
            found.append((purpose, likeness))
    return found


def _likeness(told: tuple[str, ...], name: tuple[str, ...]) -> float:
    size = len(name)
    if told == name:
        return 1.0
    if any(told[at : at + size] == name for at in range(len(told) - size + 1)):
        return 0.5 + 0.45 * size / len(told) if size < len(told) else 1.0
    if size == 1 and len(name[0]) >= 5 and told and (told[0].startswith(name[0]) or told[-1].endswith(name[0])):
        return 0.5 + 0.3 / len(told)  # Telefonkosten, Bürotelefon
    return 0.0


def _fits(account: AccountKind | None, purpose: AccountKind) -> bool:
    """Costs are not booked on income, nor income on costs; on the balance sheet charts differ too much to refuse."""
    if account is None or account is purpose:
        return True
    return account in _BALANCE and purpose in _BALANCE


def _content(name: str) -> tuple[str, ...]:
    """The words that carry the meaning; all of them where none does."""
    tokens = tuple(name.split())
    return tuple(token for token in tokens if token not in _SMALL and not token.isdigit()) or tokens


@cache
def _names() -> dict[str, tuple[tuple[str, ...], ...]]:
    return {key: tuple(dict.fromkeys(map(_content, purpose.names))) for key, purpose in purposes().items()}
