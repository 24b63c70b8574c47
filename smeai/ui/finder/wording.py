"""The finder's own texts, which lie beside its catalogue, in the language of the moment."""

from collections.abc import Callable

from PySide6.QtCore import QLocale

from smeai.core.opportunities.catalogue import read_catalogue
from smeai.core.opportunities.phrasebook import Phrasebook
from smeai.core.opportunities.question import Answers
from smeai.core.opportunities.worth import volume_of
from smeai.ui.amounts import amount
from smeai.ui.words import language


def book() -> Phrasebook:
    return read_catalogue().book(language())


def text(key: str) -> Callable[[], str]:
    """A text to be bound, so that it follows the language."""
    return lambda: book().say(key)


def counted(value: float) -> str:
    """A number without decimals, as this language writes it."""
    return QLocale().toString(round(value))


def usual(name: str, answers: Answers) -> str:
    """What is assumed where a number is not answered; empty while the trade is not known."""
    catalogue, bare = read_catalogue(), answers.with_number(name, None)
    if name == "wage":
        return counted(catalogue.wage[1] * catalogue.euro_is.get(answers.currency, 1.0))
    if name != "people" and not answers.pick("trade"):
        return ""
    return counted(volume_of(name, bare, catalogue, book()).value)


def typed(value: float | None) -> str:
    """A number as it stands in a field; empty where there is none."""
    return "" if value is None else amount(f"{value:.10g}").lstrip("\u200e")
