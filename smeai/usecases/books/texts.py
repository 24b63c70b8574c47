"""A million texts in a few arrays: stored once each, decoded only where shown, searched where they lie."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from smeai.usecases.books.folded import bare
from smeai.usecases.books.suggester import Coded

RARE = 5_000  # hits up to which one search after the other is quicker than looking at every byte
_ERRORS = "surrogatepass"  # spreadsheets hold half characters


class Texts(Sequence[str]):
    """Distinct texts as one run of UTF-8; text i ends before byte ``ends[i]``. `folded` is the same, folded for searching."""

    def __init__(self, blob: bytes, ends: np.ndarray, folded: "Texts | None" = None) -> None:
        self.blob, self.ends, self._folded = blob, ends, folded
        self._count = len(ends)

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Texts":
        """The texts in their order."""
        encoded = [text.encode("utf-8", _ERRORS) for text in texts]
        return cls(b"".join(encoded), np.cumsum(np.fromiter(map(len, encoded), np.int64, len(encoded))))

    @classmethod
    def joined(cls, several: Sequence["Texts"]) -> "Texts":
        """All texts of several, one after the other."""
        if len(several) == 1:
            return several[0]
        starts = np.cumsum([0, *(len(each.blob) for each in several)])
        ends = [each.ends + start for each, start in zip(several, starts, strict=False)]
        return cls(b"".join(each.blob for each in several), np.concatenate([np.zeros(0, np.int64), *ends]))

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> str:  # type: ignore[override]
        if not 0 <= index < self._count:
            raise IndexError(index)
        start = int(self.ends[index - 1]) if index else 0
        return self.blob[start : int(self.ends[index])].decode("utf-8", _ERRORS)

    def __iter__(self) -> Iterator[str]:
        start = 0
        for end in self.ends.tolist():
            yield self.blob[start:end].decode("utf-8", _ERRORS)
            start = end

    def some(self, numbers: np.ndarray) -> list[str]:
        """The texts of some numbers, in their order."""
        ends, starts = self.ends[numbers].tolist(), np.where(numbers > 0, self.ends[numbers - 1], 0).tolist()
        return [self.blob[start:end].decode("utf-8", _ERRORS) for start, end in zip(starts, ends, strict=True)]

    @cached_property
    def folded(self) -> "Texts":
        """The texts without case and accents."""
        if self._folded is not None:
            return self._folded
        if self.blob.isascii():
            return Texts(self.blob.lower(), self.ends)
        return Texts.of(map(_fold, self))

    def find(self, text: str) -> np.ndarray:
        """The numbers of the texts that are exactly `text`."""
        wanted = text.encode("utf-8", _ERRORS)
        lengths = np.diff(self.ends, prepend=0)
        alike = np.flatnonzero(lengths == len(wanted))
        return np.array([i for i in alike.tolist() if self.blob[self.ends[i] - len(wanted) : self.ends[i]] == wanted], np.int64)

    def holding(self, text: str) -> np.ndarray:
        """Which texts hold `text`, blind to case and accents: bool, one for each."""
        wanted, folded = bare(text).encode("utf-8", _ERRORS), self.folded
        found = np.zeros(len(self), bool)
        if not wanted:
            return ~found
        hits = folded._hits(wanted)
        within = np.searchsorted(folded.ends, hits, side="right")
        found[within[hits + len(wanted) <= folded.ends[within]]] = True  # a hit may not run into the next text
        return found

    def _hits(self, wanted: bytes) -> np.ndarray:
        """Where the bytes `wanted` begin."""
        hits, at = [], self.blob.find(wanted)
        while at >= 0 and len(hits) < RARE:
            hits.append(at)
            at = self.blob.find(wanted, at + 1)
        return np.array(hits, np.int64) if at < 0 else self._every_hit(wanted)

    def _every_hit(self, wanted: bytes) -> np.ndarray:
        signs = np.frombuffer(self.blob, np.uint8)
        last = len(signs) - len(wanted) + 1
        counts = np.bincount(signs[: 1 << 20], minlength=256)
        rarest_first = sorted(range(len(wanted)), key=lambda at: counts[wanted[at]])
        first = rarest_first[0]
        hits = np.flatnonzero(signs[first : last + first] == wanted[first])
        for at in rarest_first[1:]:
            hits = hits[signs[hits + at] == wanted[at]]
        return hits


@dataclass(frozen=True)
class Column:
    """A text column: line i holds ``texts[codes[i]]``; codes are int32."""

    texts: Texts
    codes: np.ndarray

    @classmethod
    def of(cls, values: Sequence[str]) -> "Column":
        """A column of these values."""
        numbers: dict[str, int] = {}
        codes = np.fromiter((numbers.setdefault(value, len(numbers)) for value in values), np.int32, len(values))
        return cls(Texts.of(numbers), codes)

    @classmethod
    def joined(cls, several: Sequence["Column"], distinct: bool = False) -> "Column":
        """Columns one after the other; with `distinct` every text has one number, whichever column it came from."""
        if len(several) == 1:
            return several[0]
        bases = np.cumsum([0, *(len(each.texts) for each in several)])
        codes = [each.codes + np.int32(base) for each, base in zip(several, bases, strict=False)]
        whole = cls(Texts.joined([each.texts for each in several]), np.concatenate([np.zeros(0, np.int32), *codes]))
        return whole._merged() if distinct else whole

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, place: int) -> str:
        return self.texts[int(self.codes[place])]

    def holding(self, text: str) -> np.ndarray:
        """Which lines hold `text`, blind to case and accents."""
        return self.texts.holding(text)[self.codes]

    def equal(self, text: str) -> np.ndarray:
        """Which lines are exactly `text`."""
        found = np.zeros(len(self.texts), bool)
        found[self.texts.find(text)] = True
        return found[self.codes]

    def coded(self, places: np.ndarray | None = None) -> Coded:
        """The given lines, all when None, with only the texts they use."""
        if places is None:
            return Coded(self.texts, self.codes)
        used, codes = np.unique(self.codes[places], return_inverse=True)
        return Coded(tuple(self.texts.some(used)), codes.astype(np.int32))

    def _merged(self) -> "Column":
        again = Column.of(list(self.texts))
        return Column(again.texts, again.codes[self.codes])


def _fold(text: str) -> str:
    """As `bare`, word by word: texts are many and their words are few."""
    return text.lower() if text.isascii() else " ".join(map(_fold_word, text.split(" ")))


@lru_cache(maxsize=1 << 16)
def _fold_word(word: str) -> str:
    return bare(word)
