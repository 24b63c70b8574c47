"""What a screen reader is told a widget of our own is; Qt knows this only of its own widgets."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "accessible_role"


@cache
def install_roles() -> None:
    """From now on a widget whose class has an `accessible_role` (a `QAccessible.Role`) is announced as such."""
    QAccessible.installFactory(_made)


def _made(_: str, widget: QObject) -> QAccessibleInterface | None:
    role = getattr(type(widget), _ROLE, None)
    return QAccessibleWidget(widget, role) if role is not None and isinstance(widget, QWidget) else None
