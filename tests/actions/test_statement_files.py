"""Bank statements written anew: the lines to the cent, an index of all files, and the way the command line ends."""

import csv
import json
import sys
from pathlib import Path

import pytest

from smeai import cli
from smeai.actions import statement_files
from smeai.errors import FileError, UnreadableFile, UsageError

MT940 = ":20:X\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C260101EUR10,00\n{}\n:62F:C260103EUR{},00\n-\n"
LINES = ":61:2601020102D1,50NTRFNONREF//B1\n:86:166?00LASTSCHRIFT?20Miete?32Hans, Wirt\n:61:2601030103C2,5NTRFNONREF//B2"
TABLE = "Date,Text,Amount\n2026-01-02,Alpha,30.00\n2026-01-03,Beta,50.00\n2026-01-04,Gamma,\n"


def put(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_lines_are_written_to_the_cent_and_the_day(tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    entry = statement_files.write(put(tmp_path, "a.sta", MT940.format(LINES, 11)), str(target))
    assert (entry["ok"], entry["rows"], entry["balances"], entry["format"]) == (True, 2, "ok", "MT940")
    assert list(rows(target)[0]) == list(statement_files.COLUMNS)
    assert [(row["date"], row["amount"], row["currency"], row["reference"]) for row in rows(target)] == [
        ("2026-01-02", "-1.50", "EUR", "B1"),
        ("2026-01-03", "2.5", "EUR", "B2"),
    ]
    assert (rows(target)[0]["counterparty"], rows(target)[0]["account"]) == ("Hans, Wirt", "DE02120300000000202051")


def test_the_index_tells_of_every_file_in_order(tmp_path: Path) -> None:
    files = [
        put(tmp_path, "good.sta", MT940.format(LINES, 11)),
        put(tmp_path, "broken.ofx", "<OFX></OFX>"),
        put(tmp_path, "asked.csv", TABLE),
        put(tmp_path, "gap.sta", MT940.format(LINES, 12)),
        str(tmp_path / "missing.csv"),
    ]
    out = tmp_path / "out"
    entries = statement_files.export(files, str(out))
    assert json.loads((out / "index.json").read_text("utf-8")) == json.loads(json.dumps(entries))
    assert [entry["file"] for entry in entries] == files
    assert [(entry["ok"], entry["rows"], entry["balances"]) for entry in entries] == [
        (True, 2, "ok"),
        (False, 0, "none"),
        (True, 2, "none"),
        (True, 2, "mismatch"),
        (False, 0, "none"),
    ]
    assert "broken.ofx holds no account statement" in entries[1]["error"] and "missing.csv" in entries[4]["error"]
    assert [question["key"] for question in entries[2]["questions"]] == ["sign"] and "row 4" in entries[2]["problems"][0]
    assert "row 7" in entries[3]["problems"][0] and "do not add up" in entries[3]["problems"][0]
    assert sorted(path.name for path in out.iterdir()) == ["0000.csv", "0002.csv", "0003.csv", "index.json"]


def test_progress_names_the_file(tmp_path: Path) -> None:
    told: list[tuple[float, str]] = []
    files = [put(tmp_path, name, MT940.format(LINES, 11)) for name in ("a.sta", "b.sta")]
    statement_files.export(files, str(tmp_path / "out"), lambda share, sentence: told.append((share, sentence)))
    assert told == [(0.0, "Reading a.sta"), (0.5, "Reading b.sta")]


def test_what_cannot_be_written_is_refused_before_it_is_read(tmp_path: Path) -> None:
    source = put(tmp_path, "0000.csv", TABLE)
    with pytest.raises(UsageError, match="your own file"):
        statement_files.write(source, source)
    with pytest.raises(UsageError, match="your own file"):
        statement_files.export([source], str(tmp_path))
    with pytest.raises(FileError, match="no folder"):
        statement_files.write(source, str(tmp_path / "nowhere" / "rows.csv"))
    with pytest.raises(UnreadableFile):
        statement_files.write(put(tmp_path, "empty.csv", ""), str(tmp_path / "rows.csv"))
    assert rows(tmp_path / "0000.csv")[0]["Text"] == "Alpha"


def run(monkeypatch: pytest.MonkeyPatch, *words: object) -> int:
    monkeypatch.setattr(sys, "argv", ["smeai", "read", *map(str, words), "--as", "statement"])
    return cli.main()


def test_the_command_line_ends_with_0_where_all_were_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source = put(tmp_path, "a.sta", MT940.format(LINES, 11))
    assert run(monkeypatch, source, "--out", tmp_path / "rows.csv") == 0
    assert len(rows(tmp_path / "rows.csv")) == 2
    assert run(monkeypatch, source, source, "--out-dir", tmp_path / "out") == 0
    assert "Traceback" not in capsys.readouterr().err


def test_the_command_line_ends_with_1_where_one_was_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source, broken = put(tmp_path, "a.sta", MT940.format(LINES, 11)), put(tmp_path, "b.ofx", "<OFX></OFX>")
    assert run(monkeypatch, broken, "--out", tmp_path / "rows.csv") == 1
    assert "holds no account statement" in capsys.readouterr().err
    assert run(monkeypatch, source, broken, "--out-dir", tmp_path / "out") == 1
    assert len(rows(tmp_path / "out" / "0000.csv")) == 2
