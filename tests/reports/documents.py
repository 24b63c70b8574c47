"""The documents the tests render: a small one, a hostile one, and the empty and the long."""

from dataclasses import replace

from smeai.core.document import Bullets, Chart, Column, Document, Heading, Note, Paragraph, Series, Table, Tiles
from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.reports.texts import mapped

MESSAGES = Input("messages", "Messages a month", 1284.0, Unit.COUNT, Origin.YOURS, "orders.xlsx, October 2026")
INVOLVEMENT = Input("involvement", "Share the assistant answers", 0.6825, Unit.SHARE, Origin.MEASURED, "held-out messages", 0.65, 0.713)
RESOLUTION = Input("resolution", "Share of those answered right", 0.894, Unit.SHARE, Origin.MEASURED, "held-out messages", 0.867, 0.916)
MINUTES = Input("minutes", "Minutes a message takes a person", 4.5, Unit.MINUTES, Origin.ASSUMPTION, "typical for shops")
WAGE = Input("wage", "Cost of an hour of work", 24.5, Unit.MONEY, Origin.YOURS)
RATE = Kpi(
    "automation_rate",
    "Automation rate",
    0.6825 * 0.894,
    Unit.SHARE,
    "involvement * resolution",
    (INVOLVEMENT, RESOLUTION),
    "Of 100 messages, 61 would have been answered right without a person.",
    0.577,
    0.641,
    812,
)
HOURS = Kpi(
    "hours_saved",
    "Hours saved a month",
    1284 * 0.6825 * 0.894 * 4.5 / 60,
    Unit.HOURS,
    "messages * involvement * resolution * minutes / 60",
    (MESSAGES, INVOLVEMENT, RESOLUTION, MINUTES),
    "Net of review.",
    54.2,
    62.1,
)
MONEY = Kpi("money_saved", "Saved a month", HOURS.value * 24.5, Unit.MONEY, "hours_saved * wage", (WAGE,))  # rests on another figure
CHART = Chart(
    "Automatic, and wrong, by threshold",
    "line",
    (
        Series("Automatic", (0.5, 0.75, 1.0), (0.95, 0.7, 0.1), (0.9, 0.66, 0.08), (0.98, 0.74, 0.13)),
        Series("Wrong", (0.5, 0.75, 1.0), (0.12, 0.04, 0.0)),
    ),
    x_title="Confidence asked for",
    x_unit=Unit.SHARE,
    y_unit=Unit.SHARE,
    marker=(0.72, "threshold"),
    summary="At 72 %, 68 % are answered.",
)
LANES = Chart(
    "Lanes", "stack", (Series("Automatic", (), (0.7, 0.2)), Series("Person", (), (0.3, 0.8))), ("Orders", "Returns"), y_unit=Unit.SHARE
)
TOPICS = Table(
    "By topic",
    (Column("Topic", wide=True), Column("Messages", Unit.COUNT), Column("Right", Unit.SHARE), Column("Saved", Unit.MONEY)),
    (("Where is my order", 262, 0.962, 412.2), ("Return: or [exchange]?", 204, 0.93, None), ("أين طلبي", 3, 1.0, 0.5)),
    shown=2,
)

SMALL = Document(
    title="Can AI answer our customers?",
    client="Corner Coffee Ltd",
    date="2026-11-23",
    headline="Of 100 messages, smeai would have handled 61 right: about 59 hours a month.",
    number=RATE,
    blocks=(
        Tiles((HOURS, MONEY)),
        CHART,
        Heading("What was tested"),
        Paragraph("The newest 812 messages."),
        Bullets(("By time.", "Two baselines.")),
        LANES,
        TOPICS,
        Note("A Christmas season is not in the test."),
    ),
    kpis=(RATE, HOURS, MONEY),
    inputs=(MESSAGES, INVOLVEMENT, RESOLUTION, MINUTES, WAGE),
    facts=(("File", "orders.xlsx, 4,060 rows"), ("Program", "smeai 0.1.0")),
)

BARE = replace(
    SMALL, blocks=(), kpis=(), inputs=(), facts=(), client="", headline="", number=replace(RATE, sentence="", low=None, high=None, n=None)
)
EMPTY_TABLES = replace(
    SMALL, blocks=(Table("Nothing", (Column("A"), Column("B", Unit.COUNT)), ()), Table("Less", (), ()), Tiles(()), Bullets(()))
)
LONG = replace(
    SMALL,
    blocks=(
        Table("All", (Column("Text", wide=True), Column("N", Unit.COUNT)), tuple((f"row {n} &<", n) for n in range(5000)), shown=5000),
    ),
)

HOSTILE_TEXTS = {
    "typst": '#panic("run") #eval("1") $x$ *bold* _it_ = Heading @cite <label> \\ // `raw` #import "x.typ"',
    "html": '"><script>alert(1)</script><img src=x onerror=alert(1)><svg/onload=alert(1)></style>{{ 7*7 }}{% raw %}',
    "dde": '=cmd|" /C calc"!A0',
    "formula": "+1+1 @SUM(A1) -2 {=1+1}",
    "right to left": "\u202eتم الشحن \u2066אבג 123 (x)\u2069\u200f",
    "pictures": "👩‍👩‍👧‍👦 😡 🇩🇪 ☎️ 1️⃣ ⌚ 𓀀 \U0010ffff",
    "controls": "\x00\x01\x1b[31m\x85\ud800\udc00\ufffe line\r\nbreak\ttab",
    "addresses": "http://example.org/ mailto:a@example.org \\\\server\\share file:///etc/passwd",
    "one long word": "W" * 10_000,
    "long text": "many words " * 900,
    "long chinese": "汉字" * 5_000,
    "format": "{} {0} {x!r} %s %(a)s ${x}",
    "empty": "",
    "blank": " ",
}
_KEPT = {"involvement", "resolution", "messages", "minutes", "wage", "automation_rate", "hours_saved", "money_saved"}
_KEPT |= {kpi.formula for kpi in SMALL.kpis} | {"line", "stack", "2026-11-23", "EUR", "en"}


def hostile(text: str) -> Document:
    """The small document with `text` in every place that holds a text for readers."""
    return mapped(SMALL, lambda here: here if here in _KEPT else text)
