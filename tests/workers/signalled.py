"""Callbacks as signals, which a test can wait for."""

from typing import Any

from PySide6.QtCore import QObject, Signal

TIMEOUT = 20_000  # ms; generous, since every wait ends with the event it waits for


class Calls(QObject):
    """Collects what a job calls back."""

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(float, str)

    def job(self) -> dict[str, Any]:
        return {"done": self.done.emit, "failed": self.failed.emit, "progress": self.progressed.emit}

    def request(self) -> dict[str, Any]:
        return {"done": self.done.emit, "failed": self.failed.emit}
