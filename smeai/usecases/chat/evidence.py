"""What the test found, and where it goes wrong, as blocks of the report."""

from smeai.core.document import Block, Column, Paragraph, Table
from smeai.core.estimate import Estimate
from smeai.core.evidence import RIGHT, bars, estimated, shares
from smeai.core.kpi import Unit
from smeai.usecases.chat.lanes import Lane
from smeai.usecases.chat.result import ChatResult, Part

SHOWN_WRONG = 15
_LANES = {Lane.AUTO.value: "auto", Lane.CLARIFY.value: "clarify", Lane.HUMAN.value: "human"}


def first_words(result: ChatResult) -> str:
    """The test in a few words."""
    if not result.accuracy.n:
        return f"{result.tested:,} messages were tested; none of them belongs to a topic, so that nothing says how often topics are right."
    best = max(result.baselines, key=lambda each: each.accuracy.value, default=None)
    beside = f" {best.name} reach {estimated(best.accuracy)} on the same messages." if best else ""
    return (
        f"{result.tested:,} messages that the program had never seen were sorted as it would sort them in daily work."
        f" The topic it found likeliest was right for {estimated(result.accuracy)} of those that belong to a topic.{beside}"
    )


def evidence(result: ChatResult) -> list[Block]:
    """How often the topic was right: beside simple methods, by topic, by language, and for messages of no topic."""
    compared = [(name, found) for name, found in _compared(result) if found.n]
    chart = bars("Right topic, beside simple methods", "Right topic", compared)
    found: list[Block] = [*([chart] if compared else []), _parts("By topic", "Topic", result.topics)]
    if len(result.languages) > 1:
        found.append(_parts("By language", "Language", result.languages))
    if result.outside.n:
        handed = f"Of {result.outside.n} messages that belong to no topic, {estimated(result.outside)} were handed to a person."
        known = f" Of those that do belong, {estimated(result.turned_away)} were handed over as unknown." if result.turned_away.n else ""
        found.append(Paragraph(handed + known))
    return found


def _compared(result: ChatResult) -> tuple[tuple[str, Estimate], ...]:
    return (("This model", result.accuracy), *((each.name, each.accuracy) for each in result.baselines))


def _parts(title: str, name: str, parts: tuple[Part, ...]) -> Table:
    columns = (
        Column(name, wide=True),
        Column("Trained on", Unit.COUNT),
        Column("Tested", Unit.COUNT),
        *RIGHT,
        Column("Automatic", Unit.SHARE),
        Column("of it wrong", Unit.SHARE),
    )
    rows = tuple(
        (
            part.name or "no topic",
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
        "Wrong ones, the surest first",
        (
            Column("Row"),
            Column("Message", wide=True),
            Column("Was"),
            Column("Was taken for"),
            Column("Sure", Unit.SHARE),
            Column("Lane"),
        ),
        tuple(
            (str(each.row), each.text[:200], each.topic or "no topic", each.predicted, each.confidence, _LANES[each.lane])
            for each in result.wrong
        ),
        sheet="Wrong ones",
        shown=SHOWN_WRONG,
    )
    mixed = Table(
        "Topics taken for each other",
        (Column("Topic"), Column("Taken for"), Column("Times", Unit.COUNT), Column("Example", wide=True)),
        tuple((each.topic, each.predicted, each.times, each.examples[0][:160]) for each in result.confusions),
        sheet="Mixed up",
    )
    return [wrong, mixed]
