"""Small writers of each format, so that what was written can be read back: the statements that hypothesis makes up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from xml.sax.saxutils import escape

from hypothesis import strategies as st

WORDS = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüßéàñçłő0123456789 .,-", min_size=1, max_size=40)
PLAIN = WORDS.map(lambda text: " ".join(text.split())).filter(lambda text: len(text) > 1 and text[0].isalpha())
DAYS = st.dates(date(1990, 1, 1), date(2068, 12, 31))
AMOUNTS = st.decimals(Decimal("-9999999.99"), Decimal("9999999.99"), places=2, allow_nan=False).map(
    lambda amount: amount or Decimal("0.00")
)


@dataclass(frozen=True)
class Booking:
    day: date
    amount: Decimal
    name: str
    text: str


BOOKINGS = st.lists(st.builds(Booking, DAYS, AMOUNTS, PLAIN, PLAIN), max_size=8)


def ofx(bookings: Sequence[Booking], closing: Decimal, *, xml: bool, comma: bool) -> bytes:
    """One account, as SGML without end tags or as XML."""

    def leaf(name: str, value: object) -> str:
        return f"<{name}>{escape(str(value))}" + (f"</{name}>" if xml else "") + "\n"

    def amount(value: Decimal) -> str:
        return f"{value}".replace(".", ",") if comma else f"{value}"

    head = '<?xml version="1.0"?>\n<?OFX OFXHEADER="200"?>\n' if xml else "OFXHEADER:100\nDATA:OFXSGML\nENCODING:UTF-8\nCHARSET:NONE\n\n"
    parts = [
        "<STMTTRN>\n"
        + leaf("TRNTYPE", "OTHER")
        + leaf("DTPOSTED", f"{each.day:%Y%m%d}120000.000[-5:EST]")
        + leaf("TRNAMT", amount(each.amount))
        + leaf("FITID", f"id{number}")
        + leaf("NAME", each.name)
        + leaf("MEMO", each.text)
        + "</STMTTRN>\n"
        for number, each in enumerate(bookings)
    ]
    account = f"<STMTRS>{leaf('CURDEF', 'EUR')}<BANKACCTFROM>{leaf('ACCTID', '123')}</BANKACCTFROM><BANKTRANLIST>"
    balance = f"</BANKTRANLIST><LEDGERBAL>{leaf('BALAMT', amount(closing))}{leaf('DTASOF', '20260131')}</LEDGERBAL></STMTRS>"
    return f"{head}<OFX>{account}{''.join(parts)}{balance}</OFX>".encode()


def qif(bookings: Sequence[Booking], style: str) -> bytes:
    """A bank section; `style` is how a day is written."""
    parts = [f"D{style.format(d=each.day)}\nT{each.amount}\nP{each.name}\nM{each.text}\n^\n" for each in bookings]
    return ("!Type:Bank\n" + "".join(parts)).encode()


def camt(bookings: Sequence[Booking], opening: Decimal, *, version: int, prefix: str) -> bytes:
    """CAMT.053 in any version; from 8 on names and states stand one level deeper."""
    new, p = version >= 8, f"{prefix}:" if prefix else ""

    def balance(kind: str, value: Decimal) -> str:
        mark = "DBIT" if value < 0 else "CRDT"
        kinds = f"<Tp><CdOrPrtry><Cd>{kind}</Cd></CdOrPrtry></Tp>"
        return f'<Bal>{kinds}<Amt Ccy="EUR">{abs(value)}</Amt><CdtDbtInd>{mark}</CdtDbtInd><Dt><Dt>2026-01-31</Dt></Dt></Bal>'

    def entry(each: Booking) -> str:
        out = each.amount < 0
        role, name = ("Cdtr" if out else "Dbtr"), f"<Nm>{escape(each.name)}</Nm>"
        return (
            f'<Ntry><Amt Ccy="EUR">{abs(each.amount)}</Amt><CdtDbtInd>{"DBIT" if out else "CRDT"}</CdtDbtInd>'
            f"<Sts>{'<Cd>BOOK</Cd>' if new else 'BOOK'}</Sts><BookgDt><Dt>{each.day}</Dt></BookgDt><NtryDtls><TxDtls><RltdPties>"
            f"<{role}>{f'<Pty>{name}</Pty>' if new else name}</{role}></RltdPties><RmtInf><Ustrd>{escape(each.text)}</Ustrd></RmtInf>"
            "</TxDtls></NtryDtls></Ntry>\n"
        )

    total = opening + sum((each.amount for each in bookings), Decimal(0))
    body = f"<Stmt><Id>1</Id><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>{balance('OPBD', opening)}{balance('CLBD', total)}"
    body = f"<BkToCstmrStmt>{body}{''.join(map(entry, bookings))}</Stmt></BkToCstmrStmt>"
    body = body.replace("</", "\0").replace("<", f"<{p}").replace("\0", f"</{p}")
    space = f'xmlns{":" if prefix else ""}{prefix}="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version:02}"'
    return f'<?xml version="1.0"?>\n<{p}Document {space}>{body}</{p}Document>'.encode()


def mt940(bookings: Sequence[Booking], opening: Decimal, *, blocks: bool, wrapped: bool) -> bytes:
    """MT940 in SWIFT blocks or bare, with German sub-fields, wrapped at 65 characters or not."""

    def amount(value: Decimal) -> str:
        return f"{abs(value)}".replace(".", ",")

    def balance(tag: str, value: Decimal) -> str:
        return f":{tag}:{'D' if value < 0 else 'C'}260131EUR{amount(value)}\n"

    def details(each: Booking) -> str:
        text = f"166?00?20SVWZ+{each.text[:22]}" + "".join(f"?2{n}{part}" for n, part in enumerate(pieces(each.text[22:]), 1))
        text += "".join(f"?3{n}{part}" for n, part in enumerate(pieces(each.name), 2))
        return "\n".join(text[start : start + 65] for start in range(0, len(text), 65)) if wrapped else text

    def entry(each: Booking) -> str:
        mark = "D" if each.amount < 0 else "C"
        return f":61:{each.day:%y%m%d%m%d}{mark}{amount(each.amount)}NTRFNONREF\n:86:{details(each)}\n"

    total = opening + sum((each.amount for each in bookings), Decimal(0))
    entries = "".join(map(entry, bookings))
    body = f":20:X\n:25:12030000/123456\n:28C:1/1\n{balance('60F', opening)}{entries}{balance('62F', total)}"
    return (f"{{1:F01AAAABB99AXXX0000000000}}{{2:I940AAAABB99XXXXN}}{{4:\n{body}-}}\n" if blocks else f"{body}-\n").encode()


def pieces(text: str) -> list[str]:
    return [text[start : start + 27] for start in range(0, len(text), 27)]
