"""The commands that look at this machine."""

from dataclasses import asdict
from typing import Annotated

import typer

from smeai.cli.terminal import tell
from smeai.cli.words import AsJson


def models(as_json: AsJson = False) -> None:
    """List the shipped models and check that they are whole."""
    from smeai.actions import machine

    found = machine.models()
    lines = [f"{each.name:14} {each.size / 1e6:6.1f} MB  {each.licence:11} {each.state:9} {each.title}" for each in found]
    tell({"models": [asdict(each) for each in found]}, lines, as_json)
    if any(each.state != "whole" for each in found):
        raise typer.Exit(1)


def doctor(as_json: AsJson = False) -> None:
    """Check this machine: models, fonts, libraries, places that are written to."""
    from smeai.actions import machine

    checks = machine.doctor()
    lines = [f"{'ok ' if each.good else 'NO '} {each.name}: {each.sentence}" for each in checks]
    tell({"checks": [asdict(each) for each in checks]}, lines, as_json)
    if not all(each.good for each in checks):
        raise typer.Exit(1)


def licences(part: Annotated[str, typer.Argument(help="Print the terms of this part in full.")] = "", as_json: AsJson = False) -> None:
    """List the parts of this program and their licences, or print the terms of one."""
    from smeai.actions import licences as listed

    if part:
        text = listed.terms(part)
        tell({"part": part, "terms": text}, [text], as_json)
        return
    found = listed.parts()
    lines = [f"{each.name:24} {each.version:12} {each.licence}" for each in found]
    tell({"parts": [{**asdict(each), "texts": len(each.texts)} for each in found]}, lines, as_json)
