"""The wizard over the real ledger: what is booked is on the disk, and is there again when the pilot is opened anew."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smeai.actions import workspaces
from smeai.ui.books.state import BooksBook
from smeai.ui.keeper import Keeper
from smeai.ui.pilot_wizard import PILOTS, archive_of, meant_for, pilot_wizard
from smeai.ui.wizard import Wizard
from smeai.usecases import about
from smeai.workers.dummy import DummyRunner

ABOUT = about("books")
PAYEES = (("Mill Schroeder", "-1284.50"), ("Stadtwerke", "-412.07"), ("Card payments", "873.20"))


def statement(folder: Path) -> Path:
    """A bank's csv file of thirty lines, with the balance after each."""
    balance, lines = 100_000, ["Date,Payee,Text,Amount,Balance"]
    for day in range(1, 31):
        payee, amount = PAYEES[day % 3]
        balance += round(float(amount) * 100)
        lines.append(f"2026-04-{day:02d},{payee},Invoice {day},{amount},{balance / 100:.2f}")
    path = folder / "april.csv"
    path.write_text("\n".join(lines), "utf-8")
    return path


class Kept:
    """A wizard with its keeper, over actions that run in this process."""

    def __init__(self, bot: QtBot, folder: Path, pilot: int = 0, state: Any = None) -> None:
        self.runner, self._bot = DummyRunner(), bot
        self.wizard, self.files, self.book = pilot_wizard(ABOUT, self.runner, state)
        self.keeper = Keeper(self.runner, self.wizard, self.book, PILOTS["books"].archive, folder, "Bakery", pilot)
        bot.addWidget(self.wizard, before_close_func=self._close)
        self.wizard.resize(1200, 800)
        self.wizard.show()

    def _close(self, wizard: Wizard) -> None:
        self.keeper.stop()
        wizard.page.leave()

    def save(self) -> BooksBook:
        """Wait until everything is on the disk."""
        self.keeper.save()
        self._bot.waitUntil(lambda: self.keeper.idle)
        return self.book


@pytest.fixture
def kept(qtbot: QtBot, tmp_path: Path) -> Callable[..., Kept]:
    made: list[Kept] = []

    def make(**how: Any) -> Kept:
        made.append(Kept(qtbot, tmp_path / "bakery", **how))
        return made[-1]

    yield make
    workspaces.close(str(tmp_path / "bakery"))


def test_lines_are_booked_undone_and_found_again(kept: Callable[..., Kept], qtbot: QtBot, tmp_path: Path) -> None:
    at = kept()
    at.files.open(statement(tmp_path))
    assert at.files.valid
    folder, number = at.save().place
    at.wizard.go_on()
    qtbot.waitUntil(lambda: at.wizard.page.valid)
    at.wizard.go_on()
    next(each for each in at.wizard.page._group.buttons() if each.property("starter") == "uk").click()
    at.wizard.go_on()
    at.wizard.go_on()
    page = at.wizard.page
    review = page.review
    assert review.model.rowCount() == 30
    account = review.ledger.accounts[0].code
    review.commands.book(account)
    assert review.ledger.tally.settled == 1
    assert review.model.line(0).settled
    at.book.undo()
    assert review.ledger.tally.settled == 0
    at.book.redo()
    qtbot.keyClick(review.view, Qt.Key.Key_Return)
    assert review.ledger.tally.settled == 1 + (review.model.line(1).source != "none")
    page.rules.refresh()
    at.save()

    found = workspaces.load(folder, number)
    archive = archive_of(found.state)
    assert archive is PILOTS["books"].archive
    state = archive.from_json(found.state)
    again = kept(pilot=number, state=state)
    assert again.wizard.flow.at == "review"
    again.wizard.page.enter(again.wizard.flow)
    assert again.wizard.page.review.model.rowCount() == 30
    assert again.wizard.page.books.tally.undo == review.ledger.tally.undo


def test_a_bank_file_is_meant_for_the_books() -> None:
    ready = ("chat", "books")
    assert [meant_for(Path(name), ready) for name in ("april.STA", "april.csv", "inbox.xlsx")] == ["books", "chat", "chat"]
    assert meant_for(Path("april.sta"), ("chat",)) == "chat"


def test_what_a_workspace_says_of_it_names_its_use_case(kept: Callable[..., Kept], tmp_path: Path) -> None:
    at = kept()
    at.files.open(statement(tmp_path))
    folder, _ = at.save().place
    (view,) = workspaces.recent([folder])
    assert [(each.use_case, each.title, each.step) for each in view.pilots] == [("books", "April", "files")]
