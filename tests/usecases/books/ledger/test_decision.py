import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from smeai.usecases.books.decision import BLOCK, Decision, Decisions
from smeai.usecases.books.views import Part

PARTS = st.lists(st.builds(Part, st.sampled_from("AB"), st.just("1.00"), st.text(max_size=2), st.text(max_size=2)), max_size=2).map(tuple)
DECISIONS = st.builds(
    Decision, st.sampled_from(["", "4930"]), st.text(max_size=2), st.text(max_size=3), PARTS, st.sampled_from(["", "booked"])
)


@given(st.lists(DECISIONS, max_size=30))
def test_a_packed_block_gives_the_same_decisions_elsewhere(values):
    here, there = Decisions(len(values)), Decisions(len(values))
    here.codes = np.array([here.number(value) for value in values], np.int32)
    text = here.pack(here.codes)
    assert (text is None) == all(value == Decision() for value in values)
    assert not len(there.absorb({0: text})) or [there[place] for place in range(len(values))] == values
    there.number(Decision("another"))
    assert there.pack(there.codes) == text  # numbers differ from session to session, the stored text must not


def test_only_the_blocks_of_changed_places_are_packed():
    decisions = Decisions(3 * BLOCK)
    places = np.array([5, BLOCK + 1])
    after = decisions.replaced(places, np.full(2, decisions.number(Decision("4930", how="booked")), np.int32))
    blocks = decisions.packed(after, places)
    assert sorted(blocks) == [0, 1]
    assert not decisions.codes.any()
    assert decisions.absorb(blocks).tolist() == list(range(2 * BLOCK))
    assert np.flatnonzero(decisions.codes).tolist() == places.tolist()


def test_a_change_is_worked_out_once_for_equal_lines():
    decisions, asked = Decisions(1000), []
    codes = decisions.changed(np.arange(1000), np.arange(1000) % 2, lambda old, key: asked.append(key) or Decision(str(key)))
    assert sorted(asked) == [0, 1]
    assert [decisions.values[code].account for code in codes[:3]] == ["0", "1", "0"]


def test_a_block_of_one_decision_is_small_however_many_lines_it_has():
    decisions = Decisions(1_000_000)
    codes = np.full(1_000_000, decisions.number(Decision("4930", how="booked")), np.int32)
    blocks = decisions.packed(codes, np.arange(1_000_000))
    assert sum(map(len, blocks.values())) < 200_000
