"""What the test cannot say, and how it was made, as blocks of the report."""

from smeai.core.document import Block, Bullets, Paragraph
from smeai.usecases.chat.result import ChatResult


def limits(result: ChatResult) -> tuple[str, ...]:
    """What a reader must know before he trusts the figures."""
    found = [
        "The test looks at past messages. What customers write next month may differ; watch the figures.",
        "“Right” means the topic that a person chose. Where people disagree, no program can be right every time.",
        "Resolution is assumed: a right topic with a good template counts as resolved. Real customers have to confirm it.",
        "Names and street addresses are not masked; mail addresses, telephone, account and card numbers are.",
    ]
    few = [part.name for part in result.topics if part.accuracy.n < 20]
    if few:
        found.append(f"Fewer than 20 tested messages, so wide intervals: {', '.join(few[:12])}{' and others' if len(few) > 12 else ''}.")
    if result.trained < 300:
        found.append(f"The program learned from {result.trained} messages only; with more it usually gets better.")
    return tuple(found)


def method(result: ChatResult) -> list[Block]:
    """How the messages were split, learned and tested."""
    return [
        Paragraph(result.split_note),
        Paragraph(
            "Each message is turned into numbers by small language models on this computer, and by its words and letter groups;"
            " linear models give a score to each topic. How much each part counts was chosen by cross-validation, for each language."
            " Scores become probabilities on messages held out of training; the threshold was set there too, before the test was looked at."
        ),
        Bullets(tuple(f"{code or 'other languages'}: {words}" for code, words in result.blend)),
        Paragraph(f"Calibration error in the test: {result.calibration_error:.3f}. Intervals are 95 % Wilson intervals."),
    ]
