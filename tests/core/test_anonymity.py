"""An anonymous report names nobody and quotes nothing, and still says which figure belongs to which thing."""

from dataclasses import fields, is_dataclass
from typing import Any

from smeai.core.anonymity import anonymous
from smeai.core.document import Chart, Column, Document, Paragraph, Series, Sides, Table
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.core.phrases import Own, Said, alone, count, listed, say, spoken

SECRETS = ("Pell & Ondry", "pell_messages.xlsx", "Parcel for Ms Moss", "Returns to Pell", "With Anna instead")
HOURS = Input("hours_pell", "Hours", 3.0, Unit.HOURS, Origin.YOURS, say("from {file}", file=Own("pell_messages.xlsx", "File")))
NUMBER = Kpi("worth", "Worth", 3.0, Unit.HOURS, "hours_pell", (HOURS,))
TABLE = Table(
    say("By topic"),
    (Column(say("Topic"), own="Topic"), Column(say("Example"), private=True), Column(say("Tested"), Unit.COUNT)),
    (("Refund", "Parcel for Ms Moss", 4), ("Returns to Pell", "Parcel for Ms Moss", 2), (say("no topic"), "", 1)),
)
DOCUMENT = Document(
    say("Messages"), "Pell & Ondry", "2026-01-31",
    say("Of the messages, {n} are on {topics}.", n=count(6), topics=listed([Own("Returns to Pell"), Own("Refund"), Own("Else", "Topic")])),
    NUMBER,
    (
        Chart(say("Chart"), "bars", (Series("Returns to Pell", (0.0,), (1.0,)),), labels=("Refund",)),
        TABLE,
        Paragraph("Pell & Ondry wants to know."),
        Sides("", (say("Base"), "With Anna instead"), ((NUMBER,), (NUMBER,)), ("worth",)),
    ),
    (NUMBER,), (HOURS,), facts=((say("File"), alone(Own("pell_messages.xlsx", "File"))),),
)  # fmt: skip


def texts(thing: Any) -> list[str]:
    if isinstance(thing, Said):
        return [thing, *texts(tuple(thing.values.values()))]
    if isinstance(thing, str):
        return [thing]
    if isinstance(thing, tuple):
        return [text for item in thing for text in texts(item)]
    return [text for field in fields(thing) for text in texts(getattr(thing, field.name))] if is_dataclass(thing) else []


def test_nothing_of_the_client_is_left() -> None:
    found = texts(anonymous(DOCUMENT))
    assert any(secret in text for text in texts(DOCUMENT) for secret in SECRETS)
    assert not [(text, secret) for text in found for secret in SECRETS if secret in text]


def test_the_same_name_has_the_same_number_everywhere() -> None:
    made = anonymous(DOCUMENT)
    chart, table, paragraph, sides = made.blocks
    assert table.rows == (("Topic 1", 4), ("Topic 2", 2), ("no topic", 1))
    assert (chart.labels, chart.series[0].title) == (("Topic 1",), "Topic 2")
    assert made.headline == "Of the messages, 6 are on Topic 2, Topic 1, Topic 3."
    assert (paragraph.text, sides.names) == ("… wants to know.", ("Base", "What-if 1"))
    assert made.facts == (("File", "File 1"),) and made.client == ""


def test_figures_and_what_programs_read_stay() -> None:
    made = anonymous(DOCUMENT)
    assert (made.number.name, made.number.formula, made.number.inputs[0].name) == ("worth", "hours_pell", "hours_pell")
    assert (made.blocks[0].kind, made.date, made.currency, made.number.value) == ("bars", "2026-01-31", "EUR", 3.0)


def test_a_document_without_a_client_keeps_its_words() -> None:
    bare = Document(say("Messages"), "", "2026-01-31", say("Nothing."), NUMBER, (), (NUMBER,), (HOURS,))
    assert anonymous(bare).headline == "Nothing."


def test_numbers_are_said_in_the_language_of_the_report() -> None:
    assert spoken(anonymous(DOCUMENT).blocks[1].rows[0][0], "de") == "Thema 1"
