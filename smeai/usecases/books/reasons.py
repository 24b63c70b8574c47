"""Why a line has its account, in one sentence."""

from smeai.core.phrases import joined, say, share
from smeai.usecases.books.decision import ACCEPTED, BOOKED, POSTED, Decision
from smeai.usecases.books.suggestion import Source
from smeai.usecases.books.whys import told_again

_SETTLED = {BOOKED: say("Booked by a person."), ACCEPTED: say("Accepted by a person."), POSTED: say("Posted, for it was sure.")}


def reason(decision: Decision, source: Source, confidence: float, why: str) -> str:
    """The sentence of a line as it is: of its decision when it is settled, else of its suggestion, whose own words are `why`."""
    if decision.how == BOOKED:
        return say("Split by a person.") if decision.parts else _SETTLED[BOOKED]
    said = told_again(why) or _said(source, confidence)
    return joined((_SETTLED[decision.how], said)) if decision.how else said


def _said(source: Source, confidence: float) -> str:
    sure = share(confidence, 0)
    match source:
        case Source.PERSON:
            return _SETTLED[BOOKED]
        case Source.RULE:
            return say("A rule of yours.")
        case Source.MEMORY:
            return say("This payee was booked so before, {sure} sure.", sure=sure)
        case Source.MODEL:
            return say("The model is {sure} sure.", sure=sure)
        case Source.LEXICON:
            return say("Its words speak for it, {sure} sure.", sure=sure)
    return say("Nothing is known of this payee yet.")
