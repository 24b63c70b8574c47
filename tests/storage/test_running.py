"""A run that ended badly is told apart from one that ended well and from one that still runs."""

import os
import signal
import subprocess
import sys

import pytest

from smeai.storage.places import Places
from smeai.storage.running import NOTE, Ended, Running

CHILD = """
import sys
from pathlib import Path
from smeai.storage.places import Places
from smeai.storage.running import Running
running = Running(Places.beside(Path(sys.argv[1])))
print(running.begin(), flush=True)
running.saved("shop", 7)
print("saved", flush=True)
sys.stdin.read()
"""


def start(folder):
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "None\n" and child.stdout.readline() == "saved\n"
    return child


def test_a_killed_run_says_what_was_kept_and_a_running_one_does_not(tmp_path):
    places = Places.beside(tmp_path)
    with start(tmp_path) as child:
        assert Running(places).begin() is None  # it still runs
        child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    running = Running(places)
    left = running.begin()
    assert (left.folder, left.pilot) == ("shop", 7) and left.saved.endswith("Z")
    running.end()
    assert list(tmp_path.iterdir()) == []
    assert Running(places).begin() is None


def test_nothing_saved_is_said_as_such(tmp_path):
    places = Places.beside(tmp_path)
    first = Running(places)
    first.begin()
    os.close(first._held)  # as its process dies
    assert Running(places).begin() == Ended()


@pytest.mark.parametrize("note", ["", "nonsense", "[]", '{"saved": 1}'])
def test_a_damaged_note_is_a_bad_end(note, tmp_path):
    (tmp_path / NOTE).write_text(note)
    assert Running(Places.beside(tmp_path)).begin() == Ended()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="may write anywhere")
def test_where_nothing_can_be_written_nothing_is_said(tmp_path):
    tmp_path.chmod(0o500)
    running = Running(Places.beside(tmp_path))
    assert running.begin() is None
    running.saved("shop", 1)
    running.end()
    tmp_path.chmod(0o700)
