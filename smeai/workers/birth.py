"""The first thing that runs in the engine process: it watches for sockets before any library is loaded."""

from multiprocessing.connection import Connection
from pathlib import Path

from smeai.core import lookout


def begin(pipe: Connection, root: str, warm: tuple[str, ...], folder: Path | None) -> None:
    """The whole life of the engine process."""
    lookout.watch()
    from smeai.workers.engine import serve

    serve(pipe, root, warm, folder)
