"""One document in, a folder of files out."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from xlsxwriter.exceptions import XlsxFileError

from smeai.core.document import Document
from smeai.core.letterhead import Letterhead, read_logo
from smeai.core.phrases import spoken
from smeai.core.progress import Progress, silent, span
from smeai.errors import WorkspaceError
from smeai.reports.html import html_bytes
from smeai.reports.naming import completed
from smeai.reports.pdf import check_drawable, pdf_bytes
from smeai.reports.texts import clean, mapped
from smeai.reports.workbook import workbook_bytes

_Writer = Callable[..., bytes]
_WRITERS: dict[str, _Writer] = {"pdf": pdf_bytes, "html": html_bytes, "xlsx": workbook_bytes}
KINDS = tuple(_WRITERS)


def render(
    document: Document,
    folder: Path,
    kinds: tuple[str, ...] = KINDS,
    letterhead: Letterhead | None = None,
    progress: Progress = silent,
    name: str = "report",
) -> tuple[Path, ...]:
    """Write ``<name>.<kind>`` for each of `kinds` into `folder`, in the language of `document`, and return their paths.

    The same document gives the same bytes. Each file appears whole or not at all. Raises
    WorkspaceError when the folder cannot be written to, FileError or DataError for letterhead that
    cannot be used, ValueError for an unknown kind.
    """
    unknown = [kind for kind in kinds if kind not in _WRITERS]
    if unknown:
        raise ValueError(f"no such kind of report: {', '.join(unknown)}")
    letterhead = letterhead or Letterhead()
    if logo := read_logo(letterhead.logo):
        check_drawable(logo)
    document, letterhead = mapped(spoken(completed(document), document.language, document.currency), clean), mapped(letterhead, clean)
    paths = []
    for index, kind in enumerate(kinds):
        part = span(progress, index / len(kinds), (index + 1) / len(kinds))
        part(0.0, f"Writing the report as {kind}.")
        paths.append(_written(folder / f"{name}.{kind}", partial(_WRITERS[kind], document, letterhead, logo, part)))
    progress(1.0, "The report is written.")
    return tuple(paths)


def _written(path: Path, make: Callable[[], bytes]) -> Path:
    """Write beside `path` and move there, so that nobody ever sees half a file."""
    try:
        data = make()
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            draft = Path(file.name)
            file.write(data)
        draft.chmod(0o644)  # a temporary file is for its maker only; a report is not
        draft.replace(path)
    except (OSError, XlsxFileError) as error:
        raise WorkspaceError(
            f"The report {path.name} cannot be written to {path.parent}.", "Is it open in another program, or the disk full?"
        ) from error
    return path
