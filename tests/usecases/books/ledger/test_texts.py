import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.usecases.books import texts
from smeai.usecases.books.folded import bare
from smeai.usecases.books.parcels import Parcel, pack
from smeai.usecases.books.texts import Column, Texts
from tests.usecases.books.ledger.made import TEXTS

MANY = st.lists(TEXTS, max_size=12)


@given(MANY)
def test_texts_are_kept_as_they_are(values):
    assert list(Texts.of(values)) == values
    assert list(Column.of(values).coded().values) == list(dict.fromkeys(values))


@given(MANY, MANY, st.booleans())
def test_columns_joined_hold_the_same(first, second, distinct):
    whole = Column.joined([Column.of(first), Column.of(second)], distinct=distinct)
    assert [whole[place] for place in range(len(whole))] == [*first, *second]
    assert not distinct or len(set(whole.texts)) == len(whole.texts)


@given(MANY, TEXTS)
@pytest.mark.parametrize("rare", [0, 5_000])
def test_search_finds_what_a_plain_loop_finds(rare, values, wanted):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(texts, "RARE", rare)
        column = Column.of(values)
        assert column.holding(wanted).tolist() == [bare(wanted) in texts._fold(value) for value in values]
        assert column.equal(wanted).tolist() == [value == wanted for value in values]


def test_search_is_blind_to_case_and_accents():
    column = Column.of(["CAFÉ Müller", "Straße", "cafe", "tea"])
    assert column.holding("cafe").tolist() == [True, False, True, False]
    assert column.holding("STRASSE").tolist() == [False, True, False, False]


def test_a_hit_does_not_run_into_the_next_text():
    assert not Texts.of(["ab", "cd"]).holding("bc").any()


@given(MANY, st.lists(st.integers(-(2**40), 2**40)))
def test_a_parcel_gives_back_what_was_put_in(values, numbers):
    parcel = Parcel(pack({"column": Column.of(values), "numbers": np.array(numbers, np.int64), "flag": np.ones(3, bool)}))
    again = parcel.column("column")
    assert [again[place] for place in range(len(again))] == values
    assert list(again.texts.folded) == list(Column.of(values).texts.folded)
    assert parcel.array("numbers").tolist() == numbers
    assert parcel.array("flag").all()


def test_coded_lines_hold_only_the_texts_they_use():
    coded = Column.of(["a", "b", "a", "c"]).coded(np.array([0, 2, 3]))
    assert [coded.values[code] for code in coded.codes] == ["a", "a", "c"]
    assert len(coded.values) == 2
