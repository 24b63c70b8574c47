"""Where bugs are written down: one rotating file for each process."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

SIZE = 1_000_000  # bytes, twice over with the one kept copy
LAYOUT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_folder(portable: Path | None = None) -> Path:
    """The platform's own place for logs, or `portable`/logs."""
    return portable / "logs" if portable else platformdirs.user_log_path("smeai", appauthor=False)


def start_log(folder: Path, name: str) -> logging.Handler:
    """Write warnings and bugs to `folder`/`name`.log from now on; the file is made with the first line.

    Each process has a file of its own, because two processes cannot rotate one file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / f"{name}.log", maxBytes=SIZE, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(LAYOUT))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    return handler


def note_bug(bug: BaseException, folder: Path, name: str) -> Path | None:
    """Write `bug` with its traceback to `folder`/`name`.log; returns that file, or None where nothing can be written."""
    path = folder / f"{name}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.open("a").close()  # a handler that cannot write says so with a traceback of its own
    except OSError:
        return None
    handler = start_log(folder, name)
    logging.getLogger("smeai").error("uncaught", exc_info=bug)
    logging.getLogger().removeHandler(handler)
    handler.close()
    return path
