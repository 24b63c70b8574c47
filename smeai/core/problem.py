"""What a reader or a check has to say: problems with a place, and questions with choices."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters."""

    NOTE = "note"  # worth knowing, nothing was changed
    WARNING = "warning"  # a cell, row or topic was left out or read as empty
    ERROR = "error"  # the job cannot go on before this is mended


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding in plain words, with its place in the user's file.

    `row` is the 1-based row of the user's file, header and preamble counted, as a spreadsheet
    program shows it; `column` is the header text. None where the place has no such part.
    """

    sentence: str
    hint: str = ""
    severity: Severity = Severity.WARNING
    file: str | None = None
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    count: int = 1  # how many places it stands for, when many of one kind were folded into one

    @property
    def place(self) -> str:
        """The place in words, such as ``orders.xlsx, sheet Sales, row 12, column Date``."""
        parts = (self.file, self.sheet and f"sheet {self.sheet}", self.row and f"row {self.row}", self.column and f"column {self.column}")
        return ", ".join(part for part in parts if part)

    def __str__(self) -> str:
        return ": ".join(part for part in (self.place, f"{self.sentence} {self.hint}".strip()) if part)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question: what is stored, what is shown, and an example of what follows."""

    value: str
    label: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Two readings are both possible; only the user knows which one is meant.

    `key` names the field of the reading that the answer sets. `assumed` is the value in use
    until the user answers.
    """

    key: str
    sentence: str
    choices: tuple[Choice, ...]
    assumed: str
    column: str | None = None
