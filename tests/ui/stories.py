"""The way of a newcomer through each sample pilot, from home to the finished report, by clicks alone."""

from collections.abc import Callable, Mapping

from tests.ui.scripted import User

ACTIONS = 25  # what a pilot may take of a user
MADE = "Show folder"  # stands beside a report once it is written


def chat(user: User) -> None:
    user.click("Try the sample: Sort customer messages")
    for name in ("Continue", "Continue", "Continue", "Train and test"):
        user.click(name)
    user.wait_for(lambda: not user.can_click("Train and test"), "the end of the training")
    user.click("Continue")
    _report(user)


def stock(user: User) -> None:
    user.click("Try the sample: Forecast and order stock")
    for name in ("Continue", "Continue", "Continue", "Forecast and test", "Continue", "Continue"):
        user.click(name)
    user.show_tab("Report")
    _report(user)


def books(user: User) -> None:
    user.click("Try the sample: Book bank statements")
    for name in ("Continue", "Continue", "Kleinbetrieb nach Art des SKR03", "Continue"):
        user.click(name)
    for name in ("The sample's past", "Use this table", "Train and test", "Continue"):
        user.click(name)
    user.wait_for(lambda: user.can_click("Post all sure lines") and not user.can_click("Post  0"), "the lines of the ledger")
    for name in ("Post all sure lines", "Continue"):
        user.click(name)
    user.show_tab("Report")
    _report(user)


def _report(user: User) -> None:
    user.click("Make the report")
    user.wait_for(lambda: user.can_click(MADE), "the report")


STORIES: Mapping[str, Callable[[User], None]] = {"chat": chat, "stock": stock, "books": books}
