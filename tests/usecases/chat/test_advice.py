"""Advice: each flaw is found in a file that has it, and none in a file that has not."""

from collections.abc import Sequence

import numpy as np
import pytest

from smeai.core.problem import Problem, Severity
from smeai.errors import Cancelled
from smeai.models.fakes import FakeEncoder
from smeai.usecases.chat.advice import advise
from smeai.usecases.chat.confusable import confused, lookalikes
from smeai.usecases.chat.views import Counted

WORDS = [
    "parcel",
    "money",
    "coffee",
    "invoice",
    "colour",
    "delivery",
    "voucher",
    "grinder",
    "monday",
    "paris",
    "broken",
    "late",
    "cheap",
    "blue",
]


def _clean(topics: Sequence[str] = ("Refund", "Delivery", "Question"), each: int = 25) -> tuple[list[str], list[str]]:
    """Messages without any flaw: every topic has words of its own."""
    rng = np.random.default_rng(1)
    texts, labels = [], []
    for topic in topics:
        own = [f"{topic.lower()}{letter}" for letter in "abcdefgh"]
        for number in range(each):
            texts.append(
                " ".join([*rng.choice(own, 4, replace=False), rng.choice(WORDS), chr(97 + number % 26) * 3, "xyz"[number // 26 % 3] * 4])
            )
            labels.append(topic)
    return texts, labels


def _advised(texts: Sequence[str], topics: Sequence[str], **more: object) -> tuple[Problem, ...]:
    return advise(texts, topics, range(2, len(texts) + 2), "mail.xlsx", "May", **more)


def _sentences(texts: Sequence[str], topics: Sequence[str], **more: object) -> str:
    return "\n".join(problem.sentence for problem in _advised(texts, topics, **more))


def test_a_clean_file_needs_no_advice() -> None:
    texts, topics = _clean()
    assert _advised(texts, topics, vectors=FakeEncoder().encode(texts)) == ()


def test_a_file_without_topics_and_one_without_rows_need_none_about_topics() -> None:
    texts, topics = _clean()
    assert _advised(texts, [""] * len(texts), vectors=FakeEncoder().encode(texts)) == ()
    assert _advised([], [], vectors=np.zeros((0, 4), np.float32)) == ()
    assert len(topics) == len(texts)


def test_conflicting_topics_are_named_with_both_rows() -> None:
    texts, topics = _clean()
    (problem,) = _advised([*texts, "Where is parcel 12?", "where is PARCEL 99"], [*topics, "Delivery", "Refund"])
    assert "“Delivery” in row 77 and “Refund” in row 78" in problem.sentence
    assert (problem.place, problem.row, problem.severity) == ("mail.xlsx, sheet May, row 77", 77, Severity.WARNING)


def test_what_is_quoted_is_masked() -> None:
    texts, topics = _clean()
    assert "“Write to [mail]”" in _sentences([*texts, "Write to a@b.example", "write to A@b.example"], [*topics, "Delivery", "Refund"])


def test_a_message_without_topic_is_no_conflict() -> None:
    texts, topics = _clean()
    assert _advised([*texts, "Where is parcel?", "where is parcel"], [*topics, "Delivery", ""]) == ()


def test_copies_are_counted() -> None:
    texts, topics = _clean()
    (problem,) = _advised([*texts, texts[0], texts[0] + " "], [*topics, topics[0], topics[0]])
    assert (problem.count, problem.row, problem.severity) == (2, 77, Severity.NOTE)


def test_small_topics_are_told_from_tiny_ones() -> None:
    texts, topics = _clean()
    found = _advised(
        [*texts, "odd thing", "other stuff"] + [f"rare {'abcdefg'[n] * 3}" for n in range(6)], [*topics, "Odd", "Odd"] + ["Rare"] * 6
    )
    assert [(problem.severity, problem.sentence.split(" ")[0]) for problem in found] == [
        (Severity.WARNING, "“Odd”"),
        (Severity.NOTE, "“Rare”"),
    ]


@pytest.mark.parametrize(
    ("one", "two"),
    [("Refund", "refunds "), ("Order status", "status_order"), ("Cancellation", "Cancelation"), ("Réclamation", "reclamation"), ("A", "a")],
)
def test_names_of_one_meaning_are_paired(one: str, two: str) -> None:
    assert lookalikes([one, two, "Else"]) == [(one, two)]


@pytest.mark.parametrize(("one", "two"), [("Invoice 1", "Invoice 2"), ("Refund", "Return"), ("Order status", "Order change"), ("?", "!")])
def test_other_names_are_not(one: str, two: str) -> None:
    assert lookalikes([one, two]) == []


def test_topics_of_one_meaning_are_found_by_their_messages() -> None:
    texts, topics = _clean(each=40)
    halves = [f"{topic} {'one' if number % 2 else 'two'}" if topic == "Refund" else topic for number, topic in enumerate(topics)]
    vectors = FakeEncoder().encode(texts)
    assert [pair[:2] for pair in confused(halves, vectors, 5)] == [("Refund two", "Refund one")]
    assert "can hardly be told apart" in _sentences(texts, halves, vectors=vectors)


def test_empty_overlong_and_wordless_messages_are_counted() -> None:
    texts, topics = _clean()
    said = _sentences([*texts, " ", "77 / 12", "https://shop.example/a", "long word " * 600], [*topics, *["Refund"] * 4])
    assert "1 message is empty (row 77)." in said
    assert "2 messages are only digits, links or signs (rows 78, 79)." in said
    assert "1 message is longer than 5000 characters (row 80)." in said


def test_one_topic_over_all_is_said() -> None:
    texts, topics = _clean(each=60)
    most = ["Refund" if number % 10 else topic for number, topic in enumerate(topics)]
    assert "“Refund” holds 93 of 100" in _sentences(texts, most)
    assert _advised(texts, ["Refund"] * len(texts))[0].severity is Severity.ERROR


def test_a_column_of_other_things_is_no_topic() -> None:
    texts, _ = _clean()
    names = [f"{'abcdefghijklmnopqrstuvwxyz'[n % 26]}{'klmn'[n // 26]}{n * 977}" for n in range(len(texts))]
    first = _advised(texts, names)[0]
    assert first.severity is Severity.ERROR and "a topic of its own" in first.sentence


def test_personal_data_is_reported() -> None:
    texts, topics = _clean()
    assert "mail addresses in 3, card numbers in 1" in _sentences(texts, topics, masked=(Counted("mail", 3), Counted("card", 1)))


def test_a_bad_file_still_gets_a_short_list() -> None:
    rng = np.random.default_rng(0)
    texts = [" ".join(rng.choice(WORDS, 2)) for _ in range(3000)]
    topics = [f"{rng.choice(WORDS)}{'s' * int(rng.integers(2))} {rng.choice(WORDS)}" for _ in texts]
    found = _advised(texts, topics, vectors=FakeEncoder().encode(texts), masked=(Counted("mail", 3),))
    assert 10 < len(found) <= 30
    assert all(problem.hint and problem.sentence.endswith(".") for problem in found)
    assert any(problem.count > 50 for problem in found)


def test_checking_can_be_stopped() -> None:
    def stop(fraction: float, sentence: str) -> None:
        if fraction > 0.5:
            raise Cancelled

    texts, topics = _clean(each=800)
    with pytest.raises(Cancelled):
        _advised(texts, topics, vectors=FakeEncoder().encode(texts), progress=stop)
