"""Templates: filled without executing anything, picked by language, and drafted from past answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.usecases.chat.answers import extract, fill, pick, placeholders, suggest

NAMES = some.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
PLAIN = some.text(some.characters(exclude_characters="{}", exclude_categories=("Cs",)), max_size=10)
TEMPLATES = some.lists(NAMES.map("{{{}}}".format) | PLAIN | some.sampled_from("{}"), max_size=8).map("".join)


@given(some.text() | TEMPLATES, some.dictionaries(NAMES, some.text()))
def test_filling_never_fails(template: str, values: dict[str, str]) -> None:
    text, missing = fill(template, values)
    assert set(missing) <= set(placeholders(template)) and isinstance(text, str)


@given(TEMPLATES)
def test_without_values_everything_stays_and_is_listed(template: str) -> None:
    assert fill(template, {}) == (template, placeholders(template))


@given(some.lists(NAMES, unique=True), PLAIN)
def test_placeholders_come_back_in_order(names: list[str], between: str) -> None:
    template = between.join(f"{{{name}}}" for name in names)
    assert placeholders(template + template) == tuple(names)
    assert fill(template, dict.fromkeys(names, "x")) == (between.join("x" for _ in names), ())


@pytest.mark.parametrize(
    "attack", ["{name.__class__}", "{0}", "{name!r}", "{name[0]}", "{}", "{ name }", "{name:>99999999}", "%(name)s", "$name"]
)
def test_nothing_but_plain_names_is_a_placeholder(attack: str) -> None:
    assert fill(attack, {"name": "Anna"}) == (attack, ())


def test_values_are_not_read_again() -> None:
    assert fill("Hello {name}, {order}", {"name": "{order}", "order": "#41"}) == ("Hello {order}, #41", ())


def test_what_is_missing_stays_visible() -> None:
    assert fill("Hello {name}, {shop}", {"name": "", "shop": "Pell"}) == ("Hello {name}, Pell", ("name",))


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Where is my order 41256?", "41256"),
        ("hey tracking for #41257 pls", "#41257"),
        ("My order number is PO-42429. Order PO-42429.", "PO-42429"),
        ("cancel PO45112", "PO45112"),
        ("Order #40982. It is PO 40982", "#40982"),
        ("¿Dónde está mi pedido PO 41050?", "PO 41050"),
        ("an order of 1000 bags", ""),
        ("Meine Bestellung Nr. 43158 fehlt", "43158"),
        ("mi pedido número 43650", "43650"),
        ("Order 41256\n> Your order #99999 was", "41256"),
        ("I ordered 2 bags in 2024, 250 g each", ""),
        ("order 41256 or order 41257?", ""),
        ("call +49 151 23456789", ""),
        ("VAT number IE1234567X", ""),
        ("My order 2024 was late", ""),
    ],
)
def test_an_order_number_is_taken_when_it_is_the_only_one(text: str, order: str) -> None:
    assert extract(text).get("order", "") == order


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Where is it?\nWarm regards\nYusuf Yarrow", "Yusuf"),
        ("Regards, Priya", "Priya"),
        ("No match. With kind regards from Cardiff, Eleanor Okafor\n\n-- \nEleanor Okafor | eleanor@example.net", "Eleanor"),
        ("Bitte um Antwort.\nViele Grüße\nJürgen Groß", "Jürgen"),
        ("Un saludo,\nÍñigo", "Íñigo"),
        ("Is it open?\n-- \nOlivia Ashdown | x", "Olivia"),
        ("My name is Una Keane and my parcel is late", "Una"),
        ("Where is it?\nMaeve Kelly", "Maeve"),
        ("Hello Jonas,\nwhere is my parcel?", ""),
        ("Thanks, Can you help?", ""),
        ("Where is my parcel?\nThanks", ""),
        ("BROKEN\nPhotos Attached", ""),
        ("Many thanks\nThe Team", ""),
        ("thanks, un", ""),
    ],
)
def test_a_name_is_taken_from_a_signature_only(text: str, name: str) -> None:
    assert extract(text).get("name", "") == name


@given(some.text())
def test_anything_can_be_read(text: str) -> None:
    assert set(extract(text)) <= {"name", "order"}


TEXTS = [("A", "en", "english"), ("A", "de", "deutsch"), ("B", "fr", "français"), ("A", "en", "newer"), ("C", "en", " ")]


@pytest.mark.parametrize(
    ("topic", "language", "text"),
    [("A", "de", "deutsch"), ("A", "de-AT", "deutsch"), ("A", "es", "newer"), ("B", "es", "français"), ("C", "en", ""), ("D", "en", "")],
)
def test_a_template_is_picked_by_language(topic: str, language: str, text: str) -> None:
    assert pick(TEXTS, topic, language) == text


def test_the_most_typical_answer_is_drafted() -> None:
    details = [("Una", "#41256", "€12.50", "3.4.2025"), ("Tom Reed", "PO-42111", "9,90 EUR", "12/4"), ("Priya", "#42999", "$100", "1.5.")]
    refunds = [f"Dear {name},\n\n{order} was refunded, {money} is on its way since {day}.\n\nAda" for name, order, money, day in details]
    answers = ["Call us.", *refunds]
    drafted = suggest(answers, ["Refund"] * 4, ["en"] * 4)
    assert drafted == (("Refund", "en", "Dear {name},\n\n{order} was refunded, {amount} is on its way since {date}.\n\nAda"),)


def test_each_topic_and_language_gets_one_and_empty_ones_none() -> None:
    drafted = suggest(["Yes", "Ja", "  ", "Stray", "?"], ["A", "A", "B", "", "C"], ["en", "de", "en", "en", "en"])
    assert drafted == (("A", "de", "Ja"), ("A", "en", "Yes"), ("C", "en", "?"))


def test_measures_stay_and_personal_data_goes() -> None:
    ((_, _, text),) = suggest(["Hi there,\nuse 16 g to 250 ml, 94 degrees. Write to ada@shop.example"], ["Brewing"], ["en"])
    assert text == "Hi there,\nuse 16 g to 250 ml, 94 degrees. Write to [mail]"
