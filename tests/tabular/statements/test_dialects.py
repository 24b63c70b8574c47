"""What single banks and programs do with the formats: each case small and self-made."""

from datetime import date
from decimal import Decimal

import pytest

from smeai.core.problem import Severity
from smeai.errors import UnreadableFile
from smeai.tabular.reading import Reading
from smeai.tabular.statements.camt import read_camt
from smeai.tabular.statements.mt940 import read_mt940
from smeai.tabular.statements.ofx import read_ofx
from smeai.tabular.statements.qif import read_qif
from smeai.tabular.statements.statement import Line, StatementFile

MESSAGE = ":20:X\n:25:12030000/123EUR\n:28C:1/1\n:60F:C251231EUR10,00\n{}\n:62F:C260102EUR11,00\n-\n"


def booked(fields: str) -> Line:
    (line,) = read_mt940(MESSAGE.format(fields).encode(), "x.sta").lines
    return line


@pytest.mark.parametrize(
    ("field", "day", "value_day", "amount"),
    [
        ("2601020102C1,00NTRFNONREF", "2026-01-02", "2026-01-02", "1.00"),
        ("260102D1,5NTRFNONREF", "2026-01-02", "2026-01-02", "-1.5"),
        ("2512310102CR0000001,NTRFNONREF", "2026-01-02", "2025-12-31", "1"),
        ("2601021231D1000NTRFNONREF", "2025-12-31", "2026-01-02", "-1000"),
        ("260102    DD7,10NMSC", "2026-01-02", "2026-01-02", "-7.10"),
        ("2601020102RC3,00NTRFNONREF", "2026-01-02", "2026-01-02", "-3.00"),
        ("2601020102RDR3,00NTRFNONREF", "2026-01-02", "2026-01-02", "3.00"),
        ("2601020102CR\n30,00N062NONREF", "2026-01-02", "2026-01-02", "30.00"),
        ("9912310101C1,00NTRFNONREF", "2000-01-01", "1999-12-31", "1.00"),
        ("2602300301D1,00NTRFNONREF", "2026-03-01", "2026-02-28", "-1.00"),
    ],
)
def test_lines_of_mt940(field: str, day: str, value_day: str, amount: str) -> None:
    line = booked(f":61:{field}")
    assert (line.date, line.value_date, str(line.amount)) == (date.fromisoformat(day), date.fromisoformat(value_day), amount)
    assert (line.account, line.currency) == ("12030000/123", "EUR")


@pytest.mark.parametrize(
    ("fields", "name", "iban", "reference", "text"),
    [
        (
            "NTRFNONREF\n:86:177?00DEBIT?109075?20EREF+R-1?21MREF+M-2?22SVWZ+Miete Janu?23ar?30BYLADEM1?31DE0212030000?32Hans ?33Wirt",
            *("Hans Wirt", "DE0212030000", "R-1", "DEBIT Miete Janu ar"),
        ),
        ("N000NONREF\n:86:000>100987654321\n>20HUUR>21 KANTOOR>310390123456", "", "0390123456", "", "HUUR KANTOOR"),
        (
            "N102EREF\nNL70ABNA0987654321\n:86:/EREF/F 12/BENM//NAME/J. Jansen/REMI/Factuur 12/ISDT/2026-01-02",
            *("J. Jansen", "NL70ABNA0987654321", "F 12", "Factuur 12"),
        ),
        ("NTRFNONREF\n:86:/CNTP/NL32INGB0000012345/INGBNL2A/ING BANK//REMI/USTD//Rente/", "ING BANK", "NL32INGB0000012345", "", "Rente"),
        ("NTRFNONREF//B4E\n:86:FACTUUR 7\nREK: NL65INGB0123456789/NAAM: PICQER", "PICQER", "NL65INGB0123456789", "B4E", "FACTUUR 7"),
        ("NIOB0987654321\nj smit\n:86:0987654321 j smit\n\nboeken\n\n", "j smit", "0987654321", "", "boeken"),
        ("N0440121470966      W. Jansen\n:86:Terug\n:86:NIET AKKOORD", "W. Jansen", "0121470966", "", "Terug NIET AKKOORD"),
        ("S05168790452\n:NS:01Zweck 1\n02Zweck 2\n15Erika\n17Kauf\n", "Erika", "", "68790452", "Kauf Zweck 1 Zweck 2"),
        ("NTRFNONREF\n:86:Kaffee um T16\n:26:37 Uhr", "", "", "", "Kaffee um T16 :26:37 Uhr"),
        ("NTRFNONREF\n:25:166?00GUTSCHRIFT?20Tag falsch", "", "", "", "GUTSCHRIFT Tag falsch"),
        ("NTRFNONREF\n:86:166?20Wer? Wie? 3+4=7?32Müller & Co", "Müller & Co", "", "", "Wer? Wie? 3+4=7"),
    ],
)
def test_details_of_mt940(fields: str, name: str, iban: str, reference: str, text: str) -> None:
    line = booked(f":61:2601020102C1,00{fields}")
    assert (line.counterparty, line.iban, line.reference, line.description) == (name, iban, reference, text)


