"""A short-lived process that tries to open a workbook before we do.

The binary formats can make the reader allocate without bound or abort, which no exception handler
sees. Run as a script, so that nothing but the reader is imported: 40 ms.
Exit codes: 0 opens, 3 asks for a password, 4 is refused; anything else: it died.
"""

import subprocess
import sys
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, WorksheetNotFound

MEMORY = 1 << 30  # bytes of address space
SECONDS = 15
OPENS, PASSWORD, REFUSED = 0, 3, 4


def try_opening(path: Path) -> int:
    """The exit code of a process that opened every sheet of the workbook at `path`; below zero when it was killed."""
    if getattr(sys, "frozen", False):
        return OPENS  # a packaged program cannot run a script; there the engine process itself is the shelter
    command = [sys.executable, "-P", __file__, str(path)]
    try:
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=SECONDS
        ).returncode
    except subprocess.TimeoutExpired:
        return -1


def _open(path: str) -> int:
    try:
        workbook = CalamineWorkbook.from_path(path)
    except PasswordError:
        return PASSWORD
    except (CalamineError, OSError, ValueError):
        return REFUSED
    for index in range(len(workbook.sheet_names)):
        try:
            workbook.get_sheet_by_index(index).to_python()
        except (CalamineError, WorksheetNotFound, OSError, ValueError):
            continue  # a chart sheet; the reader skips it too
    return OPENS


if __name__ == "__main__":
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    sys.exit(_open(sys.argv[1]))
