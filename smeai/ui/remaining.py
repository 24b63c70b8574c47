"""How long a job has taken, and, once there is ground to say so, how long it will take."""

ENOUGH_SECONDS = 4.0
ENOUGH_SHARE = 0.05
_SMOOTHING = 0.3


class Remaining:
    """An estimate of the seconds left, from the pace so far; None while it would be a guess.

    The pace is an exponential mean, so that one slow step does not throw the estimate about.
    """

    def __init__(self) -> None:
        self._last: tuple[float, float] | None = None
        self._pace: float | None = None  # share per second

    def note(self, elapsed: float, fraction: float) -> None:
        """The job stands at `fraction` after `elapsed` seconds."""
        if self._last is None or fraction < self._last[1]:
            self._last, self._pace = (elapsed, fraction), None
            return
        seconds = elapsed - self._last[0]
        if seconds >= 1.0:
            pace = (fraction - self._last[1]) / seconds
            self._pace = pace if self._pace is None else (1 - _SMOOTHING) * self._pace + _SMOOTHING * pace
            self._last = (elapsed, fraction)

    def seconds(self, elapsed: float, fraction: float) -> float | None:
        if not self._pace or elapsed < ENOUGH_SECONDS or fraction < ENOUGH_SHARE:
            return None
        return (1 - fraction) / self._pace


def clock(seconds: float) -> str:
    """Minutes and seconds, such as ``0:07`` or ``12:40``."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02}"
