"""What the test cannot say, and how it was made, as blocks of the report."""

from smeai.core.document import Block, Bullets, Paragraph
from smeai.core.figures import exactly
from smeai.core.kpi import Unit
from smeai.core.phrases import Day, Own, Said, Value, count, estimate, listed, number, plural, say
from smeai.usecases.chat.result import ChatResult

FEW = 20  # tested messages, below which an interval is wide
NAMED = 12
ENOUGH = 300  # messages to learn from


def limits(result: ChatResult) -> tuple[str, ...]:
    """What a reader must know before he trusts the figures."""
    found = [
        say("The test looks at past messages. What customers write next month may differ; watch the figures."),
        say("“Right” means the topic that a person chose. Where people disagree, no program can be right every time."),
        say("Resolution is assumed: a right topic with a good template counts as resolved. Real customers have to confirm it."),
        say("Names and street addresses are not masked; mail addresses, telephone, account and card numbers are."),
    ]
    few = [Own(part.name) for part in result.topics if part.accuracy.n < FEW]
    if few:
        found.append(say("Fewer than {few} tested messages, so wide intervals: {topics}.", few=count(FEW), topics=listed(few, NAMED)))
    if result.trained < ENOUGH:
        found.append(
            plural(
                "The program learned from {n} message only; with more it usually gets better.",
                "The program learned from {n} messages only; with more it usually gets better.",
                n=count(result.trained),
            )
        )
    return tuple(found)


def method(result: ChatResult) -> list[Block]:
    """How the messages were split, learned and tested."""
    return [
        Paragraph(result.split_note),
        Paragraph(
            say(
                "Each message is turned into numbers by small language models on this computer, and by its words and letter groups;"
                " linear models give a score to each topic. How much each part counts was chosen by cross-validation, for each language."
                " Scores become probabilities on messages held out of training; the threshold was set there too, before the test was"
                " looked at."
            )
        ),
        Bullets(tuple(_blended(code, words) for code, words in result.blend)),
        Paragraph(
            say(
                "Calibration error in the test: {error}. Intervals are 95 % Wilson intervals.",
                error=number(result.calibration_error, 3),
            )
        ),
    ]


def learned(result: ChatResult, threshold: float) -> tuple[tuple[Said, Value], ...]:
    """Facts of the pilot's own model, for its card."""
    return (
        (say("Trained on", "column: how many messages"), count(result.trained)),
        (say("Date"), Day(result.date)),
        (say("Right topic"), estimate(result.accuracy)),
        (say("Calibration error"), number(result.calibration_error, 3)),
        (say("Threshold"), exactly(threshold, Unit.SHARE)),
    )


def _blended(code: str, words: str) -> str:
    return say("{language}: {parts}", language=code or say("other languages"), parts=words)
