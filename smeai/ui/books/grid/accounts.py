"""Which accounts fit what somebody types: by code first, then by the words of the name."""

import unicodedata

from smeai.usecases.books.views import AccountView

SHOWN = 50


def fitting(accounts: tuple[AccountView, ...], typed: str, likely: tuple[str, ...] = ()) -> tuple[AccountView, ...]:
    """The accounts that fit, best first: at most SHOWN. With nothing typed the likely ones come first."""
    asked = folded(typed)
    ranked = []
    for place, account in enumerate(accounts):
        rank = _rank(account, asked)
        if rank is not None:
            known = likely.index(account.code) if account.code in likely else len(likely)
            ranked.append((rank, known, place))
    return tuple(accounts[place] for _, _, place in sorted(ranked)[:SHOWN])


def folded(text: str) -> str:
    """A text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold().strip())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _rank(account: AccountView, asked: str) -> int | None:
    code, name = folded(account.code), folded(account.name)
    if not asked:
        return 0
    if code == asked:
        return 0
    if code.startswith(asked):
        return 1
    words = name.split()
    wanted = asked.split()
    if name.startswith(asked):
        return 2
    if all(any(word.startswith(each) for word in words) for each in wanted):
        return 3
    return 4 if asked in f"{code} {name}" else None
