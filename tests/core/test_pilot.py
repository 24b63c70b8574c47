"""A setup survives a workspace."""

import json

import pytest

from smeai.core.pilot import Setup, Source

SETUP = Setup("chat", Source("a b.xlsx", "Sheet 1", (("date_order", "dmy"),)), (("text", "Nachricht"),), (("mask", True), ("seed", 3.0)))


def test_a_setup_is_the_same_after_json() -> None:
    assert Setup.from_json(json.loads(json.dumps(SETUP.as_json()))) == SETUP


def test_a_setup_can_be_a_key() -> None:
    assert {SETUP: 1}[Setup.from_json(json.loads(json.dumps(SETUP.as_json())))] == 1


@pytest.mark.parametrize("stored", [{}, {"use_case": "chat"}, {**SETUP.as_json(), "mapping": 5}])
def test_something_else_is_no_setup(stored: dict) -> None:
    with pytest.raises((KeyError, TypeError)):
        Setup.from_json(stored)
