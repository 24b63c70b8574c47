"""A newcomer finishes each sample pilot with few clicks, in the whole program with its engine."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from smeai.storage.settings import Settings
from smeai.ui.desk import Desk
from smeai.ui.offers import ABOUTS
from smeai.workers.runner import Runner
from tests.ui.scripted import User
from tests.ui.stories import ACTIONS, STORIES


@pytest.mark.slow
@pytest.mark.parametrize("pilot", STORIES)
def test_a_newcomer_finishes_a_sample_pilot(pilot: str, tmp_path: Path) -> None:
    desk = Desk(QApplication.instance(), lambda: ABOUTS, Settings.load(tmp_path), Runner)
    desk.window.show()
    desk.open_home()
    desk.open_engine()
    user = User(desk.window)
    STORIES[pilot](user)
    assert len(user.actions) <= ACTIONS
    assert {path.suffix for path in tmp_path.rglob("*") if "report" in str(path)} >= {".pdf", ".html", ".xlsx"}
    desk.window.close()
    desk.close()
