"""What the tour shows: the home page and what is around it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smeai.ui.home import HomePage
from smeai.ui.pilot_cards import PilotCards
from smeai.ui.sidebar import Sidebar
from smeai.ui.welcome.tour import Stop


def home_stops(home: HomePage, sidebar: Sidebar) -> tuple[Stop, ...]:
    """Five stops, in the language of the moment."""
    return (
        Stop(
            lambda: [home.findChild(PilotCards)],
            QCoreApplication.translate("Tour", "Three tasks, tried on your own numbers"),
            QCoreApplication.translate(
                "Tour", "“Start” takes your own file, which is only read. “Try the sample” shows the same with invented data."
            ),
        ),
        Stop(
            lambda: [home.drop_zone],
            QCoreApplication.translate("Tour", "Or drop a file"),
            QCoreApplication.translate(
                "Tour",
                "A spreadsheet or what the bank gave you, anywhere on the window. What is doubtful is asked, never guessed in silence.",
            ),
        ),
        Stop(
            lambda: _entries(sidebar, "pilots", "reports"),
            QCoreApplication.translate("Tour", "Everything is kept"),
            QCoreApplication.translate(
                "Tour", "Pilots are saved as you go; every step can be undone, tomorrow too. Their reports are found here."
            ),
        ),
        Stop(
            lambda: _entries(sidebar, "case", "reviews", "figures"),
            QCoreApplication.translate("Tour", "From hours to money"),
            QCoreApplication.translate(
                "Tour", "Enter what your work costs once. All pilots reckon with it, and the business case says what they come to together."
            ),
        ),
        Stop(
            lambda: [sidebar.more, sidebar.promise],
            QCoreApplication.translate("Tour", "Nothing leaves this computer"),
            QCoreApplication.translate(
                "Tour", "The shield shows the evidence. The menu holds the rest: help, sample businesses, and this tour again."
            ),
        ),
    )


def _entries(sidebar: Sidebar, *keys: str) -> list[QWidget]:
    return [sidebar.entry(key) for key in keys]
