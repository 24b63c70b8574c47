"""The words that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

File = Annotated[Path, typer.Argument(help="A spreadsheet: xlsx, xls, ods, csv, tsv or txt.")]
Maps = Annotated[list[str], typer.Option("--map", metavar="ROLE=COLUMN", help="Which column plays a role; may be given again.")]
Settings = Annotated[list[str], typer.Option("--set", metavar="OPTION=VALUE", help="An option of the pilot; may be given again.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print a machine-readable summary.")]
Out = Annotated[Path, typer.Option("--out", help="Where to write.")]
Sheet = Annotated[str, typer.Option("--sheet", help="The sheet to read.")]
NOTHING: list[str] = []  # typer needs a list and never changes it
