"""The words of banks, from `assets/banks/words.txt`: folded, with the section each stands in."""

from collections.abc import Mapping
from functools import lru_cache

from smeai.core.assets import assets_folder
from smeai.tabular.folding import fold

ROLES = (
    *("date", "value_date", "amount", "debit", "credit", "balance", "flag", "currency", "description", "counterparty", "iban"),
    *("reference", "code", "account", "status", "fee", "foreign", "foreign_currency", "rate", "tax", "other"),
)


@lru_cache(maxsize=1)
def words() -> Mapping[str, tuple[str, ...]]:
    """Section -> its words, folded, each once, in the order of the file (the usual ones of a language first)."""
    sections: dict[str, list[str]] = {}
    section: list[str] = []
    for line in (assets_folder() / "banks" / "words.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = sections.setdefault(line.strip("[] "), [])
        elif line and not line.startswith("#"):
            section += [fold(word) or word.strip() for word in line.split("|") if word.strip()]
    return {name: tuple(dict.fromkeys(found)) for name, found in sections.items()}


@lru_cache(maxsize=16)
def section(name: str) -> frozenset[str]:
    """The words of one section."""
    return frozenset(words()[name])


@lru_cache(maxsize=1)
def roles_by_word() -> Mapping[str, tuple[str, ...]]:
    """Word -> the roles it may name."""
    found: dict[str, list[str]] = {}
    for role in ROLES:
        for word in words()[role]:
            found.setdefault(word, []).append(role)
    return {word: tuple(roles) for word, roles in found.items()}
