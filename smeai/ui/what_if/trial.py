"""What is done on a panel of what-ifs, each a named step of its book."""

from PySide6.QtCore import QObject, Slot

from smeai.core.case.scenario import Scenario, named
from smeai.ui.book import Book
from smeai.ui.texts import apart, said
from smeai.ui.what_if.panel import WhatIfPanel

Pairs = tuple[tuple[str, float], ...]


class Trial(QObject):
    """The state of `book` holds what is `tried` and `scenarios`; `given` names its field of what was entered, (name, value) pairs."""

    def __init__(self, book: Book, panel: WhatIfPanel, given: str) -> None:
        super().__init__(panel)
        self._book, self._panel, self._field = book, panel, given
        panel.moved.connect(self._try)
        panel.returned.connect(self._return)
        card = panel.card
        for signal, slot in (
            (card.saved, self._save), (card.tried, self._load), (card.deleted, self._delete), (card.taken_over, self._take_over),
            (card.put_back, self._return_all),
        ):  # fmt: skip
            signal.connect(slot)

    @property
    def _given(self) -> Pairs:
        return getattr(self._book.state, self._field)

    def _title(self, name: str) -> str:
        return said(self._panel.reckoning.inputs[name].title)

    @Slot(str, float)
    def _try(self, name: str, value: float) -> None:
        words, tried = self.tr("Try: {title}").format(title=self._title(name)), self._book.state.tried
        moved = value != self._panel.reckoning.inputs[name].value
        self._book.change(words, quiet=True, merge=True, tried=with_(tried, name, value) if moved else without(tried, name))

    @Slot(str)
    def _return(self, name: str) -> None:
        """Put an input back: to what it was before it was tried or, where it is that already, to what it was before it was entered."""
        words, tried = self.tr("Put back: {title}").format(title=self._title(name)), self._book.state.tried
        changed = {"tried": without(tried, name)} if name in dict(tried) else {self._field: without(self._given, name)}
        self._book.change(words, quiet=True, **changed)

    @Slot()
    def _return_all(self) -> None:
        self._book.change(self.tr("Put all back"), quiet=True, tried=())

    @Slot()
    def _take_over(self) -> None:
        tried = self._book.state.tried
        taken = {name: value for name, value in tried if self._panel.takes(name)}
        staying = tuple((name, value) for name, value in tried if name not in taken)
        given = tuple({**dict(self._given), **taken}.items())
        self._book.change(self.tr("Take over what was tried"), quiet=True, tried=staying, **{self._field: given})

    @Slot(str)
    def _save(self, name: str) -> None:
        words, state = self.tr("Save what-if {name}").format(name=apart(name)), self._book.state
        self._book.change(words, quiet=True, scenarios=named(state.scenarios, name, dict(state.tried)))

    @Slot(object)
    def _load(self, scenario: Scenario) -> None:
        self._book.change(self.tr("Try {name}").format(name=apart(scenario.name)), quiet=True, tried=scenario.changed)

    @Slot(object)
    def _delete(self, scenario: Scenario) -> None:
        kept = tuple(each for each in self._book.state.scenarios if each.name != scenario.name)
        self._book.change(self.tr("Delete {name}").format(name=apart(scenario.name)), quiet=True, scenarios=kept)


def with_(pairs: Pairs, name: str, value: float) -> Pairs:
    """The pairs with one more, in the place of one of the same name."""
    return tuple({**dict(pairs), name: value}.items())


def without(pairs: Pairs, name: str) -> Pairs:
    """The pairs without one."""
    return tuple((key, value) for key, value in pairs if key != name)
