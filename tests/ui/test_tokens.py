"""Text can be read in every theme."""

from dataclasses import fields

import pytest

from smeai.ui.tokens import CONTRAST, GRID, TEXT_PAIRS, THEMES, Tokens, contrast


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_reaches_its_contrast(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= (7 if tokens is CONTRAST else 4.5)


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("ground", ["ground", "surface"])
@pytest.mark.parametrize("line", ["line_strong", "focus", "accent"])
def test_controls_stand_out(tokens: Tokens, line: str, ground: str) -> None:
    assert contrast(getattr(tokens, line), getattr(tokens, ground)) >= 3


def test_colours_are_written_in_one_way() -> None:
    for tokens in THEMES.values():
        colours = [getattr(tokens, field.name) for field in fields(tokens) if field.type == "str" or field.type is str]
        assert all(len(colour) == 7 and colour.startswith("#") for colour in colours if colour != tokens.name)


def test_known_contrasts() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert GRID == 4
