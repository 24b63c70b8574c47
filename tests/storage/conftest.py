import pytest

from smeai.storage.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "shop", "Web shop") as workspace:
        yield workspace


@pytest.fixture
def pilot(workspace):
    return workspace.pilots.create("chat", "Messages")


@pytest.fixture
def run_inputs():
    return {"sha256": "ab" * 32, "reading": {"sheet": "A"}, "mapping": {"text": "B"}, "options": {}, "seed": 7, "versions": {"smeai": "0"}}
