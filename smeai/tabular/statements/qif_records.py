"""The records of a QIF file, by section: bookings of an account, investments, and lists of categories and the like.

quiffen (4.0.1) guesses the order of each date alone, so that 22/12/2017 and 02/01/2018 of one file come out in different orders and
nothing is said; the format is lines of one letter and a value, so it is read here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

CASH = frozenset({"bank", "cash", "ccard", "oth a", "oth l"})
LISTS = frozenset({"account", "cat", "class", "security", "prices", "tag", "memorized", "budget", "template"})
_HEADER = re.compile(r"!\s*(?:type\s*:\s*([^\n]*)|(account)\b[^\n]*|(?:option|clear)\s*:[^\n]*)", re.IGNORECASE)
_SECTION = re.compile(r"^(?=[ \t]*!)", re.MULTILINE)
_END = re.compile(r"^[ \t]*\^.*$", re.MULTILINE)


@dataclass(slots=True)
class Record:
    """The lines of one record; of a letter that comes twice, the first. `splits` are (category, memo, amount) as written."""

    section: str  # in lower case, such as "bank" or "invst"; empty before the first header
    row: int = 0
    fields: dict[str, str] = field(default_factory=dict)
    splits: list[list[str]] = field(default_factory=list)

    def take(self, line: str, row: int) -> None:
        """One line of the record."""
        letter, value = line[0].upper(), line[1:].strip()
        self.row = self.row or row
        if letter == "S":
            self.splits.append([value, "", ""])
        elif letter in "E$" and self.splits:
            place = 1 if letter == "E" else 2
            self.splits[-1][place] = self.splits[-1][place] or value
        elif letter == "D" and self.splits:
            return  # Quicken repeats the day in splits
        else:
            self.fields.setdefault(letter, value)


def section_of(line: str, before: str) -> str:
    """The section that begins with the header `line`; options do not change the one before."""
    match = _HEADER.match(line.strip())
    if match and match[2]:
        return "account"
    if match and match[1] is None:
        return before
    return " ".join((match[1] if match else line.strip(" !")).lower().split())


def records_of(text: str) -> Iterator[Record]:
    """Every record in order, also those that are empty or not ended."""
    record = Record("")
    for row, line in enumerate(text.split("\n"), 1):
        line = line.strip(" \t")
        if line.startswith("!"):
            if record.row:
                yield record
            record = Record(section_of(line, record.section))
        elif line.startswith("^"):
            record.row = record.row or row
            yield record
            record = Record(record.section)
        elif line and not line.startswith("#"):
            record.take(line, row)
    if record.row:
        yield record


def count_records(text: str) -> int:
    """How many records of bookings begin in the text, counted without reading them: their ends, and what is left open."""
    count, section = 0, ""
    for part in _SECTION.split(text):
        body = part
        if part.lstrip(" \t").startswith("!"):
            header, _, body = part.partition("\n")
            section = section_of(header, section)
        if section not in LISTS:
            ends = list(_END.finditer(body))
            rest = body[ends[-1].end() :] if ends else body
            open_end = any(line.strip(" \t")[:1] not in ("", "#") for line in rest.split("\n"))
            count += len(ends) + open_end
    return count
