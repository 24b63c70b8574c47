"""What the words of bookings, the file's name and its first lines say of the way the money went."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

from smeai.tabular.folding import fold
from smeai.tabular.grid import is_blank
from smeai.tabular.statements.bank_words import section, words
from smeai.tabular.statements.hypotheses import Numbers

_LOOK = 3000  # rows whose words are read
_SHOPS = 3  # different shops that show a consumer; one or two may be customers


def spoken_sign(numbers: Numbers, texts: Callable[[int], str]) -> int | None:
    """1 where the words of the bookings say that positive amounts came in, -1 where they went out; None where they are silent or differ."""
    spoken, bought = {1: 0, -1: 0}, {1: 0, -1: 0}
    shops: set[str] = set()
    for index, number in enumerate(numbers[:_LOOK]):
        if number:
            folded, sign = f" {fold(texts(index))} ", 1 if number > 0 else -1
            if word := _holds(folded, "receiving") - _holds(folded, "spending"):
                spoken[word * sign] += 1
            elif shop := _shop(folded):
                bought[-sign] += 1
                shops.add(shop)
    votes = {sign: spoken[sign] + (bought[sign] if len(shops) >= _SHOPS else 0) for sign in spoken}
    best = max(votes, key=lambda sign: votes[sign])
    looked = min(len(numbers), _LOOK)
    return best if votes[best] >= max(3, 0.15 * looked) and votes[-best] <= 0.1 * votes[best] else None


def _holds(folded: str, name: str) -> bool:
    return any(f" {word} " in folded or (not word.isascii() and word in folded) for word in words()[name])


def _shop(folded: str) -> str:
    """The first name of a shop that sells to everybody and hardly ever pays anybody."""
    tokens = folded.split()
    known = section("shops")
    return next((name for name in (*tokens, *map(" ".join, pairwise(tokens))) if name in known), "")


def speaks_of_card(name: str, above: Iterable[Sequence[Any]]) -> bool:
    """Whether the name of the file or the rows above its table call it a credit card's."""
    texts = [fold(name), *(fold(str(cell)) for row in above for cell in row if not is_blank(cell))]
    return any(f" {word} " in f" {text} " for text in texts for word in section("credit card"))
