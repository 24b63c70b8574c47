"""Sample files and what writes them, as all tests of them need it."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from python_calamine import CalamineWorkbook

from tests.packaging.scripts import scripts

SAMPLES = Path(__file__).parents[2] / "assets" / "samples"


def generator(name: str) -> Callable:
    """A fixture: the script `name` of packaging/samples, and for as long the modules beside it."""

    @pytest.fixture(scope="module")
    def module():
        with scripts("samples", name) as (found,):
            yield found

    return module


def cells(path: Path, sheet: int = 0) -> list[list]:
    """Rows of a workbook, the header first."""
    return CalamineWorkbook.from_path(path).get_sheet_by_index(sheet).to_python()


def is_written_again(script: ModuleType, written: Path, folder: Path) -> bool:
    """Whether one more run, into `folder`, gives the same files to the byte."""
    script.write_samples(folder)
    return _contents(folder) == _contents(written)


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
