"""Whether data and people are ready: what is there, what is missing, and what to do first."""

from collections import Counter
from dataclasses import dataclass

from smeai.core.opportunities.catalogue import Catalogue
from smeai.core.opportunities.phrasebook import Phrasebook
from smeai.core.opportunities.question import DATA, Answers
from smeai.core.opportunities.ranking import Ranked

FIRST = 5  # uses that are looked at


@dataclass(frozen=True, slots=True)
class Readiness:
    """Sentences, the most pressing first. `pilot` is the use case to begin with; empty where none serves the trade."""

    have: tuple[str, ...]
    missing: tuple[str, ...]
    first: tuple[str, ...]
    pilot: str = ""


def check_readiness(ranked: tuple[Ranked, ...], answers: Answers, catalogue: Catalogue, language: str) -> Readiness:
    """What the best uses need, beside what the answers say is there."""
    book, best = catalogue.book(language), ranked[:FIRST]
    people, data, figures = _people(answers, book), _data(best, book), _figures(best, answers, book)
    have, missing, first = (people[place] + data[place] + figures[place] for place in range(3))
    pilot = next((each for each in ranked if each.use.pilot and each.score > 0), None)
    if pilot:
        said = book.say("ready.do-pilot-sample" if pilot.missing else "ready.do-pilot", use=pilot.title)
        first = (*first[:1], said, *first[1:]) if pilot.missing else (said, *first)
    return Readiness(have, missing, first, pilot.use.pilot if pilot else "")


Told = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""What is there, what is missing, what to do first."""


def _people(answers: Answers, book: Phrasebook) -> Told:
    have, missing, first = [], [], []
    for key, lacking in (("care", "none"), ("skill", "low")):
        answer = answers.pick(key)
        if not answer:
            missing.append(book.say("ready.unasked", question=book.say(key)))
        elif answer == lacking:
            missing.append(book.say(f"ready.{key}-miss"))
            first.append(book.say(f"ready.do-{key}"))
        else:
            have.append(book.say(f"ready.{key}-have"))
    return tuple(have), tuple(missing), tuple(first)


def _data(best: tuple[Ranked, ...], book: Phrasebook) -> Told:
    there, lacking = Counter(key for each in best for key in each.have), Counter(key for each in best for key in each.missing)
    wanted = sorted(lacking, key=lambda key: (-lacking[key], DATA.index(key)))
    have = tuple(book.say("ready.data-have", data=book.say(f"data.{key}"), count=str(n)) for key, n in there.most_common())
    missing = tuple(book.say("ready.data-miss", data=book.say(f"data.{key}"), count=str(lacking[key])) for key in wanted)
    return have, missing, tuple(book.say(f"ready.do-{key}") for key in wanted)


def _figures(best: tuple[Ranked, ...], answers: Answers, book: Phrasebook) -> Told:
    assumed = tuple(dict.fromkeys(each.use.volume for each in best if each.use.volume not in answers.numbers))
    if not best:
        return (), (), ()
    if not assumed:
        return (book.say("ready.figures-have"),), (), ()
    names = book.listed("in", assumed)
    return (), (book.say("ready.figures-miss", names=names),), (book.say("ready.do-figures", names=names),)