def test_pages_accounts_and_a_missing_trailer() -> None:
    page = ":20:A\n:25:111\n:28C:7/1\n:60F:C260101CHF5,00\n:61:260102C1,00NTRFNONREF\n:62M:C260102CHF6,00\n-\n"
    rest = ":20:A\n:25:111\n:28C:7/2\n:60M:C260102CHF6,00\n:61:260103D2,00NTRFNONREF\n:62F:C260103CHF4,00\n:86:total"
    file = read_mt940(f"BANKCHZZ\n940\nBANKCHZZ\n{page}{rest}".encode(), "x.sta")
    assert [(each.number, each.currency, len(each.lines)) for each in file.statements] == [("7/1", "CHF", 1), ("7/2", "CHF", 1)]
    assert [line.row for line in file.lines] == [8, 15]
    assert file.lines[1].description == "" and not file.problems  # what follows a balance tells of the statement


def test_mt942_says_what_is_missing() -> None:
    entries = ":61:260102D5,00NMSCNONREF\n:61:260102ED1,00NMSCNONREF\n"
    text = f":20:X\n:25:1\n:28C:1\n:34F:EUR0,\n:13D:2601021815+0100\n{entries}:90D:2EUR6,00\n:90C:0EUR0,00\n"
    file = read_mt940(text.encode(), "x.sta")
    assert file.format == "MT942" and file.records == 2 and len(file.lines) == 1 and file.lines[0].currency == "EUR"
    assert [problem.row for problem in file.problems] == [7, None]
    assert "2 debits of 6.00" in file.problems[1].sentence


def test_a_line_that_cannot_be_read_is_named_and_its_details_go_with_it() -> None:
    file = read_mt940(MESSAGE.format(":61:nonsense\n:86:lost\n:61:2601020102C1,00NTRF").encode(), "x.sta")
    assert [line.description for line in file.lines] == [""]
    (problem,) = file.problems
    assert problem.row == 5 and "nonsense" in problem.sentence and file.records == 2


def entry(more: str, amount: str = "5.00", mark: str = "CRDT") -> str:
    day = "<BookgDt><DtTm>2026-01-02T23:59:59+01:00</DtTm></BookgDt>"
    return f'<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{mark}</CdtDbtInd>{day}{more}</Ntry>'


def camt(body: str, kind: str = "BkToCstmrStmt", part: str = "Stmt") -> StatementFile:
    return read_camt(f"<Document><{kind}><GrpHdr/><{part}>{body}</{part}></{kind}></Document>".encode(), "x.xml")


def test_a_batch_is_one_line_with_its_payments_in_the_text() -> None:
    payment = "<TxDtls><RltdPties><Dbtr><Nm>{0}</Nm></Dbtr></RltdPties><RmtInf><Ustrd>for {0}</Ustrd></RmtInf></TxDtls>"
    few = camt(entry(f"<NtryDtls><Btch/>{payment.format('Ann')}{payment.format('Bo')}</NtryDtls><AddtlNtryInf>Batch</AddtlNtryInf>"))
    assert few.lines[0].description == "Batch Ann for Ann; Bo for Bo" and few.lines[0].counterparty == ""
    many = camt(entry("<NtryDtls>" + payment.format("Ann") * 500 + "</NtryDtls>"))
    assert len(many.lines) == many.records == 1 and many.lines[0].description.endswith("; +480")


