"""A whole books pilot in one go: the honest test of a booked file, or first proposals for a bare statement."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from smeai.actions import targets
from smeai.actions.books import reporting, trial
from smeai.actions.books.data import mapping, options_of
from smeai.actions.done import Done
from smeai.actions.options import checked
from smeai.actions.statement_files import BALANCES
from smeai.core.figures import written
from smeai.core.kpi_chain import NOTHING, Shared
from smeai.core.pilot import Setup, Source
from smeai.core.progress import Progress, silent, span
from smeai.core.report_wish import ReportWish
from smeai.errors import DataError, FileError
from smeai.tabular.statements.proof import prove_file
from smeai.tabular.statements.reader import read_statement
from smeai.tabular.statements.statement import StatementFile
from smeai.tabular.writing import write_csv
from smeai.usecases.books import cold
from smeai.usecases.books.about import ABOUT, ACCOUNT, DESCRIPTION
from smeai.usecases.books.gather import from_statements
from smeai.usecases.books.kpis import kpis
from smeai.usecases.books.report import headline
from smeai.usecases.books.suggester import LANES, Suggested
from smeai.usecases.books.usecase import chart_of

COLUMNS = ("date", "amount", "currency", "counterparty", "description", "account", "account name", "confidence", "decision", "reason")


def run(
    source: Source,
    maps: Mapping[str, str],
    settings: Mapping[str, str],
    wish: ReportWish,
    currency: str = "EUR",
    progress: Progress = silent,
    shared: Shared = NOTHING,
) -> Done:
    """Test and report where the file says how its lines were booked; else propose accounts from words alone."""
    options = checked(ABOUT, settings)
    targets.folder(wish.folder)
    found = _roles(source, maps)
    setup = Setup("books", source, tuple(found.items()), tuple(options.items()))
    if ACCOUNT in found and DESCRIPTION in found:
        return _tested(setup, wish, currency, progress, shared)
    return _proposed(setup, Path(wish.folder), progress)


def _roles(source: Source, maps: Mapping[str, str]) -> dict[str, str]:
    """Which column plays which role; none where the file is no table."""
    try:
        return mapping(source, maps)
    except FileError:
        return {}


def _tested(setup: Setup, wish: ReportWish, currency: str, progress: Progress, shared: Shared) -> Done:
    result = trial.run(setup, None, None, span(progress, 0, 0.9))
    result = result if result.currency else replace(result, currency=currency)
    figures = kpis(result, {}, result.precision, shared=shared)
    paths = reporting.report(setup, result, (), result.precision, wish, currency, progress=span(progress, 0.9, 1), shared=shared)
    point = result.at(result.precision)
    return Done(
        headline(result, figures, result.precision),
        tuple((kpi.title, written(kpi.value, kpi.unit, result.currency)) for kpi in figures),
        paths,
        tuple(str(problem) for problem in result.advice),
        result.tested,
        point.threshold,
    )


def _proposed(setup: Setup, folder: Path, progress: Progress) -> Done:
    """Where nothing is booked yet: the statement with an account proposed for each line, to be put right and learned from."""
    found = read_statement(setup.source.path, progress=span(progress, 0, 0.5))
    if not found.lines:
        raise DataError(f"{found.file} holds no lines to book.", "Export a period in which something was booked.")
    proof, chart = prove_file(found), chart_of(str(options_of(setup)["chart"]))
    said = cold.suggest(from_statements(found.lines, found.file).lines, chart)
    target = folder / "lines_with_accounts.csv"
    names = {account.code: account.name for account in chart.accounts}
    write_csv(target, COLUMNS, _rows(found, said, names))
    lanes = Counter(LANES[number].value for number in said.lane.tolist())
    sentence = (
        f"{len(found.lines):,} lines of {found.file} were read. {BALANCES[proof.state.value]} Nothing is booked yet, so words alone"
        f" propose accounts of the chart “{chart.name}”: put {target.name} right and run the pilot with that file."
    )
    notes = [str(problem) for problem in (*found.problems, *proof.problems)]
    asked = [f"{question.sentence} Taken as: {question.assumed}." for question in found.questions]
    return Done(sentence, tuple((lane, f"{count:,} lines") for lane, count in lanes.items()), (str(target),), (*notes, *asked), 0, 0.0)


def _rows(found: StatementFile, said: Suggested, names: Mapping[str, str]) -> list[Sequence[str]]:
    columns = (found.lines, said.account.tolist(), said.confidence.tolist(), said.lane.tolist(), said.why.tolist())
    rows = []
    for line, account, confidence, lane, why in zip(*columns, strict=True):
        code = said.accounts[account] if account >= 0 else ""
        told = (code, names.get(code, ""), f"{confidence:.2f}", LANES[lane].value, said.whys[why] if why >= 0 else "")
        rows.append((line.date.isoformat(), f"{line.amount:f}", line.currency, line.counterparty, line.description, *told))
    return rows
