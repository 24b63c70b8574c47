"""The end of a report: only terms it uses are explained, every use case has its notices, a card says what ran."""

import pytest

from smeai.core.appendix import ModelCard, appendix
from smeai.core.document import Block, Heading, Note, Paragraph, Table
from smeai.core.glossary import TERMS, glossary
from smeai.core.notices import NOTICES
from smeai.core.phrases import count, say

CARD = ModelCard("Reader (1.0)", "encoding", ("en", "de"), "Apache-2.0", 23_967_202, (("model.onnx", "ab" * 32), ("words.json", "cd" * 32)))


LEARNED = ((say("Learned from"), count(1200)),)


def tables(blocks: list[Block]) -> dict[str, Table]:
    return {each.sheet: each for each in blocks if isinstance(each, Table)}


def test_only_terms_that_are_used_are_explained() -> None:
    (table,) = tables(glossary((Paragraph("The fill rate rose."), Note("Below the REORDER POINT.")))).values()
    assert [row[0] for row in table.rows] == ["Fill rate", "Reorder point"]


def test_a_report_without_such_terms_has_no_glossary() -> None:
    assert glossary((Paragraph("All is well."),)) == []


def test_every_term_can_be_found() -> None:
    for term in TERMS:
        assert term.signs and all(sign == sign.lower() for sign in term.signs)
    assert len({term.title for term in TERMS}) == len(TERMS)


@pytest.mark.parametrize("use_case", NOTICES)
def test_notices_say_who_answers_and_where_the_data_stays(use_case: str) -> None:
    made = [each.text for each in appendix(use_case, (), ()) if isinstance(each, Note)]
    assert len(made) == 2
    assert all("A person is responsible" in text and "is not sent to an AI service" in text for text in made)


def test_customers_of_a_chat_learn_that_a_program_answers() -> None:
    assert any("automatic answer" in each.text for each in appendix("chat", (), ()) if isinstance(each, Note))


def test_the_card_names_the_models_and_their_checksums() -> None:
    made = tables(appendix("chat", (), (), [("", LEARNED)], (CARD,)))
    assert made["Model card"].rows == (("Learned from", "1,200"),)
    assert made["Models used"].rows == (("Reader (1.0)", "reads sentences", "en, de", "Apache-2.0", "24 MB"),)
    assert [row[1] for row in made["Checksums"].rows] == ["ab" * 32, "cd" * 32]


def test_several_pilots_have_a_card_each() -> None:
    made = tables(appendix("case", (), (), [("Inbox", LEARNED), ("Bank", LEARNED)], (CARD,)))
    assert [made[name].title for name in ("Model card Inbox", "Model card Bank")] == ["Inbox", "Bank"]
    assert len([name for name in made if name == "Models used"]) == 1


def test_nothing_that_ran_means_no_card() -> None:
    assert Heading("Model card") not in appendix("case", (), ())
