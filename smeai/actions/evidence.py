"""Whether anything was opened to a network: what the process that is asked knows of itself."""

from smeai.core import sockets


def connections() -> sockets.Evidence:
    """What this process did with sockets since it started, and which it holds now."""
    return sockets.evidence()
