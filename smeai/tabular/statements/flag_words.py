"""What the words and letters of a column say of the way the money went."""

from smeai.tabular.folding import fold
from smeai.tabular.statements.bank_columns import name_score
from smeai.tabular.statements.bank_words import section, words
from smeai.tabular.statements.facts import Facts


def flag_signs(flag: Facts) -> tuple[tuple[tuple[str, int], ...], bool]:
    """The signs of the values of a flag column and whether its words are known; empty where it is none.

    Words speak for themselves; single letters only in a pair (D and C, S and H), for C alone may be credit or cargo.
    """
    values = flag.values
    if not 1 <= len(values) <= 6:
        return (), False
    signs = {value: word_sign(value) for value in values} | _letter_signs(flag)
    known = {value: sign for value, sign in signs.items() if sign}
    if len(known) == len(values) or (len(values) > 2 and len(set(known.values())) == 2):
        certain = len(set(known.values())) == 2 or name_score(flag, "flag") >= 0.6
        return (tuple(known.items()), True) if certain else ((), False)
    if len(values) == 2 and not any(signs.values()):
        return ((values[0], -1), (values[1], 1)), False
    if len(values) == 2 and name_score(flag, "flag") >= 0.6:
        known = next(sign for sign in signs.values() if sign)
        return tuple((value, sign or -known) for value, sign in signs.items()), True
    return (), False


def _letter_signs(flag: Facts) -> dict[str, int]:
    """The signs of single letters: by the pair they form with each other, or in the name of their column."""
    letters = {fold(value): value for value in flag.values if len(fold(value)) == 1}
    for pair in words()["letters"]:
        out, into = pair.split()
        named = set(fold(flag.name).split()) == {out, into}
        if letters.keys() >= {out, into} or (named and letters.keys() & {out, into}):
            return {letters[letter]: sign for letter, sign in ((out, -1), (into, 1)) if letter in letters}
    spoken = name_score(flag, "flag") >= 0.6
    return {letters["d"]: -1} if spoken and set(letters) == {"d"} else {letters["c"]: 1} if spoken and set(letters) == {"c"} else {}


def word_sign(value: str) -> int:
    """1 for a word that says money in, -1 for out, 0 where it says neither."""
    folded = fold(value) or value.strip()
    if folded in section("out") and folded not in section("in"):
        return -1
    if folded in section("in") and folded not in section("out"):
        return 1
    return 0
