"""A process that works on a workspace until it is killed: run with the folder, the two pilots and a folder for its own files.

For each number on stdin it forks a child that edits, imports, books, trains and copies from that number on. It says what it begins, and
what it has done once the action returned: that is what a user was told.
"""

import csv
import os
import random
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from smeai.actions import business, ledger, projects, workspaces
from smeai.actions.chat import trial
from smeai.actions.ledger import suggesting
from smeai.core.business.business import Business, Given
from smeai.core.pilot import Setup, Source
from smeai.models import encoder
from smeai.models.fakes import FakeEncoder
from smeai.usecases.chat.edits import Edits
from tests.usecases.books.ledger.made import FakeSuggester
from tests.usecases.chat.datasets import shop

WARM = ("pandas", "sklearn.linear_model", "sklearn.model_selection", "scipy.optimize", "onnx.helper", "onnxruntime", "py3langid.langid")
KINDS = ("edit", "sheet", "import", "edit", "book", "copy", "sheet", "book", "train")


def tell(kind: str, number: int) -> None:
    os.write(1, f"{kind} {number}\n".encode())  # in one piece, whenever it is killed


class Worker:
    """Each method is one thing a user does; its number can be found again in the workspace."""

    def __init__(self, folder: str, chat: int, books: int, room: Path) -> None:
        self.folder, self.chat, self.books, self.room = folder, chat, books, room
        path = room / "messages.csv"
        if not path.exists():
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([["Text", "Topic"], *zip(*shop(60, strangers=4), strict=True)])
        self.setup = Setup("chat", Source(str(path)), (("text", "Text"), ("label", "Topic")))

    def state(self, **more: Any) -> dict[str, Any]:
        return {**workspaces.load(self.folder, self.chat).state, **more}

    def edit(self, n: int) -> None:
        workspaces.save(self.folder, self.chat, self.state(edited=n, weight="x" * (n % 50) * 200), "columns", f"edit {n}")

    def sheet(self, n: int) -> None:
        business.change(self.folder, "Shop", Business().with_given("wage", Given(n)), f"sheet {n}")

    def book(self, n: int) -> None:
        ledger.book(self.folder, self.books, (0,), "4930", note=str(n))

    def copy(self, n: int) -> None:
        projects.save_copy(self.folder, str(self.room / "copy.smeai"))

    def train(self, n: int) -> None:
        result = trial.run(self.setup, Edits(), place=(self.folder, self.chat))
        told = {"setup": self.setup.as_json(), "result": {"model": result.model}, "figures": [], "trained": n}
        workspaces.save(self.folder, self.chat, self.state(**told), "results")

    def import_(self, n: int) -> None:
        path = self.room / f"bank-{n}.csv"
        rows = [[f"2026-01-{day:02}", f"Invoice {n} of {day}", f"-{n}.{day:02}"] for day in range(1, 29)]
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["Date", "Description", "Amount"], *rows])
        ledger.import_files(self.folder, self.books, [str(path)], go_on=True)


def work(worker: Worker, start: int) -> None:
    for n in range(start, sys.maxsize):
        kind = KINDS[n % len(KINDS)]
        tell(f"begin-{kind}", n)
        getattr(worker, "import_" if kind == "import" else kind)(n)
        tell(kind, n)


def main() -> None:
    for library in WARM:  # else each child would load them anew
        import_module(library)
    encoder.load = lambda name: FakeEncoder(name, 8)
    suggesting.suggester = lambda *_: FakeSuggester()
    folder, chat, books, room = sys.argv[1:]
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            random.seed(int(line))
            tell("child", os.getpid())
            work(Worker(folder, int(chat), int(books), Path(room)), int(line))
        os.waitpid(child, 0)
        tell("gone", child)


if __name__ == "__main__":
    main()
