"""The export of the help desk: conversations, labels, answers and minutes, in order of arrival."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from inbox.letters import Desk, Letter
from inbox.material import Line, Sections, read_answers, read_messages, settle
from inbox.plan import BY_NAME, GIFT_CARDS_FROM, NO_TOPIC, Plan, choose_moment, quotas, spend_minutes
from inbox.slots import fill

FOLLOW_UPS = 0.08
ANSWERED = 0.76
MISLABELLED = 0.025
TORN = 5  # twins that got two different labels


@dataclass(frozen=True, slots=True)
class Ticket:
    """One row. `topic` is the true one, `label` what stands in the export; `minutes` in minutes."""

    received: datetime
    letter: Letter
    topic: str
    conversation: int
    label: str = ""
    answer: str = ""
    minutes: float = 0.0


def export(plan: Plan) -> list[Ticket]:
    """All tickets of `plan`, by time; the same plan gives the same tickets."""
    random = Random(plan.seed)
    desk = Desk(read_messages(), random)
    tickets: list[Ticket] = []
    seen: set[str] = set()
    for language, size in plan.sizes:
        twins = plan.twins * size // sum(count for _, count in plan.sizes)
        follow_ups = round(size * FOLLOW_UPS)
        first = _open(desk, plan, language, size - twins - follow_ups, seen, len(tickets))
        tickets += first + _follow(desk, plan, first, follow_ups, seen) + _repeat(plan, first, twins, random)
    tickets.sort(key=lambda ticket: (ticket.received, ticket.conversation, ticket.letter.text))
    return _tear(_handle(_renumber(tickets), random), random)


def _open(desk: Desk, plan: Plan, language: str, total: int, seen: set[str], offset: int) -> list[Ticket]:
    tickets = []
    for topic, count in quotas(total).items():
        for _ in range(count):
            when = choose_moment(topic, plan, desk.random)
            letter = _unseen(lambda topic=topic, when=when: desk.write(topic, when, desk.someone(language)), seen)
            tickets.append(Ticket(when, letter, topic, 50001 + offset + len(tickets)))
    return tickets


def _follow(desk: Desk, plan: Plan, first: Sequence[Ticket], total: int, seen: set[str]) -> list[Ticket]:
    known = [ticket for ticket in first if ticket.topic != NO_TOPIC and (plan.end - ticket.received.date()).days > 7]
    followed = []
    for parent in desk.random.sample(known, total):
        when = parent.received + timedelta(days=desk.random.randrange(6), minutes=desk.random.randrange(50, 600))
        writer = parent.letter.writer
        letter = _unseen(lambda parent=parent, when=when, writer=writer: desk.follow(parent.topic, when, writer), seen)
        followed.append(replace(parent, received=when, letter=letter))
    return followed


def _repeat(plan: Plan, first: Sequence[Ticket], total: int, random: Random) -> list[Ticket]:
    """The same message sent a second time, minutes or a day later."""
    early = [ticket for ticket in first if (plan.end - ticket.received.date()).days > 1]
    return [
        replace(ticket, received=ticket.received + timedelta(minutes=random.randrange(1, 1500))) for ticket in random.sample(early, total)
    ]


def _renumber(tickets: Sequence[Ticket]) -> list[Ticket]:
    """Conversations counted in the order in which they began."""
    order = {number: place for place, number in enumerate(dict.fromkeys(ticket.conversation for ticket in tickets), start=50211)}
    return [replace(ticket, conversation=order[ticket.conversation]) for ticket in tickets]


def _unseen(write: Callable[[], Letter], seen: set[str]) -> Letter:
    """A letter whose text is new, unless it is so short that twelve tries did not find one."""
    letter = write()
    for _ in range(12):
        if letter.text not in seen:
            break
        letter = write()
    seen.add(letter.text)
    return letter


def _handle(tickets: Sequence[Ticket], random: Random) -> list[Ticket]:
    answers = read_answers()
    handled = []
    for ticket in tickets:
        label = "" if ticket.topic == NO_TOPIC else ticket.topic
        if label and random.random() < MISLABELLED:
            label = random.choice(_confusions(ticket))
        thanks = len(ticket.letter.text.split()) < 4
        wanted = label and random.random() < (0.5 if thanks else ANSWERED)
        answer = _answer(answers, ticket, random) if wanted else ""
        minutes = spend_minutes(ticket.topic, ticket.letter.channel, random)
        handled.append(replace(ticket, label=label, answer=answer, minutes=minutes))
    return handled


def _confusions(ticket: Ticket) -> Sequence[str]:
    """What the topic is mistaken for; nobody chose "Gift card" before there were any."""
    names = BY_NAME[ticket.topic].mistaken_for
    return [name for name in names if name != "Gift card" or ticket.received.date() >= GIFT_CARDS_FROM]


def _tear(tickets: Sequence[Ticket], random: Random) -> list[Ticket]:
    """Give some twins another label than the first copy got, as two people do."""
    places: dict[str, list[int]] = {}
    for place, ticket in enumerate(tickets):
        if ticket.label:
            places.setdefault(ticket.letter.text, []).append(place)
    twins = [found[-1] for found in places.values() if len(found) > 1]
    torn = set(random.sample(twins, min(TORN, len(twins))))
    return [replace(ticket, label=random.choice(_confusions(ticket))) if place in torn else ticket for place, ticket in enumerate(tickets)]


def _answer(answers: Sections, ticket: Ticket, random: Random) -> str:
    writer = ticket.letter.writer
    greeting = random.choice([line.text for line in answers[f"{writer.language} @open"] if ("{name}" in line.text) == ticket.letter.signed])
    body = settle(_fitting(answers[f"{writer.language} {ticket.topic}"], ticket.letter.text, random), random)
    closing = "" if body.endswith(("Ada", "Jonas")) else random.choice(answers[f"{writer.language} @close"]).text
    facts = dict(ticket.letter.facts) | {"name": _addressee(ticket, random)}
    return fill("\n\n".join(part for part in (greeting, body, closing) if part), writer, ticket.received, random, facts)


def _fitting(lines: Sequence[Line], message: str, random: Random) -> str:
    """An answer meant for messages like this one, else one that is good for any."""
    hint = next((line.hint for line in lines if line.hint and re.search(line.hint, message, re.IGNORECASE)), "")
    return random.choice([line for line in lines if line.hint == hint]).text


def _addressee(ticket: Ticket, random: Random) -> str:
    writer = ticket.letter.writer
    return writer.full if writer.language == "de" and random.random() < 0.5 else writer.first
