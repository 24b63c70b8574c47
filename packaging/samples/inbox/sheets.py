"""The files: a workbook as a help desk exports it, and a plain list without topics."""

import csv
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import xlsxwriter

from inbox.material import TEXTS
from inbox.tickets import Ticket

HEADER = ("Ticket", "Received", "Channel", "Conversation", "Message", "Topic", "Answer", "Minutes")
WIDTHS = (11, 17, 12, 13, 80, 26, 60, 9)


def write_workbook(tickets: Sequence[Ticket], path: Path, first_ticket: int) -> None:
    """The main sample; its bytes depend on the tickets alone."""
    book = xlsxwriter.Workbook(path)
    book.set_properties({"title": "Help desk export", "author": "Pell & Ondry (invented)", "created": datetime(2026, 9, 1, 9, 0)})
    sheet = book.add_worksheet("Messages")
    head = book.add_format({"bold": True, "bg_color": "#E8EEF2", "bottom": 1})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    plain = book.add_format({"valign": "top"})
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(tickets), len(HEADER) - 1)
    for column, (title, width) in enumerate(zip(HEADER, WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, head)
    for row, ticket in enumerate(tickets, start=1):
        sheet.set_row(row, 15)
        sheet.write_string(row, 0, f"T-{first_ticket + row - 1}", plain)
        sheet.write_datetime(row, 1, ticket.received, moment)
        sheet.write_string(row, 2, ticket.letter.channel, plain)
        sheet.write_string(row, 3, f"C-{ticket.conversation}", plain)
        for column, value in ((4, ticket.letter.text), (5, ticket.label), (6, ticket.answer)):
            if value:
                sheet.write_string(row, column, value, text)
        sheet.write_number(row, 7, ticket.minutes, plain)
    _describe(book)
    book.close()


def write_list(tickets: Sequence[Ticket], path: Path, first_ticket: int) -> None:
    """The second sample: semicolons, UTF-8 with a byte order mark, nobody has labelled anything."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, delimiter=";", lineterminator="\r\n")
        rows.writerow(HEADER[:5])
        for number, ticket in enumerate(tickets, start=first_ticket):
            received = ticket.received.strftime("%Y-%m-%d %H:%M")
            rows.writerow((f"T-{number}", received, ticket.letter.channel, f"C-{ticket.conversation}", ticket.letter.text))


def _describe(book: xlsxwriter.Workbook) -> None:
    sheet = book.add_worksheet("Read me")
    sheet.set_column(0, 0, 130, book.add_format({"text_wrap": True}))
    for row, line in enumerate((TEXTS / "about.txt").read_text(encoding="utf-8").splitlines()):
        sheet.write_string(row, 0, line, book.add_format({"bold": True}) if row == 0 else None)
