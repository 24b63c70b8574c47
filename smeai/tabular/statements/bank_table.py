"""A bank's table as a statement file: every row a line, or named."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile
from smeai.tabular.grid import Grid
from smeai.tabular.problems import fold_problems
from smeai.tabular.reading import Reading
from smeai.tabular.statements.accounts import divide
from smeai.tabular.statements.body import Body, find_body
from smeai.tabular.statements.booking_rows import Booked, book
from smeai.tabular.statements.hypotheses import signed
from smeai.tabular.statements.layout import Layout, lay_out
from smeai.tabular.statements.signs import Signs, decide
from smeai.tabular.statements.spoken import speaks_of_card
from smeai.tabular.statements.statement import StatementFile
from smeai.tabular.statements.table_survey import Survey
from smeai.tabular.statements.years import with_years
from smeai.tabular.table import shape_key

_NO_TABLE = "Choose the bank's own export of transactions, or a sheet that holds one."


def read_bank_table(
    name: str, grid: Grid, reading: Reading, columns: Mapping[str, str], kind: str, progress: Progress = silent
) -> StatementFile:
    """The statements in a grid; `columns` (role -> header) that the user chose are obeyed.

    Raises UnreadableFile where the grid holds no table of bookings.
    """
    body = find_body(grid, reading.first_row, reading.header_rows)
    if body is None:
        raise UnreadableFile(f"{name} holds no table of bookings that we could find.", _NO_TABLE)
    chosen = _chosen(body, columns, reading)
    completed = with_years(name, grid, body, reading)
    survey = Survey(name, completed.grid, body, reading, chosen)
    if not survey.rows and body.named:
        return StatementFile(name, kind, (), reading=reading, shape=_shape(body, reading))
    progress(0.6, f"Finding the columns of {name}")
    layout = lay_out(survey)
    if layout is None:
        return _without_columns(name, kind, survey)
    progress(0.7, f"Reading the bookings of {name}")
    card = speaks_of_card(name, grid.rows[: body.start])
    signs = decide(layout.amounts, _amounts(survey, layout), _words(survey, layout), survey.facts, reading, survey.named, card)
    booked = book(survey, layout, signs)
    progress(1.0, f"{name}: {len(booked.lines)} lines")
    file = _file(name, kind, survey, layout, signs, booked)
    notes = tuple(replace(note, file=name, sheet=reading.sheet) for note in completed.notes)
    return replace(file, questions=(*completed.questions, *file.questions), problems=(*notes, *file.problems))


def _chosen(body: Body, columns: Mapping[str, str], reading: Reading) -> dict[str, int]:
    pairs = dict(line.split("=", 1) for line in (reading.columns or "").splitlines() if "=" in line) | dict(columns)
    return {role: body.names.index(name) for role, name in pairs.items() if name in body.names}


def _amounts(survey: Survey, layout: Layout) -> list[Decimal | None]:
    """The signed numbers of all rows."""
    return signed(layout.amounts, lambda column: survey.numbers(column, layout.decimal), lambda column: texts_of(survey, column))


def _words(survey: Survey, layout: Layout) -> Callable[[int], str]:
    """The words of a row: those of its columns of text."""
    others = (layout.columns.get(role) for role in ("counterparty", "code"))
    columns = [*layout.columns.description, *(column for column in others if column is not None)]
    return lambda index: " ".join(str(survey.rows[index][column]) for column in columns if column < len(survey.rows[index]))


def texts_of(survey: Survey, column: int) -> list[str]:
    """The texts of a column, stripped."""
    return [cell.strip() if type(cell) is str else "" if cell is None else str(cell) for cell in survey.cells(column)]


def _file(name: str, kind: str, survey: Survey, layout: Layout, signs: Signs, booked: Booked) -> StatementFile:
    questions = (*layout.questions, *((signs.question,) if signs.question else ()))
    reading = replace(
        survey.reading,
        decimal=layout.decimal,
        date_order=layout.order,
        header_rows=survey.body.first - survey.body.start,
        first_row=survey.grid.first + survey.body.start,
    )
    return StatementFile(
        file=name,
        format=kind,
        statements=divide(booked.lines, booked.opening, booked.closing, layout.forward),
        problems=tuple(
            replace(problem, file=name, sheet=reading.sheet) for problem in (*layout.notes, *signs.notes, *fold_problems(booked.problems))
        ),
        records=booked.records,
        questions=questions,
        reading=reading,
        columns=_used(survey.body, layout),
        shape=_shape(survey.body, reading),
    )


def _used(body: Body, layout: Layout) -> tuple[tuple[str, str], ...]:
    amounts = layout.amounts
    money = {role: getattr(amounts, role) for role in ("amount", "debit", "credit", "flag", "fee", "balance")}
    pairs = [(role, column) for role, column in {**layout.columns.one, **money}.items() if column is not None]
    pairs += [("description", column) for column in layout.columns.description]
    return tuple((role, body.names[column]) for role, column in pairs)


def _shape(body: Body, reading: Reading) -> str:
    names = body.names if body.named else (f"{body.width} columns",)
    return shape_key([*names, reading.delimiter or "sheet"])


def _without_columns(name: str, kind: str, survey: Survey) -> StatementFile:
    count = len(survey.rows)
    problem = Problem(
        f"No column of {name} holds the days of bookings, or none their amounts; {count} rows were left out.",
        "Say which column is which, or choose another export of the bank.",
        Severity.ERROR,
        file=name,
        sheet=survey.reading.sheet,
        row=survey.grid.first + survey.body.first,
        count=count,
    )
    return StatementFile(name, kind, (), (problem,), count, (), survey.reading, (), _shape(survey.body, survey.reading))
