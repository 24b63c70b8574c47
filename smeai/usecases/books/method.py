"""What the test cannot say, and how it was made, as blocks of the report."""

from smeai.core.document import Block, Bullets, Paragraph
from smeai.core.figures import exactly
from smeai.core.kpi import Unit
from smeai.core.phrases import Day, Own, Said, Value, count, estimate, joined, listed, number, plural, say, share
from smeai.usecases.books.result import NEW, BooksResult, Point

FEW = 20  # tested lines, below which an interval is wide
NAMED = 10
ENOUGH = 1000  # lines to learn from


def limits(result: BooksResult, point: Point) -> tuple[str, ...]:
    """What a reader must know before he trusts the figures."""
    new = next((part for part in result.counterparties if part.name == NEW), None)
    found = [
        say("The test looks at past lines. Next month brings other ones; watch the figures."),
        say(
            "“Right” means the account that a person chose then. Where people book the same line now here, now there, no program can be"
            " right each time; and where they erred, a right posting counts as wrong."
        ),
        say(
            "Nothing was learned from the tested lines. In daily work each correction counts at once, so that the same mistake is rarely"
            " made twice."
        ),
        say("The hours are an estimate: they rest on minutes that are assumptions until you put in your own."),
    ]
    if point.posted and point.right.value < point.precision:
        kept = say(
            "{asked} were asked for, and {right} of the posted lines were right: the promise holds on average, not for every set of lines.",
            asked=share(point.precision, 1),
            right=share(point.right.value, 1),
        )
        found.insert(0, kept)
    if point.threshold > 1:
        found.insert(
            0,
            say("No line was sure enough for the precision that was asked for: nothing is posted, all lines are proposed or left to you."),
        )
    if new is not None and new.right.n:
        found.append(
            say(
                "{part} of the tested lines are of counterparties that were never booked before: right for {right}.",
                part=share(new.right.n / result.tested),
                right=estimate(new.right),
            )
        )
    if result.split.kind != "time":
        found.append(say("The tested lines were drawn at random and not the last ones: the test is kinder than daily work."))
    few = [Own(part.title) for part in result.accounts if 0 < part.right.n < FEW]
    if few:
        found.append(say("Fewer than {few} tested lines, so wide intervals: {accounts}.", few=count(FEW), accounts=listed(few, NAMED)))
    if result.trained < ENOUGH:
        found.append(
            plural(
                "The program learned from {n} line only; with more it usually gets better.",
                "The program learned from {n} lines only; with more it usually gets better.",
                n=count(result.trained),
            )
        )
    return tuple(found)


def method(result: BooksResult) -> list[Block]:
    """How the lines were divided, learned and tested."""
    return [
        Paragraph(result.split.note),
        Paragraph(
            say(
                "The words of a line are cleaned of dates, card numbers and references, and read by two small language models on this"
                " computer and by words and letter groups. What they say is weighed against the past: how this counterparty was booked,"
                " lately and at which amounts. A judge, taught on lines later than all that the model then knew, says how sure that is."
            )
        ),
        Paragraph(
            say(
                "From when on a line is posted was set on earlier lines alone, before the test was looked at: the lowest limit that kept to"
                " the precision asked for. After the test the model learned from all booked lines, and its limit was found anew."
            )
        ),
        Paragraph(say("The simple methods learned from the same lines and were tested on the same lines:")),
        Bullets(tuple(joined((each.name, each.why), ": ") for each in result.baselines)),
        Paragraph(
            say(
                "Calibration error in the test: {error}. Intervals are 95 % Wilson intervals.",
                error=number(result.calibration_error, 3),
            )
        ),
    ]


def learned(result: BooksResult, point: Point) -> tuple[tuple[Said, Value], ...]:
    """Facts of the pilot's own model, for its card."""
    return (
        (say("Learned from"), count(result.trained)),
        (say("Date"), Day(result.date)),
        (say("Right account"), estimate(result.accuracy)),
        (say("Right, of the posted"), estimate(point.right)),
        (say("Calibration error"), number(result.calibration_error, 3)),
        (say("Posted from", "a threshold"), exactly(point.threshold, Unit.SHARE) if point.threshold <= 1 else say("never", "posted")),
    )
