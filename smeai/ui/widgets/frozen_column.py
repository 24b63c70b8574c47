"""The first column of a wide table, which stays when one scrolls to the others."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


class FrozenColumn(QTableView):
    """Lies over `table` while that is scrolled sideways; it shows the same model and selection, and takes no keys."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "frozen")
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setItemDelegate(type(table.itemDelegate())(self))  # Qt wants one for each view
        self.setWordWrap(False)
        self.setAlternatingRowColors(table.alternatingRowColors())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().sectionClicked.connect(table.horizontalHeader().sectionClicked)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self.follow)
        table.horizontalHeader().sectionResized.connect(self.follow)
        table.installEventFilter(self)
        self.take_model()

    def take_model(self) -> None:
        """Show what the table shows now."""
        table = self._table
        self.setModel(table.model())
        if table.model() is not None:
            self.setSelectionModel(table.selectionModel())
        self.setSelectionBehavior(table.selectionBehavior())
        self.setSelectionMode(table.selectionMode())
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange, QEvent.Type.Show):
            self.follow()
        return False

    @Slot()
    def follow(self, *_: object) -> None:
        """Stand where the first column would, as wide as that, if it is out of sight."""
        table, bar = self._table, self._table.horizontalScrollBar()
        count = table.model().columnCount() if table.model() is not None else 0
        first = next((column for column in range(count) if not table.isColumnHidden(column)), -1)
        if first < 0 or bar.value() == bar.minimum():
            self.hide()
            return
        for column in range(count):
            self.setColumnHidden(column, column != first)
        wide, port, head = table.columnWidth(first), table.viewport().geometry(), table.horizontalHeader().height()
        self.setColumnWidth(first, wide)
        self.horizontalHeader().setFixedHeight(head)
        left = port.right() + 1 - wide if table.isRightToLeft() else port.left()
        self.setGeometry(QRect(left, port.top() - head, wide, port.height() + head))
        self.setAccessibleName(table.accessibleName())
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
        self.show()
        self.raise_()
