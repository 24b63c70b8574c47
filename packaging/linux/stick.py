"""Packs the frozen folder for a stick: python packaging/linux/stick.py FOLDER ZIP. The same folder gives the same bytes."""

import os
import sys
import time
import zipfile
from pathlib import Path

PORTABLE = Path(__file__).with_name("portable.sh")
README = """smeai on a stick

Start portable.sh: it opens the window and keeps settings and workspaces in the folder "data" beside it.
Is the stick read only? Then name a folder:  ./portable.sh /home/me/smeai-data
The command line is ./smeai --help. Nothing is installed; to remove it, delete this folder.
"""


def main(folder: Path, target: Path) -> None:
    """Write `folder`, the starter and a note below one top folder, named like the archive."""
    top = target.stem
    moment = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_symlink():
                raise SystemExit(f"{path} is a link, which a stick's file system cannot hold")
            if path.is_file():
                _add(archive, f"{top}/{path.relative_to(folder).as_posix()}", path.read_bytes(), moment, os.access(path, os.X_OK))
        _add(archive, f"{top}/portable.sh", PORTABLE.read_bytes(), moment, True)
        _add(archive, f"{top}/README.txt", README.encode(), moment, False)


def _add(archive: zipfile.ZipFile, name: str, content: bytes, moment: tuple[int, ...], runs: bool) -> None:
    entry = zipfile.ZipInfo(name, moment)
    entry.external_attr = (0o100755 if runs else 0o100644) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
