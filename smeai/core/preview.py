"""What the window sees of a table that stays in the engine: its shape, guesses, and pages of rows."""

from dataclasses import dataclass

from smeai.core.problem import Problem, Question
from smeai.core.usecase import Kind


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column of the user's file: its header, what it seems to hold, and a few of its values."""

    name: str
    kind: Kind
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleGuess:
    """The column that seems to play a role, with the reason, and how sure we are (0..1)."""

    role: str
    column: str
    why: str = ""
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class TableView:
    """A table as read. `key` names it in further questions to the engine; `rows` does not count headers.

    `shape` is the same for files with the same headers.
    """

    key: str
    file: str
    columns: tuple[ColumnView, ...]
    rows: int
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    guesses: tuple[RoleGuess, ...] = ()
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    shape: str = ""


@dataclass(frozen=True, slots=True)
class RowsPage:
    """Rows `start`, `start` + 1, ... (0-based); `numbers` are the rows' numbers in the user's file."""

    start: int
    numbers: tuple[int, ...]
    cells: tuple[tuple[str, ...], ...]
