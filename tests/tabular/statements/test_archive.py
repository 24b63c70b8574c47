"""Statements in a zip, and files too large to be read: found, named, or refused before they are opened."""

import zipfile
from pathlib import Path

import pytest

from smeai.errors import OversizedFile, UnreadableFile
from smeai.tabular.statements import archive, reader
from smeai.tabular.statements.proof import State, prove_file
from smeai.tabular.statements.reader import read_statement

MESSAGE = ":20:X\n:25:111\n:28C:{0}/1\n:60F:C260101EUR{0},00\n:61:2601020102C1,00NTRFNONREF\n:62F:C260102EUR{1},00\n-\n"
CAMT = (
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Ntry><Amt Ccy="EUR">1.00</Amt>'
    "<CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2026-01-02</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt></Document>"
)


def packed(folder: Path, **members: str) -> Path:
    path = folder / "statements.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in members.items():
            made.writestr(name.replace("_", "."), text)
    return path


def test_all_statements_of_a_zip_follow_each_other(tmp_path: Path) -> None:
    file = read_statement(packed(tmp_path, b_sta=MESSAGE.format(2, 3), a_sta=MESSAGE.format(1, 2), readme_txt="hello"))
    assert [statement.number for statement in file.statements] == ["1/1", "2/1"] and file.records == len(file.lines) == 2
    proof = prove_file(file)
    assert (proof.state, proof.problems) == (State.OK, ())


def test_a_member_that_is_no_statement_is_named(tmp_path: Path) -> None:
    file = read_statement(packed(tmp_path, a_xml=CAMT, b_xml="<note>hello</note>"))
    assert len(file.lines) == 1 and file.format == "CAMT.053"
    (problem,) = file.problems
    assert "b.xml" in problem.sentence and problem.file == "statements.zip"
    with pytest.raises(UnreadableFile, match="no statement"):
        read_statement(packed(tmp_path, b_xml="<note>hello</note>"))


def test_other_zips_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="zip archive"):
        read_statement(packed(tmp_path, a_txt="hello"))


def test_too_much_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path, a_sta=MESSAGE.format(1, 2) + " " * 220_000_000)
    with pytest.raises(OversizedFile, match="unpacks"):
        read_statement(path)
    path = packed(tmp_path, a_sta=MESSAGE.format(1, 2))
    monkeypatch.setattr(archive, "LARGEST_TEXT", 10)
    with pytest.raises(OversizedFile, match="more statements"):
        read_statement(path)


def test_a_huge_text_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.sta"
    with path.open("wb") as file:
        file.write(MESSAGE.format(1, 2).encode())
        file.truncate(2 * reader.LARGEST_TEXT)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("was read"))
    with pytest.raises(OversizedFile, match=r"huge\.sta is 600 MB"):
        read_statement(path)
