"""The engine process: everything heavy happens here, so that the window never waits.

Threads: the main one listens, so that a cancel is heard at once; one for quick requests; one for
each lane of jobs; one that reports progress; one that imports libraries while nothing else is to do.

They share one interpreter lock. A job in pure Python lets a request in every SWITCH seconds; a job
in a C library that keeps the lock (a reader, an import) delays requests, and cancels, for as long
as that call takes, which is why the window does not wait for either (see `runner`). The window has a
lock of its own. `benchmarks/responsiveness.py` measures both.
"""

import importlib
import logging
import os
import queue
import signal
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from smeai.actions.session import Session
from smeai.errors import Cancelled, SmeaiError
from smeai.storage.log import start_log
from smeai.workers import actions
from smeai.workers.failure import Crash
from smeai.workers.messages import Call, Cancel, Done, Failed, LetGo, Progressed, Ready, Started, Stop, pack

SWITCH = 0.001  # seconds; at the default of 5 ms a request beside a busy job took 6 ms instead of 2
INTERVAL = 1 / 30  # seconds between two progress messages of one job
log = logging.getLogger(__name__)


class Ticket:
    """One call on its way through the engine."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.cancelled = False
        self.news: tuple[float, str] | None = None

    def progress(self, fraction: float, sentence: str) -> None:
        """Note how far the job is; Cancelled when the user asked to stop."""
        if self.cancelled:
            raise Cancelled
        self.news = (min(max(float(fraction), 0.0), 1.0), sentence)


class Engine:
    """Answers the window's calls until the pipe closes."""

    def __init__(self, pipe: Connection, root: str) -> None:
        self._pipe = pipe
        self._root = root
        self._session = Session()
        self._tickets: dict[int, Ticket] = {}
        self._lanes: dict[str | None, queue.SimpleQueue[Ticket | None]] = {}
        self._running: set[Ticket] = set()
        self._busy, self._idle = threading.Event(), threading.Event()
        self._idle.set()
        self._sending = threading.Lock()
        self._counting = threading.Lock()

    def listen(self) -> None:
        """Take in messages until the window says stop or is gone."""
        threading.Thread(target=self._report, name="report", daemon=True).start()
        self._send(pack(Ready(os.getpid())))
        while not isinstance(message := self._pipe.recv(), Stop):
            if isinstance(message, Call):
                self._queue(Ticket(message))
            elif isinstance(message, Cancel) and message.id in self._tickets:
                self._tickets[message.id].cancelled = True
            elif isinstance(message, LetGo) and message.id in self._tickets:
                self._let_go(self._tickets[message.id].call.lane)

    def warm(self, modules: Iterable[str]) -> None:
        """Import `modules` while no job runs, so that the first job need not."""
        for module in modules:
            self._idle.wait()
            with actions.imports:
                try:
                    importlib.import_module(module)
                except ImportError:
                    log.warning("cannot import %s", module, exc_info=True)

    def _queue(self, ticket: Ticket) -> None:
        lane = ticket.call.lane
        self._tickets[ticket.call.id] = ticket
        if lane not in self._lanes:
            self._lanes[lane] = queue.SimpleQueue()
            threading.Thread(target=self._work, args=(self._lanes[lane],), name=f"lane {lane}", daemon=True).start()
        self._lanes[lane].put(ticket)

    def _let_go(self, lane: str | None) -> None:
        """Give what waits in a lane a thread of its own; the one that is stuck ends with its job."""
        left = self._lanes.pop(lane)
        with suppress(queue.Empty):
            while True:
                self._queue(left.get_nowait())
        left.put(None)

    def _work(self, tickets: "queue.SimpleQueue[Ticket | None]") -> None:
        while ticket := tickets.get():
            self._count(ticket, running=True)
            if ticket.call.lane is not None:
                self._send(pack(Started(ticket.call.id)))
            answer = self._answer(ticket)
            self._count(ticket, running=False)
            self._tell(ticket)
            del self._tickets[ticket.call.id]
            self._send(answer)

    def _answer(self, ticket: Ticket) -> bytes:
        call = ticket.call
        try:
            if ticket.cancelled:
                raise Cancelled
            function = actions.find(self._root, call.action)
            return pack(
                Done(call.id, actions.call(function, call.args, call.kwargs, ticket.progress, self._session)), self._root or call.action
            )
        except BaseException as error:  # the worker boundary; a panic in a Rust library is a BaseException
            return self._refusal(call, error)

    def _refusal(self, call: Call, error: BaseException) -> bytes:
        if isinstance(error, MemoryError):
            error = SmeaiError("There is not enough memory for this.", "Close other programs or use fewer rows.")
        if isinstance(error, SmeaiError) and all(isinstance(arg, str) for arg in error.args):
            return pack(Failed(call.id, error), self._root or call.action)
        log.error("%s crashed", call.action, exc_info=error)
        return pack(Failed(call.id, Crash.of(error)))

    def _count(self, ticket: Ticket, *, running: bool) -> None:
        with self._counting:
            (self._running.add if running else self._running.discard)(ticket)
            for event, wanted in ((self._busy, bool(self._running)), (self._idle, not self._running)):
                (event.set if wanted else event.clear)()

    def _report(self) -> None:
        pause = threading.Event()
        while self._busy.wait():
            pause.wait(INTERVAL)
            for ticket in tuple(self._running):
                self._tell(ticket)

    def _tell(self, ticket: Ticket) -> None:
        news, ticket.news = ticket.news, None
        if news:
            self._send(pack(Progressed(ticket.call.id, *news)))

    def _send(self, message: bytes) -> None:
        with self._sending:
            try:
                self._pipe.send_bytes(message)
            except OSError:  # the window is gone, and this process has no other purpose
                os._exit(0)


def serve(pipe: Connection, root: str, warm: tuple[str, ...], folder: Path | None) -> Any:
    """The whole life of the engine process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches both; the window decides
    sys.setswitchinterval(SWITCH)
    if folder:
        start_log(folder, "engine")
    engine = Engine(pipe, root)
    threading.Thread(target=engine.warm, args=(warm,), name="warm", daemon=True).start()
    try:
        engine.listen()
    except (EOFError, OSError):
        log.info("the window is gone")
    os._exit(0)  # a job may still run in its thread; nobody waits for it any more
