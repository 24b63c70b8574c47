"""What the technical terms of a report mean, in a sentence each; only those are explained that the report uses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass

from smeai.core.document import Block, Column, Heading, Table
from smeai.core.phrases import Said, say


@dataclass(frozen=True, slots=True)
class Term:
    """A term, what it means, and English words, in small letters, by which a text that uses it is known."""

    title: Said
    meaning: Said
    signs: tuple[str, ...]


TERMS = (
    Term(say("Automation rate"), say("Share of all cases that are done right without a person."), ("automation rate",)),
    Term(say("Involvement"), say("Share of all cases that the program takes part in."), ("involvement",)),
    Term(
        say("Resolution"), say("Of the cases that the program takes part in, the share that ends right without a person."), ("resolution",)
    ),
    Term(
        say("Threshold"),
        say("How sure the program must be to act by itself. A higher one means fewer cases and fewer mistakes."),
        ("threshold", "how sure must it be"),
    ),
    Term(
        say("Abstain"),
        say("To leave a case to a person because the program is not sure enough."),
        ("question back", "to be decided"),
    ),
    Term(
        say("Calibration error"),
        say("How far, on average, the certainty that is stated lies from the share that is right. 0 is best."),
        ("calibration",),
    ),
    Term(
        say("95 % interval"),
        say("Where the true value probably lies: such intervals hold it 95 times of 100. Fewer cases make it wider."),
        ("interval",),
    ),
    Term(
        say("Baseline"),
        say("A simple method in the same test. A model is worth its effort only if it beats it."),
        ("baseline", "simple method"),
    ),
    Term(say("Precision"), say("Of the cases that the program decided, the share that is right."), ("precision",)),
    Term(say("Coverage"), say("Share of all cases that the program decided by itself."), ("coverage", "without a touch")),
    Term(say("Fill rate"), say("Share of the demanded units that were served from the shelf."), ("fill rate",)),
    Term(say("Cycle service"), say("Share of order cycles without a stock-out."), ("cycle service",)),
    Term(say("Safety stock"), say("Stock beyond the expected demand, against surprises until the next delivery."), ("safety stock",)),
    Term(say("Reorder point"), say("The stock at which a new order is due."), ("reorder point",)),
    Term(say("Order-up-to level"), say("The stock to which an order fills up, what is on its way included."), ("order-up-to",)),
    Term(
        say("Error (MASE)"),
        say("Mean error of the forecast, divided by that of a naive one. Below 1 is better than naive."),
        ("mase",),
    ),
    Term(say("Bias"), say("Whether forecasts are too high or too low on the whole."), ("bias", "too high", "too low")),
    Term(
        say("ABC-XYZ"),
        say("Classes of items: A to C by sales, the most first; X to Z by how steady demand is, the steadiest first."),
        ("classes of items", "abc"),
    ),
    Term(
        say("Carrying cost"),
        say("What it costs a year to keep stock: capital, space, insurance, ageing."),
        ("carrying cost", "carrying stock"),
    ),
    Term(
        say("Net present value"), say("All later money in and out, at its worth today. Above 0 the project gains."), ("net present value",)
    ),
    Term(say("Payback"), say("How long it takes until the money spent has come back."), ("payback", "paid back")),
    Term(say("Return on investment"), say("What is gained, divided by what was spent."), ("return on",)),
    Term(say("Discount rate"), say("By how much a year money is worth less, because it comes later."), ("discount rate",)),
    Term(say("Break-even"), say("The volume at which benefit and cost are equal."), ("break-even", "break even")),
    Term(say("* (assumption)"), say("The figure rests on an assumption, not on your data. Put in your own."), ("assum",)),
)


def glossary(use: object) -> list[Block]:
    """The terms that `use`, a tree of dataclasses and tuples, uses; nothing where it uses none."""
    words = " ".join(_texts(use)).lower()
    found = tuple((each.title, each.meaning) for each in TERMS if any(sign in words for sign in each.signs))
    if not found:
        return []
    columns = (Column(say("Term")), Column(say("Meaning"), wide=True))
    return [Heading(say("Glossary")), Table("", columns, found, say("Glossary"), shown=len(TERMS))]


def _texts(thing: object) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, Sequence):
        yield from (text for each in thing for text in _texts(each))
    elif is_dataclass(thing):
        yield from (text for field in fields(thing) for text in _texts(getattr(thing, field.name)))
