"""What is left of a file when it has become messages."""

import math
from datetime import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from smeai.core.progress import silent
from smeai.errors import Cancelled, DataError
from smeai.usecases.chat.edits import Edits
from smeai.usecases.chat.messages import gather
from smeai.usecases.chat.views import Counted
from tests.usecases.chat.datasets import OPTIONS, dataset, messages

TEXTS = ["Where is my parcel?", "I want my money back", "When do you open?"]


def test_empty_texts_are_left_out_and_rows_stay_known() -> None:
    found = messages(["a first", None, "  ", "a second"], label=["A", "B", "C", None], answer=["yes", "no", "no", None])
    assert (found.texts, found.topics, found.rows.tolist(), found.answers) == (["a first", "a second"], ["A", ""], [2, 5], ["yes", ""])
    assert found.labelled.tolist() == [True, True]


@pytest.mark.parametrize("texts", [[], [None], ["", "  \n"]])
def test_no_text_at_all_is_a_sentence(texts: list) -> None:
    with pytest.raises(DataError, match=r"shop\.csv has no messages"):
        messages(texts)


def test_without_a_topic_column_only_the_users_labels_count() -> None:
    found = messages(TEXTS, Edits(labels=((3, "Refund"), (4, ""))))
    assert (found.topics, found.labelled.tolist()) == (["", "Refund", ""], [False, True, True])


def test_labels_go_before_the_file_then_renames_merge_then_topics_are_dropped() -> None:
    edits = Edits(labels=((2, "Parcel"), (4, "")), renames=(("Parcel", "Delivery"), ("Shipping", "Delivery")), dropped=("Hours",))
    found = messages([*TEXTS, "And on Sunday?", "Shipped?"], edits, label=["Hours", "Refund", "Hours", "Hours", "Shipping"])
    assert found.topics == ["Delivery", "Refund", "", "Delivery"]
    assert found.rows.tolist() == [2, 3, 4, 6]


def test_dropping_a_topic_by_its_old_name_does_not_drop_the_new_one() -> None:
    found = messages(TEXTS, Edits(renames=(("A", "B"),), dropped=("A",)), label=["A", "B", "A"])
    assert found.topics == ["B", "B", "B"]


def test_personal_data_is_masked_unless_the_user_says_no() -> None:
    texts = ["Write to ann.lee@example.com please", "My order is late"]
    masked, plain = messages(texts), messages(texts, options={**OPTIONS, "mask": False})
    assert "example.com" not in " ".join(masked.texts) and masked.texts[1] == texts[1]
    assert sum(each.count for each in masked.masked) == 1 and isinstance(masked.masked[0], Counted)
    assert plain.texts == texts and plain.masked == ()


@pytest.mark.parametrize(
    ("told", "code"),
    [("en", "en"), ("DE", "de"), (" fr ", "fr"), ("pt-BR", "pt"), ("zh_Hans_CN", "zh"), ("German", "en"), ("Swedish", "en"), ("7", "en")],
)
def test_a_language_is_taken_as_told_where_it_is_a_code_and_detected_elsewhere(told: str, code: str) -> None:
    text = "Could you please tell me where my order is, it should have been here last week already"
    assert messages([text], language=[told]).languages == [code]


def test_languages_are_detected_where_none_is_told() -> None:
    texts = ["Wo ist mein Paket, ich warte schon seit drei Wochen darauf?", "Could you please tell me when my order will arrive here?"]
    assert messages(texts).languages == ["de", "en"]
    assert messages(texts, language=[None, "nl"]).languages == ["de", "nl"]


def test_missing_columns_are_missing_values() -> None:
    found = messages(TEXTS)
    assert found.dates.isna().all() and all(map(math.isnan, found.minutes)) and found.answers == [""] * 3


def test_dates_and_minutes_stay_beside_their_texts() -> None:
    days = [datetime(2026, 1, day) for day in (3, 1, 2)]
    found = messages(["one", None, "two"], date=days, minutes=[3.0, 9.0, None])
    assert found.dates.tolist() == [days[0], days[2]] and found.minutes[0] == 3 and math.isnan(found.minutes[1])
    other = found.take(np.array([1, 0]))
    assert (other.texts, other.dates.tolist(), other.minutes[1]) == (["two", "one"], [days[2], days[0]], 3)


def test_look_alikes_share_a_group() -> None:
    found = messages(["Order 17 is late!", "is order 18 LATE", "something else"])
    assert found.groups[0] == found.groups[1] != found.groups[2]


@given(some.lists(some.tuples(some.sampled_from("pqrstu"), some.sampled_from(["", "1", "2", "3", "4"])), min_size=1, max_size=25))
def test_conversations_and_look_alikes_are_joined_to_the_end(rows: list[tuple[str, str]]) -> None:
    """Two rows share a group exactly where a chain of equal texts and equal conversations leads from one to the other."""
    texts, talks = [text for text, _ in rows], [talk or None for _, talk in rows]
    found = messages(texts, language=["en"] * len(rows), conversation=talks).groups
    linked = [{n for n, other in enumerate(rows) if other[0] == row[0] or (row[1] and other[1] == row[1])} for row in rows]
    for start in range(len(rows)):
        reached, border = {start}, {start}
        while border:
            border = set().union(*(linked[each] for each in border)) - reached
            reached |= border
        assert {n for n in range(len(rows)) if found[n] == found[start]} == reached


def test_can_be_stopped() -> None:
    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        gather(dataset(TEXTS), OPTIONS, Edits(), stop)


@pytest.mark.parametrize(
    "text", ["שלום, איפה החבילה שלי?", "أين طلبي؟", "我的包裹在哪里", "😀😀", "\x00", "a\u0301\u0301", "half \ud800", "x" * 200_000]
)
def test_odd_texts_are_messages_too(text: str) -> None:
    found = gather(dataset([text, "plain"]), OPTIONS, Edits(), silent)
    assert len(found) == 2 and len(found.languages) == 2 and len(found.groups) == 2
