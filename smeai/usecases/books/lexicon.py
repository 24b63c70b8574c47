"""Cold start: what words on bank lines and merchant category codes usually mean, before anything was booked."""

import csv
import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from smeai.core.assets import assets_folder
from smeai.usecases.books.account_names import account_for
from smeai.usecases.books.chart import Account
from smeai.usecases.books.folded import bare, words
from smeai.usecases.books.purposes import purposes, title

_LONGEST = 4  # words of a phrase
_STEM = 3  # letters that a stem has at least
_CODE_WEIGHT, _BARE_CODE_WEIGHT = 0.9, 0.6  # a code that is said to be one; four digits where the bank has its own code
_LABELLED = re.compile(r"\b(?:mcc|merchant (?:category )?code|sic)\W{0,3}(\d{4})\b")

__all__ = ["Lexicon", "Meaning", "account_for", "lexicon", "meaning"]


class Meaning(NamedTuple):
    """`weight` 0..1 is how often it is so; `words` are those of the line that say it, best first."""

    purpose: str
    weight: float
    words: tuple[str, ...]

    def sentence(self, account: Account | None = None) -> str:
        """Why, such as ``“tankstelle” usually means fuel; in your chart that is 4530 Fuel.``"""
        told = f"“{self.words[0]}” usually means {title(self.purpose)}"
        return f"{told}; in your chart that is {account.code} {account.name}." if account else f"{told}; your chart has no account for it."


@dataclass(frozen=True, slots=True)
class _Entry:
    purpose: str
    weight: float
    direction: str  # "in", "out" or empty for both


class _Match(NamedTuple):
    start: int
    end: int
    entry: _Entry
    letters: int  # of the entry: the longer, the more it tells


