"""Where the Tab key leads, there and back, and whether one sees where one is."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateTimeEdit, QWidget

from smeai.ui.palette.palette import Palette
from smeai.ui.welcome.veil import Veil
from tests.ui.pages.naming import part_of_another, takes_keys
from tests.ui.pages.walk import described, visible

SECTIONS = 3  # of a date: day, month and year
MOST = 400  # controls of one page


def keyboard_faults(top: QWidget) -> Iterator[str]:
    """What is wrong with the way of the Tab key over a page."""
    scope = next((each for each in visible(top) if isinstance(each, Veil | Palette)), top)
    wanted = [each for each in visible(scope) if takes_keys(each) and each.isEnabled() and not each.isWindow() and each is not scope]
    wanted = [each for each in wanted if not part_of_another(each)]
    if len(wanted) < 2:
        return
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    faults: list[str] = []
    there = _ring(top, Qt.Key.Key_Tab, faults)
    back = _ring(top, Qt.Key.Key_Backtab, faults)
    yield from faults
    yield from (f"Tab misses {described(each)}" for each in wanted if not _reached(each, there))
    yield from (f"Shift+Tab misses {described(each)}" for each in there if not _reached(each, back))
    yield from _order(scope, there)


def _ring(top: QWidget, key: Qt.Key, faults: list[str]) -> list[QWidget]:
    """Every control from the one with the focus until that is reached again."""
    ring = [QApplication.focusWidget() or top]
    picture = ring[0].grab().toImage()
    while len(ring) < MOST:
        at = ring[-1]
        for _ in range(SECTIONS if isinstance(at, QDateTimeEdit) else 1):
            QTest.keyClick(at, key)
            if (now := QApplication.focusWidget()) is not at:
                break
        QApplication.processEvents()
        if now is None or now is at:
            faults.append(f"{key.name} stays in {described(at)}" if now else f"{key.name} is lost after {described(at)}")
            return ring
        if key is Qt.Key.Key_Tab:
            faults.extend(_unseen(at, picture))
            picture = now.grab().toImage()
        if now is ring[0]:
            return ring
        if now in ring:
            faults.append(f"{key.name} goes round from {described(at)} to {described(now)}")
            return ring
        if now.visibleRegion().isEmpty():
            faults.append(f"out of sight: {described(now)}")
        ring.append(now)
    faults.append(f"{key.name} finds no end")
    return ring


def _unseen(widget: QWidget, focused: QImage) -> Iterator[str]:
    if widget.isVisible() and widget.grab().toImage() == focused:
        yield f"focus is not seen: {described(widget)}"


def _reached(widget: QWidget, ring: Sequence[QWidget]) -> bool:
    if widget in ring or any(widget.isAncestorOf(each) for each in ring):
        return True
    return isinstance(widget, QAbstractButton) and any(each in ring for each in _others(widget))


def _others(button: QAbstractButton) -> Sequence[QWidget]:
    """The buttons of which one alone can be chosen: Tab leads to one, the arrow keys to the others."""
    if (group := button.group()) is not None:
        return group.buttons() if group.exclusive() else ()
    if button.autoExclusive():
        return [each for each in button.parentWidget().findChildren(QAbstractButton) if each.autoExclusive()]
    return ()


def _order(scope: QWidget, ring: list[QWidget]) -> Iterator[str]:
    """Pairs in which the second stands before the first."""
    mirrored = scope.layoutDirection() == Qt.LayoutDirection.RightToLeft
    places = {each: QRect(each.mapTo(scope.window(), QPoint(0, 0)), each.size()) for each in ring}
    first = min(range(len(ring)), key=lambda place: (places[ring[place]].top() // 20, places[ring[place]].left()))
    ring = ring[first:] + ring[:first]
    for one, other in pairwise(ring):
        if one.visibleRegion().isEmpty() or other.visibleRegion().isEmpty():
            continue  # scrolled away: where it lies says nothing
        before, after = places[one], places[other]
        wide = min(before.right(), after.right()) - max(before.left(), after.left())
        high = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
        if after.bottom() <= before.top() and wide > min(before.width(), after.width()) / 2:
            yield f"order: upwards from {described(one)} to {described(other)}"
        against = after.left() >= before.right() if mirrored else after.right() <= before.left()
        if against and high > min(before.height(), after.height()) / 2:
            yield f"order: against the reading from {described(one)} to {described(other)}"
