"""The commands that look at this machine."""

from dataclasses import asdict

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
