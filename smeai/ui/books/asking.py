"""Questions of a page to the ledger of its pilot."""

from typing import Any

from smeai.ui.pilot_page import PilotPage
from smeai.workers.job import DoneCallback, FailedCallback, Job


def ask_ledger(page: PilotPage, action: str, *args: Any, done: DoneCallback, failed: FailedCallback) -> Job:
    """Ask ``ledger.action`` of the pilot of `page`, which has a place by now."""
    return page.runner.ask(f"ledger.{action}", *(page.book.place or ("", 0)), *args, done=done, failed=failed)
