"""What fills the gaps of a text: products, numbers and dates that fit the day and the language."""

import re
from datetime import date, datetime, timedelta
from random import Random

from inbox import people
from inbox.people import Person, pick

OPENED = date(2025, 7, 1)  # order numbers count from here
_SLOT = re.compile(r"\{(\w+)\}")
_BEANS = "Dockside|Slow Tide|Harbour Decaf|Gannet blend|Guji natural|Huila|Dockside|Slow Tide"
_GRINDERS = "Tern|Tern S|Heron|Heron"
_GEAR = {
    "en": "Dipper kettle|Merle dripper|Corrib press|Skerry mug|Alder scale|Quay server|Lagan moka pot|Dipper kettle|Corrib press|tamper",
    "de": "Dipper-Wasserkessel|Filterhalter Merle|Kaffeebereiter Corrib|Skerry-Becher|Mokkakocher Lagan|Wasserkessel|54er Tamper",
    "es": "hervidor Dipper|portafiltros Merle|vaso Skerry|prensador de 54|hervidor|termo Skerry",
}
_ITEMS = {
    "en": f"{_BEANS}|Tern S|Heron|Dipper kettle|Lagan moka pot|Alder scale|Skerry mug|Corrib press",
    "de": "die Heron|die Tern S|die kleine Mokkakanne|Slow Tide|Guji natural|die Alder-Waage|Huila",
    "es": "el Heron|el Tern S|el hervidor Dipper|la moka de 3 tazas|Slow Tide|Huila|la báscula Alder",
}
_CODES = "WELCOME10|WELCOME10|TIDE15|HELLO10|FESTIVAL10|SPRING5"
_MONTHS = {
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    "de": ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
    "es": ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
}
_DAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
}


def fill(text: str, person: Person, when: datetime, random: Random, known: dict[str, str]) -> str:
    """`text` with every ``{slot}`` filled from `known`; what it does not hold yet is drawn and added."""

    def value(match: re.Match[str]) -> str:
        if match[1] not in known:
            known[match[1]] = _value(match[1], person, when, random, set(known.values()))
        return known[match[1]]

    filled = _SLOT.sub(value, text)
    return re.sub(r"\b([Aa]) (?=Alder)", r"\1n ", filled)


def order_number(when: datetime, random: Random) -> int:
    """Numbers grow by some eleven a day; people ask about orders of the last days."""
    return 41000 + int((when.date() - OPENED).days * 11.3) - random.randrange(5, 140)


def spell_date(day: date, language: str, random: Random) -> str:
    """A day as people write it, without the year."""
    month = _MONTHS[language][day.month - 1]
    if language == "de":
        return random.choice((f"{day.day}. {month}", f"{day.day}.{day.month}.", f"{day.day:02d}.{day.month:02d}."))
    if language == "es":
        return random.choice((f"{day.day} de {month}", f"{day.day}/{day.month}", f"{day.day} de {month}"))
    return random.choice(
        (f"{day.day} {month}", f"{day.day} {month}", f"{month} {day.day}", f"{day.day}/{day.month}", f"the {_ordinal(day.day)}")
    )


def _value(slot: str, person: Person, when: datetime, random: Random, taken: set[str]) -> str:
    language = person.language
    match slot:
        case "name":
            return person.first
        case "full":
            return person.full
        case "surname":
            return person.last
        case "order":
            return random.choice(("PO-{}", "#{}", "{}", "PO{}", "PO-{}", "PO {}")).format(order_number(when, random))
        case "date":
            return _past(when, language, random)
        case "future":
            return spell_date(when.date() + timedelta(random.randrange(4, 30)), language, random)
        case "day":
            return random.choice(_DAYS[language][:6])
        case "days":
            return str(random.randrange(5, 17))
        case "money":
            return _money(language, random)
    return _thing(slot, person, random, taken)


def _thing(slot: str, person: Person, random: Random, taken: set[str]) -> str:
    language = person.language
    options = {
        "beans": _BEANS,
        "beans2": _BEANS,
        "gear": _GEAR[language],
        "gear2": _GEAR[language],
        "grinder": _GRINDERS,
        "item": _ITEMS[language],
        "code": _CODES,
        "city": people.CITIES[language],
        "company": people.COMPANIES[language],
        "vat": people.VAT[language],
        "iban": people.IBANS[language],
        "card": people.CARDS,
    }
    if slot in options:
        return random.choice([option for option in options[slot].split("|") if option not in taken])
    if slot == "street":
        street, number = pick(people.STREETS[language], random), random.randrange(1, 90)
        return f"{number} {street}" if language == "en" else f"{street} {number}"
    return {"phone": lambda: people.phone(language, random), "email": lambda: people.mail(person, random)}[slot]()


def _past(when: datetime, language: str, random: Random) -> str:
    if random.random() < 0.2:
        return random.choice(_DAYS[language])
    return spell_date(when.date() - timedelta(random.randrange(3, 15)), language, random)


def _money(language: str, random: Random) -> str:
    amount = f"{random.choice((12, 19, 24, 29, 38, 45, 52, 64, 79, 118, 149, 189, 219))}.{random.choice(('00', '90', '50', '95'))}"
    if language != "en":
        return f"{amount.replace('.', ',')} {random.choice(('€', '€', 'Euro' if language == 'de' else 'euros'))}"
    return random.choice((f"€{amount}", f"€{amount}", f"{amount} euros", f"EUR {amount}"))


def _ordinal(day: int) -> str:
    suffix = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{suffix}"
