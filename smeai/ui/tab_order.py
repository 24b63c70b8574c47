"""The way of the Tab key: as one reads, in whatever order the widgets of a page were made."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def step_focus(top: QWidget, onward: bool) -> bool:
    """Give the keyboard to the next or the previous control of a window, and bring that into view; False when there is none."""
    ring, now = list(controls(top)), QApplication.focusWidget()
    if not ring:
        return False
    place = next((place for place, each in enumerate(ring) if each is now), None)
    if place is None:
        place = _nearest(ring, now, top) if now is not None else -1 if onward else 0
    reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
    found = ring[(place + (1 if onward else -1)) % len(ring)]
    found.setFocus(reason)
    bring_into_view(found)
    return True


def controls(top: QWidget) -> Iterator[QWidget]:
    """What the Tab key leads to, in the order in which one reads."""
    for widget in _reading(top):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever the widget lies in until it is seen."""
    owner = widget.parentWidget()
    while owner is not None and not owner.isWindow():
        if isinstance(owner, QScrollArea):
            owner.ensureWidgetVisible(widget)
        owner = owner.parentWidget()


def _nearest(ring: list[QWidget], now: QWidget, top: QWidget) -> int:
    """The place of the control before one that the Tab key does not lead to, such as a page that a click gave the keyboard."""
    known, before = set(ring), -1
    for widget in _reading(top):
        if widget is now:
            return before
        before += widget in known
    return -1


def _reading(widget: QWidget) -> Iterator[QWidget]:
    for child in _children(widget):
        if child.isVisible() and not child.isWindow():
            yield child
            yield from _reading(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    """Those in the layout as that has them, then the others by where they are."""
    laid = list(_laid(widget.layout())) if widget.layout() else []
    yield from laid
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    others = [each for each in widget.children() if isinstance(each, QWidget) and each not in laid]
    yield from sorted(others, key=lambda each: (each.y(), -each.x() if mirrored else each.x()))


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid(inner)
