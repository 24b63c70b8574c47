"""Every page, step, tab and dialog of the window by name, and which widgets are to be seen there."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from PySide6.QtWidgets import QWidget

import smeai.ui
from tests.ui.pages import dialogs, pilots, places
from tests.ui.pages.places import Stop
from tests.ui.pages.stage import Stage, settle

STOPS: Mapping[str, Stop] = dict((*places.stops(), *pilots.stops(), *dialogs.stops()))

ELSEWHERE = frozenset(
    {
        "smeai.ui.books.files.many_drop.ManyDrop",
        "smeai.ui.books.grid.picker.AccountPicker",
        "smeai.ui.books.precision_card.PrecisionCard",
        "smeai.ui.books.rules.rules_panel.RulesPanel",
        "smeai.ui.books.test_parts.TestParts",
        "smeai.ui.bug_dialog.BugDialog",
        "smeai.ui.demo.samples_page.SamplesPage",
        "smeai.ui.presenter.bar.NotesPanel",
        "smeai.ui.presenter.bar.PresenterBar",
        "smeai.ui.projects.copy_dialog.CopyDialog",
        "smeai.ui.projects.delete_dialog.DeleteDialog",
        "smeai.ui.projects.name_dialog.NameDialog",
        "smeai.ui.projects.name_dialog.NewDialog",
        "smeai.ui.projects.projects_page.ProjectsPage",
        "smeai.ui.projects.unpack_dialog.UnpackDialog",
        "smeai.ui.reuse.adding.AddDialog",
        "smeai.ui.reuse.reuse_dialog.ReuseDialog",
        "smeai.ui.stock.stopped_banner.StoppedBanner",
        "smeai.ui.widgets.frozen_column.FrozenColumn",
        "smeai.ui.work.strip.WorkStrip",
    }
)
"""What no stop shows yet; to be brought into the walk one by one, never to grow."""


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


def walk(make: Callable[..., Stage], names: Iterable[str] = STOPS) -> Iterator[tuple[str, QWidget]]:
    """Each stop by its name with what is to be looked at there, each in a window of its own."""
    for name in names:
        stage = make()
        top = STOPS[name](stage)
        settle(top)
        yield name, top
        stage.end()
