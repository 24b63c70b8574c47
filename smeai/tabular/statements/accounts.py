"""The lines of a table divided into statements: one for each account and currency that has a balance of its own."""

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from smeai.tabular.statements.running import fit
from smeai.tabular.statements.statement import Balance, Line, Statement

_Key = tuple[str, str]
_key = attrgetter("account", "currency")


def divide(lines: Sequence[Line], opening: Balance | None, closing: Balance | None, forward: bool | None) -> tuple[Statement, ...]:
    """The statements, in order of appearance; balances belong to one alone, or to none."""
    keys = dict.fromkeys(map(_key, lines))
    groups: dict[_Key, list[Line]] = {key: [] for key in keys}
    if len(groups) > 1:
        for line in lines:
            groups[line.account, line.currency].append(line)
        if _is_one(lines, groups, forward):
            only = _only_account(groups)
            groups = {only: [line._replace(account=only[0]) for line in lines]}
    else:
        groups = {key: list(lines) for key in keys}
    single = len(groups) == 1
    return tuple(
        Statement(account, currency, tuple(found), opening if single else None, closing if single else None)
        for (account, currency), found in groups.items()
    )


def _is_one(lines: Sequence[Line], groups: dict[_Key, list[Line]], forward: bool | None) -> bool:
    """Whether one balance runs through all lines, or some lack an account: then the column tells cards or shops, not accounts."""
    if any(not line.account for line in lines) and len({currency for _, currency in groups}) == 1:
        return True
    whole = _good(lines, forward)
    return whole > 1 and whole > sum(_good(found, forward) for found in groups.values())


def _good(lines: Sequence[Line], forward: bool | None) -> int:
    return fit([line.amount for line in lines], [line.balance for line in lines], forward).good


def _only_account(groups: dict[_Key, list[Line]]) -> _Key:
    """The one account that is named, and the most usual currency; several names are of cards or shares, and no account."""
    accounts = {account for account, _ in groups if account}
    currencies = Counter[str]()
    for (_, currency), lines in groups.items():
        currencies[currency] += len(lines) if currency else 0
    return accounts.pop() if len(accounts) == 1 else "", max(currencies, key=lambda key: currencies[key])
