"""The uses of a trade in the order in which they are worth a look, each with its reason in a sentence."""

from collections.abc import Callable
from dataclasses import dataclass

from smeai.core.kpi import Input, Kpi, Origin
from smeai.core.opportunities.catalogue import Catalogue, Level, Use
from smeai.core.opportunities.phrasebook import Phrasebook
from smeai.core.opportunities.question import Answers
from smeai.core.opportunities.worth import volume_of, worth_of

WEIGHTS = {Level.LOW: 1.0, Level.MEDIUM: 0.8, Level.HIGH: 0.55}  # of effort, and again of risk: a first success matters more than size
UNREADY = 0.5  # data that have to be gathered first
BURDEN = 1.5  # what hurts is more likely to be carried through


@dataclass(frozen=True, slots=True)
class Ranked:
    """A use with its figures. `score` is the expected money a month, weighed; `missing` the data that are not there yet."""

    use: Use
    title: str
    words: str
    watch: str
    reason: str
    kpis: tuple[Kpi, ...]
    have: tuple[str, ...]
    missing: tuple[str, ...]
    score: float

    def kpi(self, name: str) -> Kpi:
        return next(each for each in self.kpis if each.name == name)


def rank(answers: Answers, catalogue: Catalogue, language: str, count: Callable[[float], str] = "{:.0f}".format) -> tuple[Ranked, ...]:
    """The uses that serve the trade, the best first; empty while the trade is not known. `count` writes a number."""
    book = catalogue.book(language)
    found = (_ranked(use, answers, catalogue, book, count) for use in catalogue.of_trade(answers.pick("trade")))
    return tuple(sorted(found, key=lambda each: -each.score))


def weight(use: Use, answers: Answers) -> float:
    """By how much the expected money is raised or lowered."""
    ready = 1.0 if set(use.data) <= set(answers.picks.get("data", ())) else UNREADY
    burden = BURDEN if set(use.pains) & set(answers.picks.get("pains", ())) else 1.0
    return WEIGHTS[use.effort] * WEIGHTS[use.risk] * ready * burden


def _ranked(use: Use, answers: Answers, catalogue: Catalogue, book: Phrasebook, count: Callable[[float], str]) -> Ranked:
    kpis, owned = worth_of(use, answers, catalogue, book), answers.picks.get("data", ())
    money = kpis[-1].value or 0.0
    have = tuple(each for each in use.data if each in owned)
    missing = tuple(each for each in use.data if each not in owned)
    parts = (_volume(volume_of(use.volume, answers, catalogue, book), book, count), _data(have, missing, book), *_pains(use, answers, book))
    reason = " ".join(filter(None, (_because(tuple(filter(None, parts)), book), _but(missing, money, book))))
    score = money * weight(use, answers) if money > 0 else money
    return Ranked(use, book.of(use.title), book.of(use.words), book.say(f"watch.{use.watch}"), reason, kpis, have, missing, score)


def _volume(volume: Input, book: Phrasebook, count: Callable[[float], str]) -> str:
    told = book.say(f"why.{volume.name}", count=count(volume.value))
    return told if volume.origin is Origin.YOURS else book.say("why.assumed", what=told)


def _data(have: tuple[str, ...], missing: tuple[str, ...], book: Phrasebook) -> str:
    return book.say("why.data", data=book.listed("data", have)) if have and not missing else ""


def _pains(use: Use, answers: Answers, book: Phrasebook) -> list[str]:
    named = (each for each in use.pains if each in answers.picks.get("pains", ()))
    return [book.say("why.pain", pain=book.say(f"pains.{each}")) for each in named]


def _because(parts: tuple[str, ...], book: Phrasebook) -> str:
    *head, last = parts
    return book.say("why.because", a=book.say("why.comma").join(head) + book.say("why.and") + last if head else last)


def _but(missing: tuple[str, ...], money: float, book: Phrasebook) -> str:
    if money <= 0:
        return book.say("why.loss")
    return book.say("why.missing", data=book.listed("data", missing)) if missing else ""
