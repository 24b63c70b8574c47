"""Personal data: what is masked, what must stay, and that no text slows it down. Every number is invented or reserved for examples."""

import sys
from itertools import pairwise
from time import process_time
from types import FrameType

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from smeai.errors import Cancelled
from smeai.usecases.chat.payments import luhn, mod97
from smeai.usecases.chat.personal import Found, Kind, find, mask, mask_all
from smeai.usecases.chat.views import Counted

PHONES = [
    "+49 151 23456789", "+49 (0) 151 1234567", "0049 30 1234567", "(030) 1234567", "030/1234567", "0170-1234567", "015123456789",
    "+44 20 7946 0958", "020 7946 0958", "(555) 123-4567", "555-123-4567", "555.123.4567", "1-555-123-4567", "06 12 34 56 78",
    "01.02.20.24.15", "612 345 678", "612 34 56 78", "347 123 4567", "347 1234567", "06-12345678", "+48 601 234 567", "601 234 567",
    "22 123 45 67", "(11) 91234-5678", "912 345 678", "٠١٥١ ٢٣٤٥٦٧٨٩",
]  # fmt: skip
IBANS = [
    "DE89 3704 0044 0532 0130 00",
    "de89370400440532013000",
    "GB82 WEST 1234 5698 7654 32",
    "NO9386011117947",
    "FR14 2004 1010 0505 0001 3M02 606",
]
CARDS = [
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "378282246310005",
    "3782 822463 10005",
    "5555555555554444",
    "6011111111111117",
    "30569309025904",
]
MAILS = ["anna.b@example.com", "a+b@mail.example.co.uk", "jürgen@bücher.example"]
FORMS = [(Kind.PHONE, PHONES), (Kind.IBAN, IBANS), (Kind.CARD, CARDS), (Kind.MAIL, MAILS)]
HARMLESS = [
    "order 10023441", "order 2024-123-456-789", "#0012345678", "invoice 0123456789", "SKU 555-123-4567", "customer 0049123",
    "tracking 00340434161094042557", "order 302-1234567-1234567", "EAN 4006381333931", "ISBN 978-3-16-148410-0", "T-22018",
    "on 01.02.2024 10:30", "2024-01-02 10 30", "01/02/2024", "12-11-2025", "between 10.30 and 12.45",
    "price 1.234.567,89 €", "12 345 678 EUR", "0.123456789", "49,99", "600 400 200", "200 300 400 ml", "205/55/16", "80 x 120 x 200 cm",
    "4111 1111 1111 1112", "DE12 3456 7890 1234 5678 90", "192.168.100.200", "@anna", "anna@home", "a@1.2",
]  # fmt: skip
PIECES = [
    *PHONES,
    *IBANS,
    *CARDS,
    *MAILS,
    *HARMLESS,
    " ",
    "-",
    "/",
    "(",
    ")",
    "+",
    ".",
    ",",
    "[phone]",
    "]",
    "tel ",
    "order ",
    "Ω",
    "7",
    "x",
]
HOSTILE = ["1", "1 ", "0151 ", "(", "a@", "a@a.", "a.", "DE00", "DE89 ", "4111 ", "4111 1111 1111 1111 ", "+1", "tel 1", "]0", "1(", "@1."]
TEXTS = some.lists(some.sampled_from(PIECES) | some.text("0123456789 +-./()@aDE٣", max_size=12), max_size=8).map("".join)


@pytest.mark.parametrize(("kind", "written"), [(kind, each) for kind, forms in FORMS for each in forms])
def test_each_form_is_masked_whole(kind: Kind, written: str) -> None:
    assert mask(f"Hello, {written}, thank you.") == (f"Hello, [{kind}], thank you.", (Counted(kind, 1),))


@pytest.mark.parametrize("text", HARMLESS)
def test_other_numbers_stay(text: str) -> None:
    assert mask(f"My {text} is here") == (f"My {text} is here", ())


@pytest.mark.parametrize("text", ["call 5551234567", "llámame al 612345678", "Handy 15123456", "my order; tel: 1234567"])
def test_a_word_in_front_makes_a_number_a_telephone_number(text: str) -> None:
    assert mask(text)[0].endswith("[phone]")
    assert mask(text.rsplit(" ", 1)[1])[0] != "[phone]"


def test_an_account_number_goes_before_the_numbers_inside_it() -> None:
    assert [each.kind for each in find("DE89370400440532013000 or 4111 1111 1111 1111 0151 2345678")] == [Kind.IBAN, Kind.CARD, Kind.PHONE]


def test_what_follows_a_number_stays() -> None:
    assert mask("0151 2345678 2 pieces")[0] == "[phone] 2 pieces"
    assert mask("4111 1111 1111 1111 12/27")[0] == "[card] 12/27"


@given(TEXTS)
@example("4111111111111111 0151 23456789 or 12345678")
def test_masking_twice_is_masking_once(text: str) -> None:
    once = mask(text)[0]
    assert mask(once) == (once, ())


@given(some.text(some.characters(exclude_categories=("Nd",), exclude_characters="@")))
def test_a_text_without_digits_and_at_signs_stays(text: str) -> None:
    assert mask(text) == (text, ())


@given(TEXTS, some.sampled_from(CARDS), TEXTS)
def test_no_card_number_is_left(before: str, card: str, after: str) -> None:
    masked = mask(f"{before}; {card}; {after}")[0]
    assert f"; {card};" not in masked
    assert all(card not in masked.split("; ") for card in CARDS)


@given(TEXTS)
def test_hits_are_in_order_and_apart(text: str) -> None:
    found = find(text)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert all(0 <= each.start < each.end <= len(text) for each in found)


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_the_text_only(piece: str) -> None:
    short, long = (_steps(piece * (size // len(piece))) for size in (500, 5000))
    assert long < 12 * short + 1000


@pytest.mark.parametrize("piece", HOSTILE)
def test_no_pattern_runs_wild(piece: str) -> None:
    """Work inside the pattern matcher shows as processor time only: one that went back and forth would need hours for this."""
    start = process_time()
    find(piece * (100_000 // len(piece)))
    assert process_time() - start < 20


def test_a_file_is_masked_and_counted_by_message() -> None:
    masked, counts = mask_all(["a@b.example and c@d.example", "nothing", "0151 23456789, a@b.example"])
    assert masked == ["[mail] and [mail]", "nothing", "[phone], [mail]"]
    assert counts == (Counted("mail", 2), Counted("phone", 1))


def test_masking_can_be_stopped() -> None:
    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        mask_all(["x"], stop)


def test_checksums() -> None:
    assert luhn("79927398713") and not luhn("79927398714")
    assert mod97("GB82WEST12345698765432") and not mod97("GB28WEST12345698765432")


def test_a_hit_says_where_it_is() -> None:
    assert find("To a@b.example") == (Found(Kind.MAIL, 3, 14),)


def _steps(text: str) -> int:
    """How many lines of Python `find` runs through: a measure of work that no busy machine changes."""
    steps = 0

    def count(frame: FrameType, event: str, argument: object) -> object:
        nonlocal steps
        steps += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        find(text)
    finally:
        sys.settrace(before)
    return steps
