"""What was decided of lines: a number for each line, each distinct decision kept once, packed by blocks of lines."""

import base64
import json
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import astuple, dataclass
from functools import lru_cache

import numpy as np

from smeai.usecases.books.views import Part

BLOCK = 1024  # lines packed together: small enough to write for one line, large enough to write for all
BOOKED, ACCEPTED, POSTED = "booked", "accepted", "posted"


@dataclass(frozen=True, slots=True)
class Decision:
    """Of one line. `how` is empty while it is not settled; `source` is where the account came from when it was settled.

    `tax` is empty where the account's own holds.
    """

    account: str = ""
    tax: str = ""
    note: str = ""
    parts: tuple[Part, ...] = ()
    how: str = ""
    source: str = ""

    @property
    def settled(self) -> bool:
        return bool(self.how)


OPEN = Decision()


class Decisions:
    """`codes` (int32) give each line's number in `values`; the array is replaced, never written to, so that readers need no lock."""

    def __init__(self, lines: int) -> None:
        self.values: list[Decision] = [OPEN]
        self.codes = np.zeros(lines, np.int32)
        self._numbers = {OPEN: 0}

    def __getitem__(self, place: int) -> Decision:
        return self.values[self.codes[place]]

    def number(self, decision: Decision) -> int:
        """The number of a decision, a new one where it is new."""
        if decision not in self._numbers:
            self._numbers[decision] = len(self.values)
            self.values.append(decision)
        return self._numbers[decision]

    def of(self, what: Callable[[Decision], object], kind: type = bool) -> np.ndarray:
        """A property of every line's decision, as an array of `kind`."""
        known = tuple(self.values)  # another thread may be adding one
        return np.fromiter(map(what, known), kind, len(known))[self.codes]

    def changed(self, places: np.ndarray, keys: np.ndarray, change: Callable[[Decision, int], Decision]) -> np.ndarray:
        """The codes of `places` once each decision is changed; `change` is called once for each pair of decision and key."""
        pairs = self.codes[places].astype(np.int64) << 32 | keys.astype(np.int64)
        distinct, which = np.unique(pairs, return_inverse=True)
        fresh = [self.number(change(self.values[pair >> 32], pair & 0xFFFFFFFF)) for pair in distinct.tolist()]
        return np.array(fresh, np.int32)[which] if len(distinct) else np.zeros(0, np.int32)

    def replaced(self, places: np.ndarray, codes: np.ndarray) -> np.ndarray:
        """All codes, with those of `places` replaced."""
        after = self.codes.copy()
        after[places] = codes
        return after

    def packed(self, codes: np.ndarray, places: np.ndarray) -> dict[int, str | None]:
        """The blocks that hold `places`, of `codes`; None for one in which nothing is decided."""
        blocks = np.unique(places // BLOCK).tolist()
        return {block: self.pack(codes[block * BLOCK : (block + 1) * BLOCK]) for block in blocks}

    def pack(self, codes: np.ndarray) -> str | None:
        """Some codes as text: the same text for the same decisions."""
        if not codes.any():
            return None
        distinct, which = np.unique(codes, return_inverse=True)
        written = [_write(self.values[code]) for code in distinct.tolist()]
        order = sorted(range(len(written)), key=written.__getitem__)  # numbers differ from one session to the next, texts do not
        ranks = np.empty(len(order), np.uint8 if len(order) < 256 else np.uint16 if len(order) < 65536 else np.uint32)
        ranks[order] = np.arange(len(order))
        values = f"[{ranks.itemsize},[{','.join(map(written.__getitem__, order))}]]\n".encode()
        return base64.b64encode(zlib.compress(values + ranks[which].tobytes(), 1)).decode()

    def unpack(self, text: str) -> np.ndarray:
        """The codes that `pack` wrote."""
        head, _, index = zlib.decompress(base64.b64decode(text)).partition(b"\n")
        size, values = json.loads(head)
        numbers = np.array([self.number(_read(*value)) for value in values], np.int32)
        return numbers[np.frombuffer(index, f"<u{size}")]

    def absorb(self, blocks: Mapping[int, str | None]) -> np.ndarray:
        """Take over stored blocks; the places that they hold."""
        codes = self.codes.copy()
        for block, text in blocks.items():
            mine = codes[block * BLOCK : (block + 1) * BLOCK]
            known = self.unpack(text)[: len(mine)] if text is not None else codes[:0]
            mine[: len(known)], mine[len(known) :] = known, 0  # lines that were imported since are open
        self.codes = codes
        return _held(blocks, len(codes))


def _held(blocks: Iterable[int], lines: int) -> np.ndarray:
    ranges = [np.arange(block * BLOCK, min((block + 1) * BLOCK, lines)) for block in blocks]
    return np.concatenate([np.zeros(0, np.int64), *ranges])


@lru_cache(maxsize=1 << 14)
def _write(decision: Decision) -> str:
    return json.dumps(astuple(decision), ensure_ascii=True, separators=(",", ":"))


def _read(account: str, tax: str, note: str, parts: list[list[str]], how: str, source: str) -> Decision:
    return Decision(account, tax, note, tuple(Part(*part) for part in parts), how, source)
