"""What stands at the end of every report of a pilot: notices to copy, a glossary, and what ran."""

from collections.abc import Sequence
from dataclasses import dataclass

from smeai.core.document import Block, Column, Heading, Table
from smeai.core.glossary import glossary
from smeai.core.kpi import Kpi
from smeai.core.notices import notices
from smeai.core.phrases import Own, Said, Value, alone, joined, known, listed, number, say

Facts = Sequence[tuple[Said, Value]]
"""Of a trained model: what is said of it, and the value."""

TASKS = {"encoding": say("reads sentences"), "forecasting": say("forecasts sales")}


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model file that came with the program. `size` is in bytes; `files` are names with their sha256."""

    name: str
    task: str  # as the catalogue names it
    languages: tuple[str, ...]  # ISO 639-1; none where it reads no text
    licence: str
    size: int
    files: tuple[tuple[str, str], ...]


def appendix(
    use_case: str,
    blocks: Sequence[Block],
    kpis: Sequence[Kpi],
    trained: Sequence[tuple[str, Facts]] = (),
    cards: Sequence[ModelCard] = (),
) -> list[Block]:
    """What follows `blocks`: `trained` are the facts of the own model of each pilot, behind its title ("" where there is one alone).

    `cards` are the models that they were built on.
    """
    return [
        *notices(use_case),
        *_card(trained, cards),
        *glossary((tuple(blocks), tuple(kpis), tuple(tuple(facts) for _, facts in trained))),
    ]


def _card(trained: Sequence[tuple[str, Facts]], cards: Sequence[ModelCard]) -> list[Block]:
    if not trained and not cards:
        return []
    made: list[Block] = [Heading(say("Model card"))]
    for pilot, facts in trained:
        columns = (Column(say("Model of this pilot")), Column(say("Value", "of a fact"), wide=True))
        title = alone(Own(pilot, "Pilot")) if pilot else ""
        sheet = joined((say("Model card"), title)) if pilot else say("Model card")
        made.append(Table(title, columns, tuple((name, alone(value)) for name, value in facts), sheet))
    if cards:
        made += [_models(cards), _files(cards)]
    return made


def _models(cards: Sequence[ModelCard]) -> Table:
    columns = (
        Column(say("Model", "a file"), wide=True),
        Column(say("Task", "of a model")),
        Column(say("Languages")),
        Column(say("Licence", "of a model")),
        Column(say("Size", "of a file")),
    )
    rows = tuple(
        (
            each.name,
            TASKS.get(each.task) or known(each.task),
            alone(listed(each.languages)) if each.languages else "–",
            each.licence,
            say("{n} MB", n=number(each.size / 1e6, 0)),
        )
        for each in cards
    )
    title = say("It builds on these models, which came with the program and were not changed:")
    return Table(title, columns, rows, say("Models used"))


def _files(cards: Sequence[ModelCard]) -> Table:
    columns = (Column(say("File")), Column(say("Checksum (SHA-256)"), wide=True))
    rows = tuple((f"{each.name}: {file}", checksum) for each in cards for file, checksum in each.files)
    return Table("", columns, rows, say("Checksums"))
