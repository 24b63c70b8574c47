"""What the window can do from any page, by name: its menu and the command palette list the same."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from smeai.ui.icons import icon
from smeai.ui.phrases import Phrases

GO, FILE, WORKSPACE, SHOW, HELP = GROUPS = ("go", "file", "workspace", "show", "help")
MENU = (FILE, WORKSPACE, SHOW, HELP)  # what the sidebar does not say already


class Commands(QObject):
    """Actions of one window, in groups, each with a text that follows the language."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._phrases = window, Phrases(window)
        self._groups: dict[str, list[QAction]] = {group: [] for group in GROUPS}

    def add(
        self,
        group: str,
        text: Callable[[], str],
        run: Callable[[], object],
        keys: QKeySequence.StandardKey | str = "",
        picture: str = "",
    ) -> QAction:
        """Offer `run` under `text`; `keys` work anywhere in the window. An action that is hidden or disabled is not offered."""
        action = QAction(self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        if picture:
            action.setIcon(icon(picture))
        self._phrases.bind(action.setText, text)
        action.triggered.connect(lambda: run())
        self._groups[group].append(action)
        self._window.addAction(action)
        return action

    def offered(self, groups: Iterable[str] = GROUPS) -> tuple[QAction, ...]:
        """What can be done now, group by group."""
        return tuple(each for group in groups for each in self._groups[group] if each.isEnabled() and each.isVisible())

    def menu(self, parent: QWidget) -> QMenu:
        """A menu of what can be done now."""
        menu = QMenu(parent)
        for group in MENU:
            menu.addActions(self.offered((group,)))
            menu.addSeparator()
        return menu
