"""Which column serves which role: guessed from header names and from the values."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from smeai.core.usecase import Kind, Role
from smeai.tabular.folding import fold
from smeai.tabular.profiles import Profile, profile, suitability
from smeai.tabular.table import Table

_LEAST = 0.3  # a guess below is no guess
_UNNAMED = "column "


@dataclass(frozen=True, slots=True)
class RoleGuess:
    """A column proposed for a role; `confidence` 0..1, `reason` a sentence."""

    column: str
    confidence: float
    reason: str


def guess_roles(table: Table, roles: Sequence[Role]) -> dict[str, RoleGuess]:
    """Role key -> guess, each column used once at most; roles without a likely column are absent."""
    profiles = {name: profile(table, name) for name in table.columns}
    guesses = [(_guess(role, name, profiles), role) for role in roles for name in table.columns]
    chosen: dict[str, RoleGuess] = {}
    taken: set[str] = set()
    for guess, role in sorted(guesses, key=lambda pair: (-pair[0].confidence, not pair[1].required)):
        if guess.confidence >= _LEAST and role.key not in chosen and guess.column not in taken:
            chosen[role.key] = guess
            taken.add(guess.column)
    return {role.key: chosen[role.key] for role in roles if role.key in chosen}


def _guess(role: Role, name: str, profiles: dict[str, Profile]) -> RoleGuess:
    fit = suitability(role, profiles[name])
    likeness, word = _likeness(role, name)
    if likeness:
        confidence = (0.7 * likeness + 0.3 * fit) * (1.0 if fit >= 0.2 else 0.3)
        return RoleGuess(
            name, round(confidence, 3), f"The name “{name}” is like “{word}”, and its values {'fit' if fit >= 0.5 else 'may fit'}."
        )
    return RoleGuess(name, round(_by_values(role, name, fit, profiles), 3), f"Its values look like {_WORDS[role.kind]}.")


_WORDS = {
    Kind.TEXT: "free text",
    Kind.CATEGORY: "one of a few values",
    Kind.NUMBER: "numbers",
    Kind.MONEY: "amounts of money",
    Kind.DATE: "dates",
    Kind.DURATION: "durations",
    Kind.IDENTIFIER: "identifiers",
}


def _by_values(role: Role, name: str, fit: float, profiles: dict[str, Profile]) -> float:
    """Confidence without any help from the name: high only where one column stands out."""
    if is_language(role):
        return 0.7 * fit if profiles[name].languages else 0.0
    rivals = [suitability(role, other) for key, other in profiles.items() if key != name]
    alone = fit > max(rivals, default=0.0)
    if role.kind is Kind.TEXT and role.required:
        return (0.6 if alone else 0.4) * fit
    if role.kind is Kind.DATE or role.required:
        return 0.55 * fit if alone else 0.25 * fit
    if role.kind is Kind.CATEGORY and len(profiles) <= 2:
        return 0.4 * fit
    return 0.0


def is_language(role: Role) -> bool:
    """Whether the role asks for the language of a row."""
    return role.key in ("language", "lang", "locale")


def _likeness(role: Role, name: str) -> tuple[float, str]:
    """0..1 and the word of the role that the header is most like."""
    header = fold(name)
    if header.startswith(_UNNAMED) and len(header) <= len(_UNNAMED) + 3:
        return 0.0, ""
    words = dict.fromkeys(filter(None, (fold(word) for word in (*role.names, role.title, role.key))))
    # Of two columns with fitting names, the one whose word the role lists first.
    return max(((_compare(header, word) * (1 - 0.002 * index), word) for index, word in enumerate(words)), default=(0.0, ""))


def _compare(header: str, word: str) -> float:
    if header == word or header.replace(" ", "") == word.replace(" ", ""):
        return 1.0
    tokens, parts = header.split(), word.split()
    if any(tokens[index : index + len(parts)] == parts for index in range(len(tokens))):
        return 0.6 + 0.3 * len(parts) / len(tokens)
    if len(word) >= 4 and any(token.endswith(word) or token.startswith(word) for token in tokens):
        return 0.65  # Kundennachricht, messages
    ratio = SequenceMatcher(None, header, word).ratio()
    return 0.7 * ratio if ratio >= 0.84 and len(header) >= 4 else 0.0
