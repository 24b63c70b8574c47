"""Sentences that are kept as plain English and told again."""

from hypothesis import given
from hypothesis import strategies as st

from smeai.core.phrases import Said
from smeai.core.retelling import COUNT, PER_CENT, QUOTED, Pattern, retold

LIKE = Pattern("Reads like “{text}”, booked to {account}: {sure}.", text=QUOTED, sure=PER_CENT)
MANY = Pattern("Booked {n} times.", n=COUNT)


def test_a_kept_sentence_is_spoken_in_the_language_of_the_reader() -> None:
    said = retold(LIKE.written(text="Shell", account="4530 Fuel", sure="97 %"), (MANY, LIKE))
    assert isinstance(said, Said) and said.template == LIKE.template
    assert said.spoken("de") == "Liest sich wie „Shell“, gebucht auf 4530 Fuel: 97\u00a0%."


def test_figures_come_as_the_reader_writes_them() -> None:
    said = retold("Booked 1,284 times.", (LIKE, MANY))
    assert isinstance(said, Said) and said.values["n"].value == 1284


def test_another_sentence_stays_as_it_is() -> None:
    assert retold("A rule of mine → 4530", (LIKE, MANY)) == "A rule of mine → 4530"
    assert LIKE.read("Reads like “Shell”, booked to 4530: surely.") is None


@given(st.text(), st.text(min_size=1))
def test_what_is_written_is_read_again(text: str, account: str) -> None:
    said = LIKE.read(LIKE.written(text=text, account=account, sure="3 %"))
    assert said is not None and said.replace("\u00a0", " ") == LIKE.written(text=text, account=account, sure="3 %").replace("\u00a0", " ")
