"""A kill at any moment loses nothing that was shown as saved."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

from smeai.storage.workspace import FILE, Workspace

KILLS = 16

# The mother has everything imported; for each line she is given she forks a child that saves until it is killed.
# The child saves each number as state, label and audit line, and prints it once the save returned.
MOTHER = """
import os, pathlib, sys
from smeai.storage.workspace import Workspace

def tell(kind, number):
    os.write(1, f"{kind} {number}\\n".encode())  # in one piece, whenever it is killed

def count(folder, pilot, start):
    with Workspace.open(folder) as workspace:
        for n in range(start, sys.maxsize):
            workspace.save_state(pilot, {"n": n, "weight": "x" * (n % 50) * 200})
            tell("state", n)
            workspace.labels.set_label(pilot, str(n), "topic")
            tell("label", n)
            workspace.audit.append("count", str(n))
            tell("audit", n)
            if n % 7 == 0:
                workspace.rows.put_rows(pilot, "rows", ({"n": n} for _ in range(n % 300)))
                tell("rows", n)

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        tell("child", os.getpid())
        count(pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(line))
    os.waitpid(child, 0)
    tell("gone", child)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has neither fork nor SIGKILL")
def test_nothing_shown_as_saved_is_lost(tmp_path):
    chance = random.Random(20)
    with Workspace.create(tmp_path / "shop", "Shop") as workspace:
        pilot = workspace.pilots.create("chat", "P").id
    told: list[tuple[str, int]] = []
    command = [sys.executable, "-c", MOTHER, str(tmp_path / "shop"), str(pilot)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as mother:
        for _ in range(KILLS):
            told += _count_until_killed(mother, max((number for _, number in told), default=-1) + 1, chance)
            assert (tmp_path / "shop" / f"{FILE}-wal").exists()  # it died at work, not after it had closed
            _check(tmp_path / "shop", pilot, told)
        mother.stdin.close()
    assert len(told) > KILLS * 10


def _count_until_killed(mother, start, chance):
    print(start, file=mother.stdin, flush=True)
    child = _read(mother)[1]
    lines = [_read(mother) for _ in range(chance.randrange(5, 45))]  # up to here: just after a commit
    time.sleep(chance.choice([0, chance.random() * 0.02]))  # from here: in the midst of a later one
    os.kill(child, signal.SIGKILL)
    lines += iter(lambda: _read(mother), ("gone", child))
    return lines


def _read(mother):
    kind, number = mother.stdout.readline().split()
    return kind, int(number)


def _check(folder, pilot, told):
    with Workspace.open(folder) as workspace:
        state = workspace.pilots.get(pilot).state["n"]
        labels = {int(label.row_key) for label in workspace.labels.all_labels(pilot)}
        audit = {int(entry.subject) for entry in workspace.audit.list()}
        rows = workspace.rows.get_rows(pilot, "rows")
    assert {number for kind, number in told if kind == "label"} <= labels
    assert {number for kind, number in told if kind == "audit"} <= audit
    assert state >= max(number for kind, number in told if kind == "state")
    kept = max((number for kind, number in told if kind == "rows"), default=0)
    assert all(row["n"] >= kept for row in rows)
    assert len({row["n"] for row in rows}) <= 1 and all(len(rows) == row["n"] % 300 for row in rows)
    with closing(sqlite3.connect(folder / FILE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
