"""Why a line has its account, in one sentence."""

from smeai.usecases.books.decision import ACCEPTED, BOOKED, POSTED, Decision
from smeai.usecases.books.suggestion import Source

_SETTLED = {BOOKED: "Booked by a person.", ACCEPTED: "Accepted by a person.", POSTED: "Posted, for it was sure."}
_SAID = {
    Source.PERSON: "Booked by a person.",
    Source.RULE: "A rule of yours.",
    Source.MEMORY: "This payee was booked so before, {:.0%} sure.",
    Source.MODEL: "The model is {:.0%} sure.",
    Source.LEXICON: "Its words speak for it, {:.0%} sure.",
    Source.NONE: "Nothing is known of this payee yet.",
}


def reason(decision: Decision, source: Source, confidence: float, why: str) -> str:
    """The sentence of a line as it is: of its decision when it is settled, else of its suggestion, whose own words are `why`."""
    if decision.how == BOOKED:
        return "Split by a person." if decision.parts else _SETTLED[BOOKED]
    said = why or _SAID[source].format(confidence)
    return f"{_SETTLED[decision.how]} {said}" if decision.how else said
