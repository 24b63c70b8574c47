"""What another file changes for a pilot that is set up already."""

from dataclasses import dataclass

from smeai.core.preview import TableView

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Extent:
    """How much a file holds: its rows, and the first and last day as ISO dates, empty where it has none."""

    rows: int
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Reuse:
    """`view` is the other file, read as the one before; `mapping` the (role, column) pairs it has the columns for.

    `missing` are the (role, column) pairs it has none for, `added` its columns that the file before had not. `before` is None where
    that file is gone. `fresh` and `gone` are values of the column `named`, such as topics or items, that only one of the files has.
    `labels` are the (row, topic) pairs given by hand whose message is in the new file too.
    """

    view: TableView
    answers: Pairs
    mapping: Pairs
    missing: Pairs
    added: tuple[str, ...]
    now: Extent
    before: Extent | None = None
    named: str = ""
    fresh: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    labels: tuple[tuple[int, str], ...] = ()
