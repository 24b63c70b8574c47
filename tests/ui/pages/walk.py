"""Every page, step, tab and dialog of the window by name, and which widgets are to be seen there."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from PySide6.QtWidgets import QWidget

import smeai.ui
from tests.ui.pages import dialogs, pilots, places
from tests.ui.pages.places import Stop
from tests.ui.pages.stage import Stage, settle

STOPS: Mapping[str, Stop] = dict((*places.stops(), *pilots.stops(), *dialogs.stops()))

ELSEWHERE = frozenset[str]()
"""Widgets that no stop shows, and why: bases of others need not be named here."""


def visible(top: QWidget) -> Iterator[QWidget]:
    """A widget and everything in it that is shown."""
    yield top
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and widget.window() is top.window():
            yield widget


@cache
def own_kinds() -> frozenset[type[QWidget]]:
    """Every class of widget that the window is made of, apart from bases that others are built on."""
    for module in pkgutil.walk_packages(smeai.ui.__path__, "smeai.ui."):
        importlib.import_module(module.name)
    found = {kind for kind in _below(QWidget) if kind.__module__.startswith("smeai.ui")}
    return frozenset(kind for kind in found if not any(kind in other.__mro__[1:] for other in found))


def kinds(top: QWidget) -> frozenset[type[QWidget]]:
    """The classes of what is shown."""
    return frozenset(type(widget) for widget in visible(top))


def described(widget: QWidget) -> str:
    """A widget in words, for who has to find it."""
    words = widget.accessibleName() or next((str(getattr(widget, name)()) for name in ("text", "title") if hasattr(widget, name)), "")
    owner = widget.parentWidget()
    while owner and not type(owner).__module__.startswith("smeai.ui"):
        owner = owner.parentWidget()
    return f"{type(widget).__name__} “{words[:60]}” in {type(owner).__name__ if owner else 'nothing'}"


def _below(kind: type) -> Iterator[type]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)


def walk(stage: Stage, names: Iterable[str] = STOPS) -> Iterator[tuple[str, QWidget]]:
    """Each stop by its name with what is to be looked at there, one after the other in one window."""
    for name in names:
        top = STOPS[name](stage)
        settle(top)
        yield name, top
        stage.clear()
