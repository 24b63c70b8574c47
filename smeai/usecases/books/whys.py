"""The sentences of `telling` as they are kept, and told again for a reader of another language."""

import re

from smeai.core.phrases import Day, Listed, Said, Value, count, plural, say
from smeai.core.retelling import PER_CENT, QUOTED, Pattern, Place, retold

_TIMES = r"(?:once|twice|[\d,]+ times)"
_ALSO = re.compile(rf"({_TIMES}) to (.+?)(?=, {_TIMES} to |$)", re.DOTALL)


def _times(words: str) -> Value:
    if words in ("once", "twice"):
        return say("once", "how often") if words == "once" else say("twice", "how often")
    n = int(words.split()[0].replace(",", ""))
    return plural("{n} time", "{n} times", n=count(n))


def _when(words: str) -> Value:
    if not words:
        return ""
    day = Day(words[-10:])
    return say(", last on {day}", day=day) if words.startswith(", last") else say(", on {day}", day=day)


def _also(words: str) -> Value:
    found = _ALSO.findall(words[2:-1])
    if not found:
        return words
    return say(" ({others})", others=Listed(tuple(say("{times} to {account}", times=_times(each), account=to) for each, to in found)))


LIKE = Pattern("Reads like “{text}”, booked to {account}: {sure}.", text=QUOTED, sure=PER_CENT)
SPEAKS = Pattern("Its words and its amount speak for {account}: {sure}.", sure=PER_CENT)
SPEAKS_NEAR = Pattern(
    "Its words and its amount speak for {account}: {sure}. The line most alike, “{text}”, was booked to {other}.",
    sure=PER_CENT,
    text=QUOTED,
)
BOOKED = Pattern(
    "Booked to {account} {times}{when}{also}.",
    times=Place(_TIMES, _times),
    when=Place(r"(?:, (?:last )?on \d{4}-\d\d-\d\d)?", _when),
    also=Place(rf"(?: \({_TIMES} to .*\))?", _also),
)
WHYS = (BOOKED, LIKE, SPEAKS, SPEAKS_NEAR)


def told_again(why: str) -> str | Said:
    """The reason of a line, so that it can be spoken; as it is where it is of another kind, such as a rule of the user's."""
    return retold(why, WHYS)
