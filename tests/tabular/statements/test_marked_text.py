"""A printed card statement: days without a year, amounts with a word for their way, balances below their names."""

from pathlib import Path

import pytest

from smeai.errors import UnreadableFile
from smeai.tabular.statements.proof import State, prove
from smeai.tabular.statements.reader import read_statement
from smeai.tabular.statements.statement import StatementFile

TEXT = """Card Services                     www.example.org

Datum              Klantnummer        Volgnummer
17 januari 2026    99999999999        1
Vorig openstaand saldo     Totaal ontvangen betalingen     Nieuw openstaand saldo
€ 93,31            Af      € 500,00             Bij        {closing}

Datum           Datum       Omschrijving                                  Bedrag in
transactie      boeking                                                   euro's

23 dec          24 dec      IDEAL BETALING, DANK U                           500,00   Bij
28 dec          02 jan      NETFLIX.COM              866-579-7172     NL       7,99   Af
                            Wisselkoers EGP     19,88240
04 jan.         05 jan.     HOTEL MERCURE     PARIS     20,00 USD           1.100,50  Af
"""


def read(folder: Path, closing: str) -> StatementFile:
    path = folder / "card.txt"
    path.write_text(TEXT.format(closing=closing), "utf-8")
    return read_statement(path)


def test_lines_take_their_year_from_the_day_of_the_statement(tmp_path: Path) -> None:
    file = read(tmp_path, "€ 701,80    Af")
    assert [f"{line.value_date} {line.date} {line.amount}" for line in file.lines] == [
        "2025-12-23 2025-12-24 500.00",
        "2025-12-28 2026-01-02 -7.99",
        "2026-01-04 2026-01-05 -1100.50",
    ]
    (statement,) = file.statements
    assert (prove(statement).state, statement.currency, file.questions) == (State.OK, "EUR", ())


def test_what_the_balances_do_not_prove_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="do not prove"):
        read(tmp_path, "€ 701,81    Af")
