"""The sheet on paper: what computing costs, and on what that rests."""

from collections.abc import Iterable, Mapping

from smeai.core.computing import choice, commitment, ebitda, selling
from smeai.core.computing.charts import bills_chart, ebitda_chart, margin_chart, paid_chart
from smeai.core.computing.sheet import Sheet
from smeai.core.computing.telling import cost_words, guessed
from smeai.core.document import Block, Bullets, Column, Document, Heading, Note, Paragraph, Table, Tiles
from smeai.core.kpi import Input, Kpi, Unit, names
from smeai.core.phrases import doubted, known, say

PARTS = ("commitments", "ebitda", "choice", "selling")
BETTER: Mapping[str, str] = {
    choice.OWN: say("this computer"), choice.CLOUD: say("the cloud"), choice.EITHER: say("no difference"),
    choice.OPEN: say("not known yet"),
}  # fmt: skip
_MARK = say("An asterisk marks what rests on an assumption. Every assumption stands in the list of inputs with its source.")
_TWICE = say(
    "A pilot's own cost of computing is the power and wear of its calls. It is part of the figures here and must not be added to them."
)


def computing_document(sheet: Sheet, client: str, date: str, parts: Iterable[str] = PARTS, language: str = "en") -> Document:
    """The whole sheet as a report; `parts` are those beside the cost itself (see `PARTS`), `date` is ISO."""
    wanted = tuple(part for part in PARTS if part in tuple(parts) and (sheet.service or part == "selling"))
    blocks = [*_cost(sheet), *(block for part in wanted for block in _BLOCKS[part](sheet)), Note(_MARK), Note(_TWICE)]
    shown = _shown(sheet, blocks, wanted)
    return Document(
        title=say("Cost of computing"),
        client=client,
        date=date,
        headline=cost_words(sheet),
        number=sheet.kpis["own_month"],
        blocks=tuple(blocks),
        kpis=shown,
        inputs=_inputs(shown, sheet),
        currency=sheet.workings.currency,
        language=language,
    )


def _cost(sheet: Sheet) -> list[Block]:
    columns = (
        Column(say("Way"), wide=True),
        *(Column(title, Unit.MONEY, assumed=_guessed(sheet)) for title in (say("a month"), say("a year"), say("a million more"))),
    )
    own = (say("Own computer"), sheet.values["own_month"], 12 * sheet.values["own_month"], sheet.values["more_million"])
    rows = [own] + [
        (each.name, *_service_row(sheet, each.key)) for each in sheet.services
    ]  # the million is a price, not a mean: the first calls may be free
    tiles = tuple(sheet.kpis[name] for name in _tile_names(sheet))
    whole = sheet.workings.whole
    charged = say("Charged is the whole of a computer bought for this alone.") if whole else say("Charged is only the share that is used.")
    return [
        Tiles(tiles), Paragraph(charged), Table(say("What the calls cost"), columns, tuple(rows)), paid_chart(sheet),
        Table(say("The price list"), (Column(say("Service"), wide=True), Column(say("Source"), wide=True), Column(say("Read in"))),
              tuple((each.price.name, known(each.price.basis), each.price.as_of) for each in sheet.services)),
    ]  # fmt: skip


def _guessed(sheet: Sheet) -> bool:
    """Whether what is set side by side rests on an assumption."""
    return guessed(sheet, "own_month", *(f"cloud_{each.key}" for each in sheet.services))


def _service_row(sheet: Sheet, key: str) -> tuple[float, float, float]:
    return sheet.values[f"cloud_{key}"], 12 * sheet.values[f"cloud_{key}"], sheet.values[f"million_{key}"]


def _tile_names(sheet: Sheet) -> tuple[str, ...]:
    keys = tuple(each.key for each in sheet.services)
    found = ("own_month", *(f"cloud_{key}" for key in keys[:1]), "more_million", *(f"million_{key}" for key in keys[:1]))
    return found + tuple(f"wait_{key}" for key in keys[:1] if sheet.workings.whole and f"wait_{key}" in sheet.kpis)


def _commitments(sheet: Sheet) -> list[Block]:
    kpis = tuple(sheet.kpis[name] for name in ("commit_saving", "even_calls", "half_loss", "bound"))
    told = commitment.told(sheet.kpis, sheet.service, sheet.values["calls_month"])
    told = doubted(told, guessed(sheet, "commit_saving"))
    return [Heading(say("To commit, or to pay as you go")), Paragraph(told), Tiles(kpis), bills_chart(sheet)]


