"""The window's end of the pipe: starts an engine process and listens to it, without Qt."""

import multiprocessing
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from smeai.workers.birth import begin
from smeai.workers.messages import Died, Ready, pack

PATIENCE = 2.0  # seconds that a closing engine has


class Link:
    """One engine process. `deliver(link, message)` is called in the reader thread, `Died` being the last message."""

    def __init__(self, root: str, warm: tuple[str, ...], folder: Path | None, deliver: Callable[["Link", Any], None]) -> None:
        self.ready = False
        context = multiprocessing.get_context("spawn")
        self._pipe, engines_end = context.Pipe()
        self._deliver = deliver
        self._process = context.Process(target=begin, args=(engines_end, root, warm, folder), name="smeai engine", daemon=True)
        self._process.start()
        engines_end.close()  # else the pipe would stay open when the engine dies
        self._reader = threading.Thread(target=self._read, name="engine reader", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def send(self, message: bytes) -> None:
        """Send packed bytes; a dead engine is not an error here, `Died` is on its way then."""
        try:
            self._pipe.send_bytes(message)
        except OSError:
            return

    def kill(self) -> None:
        """End the engine at once, whatever it does, and wait until its process and the reader are gone."""
        self._process.kill()
        self._end()

    def close(self, stop: Any) -> None:
        """Ask the engine to end; kill it when it does not."""
        self.send(pack(stop))
        self._process.join(PATIENCE)
        self.kill()

    def _end(self) -> None:
        self._process.join()
        self._reader.join()
        self._pipe.close()
        self._process.close()

    def _read(self) -> None:
        try:
            while True:
                message = self._pipe.recv()
                if isinstance(message, Ready):
                    self.ready = True
                self._deliver(self, message)
        except (EOFError, OSError):
            self._deliver(self, Died())
