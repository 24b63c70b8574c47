"""What the test found, and where it goes wrong, as blocks of the report."""

from smeai.core.document import Block, Column, Paragraph, Table
from smeai.core.estimate import Estimate
from smeai.core.evidence import RIGHT, bars, shares
from smeai.core.kpi import Unit
from smeai.core.phrases import count, estimate, joined, plural, say
from smeai.usecases.chat.lanes import Lane
from smeai.usecases.chat.result import ChatResult, Part

SHOWN_WRONG = 15
TOPIC = "Topic"
_LANES = {Lane.AUTO.value: say("auto", "lane"), Lane.CLARIFY.value: say("clarify", "lane"), Lane.HUMAN.value: say("human", "lane")}
_NO_TOPIC = say("no topic")


def first_words(result: ChatResult) -> str:
    """The test in a few words."""
    tested = count(result.tested)
    if not result.accuracy.n:
        return plural(
            "{n} message was tested; it belongs to no topic, so that nothing says how often topics are right.",
            "{n} messages were tested; none of them belongs to a topic, so that nothing says how often topics are right.",
            n=tested,
        )
    best = max(result.baselines, key=lambda each: each.accuracy.value, default=None)
    return joined(
        (
            plural(
                "{n} message that the program had never seen was sorted as it would sort it in daily work.",
                "{n} messages that the program had never seen were sorted as it would sort them in daily work.",
                n=tested,
            ),
            say(
                "The topic it found likeliest was right for {right} of those that belong to a topic.",
                right=estimate(result.accuracy),
            ),
            say("{method} reach {right} on the same messages.", method=best.name, right=estimate(best.accuracy)) if best else "",
        )
    )


def evidence(result: ChatResult) -> list[Block]:
    """How often the topic was right: beside simple methods, by topic, by language, and for messages of no topic."""
    compared = [(name, found) for name, found in _compared(result) if found.n]
    chart = bars(say("Right topic, beside simple methods"), say("Right topic"), compared)
    found: list[Block] = [*([chart] if compared else []), _parts(say("By topic"), say("Topic"), result.topics, TOPIC)]
    if len(result.languages) > 1:
        found.append(_parts(say("By language"), say("Language"), result.languages))
    if result.outside.n:
        handed = plural(
            "Of {n} message that belongs to no topic, {share} were handed to a person.",
            "Of {n} messages that belong to no topic, {share} were handed to a person.",
            n=count(result.outside.n),
            share=estimate(result.outside),
        )
        turned = say("Of those that do belong, {share} were handed over as unknown.", share=estimate(result.turned_away))
        found.append(Paragraph(joined((handed, turned if result.turned_away.n else ""))))
    return found


def _compared(result: ChatResult) -> tuple[tuple[str, Estimate], ...]:
    return ((say("This model"), result.accuracy), *((each.name, each.accuracy) for each in result.baselines))


def _parts(title: str, name: str, parts: tuple[Part, ...], own: str = "") -> Table:
    columns = (
        Column(name, wide=True, own=own),
        Column(say("Trained on", "column: how many messages"), Unit.COUNT),
        Column(say("Tested", "column: how many"), Unit.COUNT),
        *RIGHT,
        Column(say("Automatic", "column: share of messages"), Unit.SHARE),
        Column(say("of it wrong", "column: share of the automatic ones"), Unit.SHARE),
    )
    rows = tuple(
        (
            part.name or _NO_TOPIC,
            part.trained,
            part.accuracy.n,
            *shares(part.accuracy),
            *shares(part.automatic, ("value",)),
            *shares(part.wrong, ("value",)),
        )
        for part in parts
    )
    return Table(title, columns, rows, shown=25)


def mistakes(result: ChatResult) -> list[Block]:
    """The wrong ones, and the topics taken for each other."""
    wrong = Table(
        say("Wrong ones, the surest first"),
        (
            Column(say("Row", "of a spreadsheet")),
            Column(say("Message"), wide=True, private=True),
            Column(say("Was", "column: the true topic"), own=TOPIC),
            Column(say("Was taken for", "column: the topic that was said"), own=TOPIC),
            Column(say("Sure", "column: how sure the program was"), Unit.SHARE),
            Column(say("Lane")),
        ),
        tuple(
            (str(each.row), each.text[:200], each.topic or _NO_TOPIC, each.predicted, each.confidence, _LANES[each.lane])
            for each in result.wrong
        ),
        sheet=say("Wrong ones"),
        shown=SHOWN_WRONG,
    )
    mixed = Table(
        say("Topics taken for each other"),
        (
            Column(say("Topic"), own=TOPIC),
            Column(say("Taken for", "column: the topic that was said"), own=TOPIC),
            Column(say("Times", "column: how often"), Unit.COUNT),
            Column(say("Example"), wide=True, private=True),
        ),
        tuple((each.topic, each.predicted, each.times, each.examples[0][:160]) for each in result.confusions),
        sheet=say("Mixed up", "sheet: topics taken for each other"),
    )
    return [wrong, mixed]
