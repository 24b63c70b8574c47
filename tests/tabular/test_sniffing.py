"""Encoding, dialect and layout of awkward files."""

from pathlib import Path

import pytest
import xlsxwriter

from smeai.core.problem import Severity
from smeai.tabular import Reading, ReadResult, read
from tests.tabular.samples import MESSAGES, delimited, write_text, write_workbook


def result_of(tmp_path: Path, text: str, encoding: str = "utf-8", reading: Reading | None = None) -> ReadResult:
    """What is read from a text file."""
    return read(write_text(tmp_path / "table.csv", text, encoding), reading)


def rows(result: ReadResult) -> list[list]:
    """The cells, row by row."""
    return result.table.cells.values.tolist()


@pytest.mark.parametrize(
    ("text", "delimiter", "first"),
    [
        ("a,b\n1,2\n3,4\n", ",", ["1", "2"]),
        ("a;b\n1,5;2,5\n3,5;4,5\n", ";", ["1,5", "2,5"]),
        ("a\tb\nx, y\t2\nz, w\t4\n", "\t", ["x, y", "2"]),
        ("a|b\n1|2\n3|4\n", "|", ["1", "2"]),
        ("a~b\n1~2\n3~4\n", "~", ["1", "2"]),
        ("a^b\n1^2\n3^4\n", "^", ["1", "2"]),
        ("sep=;\na;b\n1;2\n", ";", ["1", "2"]),
        ("a,b\r1,2\r3,4\r", ",", ["1", "2"]),
        ("a,b\r\n1,2\n3,4\r", ",", ["1", "2"]),
        ("name  age\nAnn    31\nBob     4\n", " ", ["Ann", "31"]),
        ("'a','b'\n'1, or 2','2'\n'3','4'\n", ",", ["1, or 2", "2"]),
        ('a, b\n"x, y", "2"\n"z", "4"\n', ",", ["x, y", "2"]),
        ('a,b\n"say \\"hi\\", twice",2\n"z",4\n', ",", ['say "hi", twice', "2"]),
    ],
)
def test_dialects(tmp_path: Path, text: str, delimiter: str, first: list[str]) -> None:
    result = result_of(tmp_path, text)
    assert (result.reading.delimiter, rows(result)[0]) == (delimiter, first)


def test_a_column_of_messages_stays_one_column(tmp_path: Path) -> None:
    lines = ["Message", "Hello, where is my parcel?", "I paid twice", "Hi, I, as said, wait: since 10:30", "Thanks, bye"]
    assert rows(result_of(tmp_path, "\n".join(lines))) == [[line] for line in lines[1:]]


def test_a_text_is_never_split_at_an_apostrophe(tmp_path: Path) -> None:
    assert rows(result_of(tmp_path, "Message,Topic\nit's late,delivery\n'so',refund\ndon't,refund\n")) == [
        ["it's late", "delivery"],
        ["'so'", "refund"],
        ["don't", "refund"],
    ]


def test_rows_of_unequal_length_keep_every_cell(tmp_path: Path) -> None:
    result = result_of(tmp_path, "a,b,c\n1,2,3\n4,5\n6,7,8,9\n1,2,3\n")
    assert result.table.columns == ("a", "b", "c", "Column D")
    assert rows(result)[1:3] == [["4", "5", None, None], ["6", "7", "8", "9"]]
    assert [problem.row for problem in result.problems] == [3, 4]


def test_a_stray_quotation_mark_swallows_no_rows(tmp_path: Path) -> None:
    text = 'a,b,c\n1,"x, y",3\n4,"5,6\n7,"8 "inch" wide",9\n10,11,12\n'
    result = result_of(tmp_path, text)
    assert rows(result) == [["1", "x, y", "3"], ["4", '"5', "6"], ["7", '8 "inch" wide', "9"], ["10", "11", "12"]]
    assert [problem.row for problem in result.problems] == [3, 4]


def test_bank_export_with_preamble_and_footer(tmp_path: Path) -> None:
    lines = ["Kontonummer:;DE12 3456", "Zeitraum:;01.01.2026 - 31.01.2026", "", "Buchungstag;Verwendungszweck;Betrag;Währung"]
    lines += [f"{day:02d}.01.2026;Einkauf {day};-{day},50;EUR" for day in range(3, 20)]
    lines += ["", "Endsaldo;;1.234,56;EUR"]
    result = result_of(tmp_path, "\r\n".join(lines), "cp1252")
    assert result.table.columns == ("Buchungstag", "Verwendungszweck", "Betrag", "Währung")
    assert (len(result.table), list(result.table.row_numbers[:2])) == (17, [5, 6])
    assert (result.reading.first_row, result.reading.last_row, result.reading.decimal) == (4, 21, ",")
    assert {problem.row for problem in result.problems if problem.severity is Severity.NOTE} == {1, 2, 23}


def test_total_rows_are_named_and_left_out(tmp_path: Path) -> None:
    result = result_of(tmp_path, "Item,Quantity,Price\nCup,2,3.5\nPot,1,9\nPan,4,20\nTotal,7,32.5\n")
    assert len(result.table) == 3
    assert [problem.row for problem in result.problems] == [5]


def test_a_product_called_total_is_data(tmp_path: Path) -> None:
    result = result_of(tmp_path, "Brand,Kind,Price\nShell,fuel,3.5\nEsso,fuel,9\nAral,fuel,20\nTotal,fuel,32.5\n")
    assert len(result.table) == 4


def test_no_header(tmp_path: Path) -> None:
    result = result_of(tmp_path, "1,2.5,x\n2,3.5,y\n3,4.5,z\n")
    assert (result.reading.header_rows, result.table.columns, len(result.table)) == (0, ("Column A", "Column B", "Column C"), 3)


