"""Texts made fit to print."""

from hypothesis import given
from hypothesis import strategies as st

from smeai.core.kpi import Input, Kpi, Origin, Unit
from smeai.reports.texts import breakable, clean, mapped, short, spelled
from tests.reports.documents import SMALL


def test_what_no_format_holds_is_left_out() -> None:
    assert clean("a\x00b\x1b[31m\ud800c\ufffe") == "ab[31mc"
    assert clean("a\r\nb\rc\td") == "a\nb\nc\td"
    assert clean("\u202eevil\u2066") == "evil"
    assert clean("שלום Grüße 重要 😡") == "שלום Grüße 重要 😡"


@given(st.text(st.characters()))
def test_clean_text_is_utf_8_and_stays_clean(text: str) -> None:
    once = clean(text)
    once.encode("utf-8")
    assert clean(once) == once


def test_pictures_are_spelled() -> None:
    assert spelled("so 😡!") == "so [pouting face]!"
    assert spelled("👩‍👧") == "[woman][girl]"
    assert spelled("plain – “text” …") == "plain – “text” …"


def test_a_long_word_can_be_broken_and_a_sentence_is_left_alone() -> None:
    assert breakable("x" * 24) == "\u200b".join(["x" * 8] * 3)
    assert breakable("Where is my order, please?") == "Where is my order, please?"


def test_a_short_text_is_one_line() -> None:
    assert short("a\n b\t c", 10) == "a b c"
    assert short("abcdef", 4) == "abc…"
    assert short("35\u202f697\u00a0€\n a month", 40) == "35\u202f697\u00a0€ a month"


def test_mapping_changes_texts_and_nothing_else() -> None:
    assert mapped(SMALL, lambda text: text) == SMALL
    shouted = mapped(SMALL, str.upper)
    assert shouted.title == SMALL.title.upper()
    assert shouted.number.unit is SMALL.number.unit and shouted.number.value == SMALL.number.value


def test_formulas_and_the_names_they_use_stay_as_they_are() -> None:
    name = "stock2_lost_sales_of_all_others"
    kpi = Kpi(name, name, 1.0, Unit.MONEY, f"{name} * 2", (Input(name, name, 1.0, Unit.MONEY, Origin.YOURS),))
    made = mapped(kpi, breakable)
    assert (made.name, made.formula, made.inputs[0].name) == (name, f"{name} * 2", name)
    assert made.title != name
