"""Bank lines in the formats banks speak among themselves: MT940, CAMT.053, OFX; and on paper, as a PDF."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

import typst

from bakehouse.booking import CURRENT, SAVINGS, Booking
from bakehouse.listings import OWNER, german

_OFX_HEAD = (
    *("OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "SECURITY:NONE", "ENCODING:USASCII", "CHARSET:1252"),
    *("COMPRESSION:NONE", "OLDFILEUID:NONE", "NEWFILEUID:NONE", ""),
)
_PAPER = """
#let data = json(bytes(sys.inputs.data))
#set page(width: 210mm, height: 297mm, margin: 20mm)
#set text(size: 9pt)
#for line in data.before [#text(line) #linebreak()]
#v(8mm)
#grid(columns: (22mm, 1fr, 28mm), align: (left, left, right), row-gutter: 6pt, ..data.rows.flatten().map(cell => text(cell)))
"""


def write_mt940(lines: Sequence[Booking], path: Path) -> None:
    """One statement for each day with bookings."""
    parts = []
    for number, (day, group) in enumerate(groupby(lines, key=lambda line: line.day), 1):
        booked = list(group)
        opening = booked[0].balance - booked[0].amount
        parts += [f":20:STARTUMS{day:%y%m%d}", f":25:{CURRENT.number[4:12]}/{CURRENT.number[12:]}", f":28C:{day:%m}{number:03d}/1"]
        parts.append(f":60F:{_balance(opening, day)}")
        for line in booked:
            parts += [_turnover(line), *_details(line)]
        parts += [f":62F:{_balance(booked[-1].balance, day)}", "-"]
    path.write_bytes("\r\n".join([*parts, ""]).encode("cp1252"))


def _balance(amount: Decimal, day: date) -> str:
    return f"{'D' if amount < 0 else 'C'}{day:%y%m%d}EUR{abs(amount):.2f}".replace(".", ",")


def _turnover(line: Booking) -> str:
    side = "DR" if line.amount < 0 else "CR"
    return f":61:{line.day:%y%m%d%m%d}{side}{abs(line.amount):.2f}NMSCNONREF//{line.reference}".replace(".", ",")


def _details(line: Booking) -> Iterator[str]:
    """German fields of :86:, in lines of at most 65 signs."""
    texts = [line.text[start : start + 27] for start in range(0, len(line.text), 27)]
    fields = f"166?00{line.kind}" + "".join(f"?{20 + place}{part}" for place, part in enumerate(texts))
    fields += (
        (f"?31{line.iban}" if line.iban else "") + f"?32{line.payee[:27]}" + (f"?33{line.payee[27:54]}" if len(line.payee) > 27 else "")
    )
    rows = [fields[start : start + 65] for start in range(0, len(fields), 65)]
    return iter((f":86:{rows[0]}", *rows[1:]))


def write_camt(lines: Sequence[Booking], path: Path) -> None:
    """One camt.053.001.08 document with one statement."""
    first, last = lines[0], lines[-1]
    entries = "\n".join(_entry(line) for line in lines)
    path.write_text(
        f"""<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>HB{last.day:%Y%m%d}01</MsgId><CreDtTm>{last.day}T21:05:00</CreDtTm></GrpHdr>
