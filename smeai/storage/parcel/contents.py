"""What the file of a workspace holds, and what is refused: names that lead out of its folder, and more than we unpack."""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from smeai.errors import OversizedFile, UnreadableFile, WorkspaceError
from smeai.storage.places import RESERVED

SUFFIX = ".smeai"
LIST = "smeai.json"  # the list of what is inside, with checksums
DATABASE = "workspace.smeai.db"
KIND, FORMAT = "smeai workspace", 1
MOST, LARGEST, LIST_LARGEST = 20_000, 16 << 30, 16 << 20  # files, bytes unpacked, bytes of the list
ROOMS = frozenset({"models", "reports", "sources"})
_PART = re.compile(r'[^<>:"/\\|?*\x00-\x1f\x7f]{1,180}(?<![ .])')
_SUM = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file inside: its path with slashes, its size in bytes, its SHA-256."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The list. `smeai` is the version that wrote it, `revision` that of its database, `made` UTC in ISO 8601."""

    name: str
    smeai: str
    revision: str
    made: str
    files: tuple[Entry, ...]

    @property
    def size(self) -> int:
        """Bytes, unpacked."""
        return sum(each.size for each in self.files)

    def as_json(self) -> bytes:
        return json.dumps({"kind": KIND, "format": FORMAT, **asdict(self)}, ensure_ascii=False, indent=1).encode()

    @classmethod
    def from_json(cls, data: bytes, file: str) -> "Contents":
        """The list in `file`; UnreadableFile when it is none of ours, OversizedFile when it holds too much."""
        try:
            stored = json.loads(data)
            if stored.get("kind") != KIND:
                raise ValueError
            if stored["format"] > FORMAT:
                raise WorkspaceError(f"{file} was written by a newer smeai.", "Update smeai on this computer, then open it again.")
            files = tuple(Entry(str(each["path"]), int(each["size"]), str(each["sha256"])) for each in stored["files"])
            found = cls(*(str(stored[name]) for name in ("name", "smeai", "revision", "made")), files)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise foreign(file) from error
        found._check(file)
        return found

    def _check(self, file: str) -> None:
        if len(self.files) > MOST or self.size > LARGEST:
            raise OversizedFile(f"{file} unpacks to more than smeai opens.", f"At most {MOST:,} files and {LARGEST >> 30} GB.")
        if not all(each.size >= 0 and _SUM.fullmatch(each.sha256) and is_safe(each.path) for each in self.files):
            raise UnreadableFile(f"{file} names a file that no workspace holds.", "It was not written by smeai; nothing was unpacked.")
        if DATABASE not in unique((each.path for each in self.files), file):
            raise foreign(file)


def is_safe(path: str) -> bool:
    """Whether a path is one that a workspace holds, and stays in its folder on every system."""
    parts = path.split("/")
    whole = len(path) <= 400 and all(_PART.fullmatch(part) and not RESERVED.match(part.split(".")[0]) for part in parts)
    return path == DATABASE or (whole and len(parts) > 1 and parts[0] in ROOMS)


def unique(paths: Iterable[str], file: str) -> set[str]:
    """The paths; UnreadableFile where two of them are one file on a system that does not tell capitals."""
    found = list(paths)
    if len({each.casefold() for each in found}) != len(found):
        raise UnreadableFile(f"{file} holds one file twice.", "It was not written by smeai; nothing was unpacked.")
    return set(found)


def foreign(file: str) -> UnreadableFile:
    """What is said of a file that is something else."""
    return UnreadableFile(f"{file} is not a workspace saved by smeai.", f"Choose a file that ends in {SUFFIX}.")


def damaged(file: str) -> UnreadableFile:
    """What is said of a file that is not as it was written."""
    return UnreadableFile(
        f"{file} was damaged or changed since it was saved.", "Copy it again from where it came from; nothing was unpacked."
    )
