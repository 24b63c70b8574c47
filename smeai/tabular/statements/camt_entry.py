"""One entry of a CAMT statement as a line: who, what for, which reference, whatever the version of the message."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from xml.etree.ElementTree import Element

from smeai.tabular.folding import shorten
from smeai.tabular.statements.exact import amount_of, day_of
from smeai.tabular.statements.mt940_details import reference_of
from smeai.tabular.statements.statement import Balance, Line

_SHOWN = 20  # payments of one batch whose text is put into the description
_LONGEST = 2000  # characters of a description


def children_of(element: Element | None, skip: int) -> dict[str, Element]:
    """The children by their names without the namespace, `skip` characters long; of several with one name the first."""
    found: dict[str, Element] = {}
    if element is not None:
        for child in element:
            found.setdefault(child.tag[skip:], child)
    return found


def text_at(element: Element | None, skip: int, *path: str) -> str:
    """The text below `element` on the path of names; empty where it breaks off."""
    for name in path:
        element = next((child for child in element if child.tag[skip:] == name), None) if element is not None else None
    return (element.text or "").strip() if element is not None else ""


def signed(amount: Element | None, indicator: Element | None) -> Decimal | None:
    """The amount with the sign that the indicator gives; None where one of them cannot be read."""
    value = amount_of(amount.text or "") if amount is not None else None
    mark = (indicator.text or "").strip() if indicator is not None else ""
    if value is None or mark not in ("CRDT", "DBIT"):
        return None
    return -value if mark == "DBIT" and value else value


def day_at(element: Element | None) -> date | None:
    """The day in a choice of Dt and DtTm."""
    if element is None:
        return None
    return next((day for child in element if (day := day_of(child.text or ""))), day_of(element.text or ""))


def balance_of(element: Element, skip: int) -> tuple[str, Balance, str] | None:
    """Kind, balance and currency of a Bal element."""
    parts = children_of(element, skip)
    amount = signed(parts.get("Amt"), parts.get("CdtDbtInd"))
    kind = text_at(parts.get("Tp"), skip, "CdOrPrtry", "Cd") or text_at(parts.get("Tp"), skip, "CdOrPrtry", "Prtry")
    return (kind, Balance(amount, day_at(parts.get("Dt"))), parts["Amt"].get("Ccy", "")) if amount is not None else None


def line_of(entry: Element, skip: int, account: str, currency: str, row: int) -> Line | str:
    """The entry as a line, or the sentence that says why it is none."""
    parts = children_of(entry, skip)
    amount = signed(parts.get("Amt"), parts.get("CdtDbtInd"))
    if amount is None:
        shown = "".join(parts[name].text or "" for name in ("Amt", "CdtDbtInd") if name in parts)
        return f"The amount “{shorten(shown)}” of a booking cannot be read."
    valued = day_at(parts.get("ValDt"))
    booked = day_at(parts.get("BookgDt")) or valued
    if booked is None:
        return f"A booking of {amount} has no day that can be read."
    payments = [] if "NtryDtls" not in parts else list(_payments(entry, skip))
    credit = amount > 0 if amount else _text(parts, "CdtDbtInd") == "CRDT"
    reversal = _text(parts, "RvslInd") in ("true", "1")
    name, iban, text = _told(payments, credit != reversal, skip)
    additional = _text(parts, "AddtlNtryInf")
    first = payments[0] if payments else {}
    return Line(
        booked,
        amount,
        parts["Amt"].get("Ccy") or currency,
        _joined((additional, text)) if additional not in text else text,
        name,
        iban,
        reference_of(_text(parts, "AcctSvcrRef"), _reference(first, skip) if len(payments) == 1 else "", _text(parts, "NtryRef")),
        _code(parts, first, skip) + ("/RVSL" if reversal else ""),
        valued,
        None,
        account,
        row,
    )


def _text(parts: dict[str, Element], name: str) -> str:
    return (parts[name].text or "").strip() if name in parts else ""


def _joined(texts: Iterable[str]) -> str:
    return " ".join(" ".join(texts).split())


def _payments(entry: Element, skip: int) -> Iterator[dict[str, Element]]:
    """The children of each TxDtls, in all NtryDtls."""
    for details in entry:
        if details.tag[skip:] == "NtryDtls":
            for payment in details:
                if payment.tag[skip:] == "TxDtls":
                    yield children_of(payment, skip)


def _told(payments: list[dict[str, Element]], credit: bool, skip: int) -> tuple[str, str, str]:
    """Name and account of the other side and the text; of a batch the names stand in the text.

    `credit` is what the first booking was: in a reversal the parties keep their roles.
    """
    told = [(*_other_side(each, credit, skip), _words(each, skip)) for each in payments[:_SHOWN]]
    if len(payments) == 1:
        return told[0]
    names = {name for name, _, _ in told}
    one = len(names) == 1 and len(payments) <= _SHOWN
    ibans = {iban for _, iban, _ in told}
    text = "; ".join(_joined((words,) if one else (name, words)) for name, _, words in told)
    if more := len(payments) - len(told):
        text += f"; +{more}"
    return names.pop() if one else "", ibans.pop() if one and len(ibans) == 1 else "", text.strip("; ")[:_LONGEST]


def _other_side(payment: dict[str, Element], credit: bool, skip: int) -> tuple[str, str]:
    """Whoever paid a credit and whoever got a debit."""
    parties = children_of(payment.get("RltdPties"), skip)
    role = "Dbtr" if credit else "Cdtr"
    party = parties.get(role)
    name = text_at(party, skip, "Nm") or text_at(party, skip, "Pty", "Nm") or text_at(parties.get(f"Ultmt{role}"), skip, "Nm")
    account = parties.get(f"{role}Acct")
    iban = text_at(account, skip, "Id", "IBAN") or text_at(account, skip, "Id", "Othr", "Id")
    return _joined((name or text_at(account, skip, "Nm"),)), iban.replace(" ", "")


def _words(payment: dict[str, Element], skip: int) -> str:
    """The remittance information, unstructured and structured, and the bank's own text."""
    words = []
    for each in payment.get("RmtInf") or ():
        kind = each.tag[skip:]
        if kind == "Ustrd":
            words.append(each.text or "")
        elif kind == "Strd":
            words.append(text_at(each, skip, "CdtrRefInf", "Ref"))
            words += [info.text or "" for info in each if info.tag[skip:] == "AddtlRmtInf"]
    words = [word for word in words if word] or [_text(payment, "AddtlTxInf")]
    return _joined(words)


def _reference(payment: dict[str, Element], skip: int) -> str:
    refs = children_of(payment.get("Refs"), skip)
    return reference_of(*(_text(refs, name) for name in ("AcctSvcrRef", "EndToEndId", "TxId", "InstrId", "MsgId")))


def _code(parts: dict[str, Element], payment: dict[str, Element], skip: int) -> str:
    """The bank's own code where it gives one, else that of ISO, such as PMNT-RCDT-ESCT."""
    for element in (parts.get("BkTxCd"), payment.get("BkTxCd")):
        if element is None or not len(element):
            continue
        kinds = children_of(element, skip)
        own = text_at(kinds.get("Prtry"), skip, "Cd")
        family = children_of(kinds.get("Domn"), skip)
        iso = (_text(family, "Cd"), text_at(family.get("Fmly"), skip, "Cd"), text_at(family.get("Fmly"), skip, "SubFmlyCd"))
        if code := own or "-".join(part for part in iso if part):
            return code
    return ""
