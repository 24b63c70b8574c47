"""A chart of accounts from the user's own file: csv, xlsx or whatever else a table comes in."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from smeai.core.problem import Problem, Question, Severity
from smeai.core.progress import Progress, silent
from smeai.core.usecase import Kind, Role
from smeai.errors import DataError
from smeai.tabular import Reading, Table, guess_roles, read
from smeai.usecases.books.account_kinds import family_of, kind_by_code, kind_by_name, kind_of_type
from smeai.usecases.books.account_names import with_purposes
from smeai.usecases.books.chart import Account, Chart
from smeai.usecases.books.folded import folded

CODE, NAME, TYPE, TAX = "code", "name", "type", "tax"
ROLES = (
    Role(CODE, "Account number", "What lines are booked to.", Kind.IDENTIFIER, True,
         ("code", "account code", "account number", "number", "account no", "account", "nominal code", "no", "nr", "konto", "kontonummer",
          "kontonr", "konto nr", "numéro", "numéro de compte", "n° compte", "compte", "cuenta", "código", "número de cuenta", "conto",
          "codice", "codice conto", "conta", "rekening", "grootboekrekening", "rekeningnummer", "numer konta")),
    Role(NAME, "Account name", "What the account is for.", Kind.TEXT, True,
         ("account name", "name", "full name", "title", "kontobezeichnung", "bezeichnung", "kontenbeschriftung", "kontoname",
          "beschriftung", "libellé", "intitulé", "nom", "nombre", "denominación", "título", "denominazione", "nome", "designação", "naam",
          "nazwa", "benämning", "navn", "kontonavn", "description", "descripción", "descrizione", "descrição", "omschrijving")),
    Role(TYPE, "Type", "Whether it is an expense, income, asset, liability or equity.", Kind.CATEGORY, False,
         ("type", "account type", "kind", "class", "category", "typ", "kontoart", "kontotyp", "art", "kategorie", "catégorie",
          "nature", "tipo", "clase", "categoría", "categoria", "natura", "soort", "rodzaj", "kontotype")),
    Role(TAX, "Tax code", "The tax that is usual on this account.", Kind.CATEGORY, False,
         ("tax code", "tax", "vat", "vat code", "tax rate", "gst", "steuerschlüssel", "steuersatz", "steuer", "ust", "bu-schlüssel",
          "tva", "code tva", "taux tva", "iva", "tipo iva", "codice iva", "aliquota", "btw", "btw-code", "stawka vat", "moms", "momskod")),
)  # fmt: skip

_JOINED = re.compile(r"^\s*(\d[\d./-]*)\s*[-–:·]?\s+(\S.*)$")
_LEAST_JOINED = 0.6
_WHOLE = re.compile(r"^-?\d+\.0+$")


@dataclass(frozen=True, slots=True)
class ChartFile:
    """The chart, what there is to say and to ask, and how it was read: `mapping` is role key -> header; `family` such as “skr03”."""

    chart: Chart
    problems: tuple[Problem, ...]
    mapping: dict[str, str]
    reading: Reading
    questions: tuple[Question, ...] = ()
    family: str = ""


def read_chart(
    path: Path, reading: Reading | None = None, mapping: Mapping[str, str] | None = None, progress: Progress = silent
) -> ChartFile:
    """The chart in a file. `mapping` (role key -> header) goes before what is guessed.

    Codes are text, as the file shows them. Rows without a code are headings and named; of a code that stands twice the first
    counts. Raises FileError where there is no table, DataError where it holds no accounts.
    """
    result = read(Path(path), reading, progress)
    chosen = _guessed(result.table) | {key: name for key, name in (mapping or {}).items() if name in result.table.columns}
    rows, problems = _split(result.table, chosen)
    accounts, found = _accounts(rows)
    if not accounts:
        sentence = f"{result.table.file} holds no accounts with a number."
        raise DataError(sentence, "A chart of accounts is a table with a number and a name on each row; say which columns they are.")
    family = family_of(accounts)
    whole = tuple(
        replace(account, kind=account.kind or kind_by_code(account.code, family) or kind_by_name(account)) for account in accounts
    )
    said = tuple(replace(problem, file=result.table.file, sheet=result.table.sheet) for problem in (*problems, *found))
    chart = Chart(Path(path).stem, with_purposes(whole))
    return ChartFile(chart, (*result.problems, *said), chosen, result.reading, result.questions, family)


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    code: str
    name: str
    type: str
    tax: str


def _guessed(table: Table) -> dict[str, str]:
    """Role key -> header. Of a name and a description beside it, the name, though the description reads more like text."""
    guessed = {key: guess.column for key, guess in guess_roles(table, ROLES).items()}
    headers = {folded(column): column for column in table.columns if column not in guessed.values() or column == guessed.get(NAME)}
    named = next((headers[word] for word in map(folded, ROLES[1].names) if word in headers), None)
    guessed |= {NAME: named} if named else {}
    if NAME in guessed and CODE in guessed and not _numbered(list(map(_text, table.cells[guessed[CODE]]))):
        del guessed[CODE]
    return guessed


def _numbered(codes: list[str]) -> bool:
    """Whether most of the cells hold a digit: a column of words only reads like one of codes."""
    filled = list(filter(None, codes))
    return 2 * sum(any(map(str.isdigit, code)) for code in filled) >= len(filled)


def _joined(texts: list[str]) -> int:
    return sum(bool(_JOINED.match(text)) for text in texts)


def _split(table: Table, mapping: Mapping[str, str]) -> tuple[list[_Row], list[Problem]]:
    """The rows as text; number and name in one column are parted."""
    columns = {key: list(map(_text, table.cells[name])) for key, name in mapping.items()}
    codes, names = columns.get(CODE), columns.get(NAME)
    if codes is None or names is None:
        one = codes or names or max((list(map(_text, table.cells[name])) for name in table.columns), key=_joined, default=[])
        if _joined(one) >= _LEAST_JOINED * sum(map(bool, one)) > 0:
            parted = [_JOINED.match(text) for text in one]
            codes = [found[1] if found else "" for found in parted]
            names = [found[2] if found else text for found, text in zip(parted, one, strict=True)]
    problems = []
    if codes is None and names is not None:
        codes, problems = names, [Problem("The accounts have no numbers; they go by their names.", severity=Severity.NOTE)]
    blank = [""] * len(table)
    fields = zip(table.row_numbers, codes or blank, names or blank, columns.get(TYPE, blank), columns.get(TAX, blank), strict=True)
    return [_Row(int(number), *texts) for number, *texts in fields], problems


def _accounts(rows: list[_Row]) -> tuple[list[Account], list[Problem]]:
    accounts: dict[str, Account] = {}
    problems: list[Problem] = []
    for row in rows:
        if row.code and row.code not in accounts:
            accounts[row.code] = Account(row.code, row.name or row.code, kind_of_type(row.type), row.tax)
        problems += _said(row, accounts)
    return list(accounts.values()), problems


def _said(row: _Row, accounts: Mapping[str, Account]) -> Iterator[Problem]:
    """What is wrong with a row, said of it once."""
    if not row.code and row.name:
        yield Problem(f"“{row.name}” has no account number and was taken for a heading.", severity=Severity.NOTE, row=row.number)
    elif row.code and accounts[row.code].name != (row.name or row.code):
        sentence = f"Account {row.code} stands twice: “{accounts[row.code].name}” was kept, “{row.name}” left out."
        yield Problem(sentence, "Give one of them another number.", row=row.number)
    elif row.code and not row.name:
        yield Problem(f"Account {row.code} has no name.", "Give it one, so that it can be found.", row=row.number)


def _text(cell: Any) -> str:
    """A cell as the file shows it: 4930.0 is 4930, leading zeros stay."""
    if cell is None or cell != cell:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date):
        return cell.isoformat()
    text = " ".join(str(cell).split())
    return text.partition(".")[0] if _WHOLE.match(text) else text
