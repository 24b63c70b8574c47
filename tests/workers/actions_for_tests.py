"""Actions that behave in every way an action may."""

import os
import socket
import sys
import time
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from smeai.actions.session import Session
from smeai.core.progress import Progress
from smeai.errors import DataError


@dataclass(frozen=True, slots=True)
class Answer:
    text: str
    pid: int


def echo(text: str, *, loud: bool = False) -> Answer:
    return Answer(text.upper() if loud else text, os.getpid())


def refuse() -> None:
    raise DataError("The column is empty.", "Choose another.")


def crash() -> None:
    raise ZeroDivisionError("a bug")


def panic() -> None:
    raise SystemExit("not an Exception")


def burn(progress: Progress, started: str = "") -> None:
    """Work in pure Python until cancelled."""
    steps = 0
    while True:
        steps += sum(range(1000)) and 1
        progress(min(steps / 1e6, 0.99), f"Step {steps}")
        if steps == 1 and started:
            Path(started).touch()


def stick(progress: Progress) -> None:
    """Never look at the progress again."""
    progress(0.5, "Stuck")
    while True:
        time.sleep(3600)


def steps(count: int, progress: Progress) -> int:
    for step in range(count):
        progress(step / count, f"Step {step}")
    return count


def remember(key: str, value: str, session: Session) -> int:
    session.put(key, value)
    return os.getpid()


def recall(key: str, session: Session) -> str | None:
    return session.get(key)


def heavy() -> object:
    from numpy import float64

    return Decimal(1), float64(2.0)


def die() -> None:
    os._exit(9)


def _private() -> None:
    raise AssertionError("must not be callable from the window")


def imported(name: str) -> bool:
    return name in sys.modules


def reach() -> bool:
    """Speak to a network, if only to this machine's own."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        return True
