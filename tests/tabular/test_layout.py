"""No row of the user's file is lost in silence."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.errors import UnreadableFile
from smeai.tabular import ReadResult, read
from tests.tabular.samples import delimited, write_text, write_workbook

CELLS = st.sampled_from(
    ["", "", "Total", "Name", "Note: see below", "red", "blue", "12", "3.5", "1,234", "2026-01-05", "a longer text, with a comma"]
)
GRIDS = st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=20)


def accounted(result: ReadResult) -> int:
    """How many rows the result accounts for: data, header, and those its notes name."""
    header = sum(1 for _ in range(result.reading.header_rows or 0))
    notes = sum(problem.count for problem in result.problems if "left out" in problem.sentence or "only the largest" in problem.sentence)
    return len(result.table) + header + notes


@settings(max_examples=80)
@given(grid=GRIDS)
def test_rows_in_are_rows_out_and_notes(grid: list[list[str]]) -> None:
    with TemporaryDirectory() as folder:
        path = write_workbook(Path(folder) / "table.xlsx", {"Data": grid})
        present = sum(any(row) for row in grid)
        try:
            result = read(path)
        except UnreadableFile:
            assert present == 0
            return
    blank_headers = (result.reading.header_rows or 0) - sum(
        any(grid[row - 1]) for row in range(result.reading.first_row, result.reading.first_row + result.reading.header_rows)
    )
    assert accounted(result) - blank_headers == present


@settings(max_examples=80)
@given(grid=GRIDS)
def test_a_finished_reading_reads_the_same_again(grid: list[list[str]]) -> None:
    with TemporaryDirectory() as folder:
        path = write_text(Path(folder) / "table.csv", delimited(grid))
        try:
            first = read(path)
        except UnreadableFile:
            return
        again = read(path, first.reading)
    assert again.table.columns == first.table.columns
    assert again.table.cells.equals(first.table.cells)
    assert list(again.table.row_numbers) == list(first.table.row_numbers)


def test_a_whole_row_with_its_date_is_no_footer(tmp_path: Path) -> None:
    rows = [["date", "item", "quantity"], *[[f"2026-01-{day:02}", "wine", day] for day in range(1, 20)], ["2026-01-20", "Total wine", 7]]
    assert len(read(write_text(tmp_path / "sales.csv", delimited(rows))).table) == 20
