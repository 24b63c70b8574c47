"""The question before a window closes in which work is under way."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from smeai.ui.work.wording import standing
from smeai.ui.work.work import FORECAST, Work


def ask_whether_to_close(window: QWidget, works: Sequence[Work], ask: Callable[[QMessageBox], object]) -> bool:
    """Whether to stop what runs and close; says what stays of it."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("Work", "Close smeai"))
    box.setText(QCoreApplication.translate("Work", "Something is still under way. Close all the same?"))
    lines = [standing(each.kind, each.title, each.fraction, each.seconds) for each in works]
    box.setInformativeText("\n".join([*lines, "", *_kept(works)]))
    stay = box.addButton(QCoreApplication.translate("Work", "Let it go on"), QMessageBox.ButtonRole.RejectRole)
    close = box.addButton(QCoreApplication.translate("Work", "Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    ask(box)
    answer = box.clickedButton() is close
    box.deleteLater()
    return answer


def _kept(works: Sequence[Work]) -> list[str]:
    said = [QCoreApplication.translate("Work", "Everything you entered is saved. The next time smeai opens, it offers to start again.")]
    if any(each.kind == FORECAST for each in works):
        said.append(QCoreApplication.translate("Work", "What the forecast has worked out so far is kept: it goes on from there."))
    return said
