"""One message: a hand-written text with the greeting, the manner and the remains that came with it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from inbox.manner import drop_accents, drop_umlauts, shout, slip, type_on_phone
from inbox.material import Line, Sections, settle
from inbox.people import Person, invent
from inbox.plan import ADVENT, BY_NAME, NO_TOPIC, STRIKE, within
from inbox.slots import fill

PLAIN = {"en": 0.66, "de": 0.8, "es": 0.8}  # the share that asks in the plain way


@dataclass(frozen=True, slots=True)
class Letter:
    """A message as it came in. `signed`: the writer gave a name; `facts`: the numbers and products it mentions."""

    text: str
    channel: str
    writer: Person
    signed: bool
    facts: Mapping[str, str]


class Desk:
    """Writes letters; takes the least used of the texts that fit the season."""

    def __init__(self, sections: Mapping[str, Sections], random: Random) -> None:
        self.sections = sections
        self.random = random
        self.used: Counter[tuple[str, str]] = Counter()

    def write(self, topic: str, when: datetime, writer: Person) -> Letter:
        """A first message on `topic`."""
        return self._dress(self._take(topic, when, writer.language), topic, when, writer)

    def follow(self, topic: str, when: datetime, writer: Person) -> Letter:
        """A later message in a conversation on `topic`."""
        own, roll = f"@follow {topic}", self.random.random()
        if own in self.sections[writer.language] and roll < 0.5:
            return self._dress(self._take(own, when, writer.language), topic, when, writer, lead=False)
        if roll < 0.92:
            line = self._take(topic, when, writer.language)
            again = "" if set(line.marks) & set("FPS") else self._any("@again", writer.language) + " "
            return self._dress(Line(again + line.text, line.marks), topic, when, writer, lead=False)
        return self._dress(self._take("@follow", when, writer.language), topic, when, writer, lead=False)

    def someone(self, language: str) -> Person:
        return invent(language, self.random)

    def _take(self, title: str, when: datetime, language: str) -> Line:
        lines = _in_season(self.sections[language][title], when, language, self.random)
        fewest = min(self.used[language, line.text] for line in lines)
        line = self.random.choice([line for line in lines if self.used[language, line.text] == fewest])
        self.used[language, line.text] += 1
        return line

    def _dress(self, line: Line, topic: str, when: datetime, writer: Person, lead: bool = True) -> Letter:
        body = settle(line.text, self.random)
        channel = _choose_channel(line.marks, self.random)
        mood = _choose_mood(line.marks, channel, topic, self.random)
        signed = "{name}" in body or "{full}" in body
        if not set(line.marks) & set("FP") and topic != NO_TOPIC:
            body, signed = self._surround(body, line, topic, mood, channel, writer.language, lead)
        facts: dict[str, str] = {}
        text = fill(body, writer, when, self.random, facts)
        return Letter(_type(text, line.marks, mood, writer.language, self.random), channel, writer, signed, facts)

    def _surround(self, body: str, line: Line, topic: str, mood: str, channel: str, language: str, lead: bool) -> tuple[str, bool]:
        short, written = "S" in line.marks, channel == "email"
        roll = self.random.random
        if not short and lead:
            body = self._thicken(body, topic, language)
        greeting = self._maybe(0.12 if short else 0.75 if written else 0.4, f"@open {mood}", language)
        closing = self._maybe(0.05 if short else 0.8 if written else 0.3, f"@close {mood}", language)
        parts = [part for part in (greeting, body, closing) if part]
        text = ("\n\n" if written and roll() < 0.7 else "\n" if written else " ").join(parts)
        if written and roll() < 0.09:
            text += "\n\n" + self._any("@sign", language)
        if written and roll() < 0.06:
            text += "\n\n" + self._any("@quote", language)
        return text, "{name}" in closing or "{full}" in closing

    def _thicken(self, body: str, topic: str, language: str) -> str:
        """Context before, a way to be reached or a second matter after."""
        lead = self._maybe(0.13, "@lead", language)
        reach = self._maybe(0.05, "@reach", language)
        tails = [title for title in self.sections[language] if title.startswith("@tail ") and title != f"@tail {topic}"]
        tail = self._any(self.random.choice(tails), language) if self.random.random() < 0.035 else ""
        return " ".join(part for part in (lead, body, tail, reach) if part)

    def _maybe(self, chance: float, title: str, language: str) -> str:
        return self._any(title, language) if self.random.random() < chance else ""

    def _any(self, title: str, language: str) -> str:
        return settle(self.random.choice(self.sections[language][title]).text, self.random)


def _in_season(lines: Sequence[Line], when: datetime, language: str, random: Random) -> Sequence[Line]:
    for mark, season, share in (("K", STRIKE, 0.45), ("X", ADVENT, 0.3)):
        if within(when.date(), season) and random.random() < share:
            seasonal = [line for line in lines if mark in line.marks]
            if seasonal:
                return seasonal
    plain = [line for line in lines if "C" in line.marks]
    if plain and random.random() < PLAIN[language]:
        return plain
    return [line for line in lines if not set(line.marks) & set("CKX")]


def _choose_channel(marks: str, random: Random) -> str:
    if "P" in marks:
        return "phone note"
    weights = {"S": (12, 75, 13), "F": (75, 0, 25)}.get(marks[:1], (52, 23, 25))
    return random.choices(("email", "chat", "form"), weights)[0]


def _choose_mood(marks: str, channel: str, topic: str, random: Random) -> str:
    if random.random() < BY_NAME[topic].anger:
        return "angry"
    mobile = 0.6 if "S" in marks else 0.45 if channel == "chat" else 0.15
    return "mobile" if random.random() < mobile else random.choices(("polite", "curt"), (75, 25))[0]


def _type(text: str, marks: str, mood: str, language: str, random: Random) -> str:
    if "P" in marks:
        return text
    if mood == "mobile" and "F" not in marks:
        text = type_on_phone(text, random)
        if random.random() < 0.6:
            text = {"de": drop_umlauts, "es": drop_accents}.get(language, str)(text)
    if mood == "angry":
        text = shout(text, random)
    return slip(text, random, 0.015) if random.random() < 0.45 else text
