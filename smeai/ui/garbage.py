"""Collects cyclic garbage on the main thread only.

The collector runs in whichever thread happens to allocate; in the engine's reader thread it could
destroy Qt objects, which must die where they live. So it is switched off and called by a timer.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1000
GENERATIONS = ((2, 10), (1, 10), (0, 700))  # (generation, threshold), as the collector's own defaults


class Collector(QObject):
    """Works from its making to `close`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that has grown enough."""
        counts = gc.get_count()
        due = next((generation for generation, threshold in GENERATIONS if counts[generation] > threshold), None)
        if due is not None:
            gc.collect(due)

    def close(self) -> None:
        self._timer.stop()
        gc.enable()
