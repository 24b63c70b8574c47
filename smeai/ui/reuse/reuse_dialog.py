"""Use this file in the pilot: what changes is shown, what is missing is asked, and nothing is replaced before."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from smeai.core.reuse import Pairs, Reuse
from smeai.core.usecase import About
from smeai.ui.dialog import Dialog
from smeai.ui.reuse.changes import told
from smeai.ui.texts import apart, said
from smeai.ui.tokens import GRID
from smeai.ui.widgets.banner import Banner
from smeai.ui.widgets.button import secondary
from smeai.ui.widgets.card import Card
from smeai.ui.widgets.progress_panel import ProgressPanel
from smeai.ui.widgets.select import Select
from smeai.ui.widgets.text import label
from smeai.workers.failure import Failure


class ReuseDialog(Dialog):
    """`taken` carries what the columns are for; `other` says that the file is for a new pilot."""

    taken = Signal(object)
    other = Signal()

    def __init__(self, parent: QWidget, about: About, file: str, title: str) -> None:
        super().__init__(parent)
        self.setMinimumWidth(150 * GRID)
        self._about, self._found, self.selects = about, None, {}
        self.progress, self._card, self._fields = ProgressPanel(), Card(padding=4 * GRID), QFormLayout()
        self._asked, self._banner, self.begin = label(scale="strong", wrap=True), Banner(), secondary()
        self.ask(
            self.tr("Use {file} in “{title}”?").format(file=apart(file), title=apart(title)),
            self.tr(
                "Columns, options, answers and thresholds stay as you set them. The pilot is tested again. Undo brings the old file back."
            ),
            self.tr("Use this file"),
        )
        self.begin.setText(self.tr("Begin a new pilot with it"))
        self.begin.clicked.connect(self._begin)
        self.foot.insertWidget(0, self.begin)
        for widget in (self.progress, self._banner, self._card, self._asked):
            self.body.addWidget(widget)
        self.body.addLayout(self._fields)
        self._card.hide()
        self._asked.hide()
        self.yes.setEnabled(False)

    def show_found(self, found: Reuse, labels: int) -> None:
        """Say what is different, and ask for what is missing."""
        self._found = found
        self.progress.finish()
        self.progress.hide()
        roles = {role.key: said(role.title) for role in self._about.roles}
        for line in told(found, roles.get(found.named, ""), labels):
            self._card.body.addWidget(label(line, wrap=True))
        self._card.show()
        for role, column in found.missing:
            self._ask_for(role, roles.get(role, role), column)
        self._asked.setText(self.tr("These columns have another name now, or are gone. Which ones take their place?"))
        self._asked.setVisible(bool(found.missing))
        self._check()

    def fail(self, failure: Failure) -> None:
        """The file cannot be read."""
        self.progress.finish()
        self.progress.hide()
        self._banner.show_failure(failure)

    def mapping(self) -> Pairs:
        """What each column is for, in the order of the roles."""
        bound = dict(self._found.mapping) | {role: select.currentData() for role, select in self.selects.items() if select.currentData()}
        return tuple((role.key, bound[role.key]) for role in self._about.roles if role.key in bound)

    def accept(self) -> None:
        if self.yes.isEnabled():
            self.taken.emit(self.mapping())
            super().accept()

    def _ask_for(self, role: str, title: str, column: str) -> None:
        select, used = Select(), set(dict(self._found.mapping).values())
        required = next((each.required for each in self._about.roles if each.key == role), False)
        select.addItem(self.tr("Choose…"), None)
        if not required:
            select.addItem(self.tr("Not in this file"), "")
        for each in self._found.view.columns:
            if each.name not in used:
                select.addItem(each.name, each.name)
        guess = next((each.column for each in self._found.view.guesses if each.role == role and each.column not in used), None)
        select.setCurrentIndex(max(0, select.findData(guess)) if guess else 0)
        name = self.tr("{role} (was “{column}”)").format(role=title, column=apart(column))
        select.setAccessibleName(name)
        select.currentIndexChanged.connect(partial(self._check))
        self.selects[role] = select
        self._fields.addRow(name, select)

    def _check(self, *_: object) -> None:
        chosen = [select.currentData() for select in self.selects.values()]
        columns = [each for each in chosen if each]
        self.yes.setEnabled(None not in chosen and len(columns) == len(set(columns)))
        self.yes.setFocus()

    @Slot()
    def _begin(self) -> None:
        self.other.emit()
        self.reject()
