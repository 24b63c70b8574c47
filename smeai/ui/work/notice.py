"""A notice of the desktop, for who looks at another program."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from smeai.ui.icons import icon

SHOWN_MS = 10_000


def notify(window: QWidget, sentence: str) -> None:
    """Have the desktop say something and bring the window back on a click; a desktop without notices marks the window only."""
    QApplication.alert(window)
    if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
        return
    tray = QSystemTrayIcon(icon("check", "accent"), window)
    tray.messageClicked.connect(window.activateWindow)
    tray.show()
    tray.showMessage("smeai", sentence, tray.icon(), SHOWN_MS)
    QTimer.singleShot(SHOWN_MS, tray, tray.deleteLater)
