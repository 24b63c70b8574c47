"""Short texts for customers and staff to adapt and copy: that a program is at work, who answers for it, where the data stays."""

from collections.abc import Mapping
from dataclasses import dataclass

from smeai.core.document import Block, Heading, Note, Paragraph
from smeai.core.phrases import Said, joined, say


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said to customers and to staff of a use case, before what is the same for all."""

    customers: Said
    staff: Said


NOTICES: Mapping[str, Notice] = {
    "chat": Notice(
        say("You may get an automatic answer here: a program (artificial intelligence) wrote or chose it. Ask for a person at any time."),
        say("The program answers messages that it is sure of, asks one question back, or hands them to you."),
    ),
    "books": Notice(
        say("A program (artificial intelligence) sorts our bank lines into accounts, payments from and to you among them."),
        say("The program posts bank lines that it is sure of, proposes an account for others, and leaves the rest to you."),
    ),
    "stock": Notice(
        say(
            "A program (artificial intelligence) forecasts what we will sell, so that goods are on the shelf. It decides nothing about you."
        ),
        say("The program forecasts sales and proposes orders. It orders nothing itself: you do."),
    ),
    "case": Notice(
        say("In some of our work we use programs that learned from examples (artificial intelligence)."),
        say("The programs of this report do or propose parts of the work, each within limits that people set."),
    ),
}
ANSWERS = say("A person is responsible for what it does and can be asked at any time.")
STAYS = say("The program runs on our own computer: the data stays there and is not sent to an AI service.")
ERRS = say("It can be wrong. You may overrule it at any time; please say where it errs often.")


def notices(use_case: str) -> list[Block]:
    """The texts of a use case, as blocks."""
    found = NOTICES[use_case]
    return [
        Heading(say("Notices to copy")),
        Paragraph(say("Two short texts to adapt. They are no legal advice: please have checked which duties apply to you.")),
        Paragraph(say("For customers:")),
        Note(joined((found.customers, ANSWERS, STAYS))),
        Paragraph(say("For staff:")),
        Note(joined((found.staff, ERRS, ANSWERS, STAYS))),
    ]