class Lexicon:
    """Words and codes with their purposes; read once, never changed."""

    def __init__(self, lines: str, codes: list[dict[str, str]]) -> None:
        self._phrases: dict[str, list[_Entry]] = defaultdict(list)
        self._stems: dict[str, list[_Entry]] = defaultdict(list)
        self._endings: dict[str, list[_Entry]] = defaultdict(list)
        self._heads: set[str] = set()  # first words of what has several: most words of a line begin nothing
        for line in lines.splitlines():
            if line.strip() and not line.startswith("#"):
                self._add(line)
        self._codes = sorted((int(row["first"]), int(row["last"]), row["purpose"], row["title"]) for row in codes)

    def purpose(self, text: str, sign: int, code: str = "") -> Meaning | None:
        """What a line is about; None where nothing is known. `sign` is below 0 for money out; `code` the bank's own code."""
        folded = bare(text)
        found = _LABELLED.search(folded)
        if found and (meaning := self.of_code(found[1], _CODE_WEIGHT)):
            return meaning
        by_words = self._by_words(tuple(words(folded)), "out" if sign < 0 else "in")
        if by_words is None and len(code) == 4 and code.isdecimal():
            return self.of_code(code, _BARE_CODE_WEIGHT)
        return by_words

    def of_code(self, code: str, weight: float = _CODE_WEIGHT) -> Meaning | None:
        """What a merchant category code of four digits means."""
        at = bisect_right(self._codes, int(code), key=lambda row: row[0]) - 1
        if at < 0 or self._codes[at][1] < int(code):
            return None
        _, _, purpose, kind = self._codes[at]
        return Meaning(purpose, weight, (f"merchant code {code}, {kind}",))

    def _by_words(self, tokens: tuple[str, ...], direction: str) -> Meaning | None:
        """The votes of all matches: those that agree strengthen each other, those that do not weaken."""
        votes: dict[str, float] = {}
        spoken: dict[str, list[tuple[float, str]]] = defaultdict(list)
        for rank, match in enumerate(self._matches(tokens, direction)):
            vote = match.entry.weight * (1.0 if rank == 0 else 0.9)
            votes[match.entry.purpose] = 1 - (1 - votes.get(match.entry.purpose, 0.0)) * (1 - vote)
            spoken[match.entry.purpose].append((match.entry.weight, " ".join(tokens[match.start : match.end])))
        if not votes:
            return None
        purpose = max(votes, key=votes.__getitem__)
        rivals = sum(weight for other, weight in votes.items() if other != purpose and not _related(other, purpose))
        said = sorted(spoken[purpose], key=lambda pair: -pair[0])
        return Meaning(
            purpose, round(votes[purpose] / (votes[purpose] + 0.5 * rivals) * votes[purpose], 3), tuple(word for _, word in said)
        )

    def _matches(self, tokens: tuple[str, ...], direction: str) -> list[_Match]:
        """Matches that do not overlap, longer ones before shorter ones, in the order of the text."""
        found = [match for start in range(len(tokens)) for match in self._at(tokens, start, direction)]
        chosen: list[_Match] = []
        taken: set[int] = set()
        for match in sorted(found, key=_rank):
            if taken.isdisjoint(range(match.start, match.end)):
                taken.update(range(match.start, match.end))
                chosen.append(match)
        return sorted(chosen, key=lambda one: one.start)

    def _at(self, tokens: tuple[str, ...], start: int, direction: str) -> list[_Match]:
        found = []
        longest = min(_LONGEST, len(tokens) - start) if tokens[start] in self._heads else 1
        for size in range(1, longest + 1):
            phrase = " ".join(tokens[start : start + size])
            found += self._hits(self._phrases.get(phrase), start, start + size, len(phrase) + 1, direction)
            whole = len(phrase) - len(tokens[start + size - 1])  # only the last word may go on behind a stem
            for length in range(whole + _STEM, len(phrase) + 1):
                found += self._hits(self._stems.get(phrase[:length]), start, start + size, length, direction)
        for length in range(_STEM, len(tokens[start]) + 1):
            found += self._hits(self._endings.get(tokens[start][-length:]), start, start + 1, length, direction)
        return found

    def _hits(self, entries: list[_Entry] | None, start: int, end: int, letters: int, direction: str) -> list[_Match]:
        return [_Match(start, end, entry, letters) for entry in entries or () if entry.direction in ("", direction)]

    def _add(self, line: str) -> None:
        head, _, rest = line.partition(":")
        purpose, weight = head.split()
        if purpose not in purposes():
            raise ValueError(f"no such purpose: {purpose}")
        direction = next((side for side in ("in", "out") if rest.strip().startswith(f"{side}:")), "")
        entry = _Entry(purpose, int(weight) / 100, direction)
        for written in rest.strip().removeprefix(f"{direction}:").split(","):
            self._add_entry(bare(written).strip(), entry)

    def _add_entry(self, written: str, entry: _Entry) -> None:
        phrase = " ".join(words(written))
        if not phrase:
            return
        head, space, _ = phrase.partition(" ")
        if space:
            self._heads.add(head)
        if written.endswith("*") and len(phrase.rpartition(" ")[2]) >= _STEM:
            self._stems[phrase].append(entry)
        elif written.startswith("*"):
            self._endings[phrase].append(entry)
        else:
            self._phrases[phrase].append(entry)


def _rank(match: _Match) -> tuple[int, int, bool, float, int]:
    """Longer matches first; of two on the same words, the one that is for this direction only."""
    return (match.start - match.end, -match.letters, not match.entry.direction, -match.entry.weight, match.start)


def _related(one: str, other: str) -> bool:
    """Whether one purpose is the other's wider one."""
    return purposes()[one].parent == other or purposes()[other].parent == one


@cache
def lexicon() -> Lexicon:
    """The lexicon that comes with the program."""
    folder = assets_folder() / "lexicon"
    with (folder / "merchant_codes.csv").open(encoding="utf-8", newline="") as file:
        codes = list(csv.DictReader(file))
    return Lexicon((folder / "words.txt").read_text(encoding="utf-8"), codes)


@lru_cache(maxsize=1 << 17)
def meaning(text: str, outgoing: bool, code: str = "") -> Meaning | None:
    """`Lexicon.purpose` of the shipped lexicon, remembered, for a statement repeats its texts."""
    return lexicon().purpose(text, -1 if outgoing else 1, code)
