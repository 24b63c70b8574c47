"""What a file is, by its content and not by its name; and whether it is safe to open."""

import zipfile
import zlib
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from smeai.errors import OversizedFile, ProtectedFile, UnreadableFile

LARGEST_FILE = 1_000_000_000  # bytes on disk
LARGEST_UNPACKED = 1_500_000_000  # bytes, all entries of a zip together
LARGEST_TEXT = 300_000_000  # bytes; a decoded and parsed text takes some ten times as much memory
BOMB_RATIO, BOMB_SIZE = 200, 200_000_000
_OLE, _ZIP, _BIFF = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04", (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
_OTHERS: Sequence[tuple[bytes, str]] = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a text document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"SQLite format 3", "a database"),
    (b"PAR1", "a Parquet file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)


class Container(StrEnum):
    """The kinds of file that hold a table."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    MARKUP = "markup"  # HTML or SpreadsheetML, often saved under the name .xls
    TEXT = "text"


def recognise(path: Path) -> Container:
    """The kind of the file at `path`; UnreadableFile, ProtectedFile or OversizedFile where it cannot be opened."""
    name = path.name
    try:
        if path.exists() and not path.is_file():
            raise UnreadableFile(f"{path} is {'a folder' if path.is_dir() else 'a device'}, not a file.", "Choose one file.")
        if not path.is_file():
            raise UnreadableFile(f"There is no file {name}.", "Check the name and the folder.")
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise OversizedFile(
                f"{name} is {size / 1e9:.1f} GB, more than the 1 GB we open.", "Split it, or export only the rows you need."
            )
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as error:
        raise UnreadableFile(
            f"{name} cannot be opened: {error.strerror or error}.", "Close other programs that use it and try again."
        ) from error
    if not head:
        raise UnreadableFile(f"{name} is empty.", "Export it again from the program it comes from.")
    return _by_content(path, head, size)


def _by_content(path: Path, head: bytes, size: int) -> Container:
    if head.startswith(_OLE):
        return _recognise_ole(path)
    if head.startswith(_ZIP):
        return _recognise_zip(path)
    if head.startswith(_BIFF):
        raise UnreadableFile(f"{path.name} was written by Excel 4 or older.", "Open it in your spreadsheet program and save it as xlsx.")
    for magic, kind in _OTHERS:
        if head.startswith(magic):
            raise UnreadableFile(f"{path.name} is {kind}, not a spreadsheet.", "Choose an xlsx, xls, ods or csv file.")
    if size > LARGEST_TEXT:
        raise OversizedFile(
            f"{path.name} is {size / 1e6:.0f} MB of text, more than we read at once.", "Split it, or export only the rows you need."
        )
    return Container.MARKUP if _is_markup(head) else Container.TEXT


def _is_markup(head: bytes) -> bool:
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    opens = start.startswith((b"<html", b"<!doctype html", b"<table", b"<meta", b"<head", b"<body", b"<style", b"<div"))
    return opens or (start.startswith(b"<?xml") and (b"spreadsheet" in start or b"<html" in start)) or start.startswith(b"<workbook")


def _recognise_ole(path: Path) -> Container:
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise protected(path.name)
    if not any(stream.encode("utf-16-le").lower() in content.lower() for stream in ("Workbook", "Book", "Wbook")):
        raise UnreadableFile(f"{path.name} is an Office file, but not a spreadsheet.", "Choose an xlsx, xls, ods or csv file.")
    return Container.XLS


def _recognise_zip(path: Path) -> Container:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            names = {entry.filename.lower().replace("\\", "/").lstrip("/") for entry in entries}
            check_size(path.name, entries)
            if any(entry.flag_bits & 1 for entry in entries):
                raise protected(path.name)
            if "content.xml" in names:
                _refuse_encrypted_ods(path.name, archive)
                return Container.ODS
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, EOFError, OSError, KeyError, RuntimeError) as error:
        raise damaged(path.name) from error
    if any(name.endswith("workbook.bin") for name in names):
        return Container.XLSB
    if any(name.startswith("xl/") or name.endswith("workbook.xml") for name in names) or "_rels/.rels" in names:
        return Container.XLSX
    raise UnreadableFile(f"{path.name} is a zip archive, not a spreadsheet.", "Unpack it and choose the spreadsheet inside.")


def check_size(name: str, entries: Sequence[zipfile.ZipInfo]) -> None:
    """Raises OversizedFile where the entries of a zip unpack to more than we open; reads only the directory."""
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    if unpacked > LARGEST_UNPACKED or (unpacked > BOMB_SIZE and unpacked / packed > BOMB_RATIO):
        raise OversizedFile(
            f"{name} unpacks to {unpacked / 1e9:.1f} GB, far more than a table needs.", "Export only the rows you need, or save it as CSV."
        )


def _refuse_encrypted_ods(name: str, archive: zipfile.ZipFile) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest in archive.namelist() and b"encryption-data" in archive.read(manifest):
        raise protected(name)


def protected(name: str) -> ProtectedFile:
    """The error for a file that asks for a password."""
    return ProtectedFile(f"{name} is protected with a password.", "Open it in your spreadsheet program and save it without a password.")


def damaged(name: str) -> UnreadableFile:
    """The error for a file that breaks off or contradicts itself."""
    return UnreadableFile(
        f"{name} is damaged or incomplete.", "Open it in your spreadsheet program, save it again as xlsx, or export it anew."
    )
