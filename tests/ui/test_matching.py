"""What is typed finds a text by its words, in any order, without accents."""

import pytest

from smeai.ui.matching import folded, misfit


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("case bus", "Business case"),
        ("epargne", "Épargne"),
        ("ubersicht", "Übersicht"),
        ("lodz", "Łódź"),
        ("", "anything"),
        ("PILOT new", "New pilot"),
    ],
)
def test_it_fits(typed: str, text: str) -> None:
    assert misfit(typed, text) is not None


def test_every_word_must_be_somewhere() -> None:
    assert misfit("business cake", "Business case") is None
    assert misfit("dark theme", "Dark") is None
    assert misfit("dark theme", "Dark", "Theme") is not None


def test_the_nearer_the_better() -> None:
    fits = [misfit("case", text, more) for text, more in (("Case of it", ""), ("Business case", ""), ("Home", "Case"), ("Showcase", ""))]
    assert fits == sorted(fits)
    assert len(set(fits)) == 4


def test_scripts_without_case_are_kept() -> None:
    assert misfit("دراسة", "دراسة الجدوى") == 0
    assert folded("मेरे") != ""
