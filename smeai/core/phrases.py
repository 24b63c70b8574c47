"""Sentences that can be said in the reader's language after they were made.

    say("{done} of {all} lines were posted.", done=count(61), all=count(100))

is a `Said`: a text in English, usable wherever a text is, which remembers its template and its values. `spoken` says it again in
another language, its figures and dates written as that language writes them. What is stored or sent to the window stays a `Said`, so that
a result of last year can be read in a language chosen today. An f-string around a `Said` is plain English: put one into another as a value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from smeai.core.dates import long_date
from smeai.core.estimate import Estimate
from smeai.core.figures import digits, exact, interval, span, written
from smeai.core.kpi import Input, Kpi, Unit
from smeai.core.plurals import category
from smeai.core.translations import base_language, reads_from_right, translation

T = TypeVar("T")
_LEAD = "\u200f"  # has a sentence that begins with a foreign name run from right to left all the same
_MARK = "\u200e"  # keeps a figure or a foreign name in order within a text from right to left
_ASSUMED, _STAR = "\ue000", "*"  # a private mark first: plain English does not show it, and no star of the user is taken for it
_DECLARED = ("title", "sentence", "source")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number; `decimals` None takes as many as it deserves. Money without a `currency` is in that of the report.

    `assumed` says that it rests on an assumption: a report marks it with a star.
    """

    value: float | None
    unit: Unit
    decimals: int | None = None
    currency: str = ""
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Bounds:
    """A measured figure with its interval and n, or only its interval where there is no `value`."""

    value: float | None
    low: float | None
    high: float | None
    unit: Unit
    n: int | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Exact:
    """A sum of money to the last place: a decimal text with a dot, and an ISO code behind it."""

    amount: str
    places: int
    currency: str


@dataclass(frozen=True, slots=True)
class Day:
    """An ISO date."""

    iso: str


@dataclass(frozen=True, slots=True)
class Own:
    """Words of the user's own file, which an anonymous report replaces by what such a `thing` is called and a number."""

    text: str
    thing: str = ""


Value = Any
"""What a place of a template holds: a `Said`, one of the values above, a `Listed` or a plain text."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Values in a row, with a comma between them, or a semicolon where they have commas of their own."""

    items: tuple[Value, ...]


class Said(str):
    """See the module. Equal to, and hashed as, its English text."""

    __slots__ = ("by", "meaning", "one", "template", "values")

    def __new__(cls, template: str, values: Mapping[str, Value] | None = None, one: str = "", by: str = "", meaning: str = "") -> "Said":
        values = dict(values or {})
        form = one if one and _category("en", values[by]) == "one" else template
        made = super().__new__(cls, _filled(form, values, "en", "EUR").replace(_ASSUMED, ""))
        made.template, made.values, made.one, made.by, made.meaning = template, values, one, by, meaning
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return Said, (self.template, self.values, self.one, self.by, self.meaning)

    @property
    def key(self) -> str:
        """Under which it stands in the translations."""
        return f"{self.template}|{self.meaning}" if self.meaning else self.template

    def spoken(self, language: str, currency: str = "EUR") -> str:
        """The text in `language` (a BCP 47 tag); in English where it has no translation."""
        text = self._marked(language, currency).replace(_ASSUMED, _STAR)
        return _led(text) if reads_from_right(language) else text

    def _marked(self, language: str, currency: str) -> str:
        found = translation(self.key, language)
        if found is None:
            found = {"one": self.one, "other": self.template, "by": self.by} if self.one else self.template
        return _filled(_form(found, self, language), self.values, language, currency)


def say(template: str, /, meaning: str = "", **values: Value) -> Said:
    """A sentence or a word; `meaning` tells apart what English calls by one name."""
    return Said(template, values, meaning=meaning)


def plural(one: str, other: str, /, by: str = "n", **values: Value) -> Said:
    """A sentence whose form hangs on the number in place `by`; it is translated under `other`."""
    return Said(other, values, one, by)


def known(text: str) -> Said:
    """A text that comes from data, such as a list anyone can edit: it is translated where somebody has done so."""
    return text if isinstance(text, Said) else Said(text.replace("{", "{{").replace("}", "}}"))


def alone(value: Value) -> Said:
    """A value by itself."""
    return Said("{it}", {"it": value})


def joined(parts: Sequence[str], between: str = " ") -> Said:
    """Sentences in a row; empty ones are left out."""
    kept = {f"part{place}": part for place, part in enumerate(part for part in parts if part)}
    return Said(between.join(f"{{{name}}}" for name in kept), kept)


def count(number: float) -> Figure:
    """A whole number."""
    return Figure(number, Unit.COUNT)


def share(part: float | None, decimals: int | None = None) -> Figure:
    """A share of 0..1."""
    return Figure(part, Unit.SHARE, decimals)


def number(value: float, decimals: int | None = None) -> Figure:
    """A number without a unit."""
    return Figure(value, Unit.NUMBER, decimals)


