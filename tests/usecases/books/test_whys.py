"""The reasons of lines, kept in English, in the language of who reads them."""

import pytest

from smeai.core.phrases import Said
from smeai.usecases.books.decision import ACCEPTED, BOOKED, Decision
from smeai.usecases.books.reasons import reason
from smeai.usecases.books.suggestion import Source
from smeai.usecases.books.whys import told_again

KEPT = (
    ("Booked to 4930 Office supplies 14 times, last on 2026-03-02 (twice to 4980, 1,200 times to 70, 71).",
     "Auf 4930 Office supplies gebucht: 14-mal, zuletzt am 2. März 2026 (zweimal auf 4980; 1.200-mal auf 70, 71)."),
    ("Booked to 8310 Sales to cafés, shops 7 % once, on 2026-02-23.",
     "Auf 8310 Sales to cafés, shops 7 % gebucht: einmal, am 23. Februar 2026."),
    ("Booked to 4930 twice.", "Auf 4930 gebucht: zweimal."),
    ("Reads like “Shell, “Tank””, booked to 4530 Fuel: 97 %.", "Liest sich wie „Shell, “Tank”“, gebucht auf 4530 Fuel: 97 %."),
    ("Its words and its amount speak for 4530: 61 %.", "Wörter und Betrag sprechen für 4530: 61 %."),
    ("Its words and its amount speak for 4530: 61 %. The line most alike, “Aral”, was booked to 4980.",
     "Wörter und Betrag sprechen für 4530: 61 %. Die ähnlichste Zeile, „Aral“, wurde auf 4980 gebucht."),
)  # fmt: skip


@pytest.mark.parametrize(("kept", "german"), KEPT)
def test_every_kind_is_told_again(kept: str, german: str) -> None:
    said = told_again(kept)
    assert isinstance(said, Said)
    assert said.spoken("de").replace("\u00a0", " ") == german


def test_a_rule_of_the_user_stays_as_it_is() -> None:
    assert told_again("Payee contains “Stadtwerke” → 6325 Gas") == "Payee contains “Stadtwerke” → 6325 Gas"


def test_a_settled_line_says_who_settled_it() -> None:
    accepted = reason(Decision("4930", how=ACCEPTED), Source.MEMORY, 0.97, "Booked to 4930 twice.")
    assert isinstance(accepted, Said) and accepted.spoken("de") == "Von einem Menschen angenommen. Auf 4930 gebucht: zweimal."
    assert reason(Decision("4930", how=BOOKED), Source.MEMORY, 0.97, "") == "Booked by a person."


@pytest.mark.parametrize("source", Source)
def test_without_words_the_source_is_named(source: Source) -> None:
    assert isinstance(reason(Decision(), source, 0.5, ""), Said)
