"""What a screen reader is told of each control."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from smeai.ui.widgets.chart_view import ChartView
from tests.ui.pages.walk import described, visible

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QTabBar,
    QTextEdit, ChartView,
)  # fmt: skip
WHOLE = (QAbstractSpinBox, QComboBox, QTabBar, QAbstractItemView)  # speak for what they are made of


def unnamed(top: QWidget) -> Iterator[str]:
    """Each control without a name, and each that takes the keyboard but says not what it is."""
    for widget in visible(top):
        if not is_control(widget):
            continue
        said = QAccessible.queryAccessibleInterface(widget)
        if not said.text(QAccessible.Text.Name).strip():
            yield f"no name: {described(widget)}"
        if said.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client) and takes_keys(widget):
            yield f"no role: {described(widget)}"
        if widget.toolTip() and not said.text(QAccessible.Text.Description) and widget.toolTip() != said.text(QAccessible.Text.Name):
            yield f"no description: {described(widget)}"


def is_control(widget: QWidget) -> bool:
    """Whether one can do something with it, or is told something by it alone."""
    if isinstance(widget, QScrollBar | QHeaderView) or part_of_another(widget) or widget.isWindow():
        return False
    return isinstance(widget, CONTROLS) or takes_keys(widget)


def takes_keys(widget: QWidget) -> bool:
    """Whether the Tab key leads to it."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def part_of_another(widget: QWidget) -> bool:
    """Whether it is the inside of a control, such as the field of a combo box."""
    owner = widget.parentWidget()
    while owner is not None and not owner.isWindow():
        if isinstance(owner, WHOLE) or (isinstance(owner, QAbstractScrollArea) and owner.viewport() is widget):
            return not getattr(owner, "indexWidgets", False) and not _in_cell(widget)
        owner = owner.parentWidget()
    return False


def _in_cell(widget: QWidget) -> bool:
    """Whether it was put into a cell of a table."""
    owner = widget.parentWidget()
    while owner is not None and not isinstance(owner, QAbstractItemView):
        widget, owner = owner, owner.parentWidget()
        if isinstance(owner, QAbstractItemView):
            return widget is not owner.viewport()
        if owner is not None and isinstance(owner.parentWidget(), QAbstractItemView) and owner is owner.parentWidget().viewport():
            return True
    return False