def test_a_header_nobody_can_tell_from_data_is_asked(tmp_path: Path) -> None:
    result = result_of(tmp_path, "red,round\nblue,square\ngreen,flat\n")
    question = next(question for question in result.questions if question.key == "header_rows")
    assert {choice.value for choice in question.choices} == {"0", "1"}
    again = result_of(tmp_path, "red,round\nblue,square\ngreen,flat\n", reading=result.reading.answered("header_rows", "0"))
    assert (len(again.table), again.questions) == (3, ())


def test_years_as_headers(tmp_path: Path) -> None:
    assert result_of(tmp_path, "Item,2024,2025,2026\nCup,10,20,30\nPot,5,6,7\n").table.columns == ("Item", "2024", "2025", "2026")


def test_merged_group_headers_are_joined(tmp_path: Path) -> None:
    table = [
        ("", "Sales", None, "Stock", None),
        ("Item", "Pieces", "Value", "Pieces", "Value"),
        ("Cup", 1, 2.5, 3, 4.5),
        ("Pot", 5, 6.5, 7, 8.5),
    ]
    result = read(write_workbook(tmp_path / "groups.xlsx", {"Data": table}))
    assert result.table.columns == ("Item", "Sales / Pieces", "Sales / Value", "Stock / Pieces", "Stock / Value")
    assert (result.reading.header_rows, list(result.table.row_numbers)) == (2, [3, 4])


def test_repeated_and_missing_names_become_unique(tmp_path: Path) -> None:
    result = result_of(tmp_path, "name,name,,name (2)\n1,2,3,4\n5,6,7,8\n")
    assert len(set(result.table.columns)) == 4
    assert result.table.columns[2] == "Column C"


def test_the_largest_sheet_is_read_and_equals_are_asked(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "book.xlsx", {"Notes": [("about",)], "May": MESSAGES, "June": MESSAGES})
    result = read(path)
    assert (result.table.sheet, result.sheets) == ("May", ("Notes", "May", "June"))
    question = next(question for question in result.questions if question.key == "sheet")
    assert [choice.value for choice in question.choices] == ["May", "June"]
    assert read(path, Reading(sheet="June")).table.sheet == "June"


def test_two_tables_on_a_sheet(tmp_path: Path) -> None:
    second = [(), ("Wage", "Hours"), (20, 5), (30, 6)]
    table = [("Item", "Price", "Stock"), *((f"item {n}", n * 1.5, n) for n in range(1, 9)), *second]
    result = read(write_workbook(tmp_path / "two.xlsx", {"Data": table}))
    assert (len(result.table), result.table.columns) == (8, ("Item", "Price", "Stock"))
    assert [problem.row for problem in result.problems] == [11]


def test_header_repeated_at_a_page_break(tmp_path: Path) -> None:
    result = result_of(tmp_path, "Item,Price\nCup,1.5\nPot,2.5\nItem,Price\nPan,3.5\n")
    assert list(result.table.row_numbers) == [2, 3, 5]
    assert [problem.row for problem in result.problems] == [4]


def test_only_a_header(tmp_path: Path) -> None:
    result = result_of(tmp_path, "Message,Topic,Date\n")
    assert (result.table.columns, len(result.table)) == (("Message", "Topic", "Date"), 0)


def test_right_to_left_text_and_an_unmarked_utf16_file(tmp_path: Path) -> None:
    text = delimited([("הודעה", "נושא"), ("איפה החבילה שלי", "משלוח"), ("أين طلبي", "توصيل")])
    assert rows(result_of(tmp_path, text, "utf-8"))[1] == ["أين طلبي", "توصيل"]
    plain = delimited([("Message", "Topic"), ("where is it", "delivery")])
    assert result_of(tmp_path, plain, "utf-16-le").table.columns == ("Message", "Topic")
    assert result_of(tmp_path, text, "utf-16").table.columns == ("הודעה", "נושא")


def test_a_short_legacy_text_is_asked(tmp_path: Path) -> None:
    result = result_of(tmp_path, "Name,Town\nIbáñez,Cádiz\n", "cp1252")
    question = next(question for question in result.questions if question.key == "encoding")
    assert len({choice.example for choice in question.choices}) == len(question.choices) > 1
    answered = result_of(tmp_path, "Name,Town\nIbáñez,Cádiz\n", "cp1252", result.reading.answered("encoding", "cp1252"))
    assert rows(answered) == [["Ibáñez", "Cádiz"]]


def test_error_cells_are_problems_and_keep_their_row(tmp_path: Path) -> None:
    path = tmp_path / "errors.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, ("Item", "Price"))
        sheet.write_row(1, 0, ("Cup", 2.5))
        sheet.write(2, 0, "Pot")
        sheet.write_formula(2, 1, "=1/0", None, "#DIV/0!")
        sheet.write_row(3, 0, ("Pan", 3))
    result = read(path)
    assert [(problem.sheet, problem.row, problem.column) for problem in result.problems] == [("Data", 3, "Price")]
    assert rows(result) == [["Cup", 2.5], ["Pot", None], ["Pan", 3]]


def test_whole_numbers_are_shown_whole_and_codes_stay_text(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "codes.xlsx", {"Data": [("Code", "Count"), ("00123", 5.0), ("90071992547409931", 7.5)]})
    assert rows(read(path)) == [["00123", 5], ["90071992547409931", 7.5]]


def test_fractions_beside_umlauts_are_western(tmp_path: Path) -> None:
    lines = ["item;quantity", *[f"{name};{number}" for number in range(90) for name in ("Äpfel", "Öl ½")]]
    assert {row[0] for row in rows(result_of(tmp_path, "\n".join(lines), "cp1252"))} == {"Äpfel", "Öl ½"}
