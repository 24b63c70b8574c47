"""The last resort: a bug in the window is written down and shown, and the window lives on."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from smeai.workers.failure import Crash

log = logging.getLogger(__name__)
Show = Callable[[Crash], None]


def install(show: Show) -> None:
    """Log what nobody caught and give it to `show`; a bug in another thread is only logged, for Qt lives in this one."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("uncaught", exc_info=(kind, error, trace))
        show(Crash.of(error))

    def caught_in_thread(hook: threading.ExceptHookArgs) -> None:
        log.error("uncaught in %s", hook.thread, exc_info=(hook.exc_type, hook.exc_value, hook.exc_traceback))

    sys.excepthook = caught
    threading.excepthook = caught_in_thread


def uninstall() -> None:
    """Give Python its own hooks back."""
    sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
