"""Write the messages of an invented doctor's practice: ``python packaging/samples/practice.py [--out DIR]``.

The texts are hand-written (``texts/practice.txt``); a fixed seed composes them, so that every run gives the same file.
"""

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from command import SAMPLES, run
from inbox.material import TEXTS, Sections, read_sections, settle

SEED = 60_119
MESSAGES, MISLABELLED = 560, 0.02
FIRST = datetime(2026, 1, 5, 7, 30)
WEIGHTS = {
    "Book appointment": 20, "Move or cancel": 14, "Repeat prescription": 17, "Test results": 11, "Referral": 9, "Sick note": 8,
    "Hours and way": 7, "Bill and insurance": 7, "Vaccination": 6, "None": 4,
}  # fmt: skip
MINUTES = {
    "Book appointment": 4.0, "Move or cancel": 3.0, "Repeat prescription": 3.5, "Test results": 6.0, "Referral": 5.0, "Sick note": 4.0,
    "Hours and way": 1.5, "Bill and insurance": 7.0, "Vaccination": 4.0, "None": 0.5,
}  # fmt: skip
GAPS = {
    "doctor": "Hartwell|Osei|Lindqvist",
    "day": "Monday|Tuesday|Wednesday|Thursday|Friday|the 12th|the 23rd|the 5th",
    "time": "8.15|9.30|10.00|11.45|14.30|16.00",
    "days": "3|4|5|6|8|10|14",
    "money": "£42|£18.50|£96|£35|£120",
    "relative": "son|daughter|mother|father|husband|wife",
    "medicine": "ramipril|metformin|levothyroxine|omeprazole|my asthma inhaler|my blood pressure tablets|amlodipine",
    "name": "Ada Thornbury|B. Okafor|Cato Wren|Delia Marsh|Edwin Pike|Farah Lund|G. Sallow|Hetty Crane|Ivo Bramble|J. Quill|Kit Harrow",
}


def write_samples(folder: Path) -> None:
    """The list of messages, into `folder`."""
    with (folder / "practice_messages.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("Received", "Channel", "Message", "Topic", "Minutes"))
        rows.writerows(messages(Random(SEED)))


def messages(random: Random) -> Iterator[tuple[str, str, str, str, str]]:
    """One row after another, in order of arrival; an empty topic marks what belongs to none."""
    sections, topics = read_sections(TEXTS / "practice.txt"), tuple(WEIGHTS)
    used: dict[str, int] = {}
    moment = FIRST
    for topic in random.choices(topics, [WEIGHTS[each] for each in topics], k=MESSAGES):
        moment = _later(moment, random)
        label = random.choice(topics[:-1]) if random.random() < MISLABELLED else topic
        minutes = max(0.5, round(2 * MINUTES[topic] * random.lognormvariate(0, 0.45)) / 2)
        channel = random.choices(("email", "web form", "phone note"), (5, 4, 1))[0]
        yield f"{moment:%Y-%m-%d %H:%M}", channel, _text(sections, topic, used, random), "" if label == "None" else label, f"{minutes:g}"


def _later(moment: datetime, random: Random) -> datetime:
    """Some working minutes on; messages of the night and the weekend lie there on the next morning."""
    moment += timedelta(minutes=random.randint(15, 260))
    while moment.weekday() > 4 or not 7 <= moment.hour < 18:
        moment = (moment + timedelta(days=moment.hour >= 18 or moment.weekday() > 4)).replace(hour=7, minute=random.randint(0, 59))
    return moment


def _text(sections: Sections, topic: str, used: dict[str, int], random: Random) -> str:
    """A text of the topic that was used least, with what people write around it."""
    lines = [line.text for line in sections[topic]]
    line = min(random.sample(lines, len(lines)), key=lambda each: used.get(each, 0))
    used[line] = used.get(line, 0) + 1
    parts = [line]
    if topic != "None" and line[0].isupper():
        parts = [*_maybe(sections, "@open", 0.45, random), line, *_maybe(sections, "@close", 0.4, random)]
    text = settle(" ".join(parts), random)
    for gap, words in GAPS.items():
        while f"{{{gap}}}" in text:
            text = text.replace(f"{{{gap}}}", random.choice(words.split("|")), 1)
    return text


def _maybe(sections: Sections, title: str, chance: float, random: Random) -> list[str]:
    return [random.choice(sections[title]).text] if random.random() < chance else []


if __name__ == "__main__":
    run(write_samples, __doc__, SAMPLES / "practice")