<Stmt><Id>HB{last.day:%Y%m}</Id><ElctrncSeqNb>9</ElctrncSeqNb><CreDtTm>{last.day}T21:05:00</CreDtTm>
<FrToDt><FrDtTm>{first.day}T00:00:00</FrDtTm><ToDtTm>{last.day}T23:59:59</ToDtTm></FrToDt>
<Acct><Id><IBAN>{CURRENT.number}</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>{escape(OWNER)}</Nm></Ownr></Acct>
{_stated("OPBD", first.balance - first.amount, first.day)}
{_stated("CLBD", last.balance, last.day)}
{entries}
</Stmt></BkToCstmrStmt></Document>
""",
        encoding="utf-8",
        newline="\n",
    )


def _stated(code: str, amount: Decimal, day: date) -> str:
    return f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>{_sided(amount)}<Dt><Dt>{day}</Dt></Dt></Bal>"


def _sided(amount: Decimal) -> str:
    return f'<Amt Ccy="EUR">{abs(amount):.2f}</Amt><CdtDbtInd>{"DBIT" if amount < 0 else "CRDT"}</CdtDbtInd>'


def _entry(line: Booking) -> str:
    role = "Cdtr" if line.amount < 0 else "Dbtr"
    account = f"<{role}Acct><Id><IBAN>{line.iban}</IBAN></Id></{role}Acct>" if line.iban else ""
    return (
        f"<Ntry>{_sided(line.amount)}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>{line.day}</Dt></BookgDt><ValDt><Dt>{line.day}</Dt></ValDt>"
        f"<AcctSvcrRef>{line.reference}</AcctSvcrRef><BkTxCd><Prtry><Cd>NMSC+166</Cd><Issr>DK</Issr></Prtry></BkTxCd>\n"
        f" <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>{_sided(line.amount)}"
        f"<RltdPties><{role}><Pty><Nm>{escape(line.payee)}</Nm></Pty></{role}>{account}</RltdPties>"
        f"<RmtInf><Ustrd>{escape(line.text)}</Ustrd></RmtInf></TxDtls></NtryDtls><AddtlNtryInf>{escape(line.kind)}</AddtlNtryInf></Ntry>"
    )


def write_ofx(lines: Sequence[Booking], path: Path) -> None:
    """OFX 1.0.2 in SGML, as older programs want it."""
    last = lines[-1]
    head = "".join(f"{line}\n" for line in _OFX_HEAD)
    body = (
        "<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS>"
        f"<DTSERVER>{last.day:%Y%m%d}210500<LANGUAGE>GER</SONRS></SIGNONMSGSRSV1>\n"
        "<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>EUR\n"
        f"<BANKACCTFROM><BANKID>{SAVINGS.number[4:12]}<ACCTID>{SAVINGS.number[12:]}<ACCTTYPE>SAVINGS</BANKACCTFROM>\n"
        f"<BANKTRANLIST><DTSTART>{lines[0].day:%Y%m%d}<DTEND>{last.day:%Y%m%d}\n"
    )
    for line in lines:
        kind = "INT" if line.kind == "Zinsen" else "XFER"
        body += f"<STMTTRN><TRNTYPE>{kind}<DTPOSTED>{line.day:%Y%m%d}<TRNAMT>{line.amount:.2f}<FITID>{line.reference}"
        body += f"<NAME>{escape(line.payee)}<MEMO>{escape(line.text)}</STMTTRN>\n"
    body += f"</BANKTRANLIST><LEDGERBAL><BALAMT>{last.balance:.2f}<DTASOF>{last.day:%Y%m%d}</LEDGERBAL>"
    body += "</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n"
    path.write_bytes((head + body).encode("cp1252"))


def write_paper(lines: Sequence[Booking], path: Path) -> None:
    """The savings account on paper: the year only in the head, signs behind the amounts."""
    first, last = lines[0], lines[-1]
    before = ["Holderbank eG", f"Kontoauszug 3/2026 vom {last.day:%d.%m.%Y}", f"Sparkonto IBAN {SAVINGS.number}", OWNER]
    rows = [("Buchung", "Verwendungszweck", "Betrag EUR"), ("", "Alter Kontostand", _signed(first.balance - first.amount))]
    rows += [(f"{line.day:%d.%m.}", f"{line.text} {line.payee}", _signed(line.amount)) for line in lines]
    rows += [("", f"Neuer Kontostand vom {last.day:%d.%m.%Y}", _signed(last.balance))]
    data = json.dumps({"before": before, "rows": rows})
    compiler = typst.Compiler(font_paths=typst.Fonts(include_system_fonts=False))
    path.write_bytes(compiler.compile(_PAPER.encode(), format="pdf", sys_inputs={"data": data}, timestamp=1_790_000_000))


def _signed(amount: Decimal) -> str:
    return german(abs(amount)) + ("-" if amount < 0 else "+")
