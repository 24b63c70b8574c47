"""What a reader of the stock report must know before he trusts its figures."""

from smeai.core.phrases import count, plural, say, share
from smeai.usecases.stock.kpis import against
from smeai.usecases.stock.result import StockResult
from smeai.usecases.stock.views import Finding

FEW = 30  # items, below which intervals over items say little
SHORT = 365  # days
BIASED = 0.1
COVERED = (0.75, 0.85)


def limits(result: StockResult) -> tuple[str, ...]:
    """The particular ones of this result first, then those of every replay."""
    return (*_compared(result), *_unknown(result), *_forecast(result), *ALWAYS)


ALWAYS = (
    say("The replay looks at one stretch of the past. Next year brings other weeks, other suppliers and other prices; watch the figures."),
    say(
        "A customer who finds an empty shelf is taken to be lost. Some come back or buy something else, so that sales lost are an upper"
        " bound."
    ),
    say("Suppliers are taken to deliver whole and on time, under smeai and under the rule alike."),
    say(
        "The hours are an estimate: they rest on minutes that are assumptions until you put in your own; so does what a year of carrying"
        " stock costs."
    ),
)


def _compared(result: StockResult) -> list[str]:
    beside = against(result)
    if beside is None:
        return [say("The past was not replayed: no gain was measured, and none is promised.")]
    found = []
    if beside.policy == "rule":
        found.append(
            say(
                "What lay on your shelves in the past is not in the file. All gains are against a simple rule, not against you: if you"
                " order better than that rule, they are smaller."
            )
        )
    else:
        found.append(
            say(
                "What your shop lost on empty shelves is not written anywhere. It is estimated from the repairs that were agreed; without"
                " them an empty shelf seems to lose nothing."
            )
        )
        found.append(say("What your shop threw away is not known: spoilage is in no sum."))
        if _stock_outs(result) == 0:
            found.append(
                say("No stock-out was agreed to be one: what your shop lost is counted as nothing, and smeai's gain is understated.")
            )
    if beside.ours.items < FEW:
        found.append(say("The comparison rests on {n} items only; its intervals are wide or say little.", n=count(beside.ours.items)))
    if beside.ours.days < SHORT:
        found.append(say("Sums for a year are those of {n} days, times 365 ÷ {n}: a season may be missing.", n=count(beside.ours.days)))
    return found


def _unknown(result: StockResult) -> list[str]:
    found = []
    if result.priced < result.items:
        missing = result.items - result.priced
        found.append(say("Of {n} items no cost is known: they are in no sum of money.", n=count(missing)))
    if result.stocked < result.items:
        missing = result.items - result.stocked
        found.append(
            say(
                "Of {n} items the stock on hand is not known: their orders are those of an empty shelf; look before you buy.",
                n=count(missing),
            )
        )
    return found


def _forecast(result: StockResult) -> list[str]:
    found = _suspects(result)
    if not result.accuracy.points:
        return found
    if abs(result.accuracy.bias) > BIASED:
        part = share(abs(result.accuracy.bias))
        if result.accuracy.bias > 0:
            found.append(say("In sum the forecast said {part} more than was sold.", part=part))
        else:
            found.append(say("In sum the forecast said {part} less than was sold.", part=part))
    covered = result.accuracy.covered.value
    if not COVERED[0] <= covered <= COVERED[1]:
        found.append(_covered(covered))
    if result.accuracy.mase >= result.accuracy.naive:
        found.append(say("The forecast was no better than the same season repeated: its orders rest on luck as much as on knowledge."))
    return found


def _suspects(result: StockResult) -> list[str]:
    left = sum(found - agreed for name, found, agreed in result.repairs if name == Finding.SPIKE)
    if not left:
        return []
    return [
        plural(
            "{n} single sale far above all others was left as in the file. If it is a slip of the hand, the forecast and the order of its"
            " item are too high.",
            "{n} single sales far above all others were left as in the file. A slip of the hand among them makes the forecast and the order"
            " of its item too high.",
            n=count(left),
        )
    ]


def _covered(part: float) -> str:
    if part < COVERED[0]:
        return say("The 80 % interval held {part} of the points: it is too narrow: safety stock is too small.", part=share(part))
    return say("The 80 % interval held {part} of the points: it is too wide: safety stock is larger than it need be.", part=share(part))


def _stock_outs(result: StockResult) -> int:
    return sum(agreed for name, _, agreed in result.repairs if name == Finding.STOCK_OUT)
