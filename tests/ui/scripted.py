"""A user made of keys and mouse: sees what is on screen, waits for what is to come, and counts what was done."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget

LOOK_MS = 30  # between two looks at the screen, while waiting


class User:
    """Works on one window. `actions` are the clicks and keys so far; nothing is done but by them."""

    def __init__(self, window: QWidget, patience: float = 600.0) -> None:
        self._window, self._patience = window, patience
        self.actions: list[str] = []

    def click(self, name: str) -> None:
        """Click the button that says `name`, or is called so, once it is there and can be clicked."""
        button = self.wait_for(lambda: next(self._buttons(name), None), f"a button “{name}”")
        self.actions.append(f"click {name}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))

    def show_tab(self, name: str) -> None:
        """Click the tab of that name, once it is there."""
        bar, tab = self.wait_for(lambda: next(self._tabs(name), None), f"a tab “{name}”")
        self.actions.append(f"tab {name}")
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(tab).center())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on whatever has the focus."""
        self.actions.append(f"press {key.name}")
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)

    def can_click(self, name: str) -> bool:
        return next(self._buttons(name), None) is not None

    def wait_for(self, look: Callable[[], object], what: str) -> object:
        """Look at the screen until `look` gives something."""
        found, loop, left = None, QEventLoop(), self._patience
        while left > 0 and not (found := look()):
            QTimer.singleShot(LOOK_MS, loop.quit)
            loop.exec()
            left -= LOOK_MS / 1000
        assert found, f"waited for {what}; did {self.actions}; on screen: {sorted(set(self._said()))}"
        return found

    def _said(self) -> Iterator[str]:
        for each in self._window.findChildren(QAbstractButton):
            if each.isVisible():
                yield each.text() or each.accessibleName()

    def _tabs(self, name: str) -> Iterator[tuple[QTabBar, int]]:
        for bar in self._window.findChildren(QTabBar):
            yield from ((bar, tab) for tab in range(bar.count()) if bar.isVisible() and bar.tabText(tab) == name and bar.isTabEnabled(tab))

    def _buttons(self, name: str) -> Iterator[QAbstractButton]:
        for each in self._window.findChildren(QAbstractButton):
            reachable = QApplication.activeModalWidget() in (None, each.window())  # a dialog in front keeps the mouse off all else
            if name in (each.text(), each.accessibleName()) and each.isVisible() and each.isEnabled() and reachable:
                yield each
