"""From a dropped file to the pilot that goes on with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from smeai.core.reuse import Pairs, Reuse
from smeai.ui.books.state import BooksState
from smeai.ui.keeper import Keeper
from smeai.ui.reuse.adding import AddDialog, answers_for
from smeai.ui.reuse.reuse_dialog import ReuseDialog
from smeai.ui.reuse.taking import labels_of, tested, with_file
from smeai.ui.window import Window
from smeai.workers.job import Jobs

LANE = "reuse"


class Reusing(QObject):
    """Needs ``reuse.compare(setup, columns, path, labels) -> Reuse``. `begin` starts a new pilot with a file instead."""

    def __init__(self, window: Window, runner: Jobs, keeper: Keeper, path: Path, begin: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._window, self._keeper, self._path, self._found = window, keeper, path, None
        state, about = keeper.book.state, next(each for each in window.abouts if each.key == keeper.book.use_case)
        self._state, self._labels = state, labels_of(state)
        self.dialog = dialog = ReuseDialog(window, about, path.name, keeper.title)
        columns = tuple(each.name for each in state.file.view.columns)
        job = runner.start(
            "reuse.compare", state.setup, columns, str(path), self._labels,
            done=self._show, failed=dialog.fail, progress=dialog.progress.advance, lane=LANE,
        )  # fmt: skip
        dialog.progress.watch(job)
        dialog.taken.connect(self._take)
        dialog.other.connect(lambda: begin(path))
        dialog.finished.connect(lambda: (dialog.progress.cancel(), self.deleteLater()))
        dialog.open()

    def _show(self, found: Reuse) -> None:
        self._found = found
        self.dialog.show_found(found, len(self._labels))

    def _take(self, mapping: Pairs) -> None:
        """One step: the pilot works on the new file from now on."""
        book, wizard = self._keeper.book, self._keeper.wizard
        state = with_file(book.state, self._found, mapping)
        words = QCoreApplication.translate("Step", "Use {file}").format(file=self._path.name)
        changed = {name: getattr(state, name) for name in state.__dataclass_fields__}
        wizard.step_page("columns").take(mapping)
        wizard.resume(self._keeper.flow_of(state), lambda: book.change(words, **changed))


def offer_file(window: Window, runner: Jobs, keeper: Keeper, path: Path, begin: Callable[[Path], object]) -> bool:
    """Ask whether a dropped file is for the pilot of a keeper; False where that cannot be."""
    state = keeper.book.state
    if isinstance(state, BooksState) and state.taken and str(path) not in state.taken:
        dialog = AddDialog(window, path.name, keeper.title)
        dialog.accepted.connect(lambda: _add(keeper, path))
        dialog.other.connect(lambda: begin(path))
        dialog.open()
        return True
    if not tested(state) or str(path) == state.setup.source.path:
        return False
    Reusing(window, runner, keeper, path, begin)
    return True


def _add(keeper: Keeper, path: Path) -> None:
    keeper.wizard.show_step("files")
    keeper.wizard.page.add((path,), answers_for(keeper.book.state, path))
