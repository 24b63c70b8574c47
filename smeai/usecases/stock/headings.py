"""Columns that are days, weeks, months or years: what a wide table has above its quantities."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smeai.tabular.dates import weigh_dates
from smeai.tabular.folding import fold
from smeai.tabular.reading import Reading
from smeai.tabular.vocabulary import TOTAL_WORDS
from smeai.usecases.stock.about import QUANTITY, SALES_ROLES
from smeai.usecases.stock.calendar import Frequency
from smeai.usecases.stock.month_words import month_of
from smeai.usecases.stock.periods import day_or_period, period_of

_SOLD = {fold(name) for role in SALES_ROLES if role.key == QUANTITY for name in (role.title, *role.names)}


@dataclass(frozen=True, slots=True)
class Heading:
    """A column `name` whose cells are of the period that begins on `day`; `about` is what else the heading says, folded."""

    name: str
    day: date
    frequency: Frequency
    about: str = ""


def dated(names: Sequence[str], reading: Reading) -> tuple[Heading, ...]:
    """The columns of one measure and one length of period, in the order of the file; empty where there are none."""
    order = weigh_dates(names).order or reading.date_order or "dmy"
    found = [heading for name in names if (heading := _heading(name, order))]
    if not found:
        return ()
    frequency = Counter(heading.frequency for heading in found).most_common(1)[0][0]
    found = [heading for heading in found if heading.frequency is frequency]
    measures = Counter(heading.about for heading in found)
    about = next((words for words in measures if set(words.split()) & _SOLD or words in _SOLD), measures.most_common(1)[0][0])
    return tuple(heading for heading in found if heading.about == about)


def _heading(name: str, order: str) -> Heading | None:
    """The whole heading, one of its parts, or what is left without a word or two at its ends."""
    if found := day_or_period(name, order):
        return Heading(name, *found)
    parts, words = _dressed_years(name.split(" / ")), name.split()
    if found := day_or_period(" / ".join(parts), order):
        return Heading(name, *found)
    cuts = [(part, [other for other in parts if other is not part]) for part in parts] if len(parts) > 1 else []
    cuts += [(" ".join(words[cut:]), words[:cut]) for cut in (1, 2) if len(words) > cut]
    cuts += [(" ".join(words[:-cut]), words[-cut:]) for cut in (1, 2) if len(words) > cut]
    for text, rest in cuts:
        if found := day_or_period(text, order):
            return Heading(name, *found, fold(" ".join(rest)))
    return None


def _dressed_years(parts: list[str]) -> list[str]:
    """The header rows above one another, “Jahr 2022” made 2022, so that it goes with the month below."""
    named = [(part, period_of(part)) for part in parts]
    return [str(found[0].year) if found and found[1] is Frequency.YEAR and len(parts) > 1 else part for part, found in named]


def months(names: Sequence[str]) -> dict[str, int]:
    """Columns that are months without a year, and their numbers."""
    return {name: month for name in names if (month := month_of(name))}


def is_week(name: str) -> bool:
    """Whether a heading names a week that any year has, without a year."""
    return _period_in(name, f"{name} 2001") and not name.strip().isdecimal()


def _period_in(name: str, dated_name: str) -> bool:
    found = period_of(dated_name)
    return period_of(name) is None and found is not None and found[1] is Frequency.WEEK


def is_total(name: str) -> bool:
    """Whether a name or a heading says total: all its words, or the first or the last of a few."""
    words = fold(name).split()
    return bool(words) and len(words) <= 4 and bool({words[0], words[-1]} & TOTAL_WORDS)
