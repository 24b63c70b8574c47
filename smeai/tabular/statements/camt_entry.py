"""One entry of a CAMT statement as a line: who, what for, which reference, whatever the version of the message."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from smeai.tabular.folding import shorten
from smeai.tabular.statements.exact import amount_of, day_of
from smeai.tabular.statements.mt940_details import reference_of
from smeai.tabular.statements.statement import Balance, Line

SHOWN = 20  # payments of one batch whose text is put into the description
_LONGEST = 2000  # characters of a description
_UNBOOKED = frozenset({"PDNG", "INFO", "FUTR"})
Texts = Mapping[str, str]
"""What stands in an entry, a payment or a balance, by the keys of `camt_paths`."""


def signed(texts: Texts) -> Decimal | None:
    """The amount with the sign that the mark gives; None where one of them cannot be read."""
    value, mark = amount_of(texts.get("amount", "")), texts.get("mark")
    if value is None or mark not in ("CRDT", "DBIT"):
        return None
    return -value if mark == "DBIT" and value else value


def balance_of(texts: Texts) -> Balance | None:
    """The balance, without its kind."""
    amount = signed(texts)
    return None if amount is None else Balance(amount, day_of(texts.get("day", "")[:10]))


def is_announced(texts: Texts) -> bool:
    """Whether the bank has not booked the entry yet."""
    return texts.get("status") in _UNBOOKED


def line_of(entry: Texts, payments: Sequence[Texts], count: int, account: str, currency: str, row: int) -> Line | str:
    """The entry as a line, or the sentence that says why it is none. `payments` are the first of `count` in a batch."""
    amount = signed(entry)
    if amount is None:
        return f"The amount “{shorten(entry.get('amount', '') + entry.get('mark', ''))}” of a booking cannot be read."
    valued = day_of(entry.get("valued", "")[:10])
    booked = day_of(entry.get("booked", "")[:10]) or valued
    if booked is None:
        return f"A booking of {amount} has no day that can be read."
    reversal = entry.get("reversal") in ("true", "1")
    name, iban, text = _told(payments, count, (entry["mark"] == "CRDT") != reversal)
    additional = entry.get("additional", "")
    if additional and additional not in text:
        text = f"{additional} {text}"
    first = payments[0] if payments else {}
    code = _code(entry) or _code(first)
    return Line(
        booked,
        amount,
        entry.get("amount currency") or currency,
        " ".join(text.split()),
        name,
        iban,
        _reference(entry, first if count == 1 else {}),
        f"{code}/RVSL" if reversal else code,
        valued,
        None,
        account,
        row,
    )


def _told(payments: Sequence[Texts], count: int, credit: bool) -> tuple[str, str, str]:
    """Name and account of the other side and the text; of a batch the names stand in the text.

    `credit` is what the first booking was: in a reversal the parties keep their roles.
    """
    if not payments:
        return "", "", ""
    told = [(*_other_side(each, "Dbtr" if credit else "Cdtr"), each.get("words") or each.get("additional", "")) for each in payments]
    if count == 1:
        return told[0]
    names, ibans = {name for name, _, _ in told}, {iban for _, iban, _ in told}
    one = len(names) == 1 and count == len(told)
    text = "; ".join(words if one else f"{name} {words}" for name, _, words in told)
    if count > len(told):
        text += f"; +{count - len(told)}"
    return names.pop() if one else "", ibans.pop() if one and len(ibans) == 1 else "", text.strip("; ")[:_LONGEST]


def _other_side(payment: Texts, role: str) -> tuple[str, str]:
    """Whoever paid a credit and whoever got a debit."""
    name = payment.get(role) or payment.get(f"Ultmt{role}") or payment.get(f"{role} account name", "")
    return " ".join(name.split()), payment.get(f"{role} account", "").replace(" ", "")


def _reference(entry: Texts, payment: Texts) -> str:
    if (own := entry.get("bank reference", "")) and (reference := reference_of(own)):
        return reference
    theirs = (payment.get(name, "") for name in ("AcctSvcrRef", "EndToEndId", "TxId", "InstrId", "MsgId"))
    return reference_of(*theirs, entry.get("entry reference", ""))


def _code(texts: Texts) -> str:
    """The bank's own code where it gives one, else that of ISO, such as PMNT-RCDT-ESCT."""
    own = texts.get("own code")
    return own or "-".join(texts[key] for key in ("domain", "family", "sub-family") if key in texts)
