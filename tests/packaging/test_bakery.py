"""The sample bakery: what its generator promises, and that the committed files are what it writes."""

import csv
from collections import Counter
from datetime import date
from decimal import Decimal

import pytest
from stdnum import iban

from smeai.tabular.statements.finding import FindingKind
from smeai.tabular.statements.findings import find_all
from smeai.tabular.statements.proof import State, prove_file
from smeai.tabular.statements.reader import read_statement
from tests.packaging import sample_files
from tests.packaging.sample_files import cells, generator, is_written_again

SAMPLES = sample_files.SAMPLES / "bakery"
STATEMENTS = {
    "current_july.csv": "CSV",
    "current_august.sta": "MT940",
    "current_september.xml": "CAMT.053",
    "wallet_quarter.xlsx": "XLSX",
    "savings.ofx": "OFX",
    "savings_statement.pdf": "PDF",
}


bakery = generator("bakery")


@pytest.fixture(scope="module")
def written(bakery, tmp_path_factory):
    folder = tmp_path_factory.mktemp("bakery")
    bakery.write_samples(folder)
    return folder


@pytest.fixture(scope="module")
def lines(bakery):
    return bakery.simulate(bakery.SEED)


@pytest.fixture(scope="module")
def history():
    return cells(SAMPLES / "booked_until_june.xlsx")


@pytest.fixture(scope="module")
def files():
    return {name: read_statement(SAMPLES / name) for name in STATEMENTS}


def cents(value):
    return Decimal(str(value)).quantize(Decimal("0.01"))


def test_same_bytes_every_time(bakery, written, tmp_path):
    assert is_written_again(bakery, written, tmp_path)


def test_committed_files_are_the_generated_ones(written):
    assert {path.name for path in SAMPLES.iterdir()} == {path.name for path in written.iterdir()}
    for path in written.iterdir():
        committed = SAMPLES / path.name
        if path.suffix == ".xlsx":
            assert cells(committed) == cells(path)
        elif path.suffix == ".pdf":  # typst may change how it writes the same page
            assert read_statement(committed).lines == read_statement(path).lines
        else:
            assert committed.read_bytes() == path.read_bytes()
    assert sum(path.stat().st_size for path in SAMPLES.iterdir()) < 1_500_000


def test_two_years_on_three_accounts(lines, history):
    assert 4_000 <= len(lines) <= 5_000
    assert {line.bank.name for line in lines} == {"Current", "Payflink", "Savings"}
    assert min(line.day for line in lines) < date(2024, 10, 5) and max(line.day for line in lines) > date(2026, 9, 25)
    assert len(history) - 1 == sum(line.day <= date(2026, 6, 30) for line in lines)
    assert all(line.balance > 0 for line in lines)


def test_every_code_is_in_the_chart(lines, history):
    with (SAMPLES / "chart_of_accounts.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["Code"] for row in csv.DictReader(file)}
    assert {line.account for line in lines} <= codes
    assert {row[6] for row in history[1:]} <= codes
    assert len(codes) > 40


def test_noise_is_there_and_small(lines):
    booked = [line for line in lines if line.day <= date(2026, 6, 30)]
    wrong = sum(line.booked != line.account for line in booked)
    assert 0.01 <= wrong / len(booked) <= 0.02


def test_there_are_new_suppliers_after_the_history(lines):
    known = {line.payee for line in lines if line.day <= date(2026, 6, 30)}
    new = {line.payee for line in lines} - known
    assert 4 <= len(new) <= 12
    assert sum(line.payee in new for line in lines) > 15


@pytest.mark.parametrize(("name", "kind"), STATEMENTS.items())
def test_statements_are_read_to_the_cent(bakery, lines, files, name, kind):
    file = files[name]
    assert file.format == kind and not file.problems and not file.questions
    assert file.records == len(file.lines) > 3
    assert prove_file(file).state is (State.NONE if kind == "OFX" else State.OK)  # OFX states one balance
    by_bank = "Payflink" if name.startswith("wallet") else "Savings" if name.startswith("savings") else "Current"
    days = {line.date for line in file.lines}
    expected = [line for line in lines if line.bank.name == by_bank and min(days) <= line.day <= max(days)]
    assert Counter((line.date, line.amount) for line in file.lines) == Counter((line.day, line.amount) for line in expected)


def test_the_history_leads_to_the_statements(lines, history, files):
    openings = {line.bank.name: line.bank.opening for line in lines}
    for row in history[1:]:
        openings[row[1]] += cents(row[4])
    for name, account in (("current_july.csv", "Current"), ("wallet_quarter.xlsx", "Payflink")):
        oldest = min(enumerate(files[name].lines), key=lambda item: (item[1].date, item[0] * (-1 if account == "Current" else 1)))[1]
        assert oldest.balance - oldest.amount == openings[account]
    assert files["savings_statement.pdf"].statements[0].opening.amount == openings["Savings"]


def test_what_is_hidden_in_them_is_found(files):
    found = find_all([files[name].lines for name in STATEMENTS])
    counts = Counter(each.kind for each in found)
    copies = {place for each in found if each.kind is FindingKind.DUPLICATE for place in each.places[1:]}
    july, august, september = (files[name].lines for name in list(STATEMENTS)[:3])
    twice = sum(line.date >= date(2026, 7, 29) for line in july) + sum(line.date >= date(2026, 8, 27) for line in august)
    assert len(copies) == twice + len(files["savings.ofx"].lines) and twice > 50 and september
    assert counts[FindingKind.TRANSFER] >= 6 and counts[FindingKind.REVERSAL] == 1 and counts[FindingKind.TWIN] == 2


def test_accounts_are_valid_and_of_no_bank(lines):
    numbers = {line.iban for line in lines if line.iban} | {line.bank.number for line in lines if line.bank.name != "Payflink"}
    assert all(iban.is_valid(number, check_country=False) for number in numbers)
    assert {number[4:12] for number in numbers} == {"99011110", "99022220"}
