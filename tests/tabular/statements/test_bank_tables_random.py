"""Random statements in random layouts: read back equal, or asked; never wrong in silence."""

import csv
import io
import tempfile
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smeai.core.problem import Severity
from smeai.tabular.statements import read_statement

QUICK = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = {
    "en": ("Date", "Description", "Amount", "Debit", "Credit", "Balance", "Debit/Credit", "Reference", "Currency"),
    "de": ("Buchungstag", "Verwendungszweck", "Betrag", "Soll", "Haben", "Saldo", "Soll/Haben", "Referenz", "Währung"),
    "fr": ("Date", "Libellé", "Montant", "Débit", "Crédit", "Solde", "Sens", "Référence", "Devise"),
    "es": ("Fecha", "Concepto", "Importe", "Cargo", "Abono", "Saldo", "Debe/Haber", "Referencia", "Divisa"),
    "nl": ("Boekdatum", "Omschrijving", "Bedrag", "Af", "Bij", "Saldo", "Af Bij", "Kenmerk", "Munt"),
    "pl": ("Data księgowania", "Opis", "Kwota", "Obciążenia", "Uznania", "Saldo", "Wn/Ma", "Numer transakcji", "Waluta"),
    "sv": ("Bokföringsdag", "Text", "Belopp", "Uttag", "Insättning", "Saldo", "Debet/Kredit", "Referens", "Valuta"),
    "tr": ("Tarih", "Açıklama", "Tutar", "Borç", "Alacak", "Bakiye", "B/A", "Dekont No", "Döviz"),
    "ru": ("Дата", "Описание", "Сумма", "Списание", "Зачисление", "Остаток", "Дт/Кт", "Номер документа", "Валюта"),
    "he": ("תאריך", "תיאור", "סכום", "חובה", "זכות", "יתרה", "חובה/זכות", "אסמכתא", "מטבע"),
    "zh": ("交易日期", "摘要", "金额", "支出", "收入", "余额", "借贷", "流水号", "币种"),
}
FLAGS = {"en": ("Debit", "Credit"), "nl": ("Af", "Bij"), "pl": ("Wn", "Ma"), "tr": ("B", "A"), "zh": ("借", "贷"), "es": ("Debe", "Haber")}
DAYS = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%y", "%Y%m%d", "%d %b %Y", "%d/%m/%Y %H:%M", "%Y/%m/%d")
WORDS = ("Alpha", "Beta shop", "Gamma, Delta", "Epsilon; Zeta", "Müller & Söhne", 'The "Inn"', "O'Hara", "1000 things", "2026")


@dataclass(frozen=True)
class Style:
    """How a statement is written."""

    language: str
    delimiter: str
    decimal: str
    thousands: str
    day: str
    kind: str  # signed, pair, flag
    balance: bool
    header: bool
    preamble: bool
    backward: bool
    order: int


STYLES = st.builds(
    Style,
    language=st.sampled_from(list(NAMES)),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    decimal=st.sampled_from([".", ","]),
    thousands=st.sampled_from(["", "", " ", "'", "other"]),
    day=st.sampled_from(DAYS),
    kind=st.sampled_from(["signed", "pair", "flag"]),
    balance=st.booleans(),
    header=st.sampled_from([True, True, True, False]),
    preamble=st.booleans(),
    backward=st.booleans(),
    order=st.integers(0, 5),
)
CENTS = st.one_of(st.integers(-99_999, 99_999), st.integers(-3_000_000, 3_000_000)).filter(bool).map(lambda cents: Decimal(cents) / 100)
MOVES = st.lists(st.tuples(st.integers(0, 9), CENTS, st.sampled_from(WORDS)), min_size=1, max_size=25)
STARTS = st.dates(date(2015, 1, 1), date(2030, 1, 1))


def number(value, style):
    whole, cents = f"{abs(value):.2f}".split(".")
    mark = ("," if style.decimal == "." else ".") if style.thousands == "other" else style.thousands
    grouped = f"{int(whole):,}".replace(",", mark)
    return ("-" if value < 0 else "") + grouped + style.decimal + cents


def write(moves, start, style):
    """The text of the file and the (day, amount) pairs in it."""
    day, balance, rows, pairs = start, Decimal("1234.50"), [], []
    names = NAMES[style.language]
    for place, (days, amount, word) in enumerate(moves):
        day, balance = day + timedelta(days), balance + amount
        cells = {names[0]: day.strftime(style.day), names[1]: f"{word} {place}", names[7]: f"R{place:09}", names[8]: "EUR"}
        if style.kind == "signed":
            cells[names[2]] = number(amount, style)
        elif style.kind == "flag":
            cells[names[2]] = number(abs(amount), style)
            cells[names[6]] = FLAGS.get(style.language, ("D", "C"))[amount > 0]
        else:
            cells[names[3]] = number(-amount, style) if amount < 0 else ""
            cells[names[4]] = number(amount, style) if amount > 0 else ""
        if style.balance:
            cells[names[5]] = number(balance, style)
        rows.append(cells)
        pairs.append((day, amount))
    if style.backward:
        rows.reverse()
    columns = list(rows[0])
    columns = columns[style.order % len(columns) :] + columns[: style.order % len(columns)]
    top = [["Online bank"], ["Customer", "Jane Doe"], []] if style.preamble else []
    table = [*top, *([columns] if style.header else []), *([cells[name] for name in columns] for cells in rows)]
    text = io.StringIO()
    csv.writer(text, delimiter=style.delimiter).writerows(table)
    return text.getvalue(), sorted(pairs)


@QUICK
@given(MOVES, STARTS, STYLES)
def test_read_back_equal_or_asked(moves, start, style):
    if style.day == "%m/%d/%Y":
        style = replace(style, language="en")  # nobody else writes the month first
    text, pairs = write(moves, start, style)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.csv"
        path.write_text(text, encoding="utf-8", newline="")
        file = read_statement(path)
    lost = sum(problem.count for problem in file.problems if problem.severity is not Severity.NOTE and problem.row)
    assert file.records == len(file.lines) + lost
    if not file.questions:
        assert sorted((line.date, line.amount) for line in file.lines) == pairs
    elif lost == 0:
        assert len(file.lines) == len(pairs)
