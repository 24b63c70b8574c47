"""Files that are damaged, protected, huge or not what they say: a sentence, never a crash."""

import random
import struct
import time
import zipfile
from pathlib import Path

import pytest

from smeai.errors import FileError, OversizedFile, ProtectedFile, UnreadableFile
from smeai.tabular import Reading, list_sheets, read
from tests.tabular.samples import MESSAGES, delimited, write_bomb, write_text, write_workbook

PAGE = "<html><table><tr><th>Name<th>Age</tr><tr><td>Ann &amp; Bo</td><td>31</td></tr></table></html>"


def refused(path: Path, kind: type[FileError]) -> str:
    """The sentence with which the file is refused; it names the file and gives a hint."""
    with pytest.raises(kind) as caught:
        read(path)
    assert path.name in caught.value.sentence and caught.value.hint
    return caught.value.sentence


def test_a_missing_file(tmp_path: Path) -> None:
    refused(tmp_path / "none.csv", UnreadableFile)


@pytest.mark.parametrize("content", [b"", b"\n\n \n", b"\xef\xbb\xbf", b"\0" * 500, bytes(range(256)) * 40, b"%PDF-1.7 ...", b"MZ\x90\0\3"])
def test_what_holds_no_table(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    refused(path, UnreadableFile)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook(tmp_path: Path, share: float) -> None:
    path = write_workbook(tmp_path / "cut.xlsx", {"Data": MESSAGES})
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    refused(path, UnreadableFile)


def test_a_workbook_with_damaged_bytes(tmp_path: Path) -> None:
    source = write_workbook(tmp_path / "whole.xlsx", {"Data": MESSAGES}).read_bytes()
    path = tmp_path / "damaged.xlsx"
    for seed in range(60):
        chance, content = random.Random(seed), bytearray(source)
        for _ in range(20):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path.write_bytes(content)
        try:
            read(path)
        except FileError as error:
            assert path.name in str(error)


def test_a_zip_bomb(tmp_path: Path) -> None:
    path = write_bomb(tmp_path / "bomb.xlsx")
    assert path.stat().st_size < 1_000_000
    refused(path, OversizedFile)


def test_two_gigabytes(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.write(b"a,b\n1,2\n")
        file.truncate(2 << 30)
    assert "2.1 GB" in refused(path, OversizedFile)


def test_cells_spread_to_the_far_corner(tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    write_workbook(path, {"Data": [("a", "b")]})
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    parts[sheet] = parts[sheet].replace(b"</sheetData>", far)  # while the dimension still claims A1:B1
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    refused(path, OversizedFile)


def test_an_encrypted_workbook(tmp_path: Path) -> None:
    path = tmp_path / "secret.xlsx"
    header = struct.pack("<8s16xHH", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 62, 3)
    path.write_bytes(header.ljust(512, b"\0") + "EncryptedPackage".encode("utf-16-le").ljust(4096, b"\0"))
    assert "password" in refused(path, ProtectedFile)


def test_an_encrypted_ods(tmp_path: Path) -> None:
    path = tmp_path / "secret.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "sealed")
        archive.writestr("META-INF/manifest.xml", '<manifest:encryption-data manifest:checksum="x"/>')
    refused(path, ProtectedFile)


def test_an_ods_that_repeats_a_cell_without_end(tmp_path: Path) -> None:
    path = tmp_path / "repeats.ods"
    many = 'table:number-rows-repeated="999999999"'
    cell = '<table:table-cell table:number-columns-repeated="999999" office:value-type="string"><text:p>X</text:p></table:table-cell>'
    spaces = "".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" ' for name in ("office", "table", "text"))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f'<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name="A"><table:table-row {many}>{cell}'
            "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>",
        )
    refused(path, FileError)


def test_an_old_binary_workbook_full_of_junk(tmp_path: Path) -> None:
    path = tmp_path / "junk.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + random.Random(3).randbytes(5000))
    refused(path, UnreadableFile)


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "photos.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.txt", "x")
    refused(path, UnreadableFile)


def test_the_content_decides_and_not_the_name(tmp_path: Path) -> None:
    book = write_workbook(tmp_path / "book.xlsx", {"Data": MESSAGES}).rename(tmp_path / "really_a_workbook.csv")
    text = write_text(tmp_path / "really_text.xls", delimited(MESSAGES, "\t"))
    page = write_text(tmp_path / "really_a_page.xls", PAGE)
    assert list_sheets(book) == ("Data",)
    assert read(text).table.columns == MESSAGES[0]
    assert read(page).table.cells.values.tolist() == [["Ann & Bo", "31"]]


def test_spreadsheet_xml_of_2003(tmp_path: Path) -> None:
    cells = '<Row><Cell><Data ss:Type="String">Item</Data></Cell><Cell><Data ss:Type="String">Price</Data></Cell></Row>'
    cells += '<Row><Cell><Data ss:Type="String">Cup</Data></Cell><Cell><Data ss:Type="Number">2.5</Data></Cell></Row>'
    head = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Prices"><Table>'
    path = write_text(tmp_path / "prices.xls", f"{head}{cells}</Table></Worksheet></Workbook>")
    result = read(path)
    assert (result.table.sheet, result.table.columns, result.table.cells.values.tolist()) == ("Prices", ("Item", "Price"), [["Cup", 2.5]])


def test_the_users_file_is_never_changed(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "mine.xlsx", {"Data": MESSAGES})
    before = path.read_bytes(), path.stat().st_mtime_ns
    read(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


@pytest.mark.parametrize(
    "text",
    [
        "'" + "," * 100_000,
        'a,b\n"' + '","' * 30_000,
        "a,b\n" + '"x' * 50_000,
        "a,b\n" + '"x,y\n' * 5_000,
        "n\n" + (" " * 5_000 + "1\n") * 5,
        "n,m\n" + ("1 " * 3_000 + ",x\n") * 5,
        "n,m\n" + ("(((" * 3_000 + "1,x\n") * 5,
        "<table>" * 3_000,
    ],
)
def test_texts_made_to_keep_a_reader_busy(tmp_path: Path, text: str) -> None:
    start = time.process_time()
    try:
        read(write_text(tmp_path / "busy.csv", text))
    except FileError as error:
        assert "busy.csv" in str(error)
    assert time.process_time() - start < 5


def test_a_sheet_that_is_not_there_is_answered_with_those_that_are(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "book.xlsx", {"March": MESSAGES, "April": MESSAGES})
    with pytest.raises(UnreadableFile, match=", ".join(list_sheets(path))):
        read(path, Reading(sheet="elsewhere"))


def test_line_breaks_of_old_programs_inside_messages_are_text(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text("Message,Topic\n" + "Hello\v\vwhere is it\v?,A\n" * 20, "utf-8")
    assert len(read(path).table) == 20
