"""What is too long or too high for the room it has."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from smeai.ui.widgets.stepper import Stepper
from tests.ui.pages.walk import described, visible

SLACK = 2  # pixels that nobody sees
MARK = "…"


def clipped(top: QWidget) -> Iterator[str]:
    """Each text that cannot be read whole, and not by its tool tip either."""
    for widget in visible(top):
        if widget.width() and widget.height():
            for way in _ways(widget):
                yield f"{way}: {described(widget)}"


def _ways(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield from _button(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QComboBox):
        yield from _choice(widget)
    elif isinstance(widget, QTableView):
        yield from _headers(widget)
    elif isinstance(widget, Stepper):
        yield from _steps(widget)
    elif isinstance(widget, QScrollArea):
        off = widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if off and widget.widget() is not None and widget.widget().width() > widget.viewport().width() + SLACK:
            yield f"cut at the side by {widget.widget().width() - widget.viewport().width()}"
    if isinstance(widget, QLabel | QAbstractButton) and widget.text() and _outside(widget):
        yield "outside of what it lies in"


def _label(label: QLabel) -> Iterator[str]:
    if label.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:  # it is elided by itself
        if label.text().endswith(MARK) and not (label.toolTip() or label.parentWidget().toolTip()):
            yield "elided without a tool tip"
    elif label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + SLACK:
            yield f"{label.heightForWidth(label.width()) - label.height()} too high"
        if label.minimumSizeHint().width() > label.width() + SLACK:
            yield f"{label.minimumSizeHint().width() - label.width()} too wide"
    elif label.sizeHint().width() > label.width() + SLACK:
        yield f"{label.sizeHint().width() - label.width()} too wide"
    elif label.minimumSizeHint().height() > label.height() + SLACK:
        yield f"{label.minimumSizeHint().height() - label.height()} too high"


def _button(button: QAbstractButton) -> Iterator[str]:
    icon_only = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    if icon_only or (MARK in button.text() and button.toolTip()):
        return
    wide, high = button.minimumSizeHint().width() - button.width(), button.minimumSizeHint().height() - button.height()
    if wide > SLACK:
        yield f"{wide} too wide"
    if high > SLACK:
        yield f"{high} too high"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        text, room = bar.tabText(place).replace("&", ""), bar.tabRect(place)
        if bar.fontMetrics().horizontalAdvance(text) > room.width() - 4 and not bar.tabToolTip(place):
            yield f"tab “{text}” elided without a tool tip"
        elif not bar.usesScrollButtons() and not bar.rect().adjusted(-SLACK, 0, SLACK, 0).contains(room):
            yield f"tab “{text}” outside"


def _choice(box: QComboBox) -> Iterator[str]:
    need = box.fontMetrics().horizontalAdvance(box.currentText()) + 24
    if need > box.width() + SLACK and not box.toolTip():
        yield f"{need - box.width()} too wide “{box.currentText()}”"


def _headers(table: QTableView) -> Iterator[str]:
    header: QHeaderView = table.horizontalHeader()
    if not header.isVisible() or table.model() is None:
        return
    for column in range(header.count()):
        text = str(table.model().headerData(column, Qt.Orientation.Horizontal) or "")
        short = header.sectionSizeHint(column) - header.sectionSize(column)
        told = table.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if text and not header.isSectionHidden(column) and short > 10 and not told:
            yield f"header “{text}” {short} too wide"


def _steps(stepper: Stepper) -> Iterator[str]:
    room = stepper.width() / max(1, len(stepper._titles))
    for title in stepper._titles:
        if stepper.fontMetrics().horizontalAdvance(title) > room + SLACK and not stepper.toolTip():
            yield f"step “{title}” too wide"


def _outside(widget: QWidget) -> bool:
    owner = widget.parentWidget()
    if owner is None or widget.isWindow() or isinstance(owner.parentWidget(), QAbstractItemView):
        return False
    return not owner.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry())