def money(amount: float | None, currency: str = "", decimals: int | None = None) -> Figure:
    """An amount in the main unit of `currency`."""
    return Figure(amount, Unit.MONEY, decimals, currency)


def estimate(found: Estimate) -> Bounds:
    """A measured share with its interval and n."""
    return Bounds(found.value, found.low, found.high, Unit.SHARE, found.n)


def doubted(said: Said, guessed: bool = True, units: frozenset[Unit] = frozenset({Unit.MONEY, Unit.SHARE, Unit.MONTHS})) -> Said:
    """The same sentence with its figures of these `units` marked, where they are `guessed`: they rest on an assumption."""

    def mark(value: Value) -> Value:
        if isinstance(value, Figure) and value.unit in units:
            return replace(value, assumed=True)
        return doubted(value, guessed, units) if isinstance(value, Said) else value

    if not guessed or not isinstance(said, Said):
        return said
    return Said(said.template, {name: mark(value) for name, value in said.values.items()}, said.one, said.by, said.meaning)


def listed(items: Sequence[Value], most: int | None = None) -> Value:
    """Items in a row; beyond `most` of them only how many more there are."""
    shown, more = tuple(items)[:most], len(items) - len(items[:most])
    if more > 0:
        return plural("{names} and {n} more", "{names} and {n} more", names=Listed(shown), n=count(more))
    return Listed(shown)


def spoken(thing: T, language: str, currency: str = "EUR") -> T:
    """`thing`, a text or a frozen tree of tuples and dataclasses, with every `Said` in it said in `language`.

    Key figures and inputs are declared with plain titles, sentences and sources: those are looked up as they are.
    """
    told: dict[int, Any] = {}  # by identity: the figures of a case share their inputs a thousand times

    def say_all(part: Any) -> Any:
        if type(part) is str or (not isinstance(part, Said | tuple) and not is_dataclass(part)):
            return part
        if id(part) not in told:
            told[id(part)] = _told(part)
        return told[id(part)]

    def _told(part: Any) -> Any:
        if isinstance(part, Said):
            return part.spoken(language, currency)
        if isinstance(part, tuple):
            return tuple(map(say_all, part))
        declared = _DECLARED if isinstance(part, Kpi | Input) else ()
        values = {field.name: getattr(part, field.name) for field in fields(part)}
        return type(part)(
            **{name: known(each).spoken(language, currency) if name in declared else say_all(each) for name, each in values.items()}
        )

    return say_all(thing)


def _form(found: str | Mapping[str, str], said: Said, language: str) -> str:
    if isinstance(found, str):
        return found
    chosen = _category(language, said.values[found.get("by") or said.by])
    return found.get(chosen) or found["other"]


def _category(language: str, value: Value) -> str:
    if not isinstance(value, Figure) or value.value is None:
        return "other"
    decimals = digits(value.value, value.unit) if value.decimals is None else value.decimals
    return category(language, value.value, decimals)


def _filled(form: str, values: Mapping[str, Value], language: str, currency: str) -> str:
    return form.format(**{name: _placed(value, language, currency) for name, value in values.items()})


def _placed(value: Value, language: str, currency: str) -> str:
    text = _written(value, language, currency)
    return apart(text) if reads_from_right(language) and not isinstance(value, Said | Listed) else text


def _written(value: Value, language: str, currency: str) -> str:
    match value:
        case Said():
            return value._marked(language, currency)
        case Figure():
            text = written(value.value, value.unit, value.currency or currency, language, value.decimals)
            return text + _ASSUMED if value.assumed else text
        case Bounds(value=None):
            return span(value.low or 0.0, value.high or 0.0, value.unit, value.currency or currency, language)
        case Bounds():
            return interval(value.value, value.low, value.high, value.unit, value.currency or currency, language, value.n)
        case Exact():
            return f"{exact(value.amount, value.places, language)} {value.currency}".strip()
        case Day():
            return long_date(value.iso, language)
        case Own():
            return value.text
        case Listed():
            return _row([_placed(item, language, currency) for item in value.items], language)
    return str(value)


def _row(words: Sequence[str], language: str) -> str:
    """With commas between, or semicolons where commas are within."""
    comma, semicolon = {"ar": ("، ", "؛ "), "fr": (", ", "\u00a0; ")}.get(base_language(language), (", ", "; "))
    return (semicolon if len(words) > 1 and any(comma in each for each in words) else comma).join(words)


def apart(text: str) -> str:
    """Figures and foreign names between marks of their direction; words in the script of the sentence as they are."""
    return text if not text or any(map(_is_from_right, text)) else f"{_MARK}{text}{_MARK}"


def _led(text: str) -> str:
    letters = [mark for mark in text if mark.isalpha()]
    return _LEAD + text if any(map(_is_from_right, letters)) and not _is_from_right(letters[0]) else text


def _is_from_right(mark: str) -> bool:
    return "\u0590" <= mark <= "\u08ff"
