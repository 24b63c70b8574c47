"""Words that banks and processors put around the name of whom one paid, and the places that trail it: lists in `assets/lexicon`."""

import re
from functools import cache

from smeai.core.assets import assets_folder
from smeai.usecases.books.folded import bare, words

BARE_PROCESSORS = frozenset({"paypal", "sumup", "izettle", "zettle", "klarna", "stripe", "mollie"})  # also without a star behind them


@cache
def listed(name: str) -> frozenset[str]:
    """The entries of a list, as folded words with one space between. Lines that begin with ``#`` say what the list is for."""
    return frozenset(filter(None, (" ".join(words(entry)) for entry in _entries(name))))


@cache
def paying() -> re.Pattern[str]:
    """What is said of the way of paying, in a text that `bare` folded."""
    return re.compile(r"(?<![^\W_])(?:" + _any_of("paying") + r")(?![^\W_])")


@cache
def opening() -> re.Pattern[str]:
    """The same at the start of a text, where a word follows."""
    return re.compile(r"^[\W_]*(?:" + _any_of("openings") + r")(?![^\W_])[\W_]*(?=[^\W\d_])")


def _any_of(name: str) -> str:
    """Longer entries first, for one may begin with another."""
    return "|".join(re.escape(entry) for entry in sorted(filter(None, _entries(name)), key=lambda entry: (-len(entry), entry)))


def _entries(name: str) -> list[str]:
    text = (assets_folder() / "lexicon" / f"{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return [bare(entry).strip() for line in lines for entry in line.split(",")]
