"""A kill at any moment of editing, importing, booking, training and copying loses nothing that was shown as done."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from smeai.actions import ledger, projects, workspaces
from smeai.actions.session import Session
from smeai.storage.parcel.unpacking import unpacked
from smeai.storage.workspace import FILE, Workspace
from smeai.usecases.books.views import Filter
from tests.actions.killed_worker import KINDS

HOUSE = Path(__file__).parents[2]
Told = list[tuple[str, int]]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has neither fork nor SIGKILL")


def test_nothing_shown_as_done_is_lost(tmp_path: Path) -> None:
    kill_often(tmp_path, 6, random.Random(7))


@pytest.mark.slow
def test_nothing_shown_as_done_is_lost_at_200_moments(tmp_path: Path) -> None:
    hit = kill_often(tmp_path, 200, random.Random())
    assert hit.keys() >= set(KINDS), hit  # each of them was killed in its midst
    print(hit)


def kill_often(room: Path, kills: int, chance: random.Random) -> dict[str, int]:
    """Kill that often and look each time; how often each kind of work was under way."""
    folder = str(room / "shop")
    projects.create(folder, "Shop")
    chat, books = (workspaces.create_pilot(folder, key, key).id for key in ("chat", "books"))
    workspaces.close(folder)
    told: Told = []
    hit: dict[str, int] = {}
    command = [sys.executable, "-m", "tests.actions.killed_worker", folder, str(chat), str(books), str(room)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=HOUSE, env=environment) as mother:
        for _ in range(kills):
            told += _work_until_killed(mother, max((number for _, number in told), default=-1) + 1, chance)
            under_way = told[-1][0].removeprefix("begin-")
            hit[under_way] = hit.get(under_way, 0) + 1
            _check(Path(folder), chat, books, told)
        mother.stdin.close()
    return hit


def _work_until_killed(mother: subprocess.Popen, start: int, chance: random.Random) -> Told:
    print(start, file=mother.stdin, flush=True)
    child = _read(mother)[1]
    lines: Told = []
    most = chance.randrange(1, len(KINDS) + 2)
    while len(lines) < most and ("gone", child) not in lines:
        lines.append(_read(mother))
    assert ("gone", child) not in lines, "it ended by itself; its error is above"
    time.sleep(chance.choice([0, 0.005, 0.05, 0.4]) * chance.random())  # a training takes that long
    os.kill(child, signal.SIGKILL)
    return lines + list(iter(lambda: _read(mother), ("gone", child)))


def _read(mother: subprocess.Popen) -> tuple[str, int]:
    kind, number = mother.stdout.readline().split()
    return kind, int(number)


def _check(folder: Path, chat: int, books: int, told: Told) -> None:
    done = {kind: {number for each, number in told if each == kind} for kind in KINDS}
    with Workspace.open(folder) as workspace:
        state = workspace.pilots.get(chat).state
        assert state.get("edited", -1) >= max(done["edit"], default=-1)
        assert state.get("trained", -1) >= max(done["train"], default=-1)
        if "result" in state:
            with zipfile.ZipFile(workspace.bundles.find(chat, state["result"]["model"])) as model:
                assert model.testzip() is None
        steps = {name for _, name, _ in workspace.sheets.named("business", "")}
        assert {f"sheet {n}" for n in sorted(done["sheet"])[-100:]} <= steps
        assert {f"bank-{n}.csv" for n in done["import"]} <= {each.file for each in workspace.ledgers.imports(books)}
        assert not list(workspace.models.rglob("*.part*")) and not list(folder.glob(".smeai-copy-*"))
    if done["book"]:
        notes = [view.note for view in ledger.page(str(folder), books, Filter(), 0, 10_000, session=Session()).lines]
        assert max(int(note) for note in notes if note) >= max(done["book"])
        workspaces.close(str(folder))
    if done["copy"]:
        with unpacked(folder.parent / "copy.smeai", folder.parent / "look") as (_, contents):
            assert contents.name == "Shop"
    with closing(sqlite3.connect(folder / FILE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
