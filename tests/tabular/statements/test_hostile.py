"""Files that want to do harm, that lie or that hold nothing: a sentence with a hint, soon and with little memory."""

import time
import tracemalloc
from collections.abc import Callable

import pytest

from smeai.core.problem import Severity
from smeai.errors import Cancelled, UnreadableFile
from smeai.tabular.statements.camt import is_camt, read_camt
from smeai.tabular.statements.mt940 import is_mt940, read_mt940
from smeai.tabular.statements.ofx import is_ofx, read_ofx
from smeai.tabular.statements.qif import is_qif, read_qif
from smeai.tabular.statements.statement import StatementFile

READERS: dict[str, Callable[..., StatementFile]] = {"ofx": read_ofx, "qif": read_qif, "camt": read_camt, "mt940": read_mt940}
HEAD = b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>'
ENTRY = b'<Ntry><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2026-01-02</Dt></BookgDt></Ntry>'
TAIL = b"</Stmt></BkToCstmrStmt></Document>"
LAUGHS = (
    b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a;" * 10) for n in range(9)) + b"]>" + HEAD + b"&a8;" + TAIL
)
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + HEAD + b"<Id>&a;</Id>" + ENTRY + TAIL


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"\0" * 300, b"\xef\xbb\xbf", bytes(range(256)), b"hello\nworld", b"a,b\n1,2\n", b"<html/>"]
)
def test_what_holds_no_statement(kind: str, data: bytes) -> None:
    with pytest.raises(UnreadableFile) as caught:
        READERS[kind](data, "none.txt")
    assert "none.txt" in caught.value.sentence and caught.value.hint


@pytest.mark.parametrize("data", [LAUGHS, OUTSIDE, LAUGHS.decode().encode("utf-16"), b"<!-- " + b"x" * 100_000 + b" -->" + LAUGHS])
def test_declarations_in_xml_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="safety"):
        read_camt(data, "bomb.xml")


@pytest.mark.parametrize("data", [LAUGHS, OUTSIDE])
def test_ofx_knows_no_entities(data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        read_ofx(data.replace(b"BkToCstmrStmt", b"OFX"), "bomb.ofx")


@pytest.mark.parametrize("data", [b"<a>" * 3_500_000, HEAD + b"<Ntry>" + b"<a>" * 3_500_000, HEAD + ENTRY + b"<a/>" * 500_000])
def test_ten_megabytes_of_nesting(data: bytes) -> None:
    tracemalloc.start()
    started = time.monotonic()
    try:
        file = read_camt(data, "deep.xml")
        assert [problem for problem in file.problems if problem.severity is Severity.ERROR]
    except UnreadableFile as error:
        assert "damaged" in error.sentence
    taken, peak = time.monotonic() - started, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert taken < 60 and peak < 100_000_000


def test_a_file_that_breaks_off_names_what_is_missing() -> None:
    file = read_camt(HEAD + ENTRY * 5 + ENTRY[:60], "cut.xml")
    assert (file.records, len(file.lines)) == (6, 5)
    errors = [problem for problem in file.problems if problem.severity is Severity.ERROR]
    assert any(problem.row == 6 and problem.count == 1 for problem in errors)


def test_an_entry_that_cannot_be_read_is_named_with_its_number() -> None:
    broken = ENTRY.replace(b"1.00", b"one")
    file = read_camt(HEAD + ENTRY + broken + ENTRY + TAIL, "odd.xml")
    assert len(file.lines) == 2 and file.records == 3
    (problem,) = file.problems
    assert problem.row == 2 and "one" in problem.sentence and problem.severity is Severity.WARNING


def test_other_encodings_than_stated() -> None:
    entry = ENTRY.replace(b"</Ntry>", "<AddtlNtryInf>Müller</AddtlNtryInf></Ntry>".encode("cp1252"))
    (line,) = read_camt(b'<?xml version="1.0" encoding="UTF-8"?>' + HEAD + entry + TAIL, "x.xml").lines
    assert line.description == "Müller"
    with pytest.raises(UnreadableFile):
        read_camt(b'<?xml version="1.0" encoding="klingon"?>' + HEAD + ENTRY + TAIL, "x.xml")


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("ofx", b"<OFX><STMTRS>" + b"<STMTTRN><TRNAMT>1<DTPOSTED>20260101" * 30_000),
        ("ofx", b"<OFX><STMTRS>" + b"<" * 2_000_000),
        ("ofx", b"<OFX><STMTRS>" + b"<INVTRANLIST>" * 100_000),
        ("qif", b"!Type:Bank\nD1/1/26\nT" + b"9" * 2_000_000 + b"\n^\n"),
        ("qif", b"!Type:Bank\nD" + b"1" * 100_000 + b"/" * 100_000 + b"\nT1\n^\n"),
        ("qif", b"!Type:Bank\nD1/1/26\nT" + b"1 " * 500_000 + b"\n^\n"),
        ("mt940", b":20:X\n:25:" + b"1" * 1_000_000 + b"\n:60F:C260101EUR1,00\n:61:260101C1,00NTRF\n:86:" + b"?20" * 500_000),
        ("mt940", b":20:X\n" + b":61:260101C" + b"9" * 1_000_000 + b",00NTRF\n"),
        ("mt940", b":20:X\n:61:260101C1,00NTRF\n:86:/NAME/" + b"/" * 1_000_000),
        ("mt940", b":20:X\n:61:260101C1,00NTRF\n:86:" + b"EREF+" * 200_000),
        ("mt940", b":20:X\n:61:260101C1,00NTRF\n:86:" + b"REK: ; Z RACH.:" * 60_000),
    ],
)
def test_nothing_takes_long(kind: str, data: bytes) -> None:
    started = time.monotonic()
    try:
        READERS[kind](data, "long.txt")
    except UnreadableFile as error:
        assert len(error.sentence) < 300
    assert time.monotonic() - started < 20


def test_no_format_is_taken_for_another() -> None:
    heads = {
        "ofx": b"OFXHEADER:100\n<OFX>",
        "qif": b"!Type:Bank\n",
        "camt": HEAD,
        "mt940": b":20:X\n:25:1\n",
        "csv": b"date;amount\n1.1.26;5\n",
    }
    tests = {"ofx": is_ofx, "qif": is_qif, "camt": is_camt, "mt940": is_mt940}
    for name, head in heads.items():
        for wide in (head, head.decode().encode("utf-16")):
            assert [kind for kind, test in tests.items() if test(wide)] == [kind for kind in tests if kind == name]


@pytest.mark.parametrize(
    ("kind", "data"), [("ofx", b"<OFX><STMTRS>"), ("qif", b"!Type:Bank\nT1\n^\n"), ("camt", HEAD), ("mt940", b":20:X\n:25:1\n")]
)
def test_a_job_can_be_stopped(kind: str, data: bytes) -> None:
    def stop(fraction: float, sentence: str) -> None:
        assert 0 <= fraction <= 1 and "stop.txt" in sentence
        raise Cancelled

    with pytest.raises(Cancelled):
        READERS[kind](data, "stop.txt", stop)
