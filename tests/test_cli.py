"""The command line as a user meets it: what it writes, what it says, how it ends."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from smeai import __main__, cli
from smeai.models import encoder
from smeai.models.fakes import FakeEncoder
from tests.usecases.chat.datasets import shop


class Ended(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run smeai here, with encoders that need no time."""
    monkeypatch.setattr(encoder, "load", lambda name: FakeEncoder(name, 32))

    def call(*words: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["smeai", *map(str, words)])
        code = cli.main()
        return Ended(code, *capsys.readouterr())

    return call


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("files") / "messages.csv"
    texts, topics = shop(120, strangers=10)
    _write(path, [["Question", "Thema"], *zip(texts, topics, strict=True)])
    return path


@pytest.fixture(scope="module")
def model(messages: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("models") / "shop.smeai-model"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(encoder, "load", lambda name: FakeEncoder(name, 32))
        patch.setattr(sys, "argv", ["smeai", "train", "chat", str(messages), "--model", str(path), "--map", "label=Thema"])
        assert cli.main() == 0
        yield path


def _write(path: Path, rows: list) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def _read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _is_one_sentence(ended: Ended) -> None:
    """The user's world: one line, no traceback, nothing on the other stream."""
    assert ended.code == 1 and ended.out == ""
    assert ended.err.endswith(".\n") and ended.err.count("\n") == 1
    assert "Traceback" not in ended.err and "Error(" not in ended.err


USAGE = {
    "an unknown command": ["nope"],
    "an unknown option": ["read", "--bogus"],
    "no file": ["read"],
    "no model to write": ["train", "chat", "a.csv"],
    "too many words": ["models", "more"],
    "an option without its value": ["read", "a.csv", "--out"],
    "an unknown pilot": ["pilot", "nope", "a.csv", "--out", "d"],
    "a map that is none": ["predict", "m", "a.csv", "--out", "p.csv", "--map", "text"],
    "a map without a column": ["predict", "m", "a.csv", "--out", "p.csv", "--map", "text="],
    "one file for several": ["read", "a.csv", "b.csv", "--out", "c.csv"],
    "nowhere to write": ["read", "a.csv"],
    "two places to write": ["read", "a.csv", "--out", "b.csv", "--out-dir", "c"],
    "bank statements": ["read", "a.csv", "--out", "b.csv", "--as", "nonsense"],
}


@pytest.mark.parametrize("case", USAGE)
def test_words_that_do_not_fit_end_with_two(case: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ended = run(*USAGE[case])
    assert ended.code == 2 and ended.err.strip() and "Traceback" not in ended.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [["--help"], ["read", "--help"], ["--version"]])
def test_help_ends_well(words: list[str], run: Run) -> None:
    ended = run(*words)
    assert ended.code == 0 and "smeai" in ended.out and ended.err == ""


def test_an_interruption_is_no_traceback(run: Run, messages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("smeai.actions.tables.write", interrupted)
    ended = run("read", messages, "--out", tmp_path / "o.csv")
    assert (ended.code, ended.out, ended.err) == (1, "", "Stopped.\n")


@pytest.mark.parametrize("writable", [True, False])
def test_a_bug_is_written_down_and_asked_to_be_reported(
    writable: bool, run: Run, messages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("[b] by nothing")

    folder = tmp_path / "logs"
    if not writable:
        folder.touch()
    monkeypatch.setattr("smeai.actions.tables.write", broken)
    monkeypatch.setattr("smeai.storage.log.log_folder", lambda: folder)
    ended = run("read", messages, "--out", tmp_path / "o.csv")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert "This is a bug" in ended.err and "please report" in ended.err and "Traceback" not in ended.err
    if writable:
        assert str(folder / "command.log") in ended.err
        log = (folder / "command.log").read_text("utf-8")
        assert "Traceback" in log and "ZeroDivisionError: [b] by nothing" in log
    else:
        assert "ZeroDivisionError: [b] by nothing" in ended.err


class TestRead:
    def test_one_table(self, run: Run, messages: Path, tmp_path: Path) -> None:
        ended = run("read", messages, "--out", tmp_path / "o.csv")
        assert ended.code == 0 and "130 rows, 2 columns" in ended.out
        assert _read(tmp_path / "o.csv") == _read(messages)

    def test_json_is_one_document_and_nothing_else(self, run: Run, messages: Path, tmp_path: Path) -> None:
        ended = run("read", messages, "--out", tmp_path / "o.csv", "--json")
        told = json.loads(ended.out)
        assert (told["rows"], told["columns"], ended.err) == (130, ["Question", "Thema"], "")

    def test_a_folder_of_tables_and_their_index(self, run: Run, messages: Path, tmp_path: Path) -> None:
        broken, empty = tmp_path / "broken.xlsx", tmp_path / "empty.csv"
        broken.write_bytes(b"PK\x03\x04 and then nothing")
        empty.touch()
        ended = run("read", messages, broken, empty, messages, "--out-dir", tmp_path / "out")
        assert ended.code == 1 and ended.out.count("\n") == 4 and "2 of 4 files could not be read" in ended.err
        index = json.loads((tmp_path / "out" / "index.json").read_text("utf-8"))
        assert [set(each) for each in index] == [{"file", "ok", "rows", "error", "problems", "questions", "balances"}] * 4
        assert [each["ok"] for each in index] == [True, False, False, True]
        assert [each["file"] for each in index] == list(map(str, [messages, broken, empty, messages]))
        assert index[0]["error"] is None and index[0]["rows"] == 130 and index[0]["balances"] == "none"
        assert index[1]["error"] and index[1]["rows"] == 0
        assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["0000.csv", "0003.csv", "index.json"]

    def test_problems_and_questions_are_told_in_the_index(self, run: Run, tmp_path: Path) -> None:
        path = _write(tmp_path / "dates.csv", [["Datum", "Betrag"], *([f"0{n}/0{n + 1}/2026", "1"] for n in range(1, 8)), ["x", "1"]])
        ended = run("read", path, "--out-dir", tmp_path / "out")
        assert ended.code == 0 and "Taken as" in ended.out
        (entry,) = json.loads((tmp_path / "out" / "index.json").read_text("utf-8"))
        (question,) = entry["questions"]
        assert question["key"] and question["sentence"] and len(question["choices"]) >= 2 and question["column"] == "Datum"
        assert all(isinstance(problem, str) for problem in entry["problems"])

    def test_the_users_file_is_never_written_to(self, run: Run, messages: Path, tmp_path: Path) -> None:
        mine = tmp_path / "0000.csv"
        mine.write_bytes(messages.read_bytes())
        (tmp_path / "link.csv").symlink_to(mine)
        for words in (["--out", mine], ["--out", tmp_path / "link.csv"], ["--out-dir", tmp_path]):
            ended = run("read", mine, *words)
            assert ended.code == 2 and "your own file" in ended.err
        assert mine.read_bytes() == messages.read_bytes()

    @pytest.mark.parametrize("out", ["nowhere/o.csv", "."])
    def test_a_place_that_cannot_be_written_to(self, out: str, run: Run, messages: Path, tmp_path: Path) -> None:
        _is_one_sentence(run("read", messages, "--out", tmp_path / out))

    def test_a_file_is_no_folder(self, run: Run, messages: Path) -> None:
        _is_one_sentence(run("read", messages, "--out-dir", messages))

    def test_names_in_every_script_and_of_odd_marks(self, run: Run, messages: Path, tmp_path: Path) -> None:
        path = tmp_path / "מסמך [bold] :cat: 漢.csv"
        path.write_bytes(messages.read_bytes())
        ended = run("read", path, "--out-dir", tmp_path / "out")
        assert f"{path}: 130 rows" in ended.out


@pytest.mark.parametrize(
    "words",
    [
        ["read", "none.csv", "--out", "o.csv"],
        ["train", "chat", "none.csv", "--model", "m"],
        ["predict", "none.smeai-model", "a.csv", "--out", "p.csv"],
        ["pilot", "chat", "none.csv", "--out", "d"],
        ["train", "chat", "words.csv", "--model", "m"],
        ["train", "chat", "words.csv", "--model", "nowhere/m"],
        ["predict", "words.csv", "words.csv", "--out", "p.csv"],
    ],
)
def test_what_cannot_be_done_is_one_sentence(words: list[str], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _write(Path("words.csv"), [["text"], *([f"some words {n}"] for n in range(30))])
    _is_one_sentence(run(*words))
    _is_one_sentence(run(*words, "--json"))


class TestModels:
    def test_predictions_keep_every_row_in_order(self, run: Run, model: Path, tmp_path: Path) -> None:
        asked = ["where is my parcel", "", "   ", "money back refund", "elephant river song", "", "שלום", "=1+1"]
        path = _write(tmp_path / "ask.csv", [["id", "Question", "top"], *([n, text, "x"] for n, text in enumerate(asked))])
        ended = run("predict", model, path, "--out", tmp_path / "p.csv", "--map", "text=Question", "--json")
        assert ended.code == 0, ended.err
        head, *rows = _read(tmp_path / "p.csv")
        assert head == ["id", "Question", "top", "prediction", "top_smeai", "confidence", "decision", "reason"]
        assert [row[0] for row in rows] == [str(n) for n in range(len(asked))] and [row[2] for row in rows] == ["x"] * len(asked)
        assert all(row[6] in ("auto", "clarify", "human") and 0 <= float(row[5]) <= 1 and row[4] and row[7] for row in rows)
        assert all(row[3] in ("", row[4]) and (row[3] or row[6] == "human") for row in rows)
        assert rows[0][4] == "Delivery" and rows[3][4] == "Refund"
        told = json.loads(ended.out)
        assert told["rows"] == len(asked) == sum(told["lanes"].values())

    def test_columns_of_the_file_keep_their_names(self, run: Run, model: Path, tmp_path: Path) -> None:
        own = ["prediction", "prediction_smeai", "top", "text"]
        path = _write(tmp_path / "ask.csv", [own, ["a", "b", "c", "where is my parcel"]])
        assert run("predict", model, path, "--out", tmp_path / "p.csv", "--map", "text=text").code == 0
        head, row = _read(tmp_path / "p.csv")
        assert head == [*own, "prediction_smeai_2", "top_smeai", "confidence", "decision", "reason"] and row[:2] == ["a", "b"]

    def test_a_table_without_rows(self, run: Run, model: Path, tmp_path: Path) -> None:
        path = _write(tmp_path / "ask.csv", [["id", "text"]])
        ended = run("predict", model, path, "--out", tmp_path / "p.csv", "--map", "text=text")
        assert ended.code == 0 and ended.out.startswith("0 rows. Written")

    def test_one_column_needs_no_name(self, run: Run, model: Path, tmp_path: Path) -> None:
        path = _write(tmp_path / "ask.csv", [["x1"], ["where is my parcel"], ["my money back please"]])
        assert run("predict", model, path, "--out", tmp_path / "p.csv").code == 0

    def test_a_wrong_column_is_told_with_those_there_are(self, run: Run, model: Path, messages: Path, tmp_path: Path) -> None:
        ended = run("predict", model, messages, "--out", tmp_path / "p.csv", "--map", "text=Nope")
        assert ended.code == 2 and "Nope" in ended.err and "Question, Thema" in ended.err and "Traceback" not in ended.err

    def test_a_wrong_role_is_told_with_those_there_are(self, run: Run, messages: Path, tmp_path: Path) -> None:
        ended = run("train", "chat", messages, "--model", tmp_path / "m", "--map", "colour=Thema")
        assert ended.code == 2 and "colour" in ended.err and "label" in ended.err

    @pytest.mark.parametrize("setting", ["nope=1", "seed=much", "seed=1.5", "held_back=99", "mask=perhaps"])
    def test_a_wrong_setting_is_told(self, setting: str, run: Run, messages: Path, tmp_path: Path) -> None:
        ended = run("pilot", "chat", messages, "--out", tmp_path / "d", "--set", setting)
        assert ended.code == 2 and "Traceback" not in ended.err

    def test_input_and_output_are_two_files(self, run: Run, model: Path, messages: Path) -> None:
        before = messages.read_bytes(), model.read_bytes()
        for out in (messages, model):
            assert run("predict", model, messages, "--out", out, "--map", "text=Question").code == 2
        assert run("train", "chat", messages, "--model", messages, "--map", "label=Thema").code == 2
        assert (messages.read_bytes(), model.read_bytes()) == before

    def test_training_tells_what_it_learned(self, run: Run, messages: Path, tmp_path: Path) -> None:
        ended = run("train", "chat", messages, "--model", tmp_path / "m", "--map", "label=Thema", "--json")
        told = json.loads(ended.out)
        assert (ended.code, told["messages"], told["topics"]) == (0, 130, 4)
        assert 0 < told["threshold"] <= 1 and 0 <= told["calibration_error"] <= 1

    def test_training_twice_gives_the_same_file(self, run: Run, model: Path, messages: Path, tmp_path: Path) -> None:
        run("train", "chat", messages, "--model", tmp_path / "m", "--map", "label=Thema")
        assert (tmp_path / "m").read_bytes() == model.read_bytes()

    def test_a_damaged_model_is_one_sentence(self, run: Run, model: Path, messages: Path, tmp_path: Path) -> None:
        (tmp_path / "m").write_bytes(model.read_bytes()[:-100])
        _is_one_sentence(run("predict", tmp_path / "m", messages, "--out", tmp_path / "p.csv"))


def test_a_pilot_from_table_to_report(run: Run, messages: Path, tmp_path: Path) -> None:
    ended = run("pilot", "chat", messages, "--out", tmp_path / "deep" / "report", "--json", "--client", "Pell", "--currency", "GBP")
    assert ended.code == 0, ended.err
    told = json.loads(ended.out)
    assert "Of 100 messages" in told["headline"] and told["tested"] > 0 and 0 < told["threshold"] <= 1
    assert sorted(Path(path).name for path in told["paths"]) == ["report.html", "report.pdf", "report.xlsx"]
    assert all(Path(path).stat().st_size > 1000 for path in told["paths"])
    assert "£" in dict(told["figures"])["Worth a month"] or "GBP" in dict(told["figures"])["Worth a month"]


def test_a_pilot_writes_on_a_letterhead_in_another_language_and_names_nobody(run: Run, messages: Path, tmp_path: Path) -> None:
    head = ("--letterhead-name", "Moss & Partner", "--letterhead-accent", "#0b7a5f")
    ended = run("pilot", "chat", messages, "--out", tmp_path / "r", "--client", "Pell", "--report-lang", "de", "--anonymous", *head)
    assert ended.code == 0, ended.err
    page = (tmp_path / "r" / "report.html").read_text("utf-8")
    assert 'lang="de"' in page and "Erstellt von Moss &amp; Partner" in page and "#0b7a5f" in page
    assert "Pell" not in page and messages.name not in page


def test_models_and_doctor_look_at_this_machine(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = json.loads(run("models", "--json").out)
    assert [each["name"] for each in told["models"]] == ["english", "multilingual", "fracast"]
    told = json.loads(run("doctor", "--json").out)
    assert {"Python", "model english", "fonts", "settings", "room"} <= {each["name"] for each in told["checks"]}
    monkeypatch.setattr("smeai.models.catalog.assets_folder", lambda: tmp_path)
    ended = run("models")
    assert ended.code == 1 and ended.out.count("missing") == 3 and "Traceback" not in ended.err


def test_as_a_program_of_its_own(messages: Path, tmp_path: Path) -> None:
    """Once for real: another process, a pipe that knows ASCII only."""
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(Path(__file__).parents[1])}
    (tmp_path / "Liste – neu.csv").write_bytes(messages.read_bytes())
    for name, code in (("Liste – neu.csv", 0), ("keine – Datei.csv", 1)):
        command = [sys.executable, "-m", "smeai", "read", name, "--out", "o.csv", "--json"]
        ended = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path, check=False)
        assert ended.returncode == code, ended.stderr
        assert (
            (json.loads(ended.stdout)["file"], ended.stderr) == (name, "")
            if code == 0
            else (ended.stdout, ended.stderr.count("\n")) == ("", 1)
        )


def test_a_pilot_on_unsorted_messages_proposes_topics(run: Run, tmp_path: Path) -> None:
    texts, _ = shop(120)
    unsorted = _write(tmp_path / "inbox.csv", [["Question"], *([text] for text in texts)])
    ended = run("pilot", "chat", unsorted, "--map", "text=Question", "--out", tmp_path / "out")
    assert ended.code == 0 and "topics are proposed" in ended.out
    with (tmp_path / "out" / "messages_with_topics.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Question"] for row in rows] == list(texts)
    assert len({row["Topic"] for row in rows}) > 1


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("read", "{here}", "--out", "{here}/a.csv"), 1, "is a folder, not a file"),
        (("read", os.devnull, "--out", "{here}/a.csv"), 1, "is a device, not a file"),
        (("read", "{file}", "--out", "{here}/" + "x" * 300), 1, "cannot be written"),
        (("train", "chat", "{file}", "--model", "{here}/m", "--map", "text=Question", "--map", "label=Question"), 2, "given to 2 roles"),
        (("train", "chat", "{file}", "--model", "{here}/m", "--map", "text=Question", "--map", "text=Thema"), 2, "given twice"),
        (("pilot", "chat", "{file}", "--out", "{here}/o", "--currency", "euros"), 2, "no currency code"),
        (("pilot", "chat", "{file}", "--out", "{here}/o", "--sheet", "Data"), 1, "has no sheets"),
        (("pilot", "chat", "{file}", "--out", "{here}/o", "--report-lang", "tlh"), 2, "No report is written in “tlh”"),
        (("pilot", "chat", "{file}", "--out", "{here}/o", "--letterhead-accent", "red"), 1, "is not a colour"),
        (("demo", "chat", "--out", "{here}/o", "--letterhead-logo", "{here}/none.png"), 1, "none.png cannot be opened"),
        (("predict", "{here}", "{file}", "--out", "{here}/a.csv"), 1, "is a folder, not a model"),
    ],
)
def test_words_that_cannot_be_meant_are_named(run: Run, messages: Path, tmp_path: Path, words: tuple, code: int, sentence: str) -> None:
    ended = run(*(word.format(here=tmp_path, file=messages) for word in words))
    assert ended.code == code
    assert sentence in " ".join(ended.err.split())
    assert not list(tmp_path.iterdir())


def test_a_model_that_answers_nothing_says_so(run: Run, tmp_path: Path) -> None:
    rows = [[text, topic] for text, topic in zip(["what"] * 40, "AB" * 20, strict=True)]
    file = _write(tmp_path / "same.csv", [["Question", "Thema"], *rows])
    ended = run("train", "chat", file, "--model", tmp_path / "m", "--map", "text=Question", "--map", "label=Thema")
    assert (ended.code, "Nothing will be answered automatically" in " ".join(ended.out.split())) == (0, True)
    assert run("predict", tmp_path / "m", file, "--out", tmp_path / "p.csv", "--map", "text=Question").code == 0
    assert not [row for row in _read(tmp_path / "p.csv")[1:] if row[-2] == "auto" or row[-1].startswith("Only")]


def test_an_interrupt_while_libraries_load_is_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(__main__, "import_module", interrupted)
    assert (__main__.main(), capsys.readouterr().err) == (1, "Stopped.\n")