def test_reversals_keep_the_sign_of_the_entry_and_the_roles_of_the_payment() -> None:
    parties = "<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Payer</Nm></Dbtr><Cdtr><Nm>We</Nm></Cdtr></RltdPties></TxDtls></NtryDtls>"
    (line,) = camt(entry(f"<RvslInd>true</RvslInd><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd>{parties}", mark="DBIT")).lines
    assert (line.amount, line.counterparty, line.code, line.date) == (Decimal("-5.00"), "Payer", "X/RVSL", date(2026, 1, 2))


def balance(kind: str, amount: str) -> str:
    kinds = f"<Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp>"
    return f'<Bal>{kinds}<Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-01</Dt></Dt></Bal>'


@pytest.mark.parametrize(
    ("kinds", "opening", "closing"),
    [
        ("OPBD CLBD", 0, 1),
        ("PRCD CLBD", 0, 1),
        ("PRCD OPBD CLBD", 1, 2),
        ("OPBD ITBD", 0, 1),
        ("ITBD CLBD", 0, 1),
        ("ITBD ITBD", 0, 1),
    ],
)
def test_balances_of_pages(kinds: str, opening: int, closing: int) -> None:
    file = camt("".join(balance(kind, str(number)) for number, kind in enumerate(kinds.split())) + entry(""))
    (statement,) = file.statements
    assert statement.opening and statement.closing
    assert (statement.opening.amount, statement.closing.amount) == (opening, closing)


def test_sums_that_the_bank_states_are_compared() -> None:
    totals = "<TxsSummry><TtlCdtNtries><NbOfNtries>2</NbOfNtries><Sum>{}</Sum></TtlCdtNtries></TxsSummry>"
    assert not camt(totals.format("10.00") + entry("") + entry("")).problems
    (problem,) = camt(totals.format("15.00") + entry("") + entry("")).problems
    assert "2 credits of 15.00 together, the file holds 2 of 10.00" in problem.sentence


def test_several_reports_and_announced_entries() -> None:
    first = "<Acct><Id><Othr><Id>1</Id></Othr></Id></Acct>" + entry("<Sts><Cd>PDNG</Cd></Sts>") + "</Rpt><Rpt>"
    file = camt(first + "<Acct><Id><Othr><Id>2</Id></Othr></Id></Acct>" + entry(""), "BkToCstmrAcctRpt", "Rpt")
    assert file.format == "CAMT.052" and [line.account for line in file.lines] == ["1", "2"]
    (note,) = file.problems
    assert note.severity is Severity.NOTE and "announced" in note.sentence


OFX = "<OFX><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>9</BANKACCTFROM><BANKTRANLIST>{}</BANKTRANLIST></STMTRS></OFX>"


def ofx(body: str, head: str = "", encoding: str = "utf-8") -> StatementFile:
    return read_ofx((head + OFX.format(body)).encode(encoding), "x.ofx")


def test_ofx_texts() -> None:
    (line,) = ofx(
        "<STMTTRN><DTPOSTED>20260102<TRNAMT>+0012,50<NAME>A &amp; B &#233;<MEMO><![CDATA[a < b & c]]><!-- no\n --></STMTTRN>"
    ).lines
    assert (line.amount, line.counterparty, line.description) == (Decimal("12.50"), "A & B é", "a < b & c")
    (line,) = ofx("<STMTTRN><DTPOSTED>20260102<TRNAMT>1<NAME>Café", "ENCODING:USASCII\nCHARSET:1252\n\n", "cp1252").lines
    assert line.counterparty == "Café" and line.row == 4


