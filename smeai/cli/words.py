"""The words that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from smeai.core.translations import LANGUAGES

File = Annotated[Path, typer.Argument(help="A spreadsheet: xlsx, xls, ods, csv, tsv or txt.")]
Maps = Annotated[list[str], typer.Option("--map", metavar="ROLE=COLUMN", help="Which column plays a role; may be given again.")]
Settings = Annotated[list[str], typer.Option("--set", metavar="OPTION=VALUE", help="An option of the pilot; may be given again.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print a machine-readable summary.")]
Out = Annotated[Path, typer.Option("--out", help="Where to write.")]
Sheet = Annotated[str, typer.Option("--sheet", help="The sheet to read.")]
Lang = Annotated[str, typer.Option("--report-lang", help=f"Language of the report: {', '.join(LANGUAGES)}.")]
Anonymous = Annotated[bool, typer.Option("--anonymous", help="Name nobody in the report and quote nothing.")]
HeadName = Annotated[str, typer.Option("--letterhead-name", help="Who made the report.")]
HeadLogo = Annotated[Path | None, typer.Option("--letterhead-logo", help="A PNG or SVG for its first page.")]
HeadAccent = Annotated[str, typer.Option("--letterhead-accent", help="The colour of its charts, such as #3b5bdb.")]
NOTHING: list[str] = []  # typer needs a list and never changes it
