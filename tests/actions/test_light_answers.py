"""What the engine answers is taken apart by the window, which must not load a heavy library for it."""

import subprocess
import sys

import pytest

from tests.architecture.rooms import HEAVY

ANSWERS = (
    "smeai.actions.business_views",
    "smeai.actions.workspace_views",
    "smeai.core.preview",
    "smeai.usecases.books.chart",
    "smeai.usecases.books.file_views",
    "smeai.usecases.books.result",
    "smeai.usecases.books.views",
    "smeai.usecases.chat.result",
    "smeai.usecases.chat.views",
    "smeai.usecases.stock.facts",
    "smeai.usecases.stock.result",
    "smeai.usecases.stock.views",
)


@pytest.mark.parametrize("module", ANSWERS)
def test_is_light(module: str) -> None:
    code = f"import sys, {module}; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert not HEAVY & set(found)


def test_views_of_workspaces_are_where_they_are_light() -> None:
    from smeai.actions import workspaces

    for name in ("PilotState", "PilotView", "Step", "Steps", "WorkspaceView"):
        assert getattr(workspaces, name).__module__ in ANSWERS
