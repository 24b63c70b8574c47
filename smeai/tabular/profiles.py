"""What the values of a column look like, and how well they suit a role."""

from collections import Counter
from dataclasses import dataclass
from statistics import fmean

from smeai.core.usecase import Kind, Role
from smeai.tabular.dates import is_compact_date
from smeai.tabular.folding import fold
from smeai.tabular.table import Table
from smeai.tabular.traits import DATE, NUMBER, TEXT, TIME, trait
from smeai.tabular.vocabulary import LANGUAGE_NAMES

_SAMPLE = 500
_LONG = 200  # signs; one longer cell shall not make a column of names one of texts


@dataclass(frozen=True, slots=True)
class Profile:
    """Shares are of the filled cells looked at; `words` and `length` are means over its texts, of which long ones count as 200 signs."""

    filled: int
    numbers: float
    dates: float
    times: float
    texts: float
    words: float
    length: float
    distinct: float  # share of different values
    values: int  # number of different values
    languages: bool


def profile(table: Table, column: str) -> Profile:
    """The profile of a column, from cells spread evenly over the table."""
    step = max(1, len(table) // _SAMPLE)
    cells = [cell for cell in table.cells[column].iloc[::step] if cell is not None][:_SAMPLE]
    traits = Counter(map(trait, cells))
    texts = [str(cell) for cell in cells]
    if traits[NUMBER] > 1 and sum(map(is_compact_date, texts)) == traits[NUMBER]:
        traits[DATE], traits[NUMBER] = traits[DATE] + traits[NUMBER], 0
    count = max(1, len(cells))
    different = set(texts)
    return Profile(
        filled=len(cells),
        numbers=traits[NUMBER] / count,
        dates=traits[DATE] / count,
        times=traits[TIME] / count,
        texts=traits[TEXT] / count,
        words=fmean(len(text.split()) for text in texts) if texts else 0.0,
        length=fmean(min(len(text), _LONG) for text in texts) if texts else 0.0,
        distinct=len(different) / count,
        values=len(different),
        languages=bool(texts) and all(fold(text).split()[:1] and fold(text).split()[0] in LANGUAGE_NAMES for text in different),
    )


def suitability(role: Role, found: Profile) -> float:
    """0..1: how well values of this profile suit the kind the role asks for."""
    if not found.filled:
        return 0.3  # an empty column may still be meant
    match role.kind:
        case Kind.TEXT:
            return found.texts * min(1.0, 0.15 + found.length / 40) * (0.4 + 0.6 * found.distinct)
        case Kind.CATEGORY:
            few = 1.0 if found.values <= max(3, 0.5 * found.filled) else 0.4
            return few * (1.0 if found.length <= 40 else 0.3) * (1.0 - found.dates) * (0.5 if found.numbers > 0.9 else 1.0)
        case Kind.NUMBER | Kind.MONEY:
            return found.numbers
        case Kind.DATE:
            return found.dates
        case Kind.DURATION:
            return max(found.numbers, found.times)
        case Kind.IDENTIFIER:
            short = 1.0 if found.words <= 1.5 and found.length <= 40 else (0.5 if found.length <= 80 else 0.2)  # a name may have words
            return short * (0.4 + 0.6 * found.distinct) * (1 - found.dates)
