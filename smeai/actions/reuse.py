"""Another file for a pilot that is set up: read as the one before, and what is different in it."""

from collections.abc import Sequence

from smeai import usecases
from smeai.actions import tables
from smeai.actions.session import Session
from smeai.core.pilot import Setup, Source
from smeai.core.preview import TableView
from smeai.core.progress import Progress, silent, span
from smeai.core.reuse import Extent, Pairs, Reuse
from smeai.core.usecase import Kind, Role
from smeai.errors import FileError
from smeai.tabular.binding import bind
from smeai.tabular.reader import ReadResult

OF_ONE_FILE = ("last_row",)  # answers that speak of the rows of one file: with them, rows of another would be left out


def compare(
    setup: Setup, columns: Sequence[str], path: str, labels: Sequence[tuple[int, str]] = (), session: Session | None = None,
    progress: Progress = silent,
) -> Reuse:  # fmt: skip
    """Read `path` as the file of `setup`, whose headers are `columns`; raises FileError where it cannot be read."""
    roles = usecases.about(setup.use_case).roles
    answers = tuple((key, value) for key, value in setup.source.answers if key not in OF_ONE_FILE)
    view = _view(path, setup.source.sheet, answers, roles, session, span(progress, 0, 0.4))
    mapping = _mapped(setup.mapping, view)
    missing = tuple((role, column) for role, column in setup.mapping if role not in dict(mapping))
    result = tables.read(Source(path, view.sheet, answers), session)
    before = _read_again(setup.source, session, span(progress, 0.4, 0.8))
    known = {name.casefold() for name in columns}
    counted = next((role.key for role in roles if role.kind in (Kind.CATEGORY, Kind.IDENTIFIER) and role.key in dict(mapping)), "")
    old, new = _values(before, dict(setup.mapping).get(counted)), _values(result, dict(mapping).get(counted))
    told = Extent(len(before.table), *_period(before, roles, setup.mapping)) if before else None
    progress(1.0, "Compared")
    return Reuse(
        view,
        answers,
        mapping,
        missing,
        tuple(each.name for each in view.columns if each.name.casefold() not in known),
        Extent(view.rows, *_period(result, roles, mapping)),
        told,
        counted if before else "",
        tuple(sorted(new - old)) if before else (),
        tuple(sorted(old - new)) if before else (),
        _carried(labels, before, result, setup.mapping, mapping, roles[0].key),
    )


def _view(path: str, sheet: str, answers: Pairs, roles: Sequence[Role], session: Session | None, progress: Progress) -> TableView:
    view = tables.view(Source(path, "", answers), roles, session, progress)
    if sheet != view.sheet and sheet in view.sheets:
        return tables.view(Source(path, sheet, answers), roles, session, progress)
    return view


def _mapped(mapping: Pairs, view: TableView) -> Pairs:
    """The pairs whose column is there, in whatever case its header is written."""
    names = {column.name.casefold(): column.name for column in view.columns}
    return tuple((role, names[column.casefold()]) for role, column in mapping if column.casefold() in names)


def _read_again(source: Source, session: Session | None, progress: Progress) -> ReadResult | None:
    try:
        return tables.read(source, session, progress)
    except FileError:  # moved or deleted since: what is new in the other file cannot be told, and nothing else is missing
        return None


def _values(result: ReadResult | None, column: str | None) -> set[str]:
    if result is None or column not in result.table.columns:
        return set()
    return {tables.as_text(cell).strip() for cell in result.table.cells[column].unique() if cell is not None} - {""}


def _period(result: ReadResult, roles: Sequence[Role], mapping: Pairs) -> tuple[str, str]:
    role = next((role for role in roles if role.kind is Kind.DATE and dict(mapping).get(role.key) in result.table.columns), None)
    if role is None:
        return "", ""
    days = bind(result.table, (role,), dict(mapping), result.reading)[0][role.key].dropna()
    return (days.min().date().isoformat(), days.max().date().isoformat()) if len(days) else ("", "")


def _carried(
    labels: Sequence[tuple[int, str]], before: ReadResult | None, after: ReadResult, old: Pairs, new: Pairs, role: str
) -> tuple[tuple[int, str], ...]:
    """The labels of rows whose text is in the new file too, with the number the row has there."""
    told, wanted = dict(old).get(role), dict(new).get(role)
    if not labels or before is None or told not in before.table.columns or wanted is None:
        return ()
    texts = dict(zip(map(int, before.table.row_numbers), before.table.cells[told], strict=True))
    rows: dict[str, int] = {}
    for number, text in zip(map(int, after.table.row_numbers), after.table.cells[wanted], strict=True):
        rows.setdefault(tables.as_text(text), number)
    found = ((rows.get(tables.as_text(texts.get(row))), topic) for row, topic in labels)
    return tuple((row, topic) for row, topic in found if row is not None)
