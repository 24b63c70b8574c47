"""A books pilot through its actions: train, predict, test, and the tested model at work in the ledger."""

import csv
import json
from pathlib import Path

import pytest

from smeai.actions import books, ledger, pilots, predictions, workspaces
from smeai.actions.books import training, whole
from smeai.actions.ledger.importing import take
from smeai.actions.session import Session
from smeai.core.pilot import Setup, Source
from smeai.core.report_wish import ReportWish
from smeai.errors import DamagedModel, DataError
from smeai.models import encoder
from smeai.usecases.books.model import BooksModel
from smeai.usecases.books.suggestion import Lane
from smeai.usecases.books.suggestion import Source as Why
from smeai.usecases.books.views import Filter
from tests.usecases.books import datasets
from tests.usecases.books.ledger.made import file, line

COLUMNS = ("date", "counterparty", "description", "amount", "account")


@pytest.fixture(autouse=True)
def encoders(monkeypatch):
    monkeypatch.setattr(encoder, "load", datasets.load)


@pytest.fixture
def booked(tmp_path) -> Path:
    return write(tmp_path / "booked.csv", datasets.ledger(400), COLUMNS)


def write(path: Path, columns: dict, names: tuple[str, ...]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out)
        rows.writerow(names)
        rows.writerows(zip(*(columns[name] for name in names), strict=True))
    return path


def read(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as found:
        return list(csv.DictReader(found))


def setup(path: Path) -> Setup:
    return pilots.setup("books", Source(str(path)), {}, {})


def train(path: Path, model: Path) -> training.TrainSummary:
    return training.train(setup(path), str(model), lambda *_: None)


def test_a_trained_model_books_later_lines_row_by_row(tmp_path, booked):
    model, later = tmp_path / "m.smeai-model", datasets.ledger(80, seed=7)
    summary = train(booked, model)
    assert summary.lines == 400 and summary.accounts == 4 and summary.right > 0.8
    test = write(tmp_path / "later.csv", later, COLUMNS[:-1])
    count, lanes = predictions.write(str(model), Source(str(test)), {}, str(tmp_path / "pred.csv"))
    rows = read(tmp_path / "pred.csv")
    assert count == len(rows) == 80 and sum(lanes.values()) == 80
    assert [row["counterparty"] for row in rows] == later["counterparty"], "in the order of the file"
    right = [row["prediction"] == str(account) for row, account in zip(rows, later["account"], strict=True)]
    assert sum(right) > 64 and all(row["prediction"] and row["reason"] for row in rows)
    assert {row["decision"] for row in rows} <= {lane.value for lane in Lane}


def test_the_same_file_gives_the_same_model(tmp_path, booked):
    one, other = tmp_path / "1.smeai-model", tmp_path / "2.smeai-model"
    train(booked, one)
    train(booked, other)
    assert one.read_bytes() == other.read_bytes()


def test_a_file_without_accounts_cannot_be_learned_from(tmp_path):
    bare = write(tmp_path / "bare.csv", datasets.ledger(40), COLUMNS[:-1])
    with pytest.raises(DataError, match="no account column"):
        train(bare, tmp_path / "m.smeai-model")
    assert not (tmp_path / "m.smeai-model").exists()


def test_a_model_that_was_meddled_with_is_refused(tmp_path, booked):
    model = tmp_path / "m.smeai-model"
    train(booked, model)
    whole_file = model.read_bytes()
    for cut in (10, len(whole_file) // 2, len(whole_file) - 30):
        model.write_bytes(whole_file[:cut])
        with pytest.raises(DamagedModel):
            BooksModel.load(model, datasets.load)


def test_a_booked_file_becomes_a_report_and_a_bare_one_proposals(tmp_path, booked):
    done = whole.run(Source(str(booked)), {}, {"precision": "95"}, ReportWish(str(tmp_path / "out")))
    assert done.tested > 50 and {Path(path).suffix for path in done.paths} == {".pdf", ".html", ".xlsx"}
    bare = write(tmp_path / "bare.csv", datasets.ledger(40), ("date", "description", "amount"))
    first = whole.run(Source(str(bare)), {}, {"chart": "uk"}, ReportWish(str(tmp_path / "first")))
    rows = read(Path(first.paths[0]))
    assert len(rows) == 40 and "40 lines" in first.headline
    assert "post" not in {row["decision"] for row in rows}, "words alone never post"


@pytest.fixture
def place(tmp_path):
    folder = str(tmp_path / "workspace")
    workspaces.open_or_create(folder, "Books")
    yield folder, workspaces.create_pilot(folder, "books", "Books").id
    workspaces.close(folder)


def test_the_tested_model_books_the_ledger_also_after_a_restart(place, booked):
    session = Session()
    take(*place, [file([line(row, "Papier Huber", "-12.50") for row in range(3)])], session)
    assert all(each.source is not Why.MODEL for each in ledger.page(*place, Filter(), 0, 9, session).lines)
    result = books.run(setup(booked), place, session)
    assert result.model and json.dumps(result.file)
    said = ledger.page(*place, Filter(), 0, 9, session).lines
    assert {each.account for each in said} == {"4930"}
    assert {each.source for each in said} <= {Why.MEMORY, Why.MODEL} and all(each.reason for each in said)
    workspaces.close(place[0])
    assert ledger.page(*place, Filter(), 0, 9, Session()).lines == said


def test_another_precision_is_one_step_and_the_same_one_is_none(place, booked):
    session = Session()
    take(*place, [file([line(row, "Papier Huber", "-12.50") for row in range(3)])], session)
    result = books.run(setup(booked), place, session)
    before = ledger.tally(*place, session).undo
    books.apply(place, result, result.precision, session)
    assert ledger.tally(*place, session).undo == before == "book by the model at 98.0%"
    books.apply(place, result, 0.9, session)
    assert ledger.tally(*place, session).undo == "book by the model at 90.0%"
    ledger.undo(*place, session)
    assert ledger.tally(*place, session).undo == before


def test_what_stands_in_two_files_is_not_posted_twice(place, tmp_path):
    session = Session()
    rows = [f"2026-03-{day:02};Papier Huber;-12.50;R{day};{1000 - 12.5 * day:.2f}" for day in range(1, 13)]
    files = []
    for name, some in (("march.csv", rows[:9]), ("overlap.csv", rows[5:])):
        files.append(tmp_path / name)
        files[-1].write_text("\n".join(["Date;Payee;Amount;Reference;Balance", *some]), "utf-8")
    ledger.import_files(*place, [str(path) for path in files], session=session)
    first = ledger.page(*place, Filter(order="date"), 0, 1, session).lines[0].place
    ledger.book(*place, (first,), "4930", session=session)
    for each in ledger.page(*place, Filter(order="date"), 0, 3, session).lines:
        ledger.book(*place, (each.place,), "4930", session=session)
    lines = ledger.page(*place, Filter(order="date"), 0, 99, session).lines
    copies = [each for each in lines if "duplicate" in each.marks]
    assert len(lines) == 16 and len(copies) == 4
    assert {each.lane for each in copies} == {Lane.REVIEW} and all("another file" in each.reason for each in copies)
    assert Lane.POST in {each.lane for each in lines if "duplicate" not in each.marks}, "memory is sure by now"
