"""The report as one HTML file: no script, nothing fetched, light or dark as the reader likes it."""

from dataclasses import replace
from functools import cache
from importlib.resources import files

import jinja2
from markupsafe import Markup

from smeai.core.document import Document
from smeai.core.letterhead import Letterhead, Logo, accented
from smeai.core.progress import Progress, silent
from smeai.reports.outline import Outline, outline
from smeai.reports.texts import signed


def html_bytes(document: Document, letterhead: Letterhead, logo: Logo | None, progress: Progress = silent) -> bytes:
    """The page in UTF-8; it works from a memory stick and prints like the PDF."""
    light, dark = accented(letterhead.accent)
    shown = outline(document, {"light": replace(light, fonts=""), "dark": replace(dark, fonts="")})
    name = signed(letterhead.name, document.language)
    brand = {
        "name": name,
        "by": shown["words"]["prepared by"].format(name) if name else "",
        "logo": logo.address if logo else "",
        "accent": light.colour(0),
        "accent_dark": dark.colour(0),
    }
    return _template().render(data=shown, words=shown["words"], brand=brand, style=_style()).encode("utf-8")


def drawing(chart: Outline, theme: str) -> Markup:
    """The drawing of `chart` in `theme`: markup of our own, in which every text is escaped already."""
    return Markup(chart["drawings"][theme])


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("smeai.reports"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.globals["drawing"] = drawing
    return environment.get_template("report.html")


@cache
def _style() -> Markup:
    return Markup(files("smeai.reports").joinpath("templates/report.css").read_text("utf-8"))
