"""A look at a bank file: what it holds and whether it adds up, before anything is taken into a ledger."""

from collections.abc import Sequence
from pathlib import Path

from smeai.actions.session import Session
from smeai.core.progress import Progress, silent
from smeai.errors import FileError
from smeai.tabular.reading import Reading
from smeai.tabular.statements.proof import prove_file
from smeai.tabular.statements.reader import read_statement
from smeai.tabular.statements.statement import Balance, Statement, StatementFile
from smeai.usecases.books.file_views import BankFileView, StatementView

Answers = Sequence[tuple[str, str]]


def look(path: str, answers: Answers = (), session: Session | None = None, progress: Progress = silent) -> BankFileView:
    """Read a bank file and prove its balances; `answers` are (question key, value) pairs."""
    found = read(path, answers, session, progress)
    proof = prove_file(found)
    breaks = proof.problems if proof.blocks else ()
    rest = found.problems if proof.blocks else (*found.problems, *proof.problems)
    statements = tuple(map(_statement, found.statements))
    return BankFileView(path, found.file, found.format, statements, proof.state.value, tuple(breaks), tuple(rest), found.questions)


def read(path: str, answers: Answers = (), session: Session | None = None, progress: Progress = silent) -> StatementFile:
    """The statements of a file, from the session if it was read so before and has not changed."""
    reading, columns = Reading(), {}
    for key, value in answers:
        if key in Reading.__dataclass_fields__:
            reading = reading.answered(key, value)
        else:
            columns[key] = value
    try:
        seen = Path(path).stat()
    except OSError as error:
        raise FileError(f"{Path(path).name} cannot be read: {error.strerror}.", "Check that it is still there.") from error

    def make() -> StatementFile:
        return read_statement(path, reading, columns, progress)

    key = ("statement", path, seen.st_mtime_ns, seen.st_size, tuple(answers))
    return session.get_or_make(key, make) if session else make()


def _statement(statement: Statement) -> StatementView:
    days = [line.date for line in statement.lines]
    first, last = (min(days).isoformat(), max(days).isoformat()) if days else ("", "")
    ends = (_amount(statement.opening), _amount(statement.closing))
    return StatementView(statement.account, statement.currency, len(statement.lines), first, last, *ends)


def _amount(balance: Balance | None) -> str:
    return f"{balance.amount:f}" if balance is not None else ""
