"""CAMT.052, 053 and 054 of ISO 20022, any version: the statement in XML of the banks of Europe and Switzerland.

Read with the bare expat of the standard library: no tree, so that memory stays small and nesting does no harm; no entities, no
documents from elsewhere.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from pyexpat import ExpatError, ParserCreate

from smeai.core.problem import Problem, Severity
from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile
from smeai.tabular.encoding import decode
from smeai.tabular.reading import Reading
from smeai.tabular.statements.camt_message import AGAIN, Message
from smeai.tabular.statements.statement import StatementFile
from smeai.tabular.statements.tally import complete, named_records

_HEAD = re.compile(rb"camt\.05[234]\.|<(?:[\w.-]+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)[\s>]")
_ENTRY = re.compile(rb"<(?:[\w.-]+:)?Ntry(?=[\s/>])")
_ASIDE = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>", re.DOTALL)
_DECLARED = re.compile(rb"\A\s*<\?xml[^>]*\?>")
_PIECE = 1 << 16


def is_camt(head: bytes) -> bool:
    """Whether a file that begins with `head` (some thousand bytes) is CAMT.052, 053 or 054."""
    return _HEAD.search(head.replace(b"\0", b"")) is not None


def read_camt(data: bytes, name: str, progress: Progress = silent, reading: Reading | None = None) -> StatementFile:
    """The statements of a CAMT file, one line for each entry; the payments of a batch are joined in its text.

    `row` of a line is the number of the entry in the file. The sign follows CdtDbtInd, also for reversals, whose `code` ends with
    /RVSL. UnreadableFile where the file holds no statement, is damaged before the first or declares entities.
    """
    data = _plain(data)
    message, damage = _parse(data, name, progress)
    if "invalid token" in damage and not _is_utf8(data):
        data = _DECLARED.sub(b"", data).decode("cp1252", "replace").encode()  # says UTF-8 and is not
        message, damage = _parse(data, name, progress)
    if not message.statements:
        raise UnreadableFile(f"{name} is damaged: {damage}." if damage else f"{name} holds no account statement.", AGAIN)
    file = message.file(count_records(data))
    if damage:
        broken = Problem(f"The file breaks off or is damaged: {damage}.", AGAIN, Severity.ERROR, name)
        file = replace(file, problems=(*file.problems, broken))
    return complete(file, len(file.lines) + named_records(file.problems) + 1)


def count_records(data: bytes) -> int:
    """How many entries begin in the file, counted without parsing it."""
    bare = _ASIDE.sub(b"", data) if b"<!" in data or data.count(b"<?") > 1 else data
    return len(_ENTRY.findall(bare))


def _plain(data: bytes) -> bytes:
    """UTF-16 as UTF-8, so that entries can be counted; without what stands before the first tag."""
    if b"\0" in data[:200]:
        data = _DECLARED.sub(b"", decode(data).text.lstrip("\ufeff").encode("utf-8", "replace"))
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _parse(data: bytes, name: str, progress: Progress) -> tuple[Message, str]:
    """The message as far as it could be read, and what was wrong with the XML, if anything."""
    message, parser = Message(name), ParserCreate()
    parser.buffer_text, parser.buffer_size = True, _PIECE
    parser.StartElementHandler, parser.EndElementHandler = message.start, message.end
    parser.CharacterDataHandler = message.texts.append
    parser.StartDoctypeDeclHandler = _refuser(name)  # entities can only be declared in there
    try:
        for start in range(0, len(data), _PIECE):
            if start % (_PIECE * 16) == 0:
                progress(start / len(data), f"Reading {name}")
            parser.Parse(data[start : start + _PIECE], False)
        parser.Parse(b"", True)
    except ExpatError as error:
        return message, str(error)
    except (LookupError, ValueError):
        return message, "it names an encoding that cannot be read"
    return message, ""


def _refuser(name: str) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise UnreadableFile(f"{name} defines names of its own, which no bank's statement does; it is not opened for safety.", AGAIN)

    return refuse
