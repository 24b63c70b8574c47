"""How a file is read: the choices that sniffing makes and the user may override."""

import json
from dataclasses import asdict, dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file was, or is to be, read. None leaves the choice to the reader.

    `decimal`, `thousands` and `date_order` ("dmy", "mdy", "ymd") hold for the columns whose own
    values allow more than one reading; they stay None while nobody has decided. An empty `quote`
    or `thousands` says that there is none. `header_rows` 0 says that the columns have no names.
    `first_row` and `last_row` are 1-based rows of the user's file: the header (the data, where
    there is none) and the last row before the footers.

    Of bank tables alone: `sign` "in" or "out" says what positive amounts are, "flag:D" that rows
    flagged D are money out; `fee` "apart" that a fee column is taken off besides the amount,
    "included" that it is not; `columns` is "role=header" pairs, one on each line, that the user chose;
    `year` is that of the last booking, where days are written without one.
    """

    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    decimal: str | None = None
    thousands: str | None = None
    date_order: str | None = None
    header_rows: int | None = None
    first_row: int | None = None
    last_row: int | None = None
    sign: str | None = None
    fee: str | None = None
    columns: str | None = None
    year: str | None = None

    def to_json(self) -> str:
        """The fields that are set, as a JSON object."""
        return json.dumps({key: value for key, value in asdict(self).items() if value is not None}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Reading":
        """The reading written by `to_json`; fields it does not know are left out."""
        return cls(**{key: value for key, value in json.loads(text).items() if key in cls.__dataclass_fields__})

    def answered(self, key: str, value: str) -> "Reading":
        """This reading with the answer to a question: `key` and `value` as in `Question` and `Choice`."""
        changes: dict[str, Any] = {key: int(value) if key in ("header_rows", "first_row", "last_row") else value}
        return replace(self, **changes)