def _ebitda(sheet: Sheet) -> list[Block]:
    titles = (say("Own: paid"), say("Own: lowers EBITDA"), say("Own: depreciation"), say("Own: lowers the result"), say("Cloud: all three"))
    columns = (Column(say("Year")), *(Column(title, Unit.MONEY, assumed=_guessed(sheet)) for title in titles))
    rows = tuple((f"{year}", *rest) for year, *rest in ebitda.years_of(sheet.values, sheet.service.key, sheet.workings.years))
    told = ebitda.told(sheet.kpis, sheet.service, sheet.workings.years)
    told = doubted(told, guessed(sheet, "ebitda_own", "ebitda_cloud"))
    kpis = tuple(sheet.kpis[name] for name in ("ebitda_own", "ebitda_cloud", "result_gap", "paid_gap"))
    return [
        Heading(say("EBITDA")),
        Paragraph(told),
        Tiles(kpis),
        ebitda_chart(sheet),
        Table(say("Year by year"), columns, rows),
        Bullets(ebitda.WHY),
    ]


def _choice(sheet: Sheet) -> list[Block]:
    columns = tuple(Column(title, wide=wide) for title, wide in _ASPECT_COLUMNS)
    rows = tuple((row.title, row.own, row.cloud, BETTER[row.better]) for row in sheet.aspects)
    verdict, kpis = sheet.verdict, tuple(sheet.kpis[name] for name in ("dearer", "even_gap", "own_co2", "cloud_co2"))
    found: list[Block] = [Heading(say("On this computer or in the cloud")), Paragraph(verdict.sentence)]
    found += [Bullets(each) for each in (verdict.reasons, verdict.missing) if each]
    return [*found, Table(say("Side by side"), columns, rows), Tiles(kpis)]


_ASPECT_COLUMNS = ((say("What"), False), (say("This computer"), True), (say("The cloud"), True), (say("Better"), False))


def _selling(sheet: Sheet) -> list[Block]:
    doubtful = guessed(sheet, *(f"margin_{model}_{use}" for model in selling.MODELS for use in selling.USES))
    columns = (Column(say("Charged"), wide=True), *(Column(title, Unit.MONEY, assumed=doubtful) for title in selling.USES.values()))
    rows = tuple((title, *(sheet.values[f"margin_{model}_{use}"] for use in selling.USES)) for model, title in selling.MODELS.items())
    tiles = tuple(sheet.kpis[f"margin_{model}_typical"] for model in selling.MODELS)
    table = Table(say("Left of a customer a month"), columns, rows)
    return [
        Heading(say("For sellers")),
        Paragraph(doubted(selling.told(sheet.kpis, sheet.values), doubtful, frozenset(Unit))),
        Tiles(tiles),
        table,
        margin_chart(sheet),
    ]


_BLOCKS = {"commitments": _commitments, "ebitda": _ebitda, "choice": _choice, "selling": _selling}


def _shown(sheet: Sheet, blocks: Iterable[Block], parts: tuple[str, ...]) -> tuple[Kpi, ...]:
    """The key figures of the tiles and of the tables, and all that these rest on, in the order they are worked out."""
    wanted = {kpi.name for block in blocks if isinstance(block, Tiles) for kpi in block.kpis} | {"own_month", "own_year", "more_million"}
    for service in sheet.services:
        wanted |= {f"{stem}_{service.key}" for stem in ("cloud", "year", "million")}
    wanted |= {f"own_t{sheet.workings.years}", *(f"cloud_{each.key}_t{sheet.workings.years}" for each in sheet.services[:1])}
    if "selling" in parts:
        wanted |= {name for name in sheet.kpis if name.startswith(("margin_", "even_seats", "even_credits", "even_outcome", "again_"))}
    for name, kpi in reversed(sheet.kpis.items()):
        if name in wanted:
            wanted |= set(names(kpi.formula)) & set(sheet.kpis)
    return tuple(kpi for name, kpi in sheet.kpis.items() if name in wanted)


def _inputs(kpis: Iterable[Kpi], sheet: Sheet) -> tuple[Input, ...]:
    used = {each.name for kpi in kpis for each in kpi.inputs}
    return tuple(each for name, each in sheet.inputs.items() if name in used)
