"""No text is clipped on any page, in any language, in any theme, on plain and on fine screens."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smeai.ui.language import languages
from tests.ui.pages.fitting import clipped

ROOT = Path(__file__).parents[3]
SCALES = ("1", "2")
PATIENCE = 1800  # seconds for one language


@pytest.mark.slow
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("language", [code for code, _ in languages()])
def test_no_text_is_clipped(language: str, scale: str) -> None:
    """A process for each: Qt reads the scale once, when it starts."""
    ways = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "PYTHONFAULTHANDLER": "1"}
    command = [sys.executable, "-m", "tests.ui.pages.gallery", language]
    done = subprocess.run(command, env={**os.environ, **ways}, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 0, done.stdout + done.stderr[-4000:]


def test_the_gallery_finds_a_clipped_text(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label = QLabel("A sentence that needs more room than this", top)
    label.setGeometry(0, 0, 40, 20)
    top.show()
    assert any("too wide" in each for each in clipped(top))
    label.resize(label.sizeHint())
    top.resize(label.size())
    assert not list(clipped(top))
