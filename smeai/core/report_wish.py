"""What is asked of a report: for whom, where, in which formats and language, and whose paper it stands on."""

from dataclasses import dataclass

from smeai.core.letterhead import PLAIN, Letterhead

KINDS = ("pdf", "html", "xlsx")


@dataclass(frozen=True, slots=True)
class ReportWish:
    """`folder` is where the files go, `language` a BCP 47 tag; `anonymous` leaves out whom the report is about."""

    folder: str
    client: str = ""
    kinds: tuple[str, ...] = KINDS
    language: str = "en"
    anonymous: bool = False
    letterhead: Letterhead = PLAIN
