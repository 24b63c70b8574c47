"""Where the lines of the palette come from: the page in front, the window's commands, what may be chosen and opened."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QTabBar, QWidget

from smeai.core.usecase import About
from smeai.ui.commands import FILE, GO, GROUPS, HELP, SHOW, WORKSPACE, Commands
from smeai.ui.icons import icon
from smeai.ui.palette.entry import Entry
from smeai.ui.recents import Recent
from smeai.ui.texts import said

KINDS = frozenset({None, "primary", "secondary", "quiet"})  # buttons that do something; others are cells, rows and filters
THEMES = (("system", "settings"), ("light", "sun"), ("dark", "moon"), ("contrast", "contrast"))


class Owner(Protocol):
    """What the palette needs of the window, which is its widget too."""

    abouts: tuple[About, ...]
    commands: Commands
    recents: dict[str, tuple[Recent, ...] | None]
    undo: QAction
    redo: QAction
    front: QWidget
    used: tuple[str, ...]
    commands_used: SignalInstance
    pilot_wanted: SignalInstance
    sample_wanted: SignalInstance
    pilot_opened: SignalInstance
    report_opened: SignalInstance
    theme_chosen: SignalInstance
    language_chosen: SignalInstance


def entries(window: Owner, languages: Sequence[tuple[str, str]]) -> tuple[Entry, ...]:
    """All that can be done now, the nearest first; a text that is there twice is kept once in its group."""
    parts = (_steps(window), _page(window), _way(window), _commands(window), _starts(window), _opened(window), _looks(window, languages))
    every = {(each.group, each.text): each for part in reversed(parts) for each in reversed(tuple(part))}
    return tuple(reversed(every.values()))


def _steps(window: Owner) -> Iterator[Entry]:
    for key, action in (("undo", window.undo), ("redo", window.redo)):
        if action.isEnabled() and action.isVisible():
            yield _of(action, key, _page_name())


def _page(window: Owner) -> Iterator[Entry]:
    """What the page in front offers: what it names in `commands`, its actions, its buttons, and its parts behind tabs."""
    page, group = window.front, _page_name()
    for action in (*getattr(page, "commands", ()), *page.actions()):
        if action.isEnabled() and action.isVisible() and action not in (window.undo, window.redo):
            yield _of(action, f"page:{action.text()}", group)
    for button in sorted(page.findChildren(QPushButton), key=lambda each: each.property("kind") != "primary"):
        text = (button.accessibleName() or button.text()).replace("&", "")
        if text and button.property("kind") in KINDS and button.isEnabled() and button.isVisible():
            yield Entry(f"page:{text}", text, group, partial(_click, button), _keys(button.shortcut()), button.icon())
    for bar in page.findChildren(QTabBar):
        for place in range(bar.count() if bar.isVisible() else 0):
            text = bar.tabText(place).replace("&", "")
            yield Entry(f"page:{text}", text, group, partial(_turn, bar, place), icon=icon("chevron-right"))


def _way(window: Owner) -> Iterator[Entry]:
    """The steps of the wizard in front that were reached."""
    wizard, group = window.front, QCoreApplication.translate("Palette", "Step")
    flow = getattr(wizard, "flow", None)
    for place, step in enumerate(flow.steps if flow else ()):
        if place <= flow.reached and place != flow.position:
            yield Entry(f"step:{step.key}", step.title, group, partial(wizard.go_to, place), icon=icon("chevron-right"))


def _commands(window: Owner) -> Iterator[Entry]:
    names = {
        GO: QCoreApplication.translate("Palette", "Go to"),
        FILE: QCoreApplication.translate("Palette", "File"),
        WORKSPACE: QCoreApplication.translate("Palette", "Workspace"),
        SHOW: QCoreApplication.translate("Palette", "View"),
        HELP: QCoreApplication.translate("Palette", "Help"),
    }
    for group in GROUPS:
        for action in window.commands.offered((group,)):
            yield _of(action, action.objectName() or f"{group}:{action.text()}", names[group])


def _starts(window: Owner) -> Iterator[Entry]:
    for group, picture, wanted in (
        (QCoreApplication.translate("Palette", "New pilot"), "wand", window.pilot_wanted),
        (QCoreApplication.translate("Palette", "Sample"), "play", window.sample_wanted),
    ):
        for about in window.abouts:
            if about.ready:
                yield Entry(f"{picture}:{about.key}", said(about.title), group, partial(wanted.emit, about.key), icon=icon(picture))


def _opened(window: Owner) -> Iterator[Entry]:
    for key, group, wanted in (
        ("pilots", QCoreApplication.translate("Palette", "Open"), window.pilot_opened),
        ("reports", QCoreApplication.translate("Palette", "Report"), window.report_opened),
    ):
        for each in window.recents[key] or ():
            yield Entry(f"{key}:{each.key}", each.title, group, partial(wanted.emit, each.key), icon=icon(each.icon))


def _looks(window: Owner, languages: Sequence[tuple[str, str]]) -> Iterator[Entry]:
    texts = {
        "system": QCoreApplication.translate("Sidebar", "As the system"),
        "light": QCoreApplication.translate("Sidebar", "Light"),
        "dark": QCoreApplication.translate("Sidebar", "Dark"),
        "contrast": QCoreApplication.translate("Sidebar", "High contrast"),
    }
    theme, language = QCoreApplication.translate("Sidebar", "Theme"), QCoreApplication.translate("Sidebar", "Language")
    for name, picture in THEMES:
        yield Entry(f"theme:{name}", texts[name], theme, partial(window.theme_chosen.emit, name), icon=icon(picture))
    for code, name in languages:
        yield Entry(f"language:{code}", name, language, partial(window.language_chosen.emit, code), icon=icon("globe"))


def _of(action: QAction, key: str, group: str) -> Entry:
    return Entry(key, action.text().replace("&", ""), group, action.trigger, _keys(action.shortcut()), action.icon())


def _keys(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _click(button: QAbstractButton) -> None:
    if shiboken6.isValid(button):
        button.click()


def _turn(bar: QTabBar, place: int) -> None:
    if shiboken6.isValid(bar):
        bar.setCurrentIndex(place)


def _page_name() -> str:
    return QCoreApplication.translate("Palette", "This page")
