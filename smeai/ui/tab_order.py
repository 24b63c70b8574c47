"""The way of the Tab key: as one reads, in whatever order the widgets of a page were made."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

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
        yield child
        yield from _reading(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    """Those that are shown: those in the layout as that has them, then the others by where they are."""
    shown = [each for each in widget.children() if isinstance(each, QWidget) and each.isVisible() and not each.isWindow()]
    laid = list(_laid(widget.layout(), shown)) if shown and widget.layout() else []
    yield from laid
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    others = [each for each in shown if each not in laid]
    yield from sorted(others, key=lambda each: (each.y(), -each.x() if mirrored else each.x()))


def _laid(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those of the widgets that are in the layout.

    It is asked for places, never for its items: the binding keeps a `QLayoutItem` that Python has seen and is not told when Qt
    deletes it with its widget; whatever comes to lie at that address is then taken for it, and the program crashes.
    """
    parts = [*widgets, *(each for each in layout.children() if isinstance(each, QLayout))]
    for place, part in sorted(((layout.indexOf(each), each) for each in parts), key=itemgetter(0)):
        if place >= 0:
            yield from (part,) if isinstance(part, QWidget) else _laid(part, widgets)
