"""The sample inbox: what the generator promises, and that the committed files are what it writes."""

import csv
import json
import re
from collections import Counter
from datetime import date

import pytest
from stdnum import iban, luhn

from tests.packaging.sample_files import SAMPLES, cells, generator, is_written_again

MAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
PHONE = re.compile(r"(?<![\w/#-])(?<!\d )(?:\+\d|00\d|0(?=[1-9]\d)|\(\d{3}\))[\d ()-]{6,}\d")
FICTION = re.compile(r"(\+44|0)2079460\d{3}|(\+49|0049|0)3023125\d{3}|\d{3}55501\d{2}")
RESERVED = re.compile(r"(example\.(com|org|net)|[\w-]+\.example)", re.IGNORECASE)


shop = generator("web_shop")


@pytest.fixture(scope="module")
def written(shop, tmp_path_factory):
    folder = tmp_path_factory.mktemp("samples")
    shop.write_samples(folder)
    return folder


@pytest.fixture(scope="module")
def rows():
    return labelled(SAMPLES)[0][1:]


@pytest.fixture(scope="module")
def tickets(shop):
    return shop.export(shop.LABELLED)


def labelled(folder):
    return [cells(folder / "web_shop_messages.xlsx", sheet) for sheet in (0, 1)]


def unlabelled(folder):
    with (folder / "web_shop_unlabelled.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_same_bytes_every_time(shop, written, tmp_path):
    assert is_written_again(shop, written, tmp_path)


def test_committed_files_are_the_generated_ones(written):
    assert labelled(SAMPLES) == labelled(written)
    assert unlabelled(SAMPLES) == unlabelled(written)


def test_rows_per_language(shop, tickets):
    assert Counter(ticket.letter.writer.language for ticket in tickets) == {"en": 1200, "de": 200, "es": 200}
    assert len(unlabelled(SAMPLES)) == 1 + 300
    assert all(len(row) == 5 for row in unlabelled(SAMPLES))


def test_columns_and_dates(rows):
    assert labelled(SAMPLES)[0][0] == ["Ticket", "Received", "Channel", "Conversation", "Message", "Topic", "Answer", "Minutes"]
    days = [row[1].date() for row in rows]
    assert min(days) >= date(2025, 7, 1) and max(days) <= date(2026, 8, 31)
    assert days == sorted(days)
    assert all(row[4].strip() and row[7] >= 0.5 for row in rows)


def test_shares_are_those_of_an_inbox(rows):
    topics = Counter(row[5] for row in rows)
    assert len(topics) == 18
    assert 0.16 < topics["Order status"] / len(rows) < 0.22
    assert 0.05 < topics[""] / len(rows) < 0.075
    assert 0.64 < sum(bool(row[6]) for row in rows) / len(rows) < 0.76
    assert 0.06 < 1 - len({row[3] for row in rows}) / len(rows) < 0.11
    texts = Counter(row[4] for row in rows)
    assert 0.01 < 1 - len(texts) / len(rows) < 0.025


def test_noise_is_there_and_small(tickets):
    labelled = [ticket for ticket in tickets if ticket.label]
    wrong = sum(ticket.label != ticket.topic for ticket in labelled)
    assert 0.015 < wrong / len(labelled) < 0.04
    labels = {}
    for ticket in labelled:
        labels.setdefault(ticket.letter.text, set()).add(ticket.label)
    assert 2 <= sum(len(found) > 1 for found in labels.values()) <= 12


def test_gift_cards_begin_in_the_last_third(rows):
    first = min(row[1].date() for row in rows if row[5] == "Gift card")
    assert date(2026, 4, 11) < first < date(2026, 7, 1)


def test_conversations_are_numbered_as_they_begin(rows):
    begun = list(dict.fromkeys(row[3] for row in rows))
    assert begun == sorted(begun)


def test_no_gap_or_choice_is_left_open(rows):
    left = [row for row in rows if re.search(r"[{}|]|\[[^\]]*\]", f"{row[4]} {row[6]}".replace(" | ", " "))]
    assert not left


def test_personal_data_is_reserved_and_valid(rows):
    texts = [f"{row[4]} {row[6]}" for row in rows] + [row[4] for row in unlabelled(SAMPLES)[1:]]
    domains = [domain for text in texts for domain in MAIL.findall(text)]
    assert len(domains) > 40
    assert [domain for domain in domains if not RESERVED.fullmatch(domain)] == []
    numbers = [number for text in texts for number in PHONE.findall(text)]
    assert len(numbers) > 30
    assert [number for number in numbers if not FICTION.fullmatch(re.sub(r"[^+\d]", "", number))] == []


def test_accounts_and_cards_pass_their_checksums(shop, tickets):
    from inbox import people

    accounts = [account for listed in people.IBANS.values() for account in listed.split("|")]
    cards = people.CARDS.split("|")
    assert all(iban.is_valid(account) for account in accounts)
    assert all(luhn.is_valid(re.sub(r"\D", "", card)) for card in cards)
    texts = [ticket.letter.text.upper() for ticket in tickets]
    assert any(account in text for text in texts for account in accounts)
    assert any(card in text for text in texts for card in cards)


def test_some_rows_hold_personal_data(tickets):
    personal = {"email", "phone", "iban", "card"}
    share = sum(bool(personal & set(ticket.letter.facts)) for ticket in tickets) / len(tickets)
    assert 0.05 < share < 0.09


def test_one_template_per_topic_and_language(rows):
    templates = json.loads((SAMPLES / "web_shop_templates.json").read_text(encoding="utf-8"))
    assert set(templates) == {row[5] for row in rows} - {""}
    for texts in templates.values():
        assert set(texts) == {"en", "de", "es"}
        assert all("{name}" in text and "{shop}" in text for text in texts.values())
        assert all(set(re.findall(r"\{(\w+)\}", text)) <= {"name", "order", "shop"} for text in texts.values())
