"""Tested pilots in a workspace, stored as the window stores them but made without it."""

from typing import Any

from smeai.actions import workspaces
from smeai.core.pilot import Setup, Source
from smeai.core.revival import plain
from tests.usecases.chat import results as chat
from tests.usecases.stock import results as stock

RESULTS = {"chat": ("result", chat.result(minutes=4.6, messages_month=290.0)), "stock": ("outcome", stock.result())}


def state(use_case: str = "chat", **changes: Any) -> dict[str, Any]:
    """A tested pilot as plain JSON."""
    name, result = RESULTS[use_case]
    setup = Setup(use_case, Source("inbox_2026.xlsx", "Inbox"), (("text", "Message"),))
    return {"use_case": use_case, "setup": plain(setup), name: plain(result), "currency": "EUR", **plain(changes)}


def add(folder: str, use_case: str = "chat", currency: str = "EUR", title: str = "Inbox") -> int:
    """A tested pilot in the workspace."""
    number = workspaces.create_pilot(folder, use_case, title).id
    workspaces.save(folder, number, state(use_case, currency=currency), "results")
    return number
