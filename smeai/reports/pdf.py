"""The report as PDF/UA, set by typst.

The template is a file of ours; texts reach it as JSON in `sys.inputs` and are set as strings, so
that nothing a user writes is ever read as typst code.
"""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

import typst

from smeai.core.document import Document
from smeai.core.letterhead import Letterhead, Logo, accented
from smeai.core.progress import Progress, silent
from smeai.errors import UnreadableFile
from smeai.reports.fonts import fonts_folder
from smeai.reports.outline import Outline, outline
from smeai.reports.texts import breakable, mapped, signed, spelled

_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
_MOST_UNSHOWN = 40
_CHART_FONTS = "Inter, 'Noto Sans', 'Noto Sans Arabic UI', 'Noto Sans Devanagari UI', 'DejaVu Sans', 'Droid Sans Fallback', sans-serif"
_LOGO_ONLY = b'#set page(width: 5cm, height: 5cm)\n#image(bytes(json(bytes(sys.inputs.data)).logo), alt: "logo")'


def pdf_bytes(document: Document, letterhead: Letterhead, logo: Logo | None, progress: Progress = silent) -> bytes:
    """The PDF; tagged for screen readers, with its fonts inside and the document's date as its own."""
    data = page_data(document, letterhead, logo)
    moment = datetime.fromisoformat(document.date[:10]).replace(tzinfo=UTC)
    template = files("smeai.reports").joinpath("templates/report.typ").read_bytes()
    return _compiled(template, json.dumps(data, ensure_ascii=False, sort_keys=True), int(moment.timestamp()))


def page_data(document: Document, letterhead: Letterhead, logo: Logo | None) -> Outline:
    """What the template gets: the outline, and whose report it is."""
    theme, _ = accented(letterhead.accent)
    shown = outline(mapped(document, lambda text: breakable(spelled(text))), {"light": replace(theme, fonts=_CHART_FONTS)})
    name = breakable(signed(spelled(letterhead.name), document.language))
    by = shown["words"]["prepared by"].format(name) if name else ""
    brand = {"name": name, "by": by, "accent": theme.colour(0), "logo": list(logo.data) if logo else None}
    return {**shown, "brand": brand}


def check_drawable(logo: Logo) -> None:
    """Raise UnreadableFile where the logo is damaged."""
    try:
        _typst().compile(_LOGO_ONLY, format="pdf", sys_inputs={"data": json.dumps({"logo": list(logo.data)})})
    except typst.TypstError as error:
        raise UnreadableFile("The logo cannot be drawn.", "Save it as PNG and choose it again.") from error


def _compiled(template: bytes, data: str, timestamp: int) -> bytes:
    """The PDF/UA; a character no font has is replaced by a box, since PDF/UA forbids what cannot be read."""
    for _ in range(_MOST_UNSHOWN):
        try:
            return _typst().compile(template, format="pdf", sys_inputs={"data": data}, timestamp=timestamp, pdf_standards=["ua-1"])
        except typst.TypstError as error:
            unshown = _UNSHOWN.search(error.message)
            if unshown is None and "PDF/UA" not in error.message:
                raise
            if unshown is None:
                break
            data = _without(unshown[1], data)
    return _typst().compile(template, format="pdf", sys_inputs={"data": data}, timestamp=timestamp)


def _without(text: str, data: str) -> str:
    """`data` with each character of `text` as a box; typst names the cluster it could not set."""
    strange = {ord(mark): "□" for mark in re.sub(r"\\u\{([0-9a-f]+)\}", lambda code: chr(int(code[1], 16)), text) if ord(mark) > 0x7E}
    return data.translate(strange)


@cache
def _typst() -> typst.Compiler:
    """One compiler for the process: finding the fonts takes longer than setting a report."""
    folder = fonts_folder()
    # the system's fonts come last: they serve scripts that ours lack, and change nothing else
    fonts = typst.Fonts(include_system_fonts=True, font_paths=[folder] if folder else [])
    return typst.Compiler(font_paths=fonts)
