"""What banks write into :86:, and :NS: fields: who, what for, which reference, in the dialects of each country."""

import re
from functools import lru_cache, partial
from typing import NamedTuple

_FULL = 27  # characters of a sub-field, and 65 of a line: one that is full goes on in the next without a space
_FULL_PART = _FULL + 2  # with its number
_FULL_LINE = 65
_LONGEST_REFERENCE = 35  # characters, by the rules of SEPA
_CODED = re.compile(r"\s*(\d{3})([^\w\s/])(?=\d\d)")  # German, Austrian, Polish, Luxembourg, Triodos: 166?00...?20...
_SEPA = frozenset({"EREF", "KREF", "MREF", "BREF", "RREF", "CRED", "DEBT", "COAM", "OAMT", "SVWZ", "ABWA", "ABWE", "IBAN", "PURP", "MTLG"})
_SEPA_COLON = re.compile(r"(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|MTLG): ?(?=\w)")
_SEPA_ASIDE = frozenset({"EREF", "KREF", "MREF", "BREF", "RREF", "CRED", "DEBT", "COAM", "OAMT", "IBAN", "BIC", "PURP"})
_WORDS = (
    "EREF|KREF|MREF|PREF|RREF|IREF|REMI|NAME|IBAN|BIC|BENM|ORDP|CNTP|TRTP|MARF|CSID|CREF|ISDT|ADDR|ID|PURP|RTRN|SVCL|ULTD|ULTB|ULTC|ACCW|BUSP|CHGS|OCMT"
    "|EXCH|TRCD|ACC|PT|PY|BN|BO|OB|BI|CDTRREF|CDTRREFTP|NRTX|BTCH"
)
_PURPOSE = frozenset({f"{number}" for number in (*range(20, 30), *range(60, 64))})
_KNOWN = _PURPOSE | {"00", "10", "30", "31", "32", "33", "34", "38", ""}
_SLASHED = re.compile(rf"/({_WORDS})/")
_SLASHED_TEXT = frozenset({"REMI", "PY", "RTRN", "ADDR", "CDTRREF"})
_USTD = re.compile(r"^(?:USTD|STRD)/(?:/|[A-Z]{3}/)?|/+$")
_DUTCH = re.compile(r"REK: ?([A-Z]{2}\d\d\w{8,30})/NAAM: ?(.*)")
_POLISH = re.compile(
    r"(?P<a>.*?); *Z RACH\.: *(?P<iban>[\d ]{20,40}); *(?:OD|DLA): *(?P<name>.*?); *TYT\.: *(?P<text>.*?) *; *TNR: *(?P<ref>.*)"
)
_IBAN = re.compile(r"[A-Z]{2}\d\d[A-Z0-9]{10,30}")
_NOTHING = frozenset({"", "NONREF", "NOTPROVIDED", "NOT PROVIDED", "NOREF", "KREF+", "EREF+", "EREF", "KREF", "PREF", "MARF"})
_LONGEST_NOTHING = max(map(len, _NOTHING))


class Details(NamedTuple):
    """The text of one booking taken apart; what is not there is empty."""

    text: str = ""
    name: str = ""
    iban: str = ""
    reference: str = ""
    code: str = ""


_new_details = partial(tuple.__new__, Details)  # three times as fast as calling the class


def details_of(content: str) -> Details:
    """The details in the joined content of :86: fields. Nothing of the text is lost but references and repetitions."""
    if match := _CODED.match(content):
        return _coded(match[1], content[match.end() :].replace("\n", ""), match[2])
    joined = unwrapped(content)
    if joined.startswith("/") and _SLASHED.match(joined):
        return _slashed(joined)
    if match := _DUTCH.search(joined):
        return Details(joined[: match.start()].strip(), match[2].strip(), match[1])
    if match := _POLISH.fullmatch(joined):
        return Details(f"{match['a']} {match['text']}", " ".join(match["name"].split()), match["iban"].replace(" ", ""), match["ref"])
    if "/REMI/" in joined or "/NAME/" in joined:
        return _slashed(joined)
    return Details(joined)


def unwrapped(content: str) -> str:
    """Lines as one text: a line of full length was broken within a word, a shorter one ends with it."""
    if "\n" not in content:
        return " ".join(content.split())
    lines = content.split("\n")
    parts = [line if len(line) >= _FULL_LINE else line + " " for line in lines]
    return " ".join("".join(parts).split())


def reference_of(*texts: str) -> str:
    """The first of the texts that is a reference, and no word for none."""
    for text in texts:
        text = text.strip()
        if len(text) > _LONGEST_NOTHING or (len(text) > 1 and text.upper() not in _NOTHING):
            return text
    return ""


def is_iban(text: str) -> bool:
    return _IBAN.fullmatch(text) is not None


@lru_cache(maxsize=32)
def _sub_fields(mark: str) -> re.Pattern[str]:
    """Sub-fields behind `mark`, which is a sign of the text where no two digits follow."""
    sign = re.escape(mark)
    return re.compile(rf"{sign}(\d\d)([^{sign}]*(?:{sign}(?!\d\d)[^{sign}]*)*)", re.ASCII)


