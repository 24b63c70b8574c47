"""Reading 100,000 bookings of CAMT.053 and of MT940: smeai beside the bare parser. Run: python -m benchmarks.statements [LINES]

The bare parser of CAMT is ElementTree's iterparse, touching tag and text of each element and clearing each entry; that of MT940
cuts the text into lines, knows a field by its tag, matches the line of a booking, and cuts the details of :86: into their sub-fields,
so that it too has every part of the file in a piece of its own. Shown beside it is the mere loop over the lines, which leaves the details
in one piece. None of them makes a date, an amount or a sentence. They take turns, and the median of the ratios counts (bar: 3).
"""

import gc
import io
import re
import sys
import time
from collections.abc import Callable
from random import Random
from statistics import median
from typing import Any
from xml.etree.ElementTree import iterparse

from smeai.tabular.statements.camt import read_camt
from smeai.tabular.statements.mt940 import read_mt940

ROUNDS, BAR = 5, 3.0
WORDS = ("Rechnung", "Miete", "Strom", "Lieferung", "Bestellung", "Gutschrift", "Beitrag", "Telefon", "Material", "Lohn", "Abschlag")
NAMES = (
    "Stadtwerke Musterstadt GmbH",
    "Müller & Söhne KG",
    "Café Central",
    "ACME Supplies Ltd",
    "Telekom Deutschland GmbH",
    "J. Janssen BV",
)
END = ":62F:C260101EUR1,00\n-\n"
TAG = re.compile(r":(\d\d[A-Z]?):")
LINE = re.compile(r":61:(\d{6})(\d{4})?(R?[CD])([A-Z])?([\d,]{1,15})([A-Z][A-Z0-9]{3})([^/\n]{0,16})(?://(.*))?")


def camt(lines: int) -> bytes:
    """A statement as German banks write it, some thirty elements to an entry."""
    random, parts = Random(7), []
    for number in range(lines):
        day, name = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}", random.choice(NAMES).replace("&", "&amp;")
        parts.append(
            f'<Ntry><Amt Ccy="EUR">{random.randrange(1, 10**6) / 100:.2f}</Amt><CdtDbtInd>{random.choice(("CRDT", "DBIT"))}</CdtDbtInd>'
            f"<Sts>BOOK</Sts><BookgDt><Dt>{day}</Dt></BookgDt><ValDt><Dt>{day}</Dt></ValDt><AcctSvcrRef>{number:016}</AcctSvcrRef><BkTxCd><Domn>"
            "<Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn><Prtry><Cd>NTRF+166</Cd><Issr>DK</Issr></Prtry></BkTxCd>"
            f"<NtryDtls><TxDtls><Refs><EndToEndId>RE-{number}</EndToEndId></Refs><RltdPties><Dbtr><Nm>{name}</Nm></Dbtr><DbtrAcct><Id>"
            f"<IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct><Cdtr><Nm>{name}</Nm></Cdtr><CdtrAcct><Id><IBAN>DE02500105170137075030"
            f"</IBAN></Id></CdtrAcct></RltdPties><RmtInf><Ustrd>{' '.join(random.choices(WORDS, k=5))} {number}</Ustrd></RmtInf></TxDtls>"
            "</NtryDtls><AddtlNtryInf>SEPA-GUTSCHRIFT</AddtlNtryInf></Ntry>\n"
        )
    head = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id><Acct><Id>'
    return f"{head}<IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>{''.join(parts)}</Stmt></BkToCstmrStmt></Document>".encode()


def mt940(lines: int) -> bytes:
    """Statements of a hundred bookings each, :86: in sub-fields and wrapped at 65 characters."""
    random, parts = Random(7), []
    for number in range(lines):
        if number % 100 == 0:
            parts.append(END if number else "")
            parts.append(f":20:STARTUMS\n:25:12030000/1020304050\n:28C:{number}/1\n:60F:C260101EUR1,00\n")
        month, day = number % 12 + 1, number % 28 + 1
        amount = f"{random.randrange(1, 10**6) / 100:.2f}".replace(".", ",")
        parts.append(f":61:26{month:02}{day:02}{month:02}{day:02}{random.choice('CD')}R{amount}NTRFNONREF//{number:016}\n")
        purpose = f"EREF+RE-{number}".ljust(27) + "SVWZ+" + " ".join(random.choices(WORDS, k=5))
        pieces = "".join(f"?2{place}{purpose[place * 27 : place * 27 + 27]}" for place in range(-(-len(purpose) // 27)))
        text = f"166?00SEPA-GUTSCHRIFT?10931{pieces}?30BYLADEM1001?31DE02120300000000202051?32{random.choice(NAMES)}?34000"
        parts.append(":86:" + "\n".join(text[start : start + 65] for start in range(0, len(text), 65)) + "\n")
    return ("".join(parts) + END).encode()


def bare_camt(data: bytes) -> int:
    """Touches each element of the XML and keeps none."""
    seen = 0
    for _, element in iterparse(io.BytesIO(data), ("end",)):
        if element.tag.endswith("}Ntry"):
            element.clear()
        seen += bool(element.text)
    return seen


def bare_mt940(data: bytes) -> list[Any]:
    """The groups of each booking's line, and the text of its details."""
    found: list[Any] = []
    tag = ""
    for line in data.decode().splitlines():
        if match := TAG.match(line):
            tag = match[1]
            if tag == "61" and (parts := LINE.fullmatch(line)):
                found.append([parts.groups(), ""])
            elif tag == "86":
                found[-1][1] = line[4:]
        elif tag == "86":
            found[-1][1] += line
    return found


def bare_sub_fields(data: bytes) -> list[Any]:
    """The same, with each sub-field of the details by its number."""
    found = bare_mt940(data)
    for booking in found:
        booking[1] = {part[:2]: part[2:] for part in booking[1].split("?")}
    return found


def seconds(action: Callable[[], Any]) -> float:
    """The wall-clock time of one call."""
    gc.collect()
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def compare(name: str, bare: Callable[[], Any], ours: Callable[[], Any], lines: int) -> None:
    """Prints the medians of both, in turn, and that of their ratios."""
    times = [(seconds(bare), seconds(ours)) for _ in range(ROUNDS)]
    ratio = median(mine / theirs for theirs, mine in times)
    alone, mine = median(time for time, _ in times), median(time for _, time in times)
    print(f"{name}: {lines} bookings, bare parser {alone:.2f} s, smeai {mine:.2f} s, ratio {ratio:.2f} (bar {BAR:g}, median of {ROUNDS})")


def main() -> None:
    """Both formats, one after the other."""
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    data = camt(lines)
    assert len(read_camt(data, "camt.xml").lines) == lines
    compare("CAMT.053", lambda: bare_camt(data), lambda: read_camt(data, "camt.xml"), lines)
    data = mt940(lines)
    assert len(read_mt940(data, "mt940.sta").lines) == lines
    compare("MT940 beside a mere loop", lambda: bare_mt940(data), lambda: read_mt940(data, "mt940.sta"), lines)
    compare("MT940", lambda: bare_sub_fields(data), lambda: read_mt940(data, "mt940.sta"), lines)


if __name__ == "__main__":
    main()
