"""Where settings and workspaces live: in the platform's own places, or all beside the program."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)  # device names on Windows


@dataclass(frozen=True, slots=True)
class Places:
    """`settings` is a file; `workspaces` the folder offered for new ones; `root` holds both in portable mode."""

    settings: Path
    workspaces: Path
    root: Path | None = None

    @classmethod
    def of_system(cls) -> "Places":
        """The user's own configuration and documents folders, on any platform."""
        from platformdirs import user_config_dir, user_documents_dir  # not needed in portable mode

        return cls(Path(user_config_dir("smeai", appauthor=False)) / "settings.json", Path(user_documents_dir()) / "smeai")

    @classmethod
    def beside(cls, folder: Path) -> "Places":
        """Everything in `folder`, such as one on a stick."""
        root = folder.absolute()
        return cls(root / "settings.json", root / "workspaces", root)

    def folder_for(self, name: str) -> Path:
        """A folder for a new workspace called `name` that does not exist yet; nothing is made."""
        first = plain_name(name)
        folder, number = self.workspaces / first, 1
        while folder.exists():
            number += 1
            folder = self.workspaces / f"{first} {number}"
        return folder

    def to_text(self, path: Path) -> str:
        """The path as kept in the settings: relative to a portable root, for a stick has another letter on each computer."""
        path = path.absolute()
        if self.root is not None and path.is_relative_to(self.root):
            return path.relative_to(self.root).as_posix()
        return str(path)

    def from_text(self, text: str) -> Path:
        """The path that `to_text` wrote."""
        return Path(text) if self.root is None else self.root / text


def plain_name(name: str) -> str:
    """`name` as a file or folder may be called on every system; at most 80 letters."""
    plain = unicodedata.normalize("NFC", name)
    plain = re.sub(r'[\s<>:"/\\|?*\x00-\x1f\x7f]+', " ", plain).strip(" .")
    stem, dot, suffix = plain.rpartition(".")
    plain = f"{stem[: 79 - len(suffix)]}.{suffix}" if dot and len(plain) > 80 and len(suffix) < 12 else plain[:80]
    plain = plain.rstrip(" .") or "workspace"
    return f"{plain} workspace" if RESERVED.match(plain) else plain
