"""What a closed or killed program left undone, offered when the next one opens."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from smeai.storage.unfinished import Left, Unfinished
from smeai.ui.widgets.banner import Banner
from smeai.ui.window import Window
from smeai.ui.words import share
from smeai.ui.work.wording import named


def left_words(left: Left) -> str:
    """What was left of work that came to no end."""
    words = QCoreApplication.translate("Work", "{work}: stopped at {share}.")
    return words.format(work=named(left.kind, left.title), share=share(left.share))


def offer(window: Window, unfinished: Unfinished, restart: Callable[[str], object]) -> None:
    """Offer what was left last, once; `restart` is given the key of its pilot."""
    fresh = [(key, left) for key, left in unfinished.all().items() if not left.told]
    if not fresh:
        return
    unfinished.tell()
    key, left = fresh[-1]
    banner = Banner()
    window.add_bar(banner, above=True)
    banner.say(left_words(left), action=QCoreApplication.translate("Work", "Start again"), closes=True)
    banner.acted.connect(banner.deleteLater)
    banner.acted.connect(lambda: restart(key))
