"""Words that belong to one machine, or to the address of a registry, and so into no file of the tree."""

import re
import subprocess
from pathlib import Path

FOREIGN = re.compile(
    rb"(?<![\w.])/(?:work|tmp|farm)/|pypi\.org|files\.pythonhosted\.org|registry\.npmjs\.org|(?:deb|snapshot)\.debian\.org"
)


def tracked(root: Path) -> list[Path]:
    """The files that git knows or would know, below `root`; none where there is no checkout."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=root, capture_output=True, check=False)
    return [path for name in listing.stdout.decode().split("\0") if name and (path := root / name).is_file()]


def foreign_words(files: list[Path]) -> list[str]:
    """Each place where a text file names what it should not."""
    texts = ((path, path.read_bytes()) for path in files)
    return [
        f"{path} line {number}: {match.group().decode()}"
        for path, text in texts
        if b"\0" not in text
        for number, line in enumerate(text.splitlines(), 1)
        for match in FOREIGN.finditer(line)
    ]
