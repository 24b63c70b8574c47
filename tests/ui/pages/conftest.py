"""Stages that are closed when their test is over."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.pages.stage import Stage


@pytest.fixture
def stages(tmp_path: Path) -> Iterator[Callable[..., Stage]]:
    made: list[Stage] = []

    def make(**ways: object) -> Stage:
        made.append(Stage(tmp_path / str(len(made)), **ways))
        return made[-1]

    yield make
    for each in made:
        each.end()