def _coded(code: str, content: str, mark: str) -> Details:
    """Sub-fields of two digits: 00 kind, 20-29 and 60-63 text, 31 and 38 account, 32-33 name, 10, 30 and 34 for machines."""
    text, found = "", {}
    for part in content.split(mark):
        key = part[:2]
        if key in _PURPOSE:
            text += part[2:] if len(part) >= _FULL_PART else part[2:] + " "
        else:
            found[key] = part[2:]
    rest = ""
    if not found.keys() <= _KNOWN:
        text, rest, found = _irregular(content, mark)
    text, reference = _sepa(text) if "+" in text or ": " in text else (text, "")
    name = found.get("32", "")
    if more := found.get("33"):
        name += more if len(name) >= _FULL else " " + more
    iban = found.get("38") or found.get("31", "")
    if " " in iban:
        iban = iban.replace(" ", "")
    words = f"{found.get('00', '')} {text} {rest}".split()
    return _new_details((" ".join(words), " ".join(name.split()), iban, reference, code))


def _irregular(content: str, mark: str) -> tuple[str, str, dict[str, str]]:
    """The text, other texts and known sub-fields where some are unknown or the mark is also a sign of the text."""
    pairs = _sub_fields(mark).findall(mark + content)
    text = "".join(value if len(value) >= _FULL else value + " " for key, value in pairs if key in _PURPOSE)
    rest = " ".join(value for key, value in pairs if key not in _KNOWN)
    return text, rest, {key: value for key, value in reversed(pairs) if key in _KNOWN}


def _joined(*parts: str) -> str:
    return " ".join(" ".join(parts).split())


def _sepa(text: str) -> tuple[str, str]:
    """The text without the tags of SEPA, and the reference that one of them gives."""
    if ": " in text and _SEPA_COLON.search(text):
        text = _SEPA_COLON.sub(r"\1+", text)  # some banks write EREF: for EREF+
    words, reference = [], ""
    for tag, value in _tagged(text):
        if tag in _SEPA_ASIDE:
            end = _end_of_reference(value)
            words.append(value[end:])  # text that some banks put behind, without a tag of its own
            if not reference and (tag == "EREF" or tag == "KREF"):
                reference = reference_of(value[:end])
        else:
            words.append(value)
    return " ".join(words), reference


def _tagged(text: str) -> list[tuple[str, str]]:
    """The text cut at EREF+, SVWZ+ and the like, each part with the tag before it; any other + is a sign of the text."""
    *pieces, last = text.split("+")
    found, tag, before = [], "", ""
    for piece in pieces:
        following = piece[-4:] if piece[-4:] in _SEPA else "BIC" if piece[-3:] == "BIC" else ""
        if following:
            found.append((tag, before + piece[: -len(following)]))
            tag, before = following, ""
        else:
            before += piece + "+"
    found.append((tag, before + last))
    return found


def _end_of_reference(value: str) -> int:
    if len(value) <= _LONGEST_REFERENCE:
        return len(value)
    return max(value.rfind(" ", 0, _LONGEST_REFERENCE + 1), 0) or _LONGEST_REFERENCE


def _slashed(joined: str) -> Details:
    """/NAME/../REMI/.. as Dutch, Belgian and international banks write it."""
    parts = _SLASHED.split(joined)
    name = iban = reference = ""
    words = [parts[0].strip(" /")] if parts[0].strip(" /") else []
    for tag, value in zip(parts[1::2], parts[2::2], strict=True):
        value = value.strip(" ")
        if tag == "CNTP":
            iban, name = (*_counterparty(value), "")[:2] if not name else (iban, name)
        elif tag in ("NAME", "BENM", "ORDP", "BN", "BO", "OB"):
            name = name or value.strip("/ ")
        elif tag == "IBAN":
            iban = iban or value.strip("/ ")
        elif tag in ("EREF", "KREF", "CREF"):
            reference = reference or reference_of(value.strip("/"))
        elif tag in _SLASHED_TEXT:
            words.append(_USTD.sub("", _USTD.sub("", value)).strip())
        elif tag == "TRTP":
            words.insert(0, value.strip("/ "))
    return Details(_joined(*words) or ("" if name else joined), name, iban, reference)


def _counterparty(value: str) -> tuple[str, str]:
    """Account and name in /CNTP/account/BIC/name/city/."""
    parts = [*value.split("/"), "", "", ""]
    return parts[0], parts[2]


def named_details(content: str) -> Details:
    """:NS: below a :61: line: lines that begin with two digits; 01-14 text, 15-16 name, 17 kind, 34 account."""
    text, name, kind, iban = [], [], "", ""
    for line in content.split("\n"):
        key, value = line[:2], line[2:].strip()
        if "01" <= key <= "14":
            text.append(value)
        elif key in ("15", "16"):
            name.append(value)
        elif key == "17":
            kind = value
        elif key == "34":
            iban = value
    return Details(_joined(kind, *text), _joined(*name), iban)