def test_ofx_names_what_is_no_booking() -> None:
    trade = "</BANKTRANLIST><INVTRANLIST><BUYSTOCK><TOTAL>-5</BUYSTOCK><SELLMF></SELLMF></INVTRANLIST><BANKTRANLIST>"
    good, bad = "<STMTTRN><DTPOSTED>20260102<TRNAMT>1</STMTTRN>", "<STMTTRN><DTPOSTED>20260230<TRNAMT>1</STMTTRN>"
    file = ofx(f"{good}\n{bad}\n<STMTTRNP><TRNAMT>3</STMTTRNP>{trade}")
    assert file.records == 5 and len(file.lines) == 1
    assert [(problem.row, problem.count) for problem in file.problems] == [(2, 1), (3, 2), (3, 1)]
    with pytest.raises(UnreadableFile, match="Wrong password"):
        read_ofx(b"<OFX><SONRS><STATUS><CODE>15500<MESSAGE>Wrong password</STATUS></SONRS></OFX>", "x.ofx")


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("<INTRARS><XFERINFO><TRNAMT>5", "orders of transfers"),
        ("<SONRS></SONRS><ACCTINFORS><ACCTID>1", "list of accounts"),
        ("<SONRS><STATUS><CODE>0", "signing in"),
        ("", "x.ofx holds no account"),
    ],
)
def test_ofx_without_a_statement_says_what_it_holds(body: str, what: str) -> None:
    with pytest.raises(UnreadableFile, match=what):
        read_ofx(f"<OFX>{body}</OFX>".encode(), "x.ofx")


def qif(*days: str, amount: str = "-1.00", head: str = "!Type:Bank\n", reading: Reading | None = None) -> StatementFile:
    return read_qif((head + "".join(f"D{day}\nT{amount}\nPShop\n^\n" for day in days)).encode(), "x.qif", reading=reading)


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (["1/ 2'26", "12/31'26"], date(2026, 1, 2)),
        (["01/02/26", "31/12/26"], date(2026, 2, 1)),
        (["01.02.2026"], date(2026, 2, 1)),
        (["2026-01-02"], date(2026, 1, 2)),
        (["98/12/31"], date(1998, 12, 31)),
        (["03/03/2026"], date(2026, 3, 3)),
        ([f"0{month}/0{day}/2026" for month, day in ((1, 2), (1, 9), (2, 1), (3, 1), (3, 8))], date(2026, 1, 2)),  # they run one way
    ],
)
def test_qif_decides_its_days(days: list[str], first: date) -> None:
    file = qif(*days)
    assert file.lines[0].date == first and not file.questions


def test_qif_asks_where_it_cannot_know() -> None:
    file = qif("01/02/2026")
    (question,) = file.questions
    assert question.key == "date_order" and {choice.value for choice in question.choices} == {"dmy", "mdy"}
    answered = qif("01/02/2026", reading=Reading(date_order="mdy"))
    assert answered.lines[0].date == date(2026, 1, 2) and not answered.questions
    assert [question.key for question in qif("2026-01-02", amount="1,234").questions] == ["decimal"]
    assert qif("2026-01-02", amount="-1.234,50").lines[0].amount == Decimal("-1234.50")


def test_qif_sections_splits_and_accounts() -> None:
    text = (
        "!Option:AutoSwitch\n!Account\nNGiro\nTBank\n^\n!Clear:AutoSwitch\n!Type:Cat\nNFood\nE\n^\n!Type:Bank \nD2026-01-02\nT-10.00\n"
        "PShop\nLFood\nSFood\nEbread\n$-4.00\nSHome\n$-6.00\n^\n^\n!Type:Invst\nD2026-01-03\nNBuy\n^\nD2026-01-04\nNSell\n"
    )
    file = read_qif(text.encode(), "x.qif")
    (line,) = file.lines
    assert (line.account, line.code, line.description) == ("Giro", "Food", "Shop (bread -4.00, Home -6.00)")
    named = [(problem.row, problem.count) for problem in file.problems if problem.severity is Severity.WARNING]
    assert file.records == 4 and named == [(22, 1), (24, 2)]
    with pytest.raises(UnreadableFile, match="lists"):
        read_qif(b"!Type:Cat\nNFood\n^\n", "x.qif")
