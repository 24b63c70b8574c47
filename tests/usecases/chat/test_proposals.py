"""Topics proposed without labels, on messages composed so that the right answer is known."""

from collections import Counter

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from smeai.errors import Cancelled
from smeai.models.fakes import FakeEncoder
from smeai.usecases.chat.proposals import Proposals, drop, merge, propose, rename, split
from smeai.usecases.chat.telling import telling_words
from smeai.usecases.chat.views import Proposal

MATTERS = {
    "refund": ["refund", "money", "back", "paid", "return", "amount"],
    "delivery": ["parcel", "courier", "tracking", "late", "arrive", "shipped"],
    "invoice": ["invoice", "billing", "company", "receipt", "document", "copy"],
    "coffee": ["grind", "espresso", "beans", "bitter", "roast", "brew"],
}
FILLERS = ["hello", "please", "thanks", "the", "with", "your"]


def _inbox(each: int = 60, seed: int = 0) -> tuple[list[str], list[str]]:
    """Messages of four matters in equal number: four words of the matter and two that are in all of them."""
    rng = np.random.default_rng(seed)
    told = [
        (matter, [*rng.choice(words, 4, replace=False), *rng.choice(FILLERS, 2)]) for matter, words in MATTERS.items() for _ in range(each)
    ]
    order = rng.permutation(len(told))
    return [" ".join(rng.permutation(told[place][1])) for place in order], [told[place][0] for place in order]


TEXTS, TRUTH = _inbox()
ROWS = range(10, 10 + len(TEXTS))
VECTORS = FakeEncoder().encode(TEXTS)
ENGLISH = ["en"] * len(TEXTS)


@pytest.fixture(scope="module")
def proposals() -> Proposals:
    return propose(TEXTS, ROWS, VECTORS, languages=ENGLISH)


def _groups(proposals: Proposals) -> list[int]:
    of_row = {row: number for number, each in enumerate(proposals) for row in each.rows}
    return [of_row.get(row, -1) for row in ROWS]


def test_matters_are_found_and_counted(proposals: Proposals) -> None:
    assert adjusted_rand_score(TRUTH, _groups(proposals)) > 0.85
    assert [each.size for each in proposals] == sorted((len(each.rows) for each in proposals), reverse=True)
    assert len({row for each in proposals for row in each.rows}) == sum(each.size for each in proposals) > 0.9 * len(TEXTS)


def test_each_is_named_by_words_of_its_matter(proposals: Proposals) -> None:
    for each in proposals:
        matter = Counter(TRUTH[row - 10] for row in each.rows).most_common(1)[0][0]
        assert {word for part in each.name.split(", ") for word in part.split()} <= set(MATTERS[matter])
    assert len({each.name for each in proposals}) == len(proposals)


def test_examples_are_masked_and_do_not_repeat() -> None:
    texts = [f"{text} mail me at a{number}@b.example" for number, text in enumerate(TEXTS)]
    for each in propose(texts, ROWS, VECTORS, languages=ENGLISH):
        assert each.examples and all("[mail]" in example and "@" not in example for example in each.examples)
        assert len(set(each.examples)) == len(each.examples) <= 5


def test_the_number_can_be_chosen() -> None:
    assert len(propose(TEXTS, ROWS, VECTORS, count=7, languages=ENGLISH)) == 7


def test_the_same_seed_gives_the_same_proposals(proposals: Proposals) -> None:
    assert propose(TEXTS, ROWS, VECTORS, languages=ENGLISH) == proposals


def test_two_languages_of_one_matter_are_one_proposal() -> None:
    """What all messages of a language share, here a large common part, must not part the matters."""
    rng = np.random.default_rng(3)
    matter, language = np.repeat([0, 1, 2], 80), np.tile(["en", "de"], 120)
    vectors = np.eye(16)[matter] + 2 * np.eye(16)[8 + (language == "de")] + 0.1 * rng.standard_normal((240, 16))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    texts = [f"matter{'abc'[m]} {lang} {number}" for number, (m, lang) in enumerate(zip(matter, language, strict=True))]
    found = propose(texts, range(240), vectors, languages=list(language))
    assert len(found) == 3
    assert all(len({matter[row] for row in each.rows}) == 1 for each in found)


@pytest.mark.parametrize(
    "texts", [[], ["one"], ["", "  ", "", "", ""], ["same"] * 30, ["a b", "c d", "e f", "g h", "i j"], ["77", "8 8", "9", "5", "3"]]
)
def test_few_or_odd_messages_do_no_harm(texts: list[str]) -> None:
    found = propose(texts, range(len(texts)), FakeEncoder().encode(texts))
    assert sum(each.size for each in found) <= len(texts)
    assert all(each.name for each in found)


def test_languages_are_detected_when_not_given() -> None:
    assert len(propose(TEXTS, ROWS, VECTORS, count=4)) == 4


def test_proposing_can_be_stopped() -> None:
    def stop(fraction: float, sentence: str) -> None:
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        propose(TEXTS, ROWS, VECTORS, languages=ENGLISH, progress=stop)


def test_telling_words_need_no_letters() -> None:
    assert telling_words(["12", "34"], np.array([0, 1]), 2) == [(), ()]


A, B = Proposal("a", ("x", "y"), 2, ("1", "2"), (5, 3)), Proposal("b", ("z", "y"), 1, ("9",), (4,))


def test_renaming_to_a_name_in_use_merges() -> None:
    assert [each.name for each in rename((A, B), "a", "c")] == ["c", "b"]
    assert rename((A, B), "a", "b") == (Proposal("b", ("z", "x"), 3, ("9", "1", "2"), (3, 4, 5)),)
    assert rename((A, B), "a", "a") == (A, B)


def test_merging_keeps_rows_and_turns_examples() -> None:
    assert merge((A, B), "a", "b") == (Proposal("a", ("x", "z"), 3, ("1", "9", "2"), (3, 4, 5)),)
    assert merge((A, B), "a", "a") == (A, B)
    with pytest.raises(KeyError):
        merge((A, B), "a", "other")


def test_dropping_leaves_the_others() -> None:
    assert drop((A, B), "a") == (B,)


def test_splitting_undoes_a_merge(proposals: Proposals) -> None:
    one, two = proposals[0], proposals[1]
    joined = merge(proposals, one.name, two.name)
    parted = split(joined, one.name, TEXTS, ROWS, VECTORS)
    assert len(parted) == len(proposals) and len({each.name for each in parted}) == len(parted)
    assert adjusted_rand_score(_groups(proposals), _groups(parted)) > 0.9


def test_what_cannot_be_split_stays() -> None:
    only = (Proposal("a", (), 2, (), (1, 2)),)
    assert split(only, "a", ["x", "x"], (1, 2), FakeEncoder().encode(["x", "x"])) == only
