"""A consultant's colour, made readable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smeai.core.chart_theme import DARK, LIGHT
from smeai.core.letterhead import accented, contrast
from smeai.errors import DataError


@given(st.integers(0, 0xFFFFFF))
def test_any_colour_becomes_readable_on_both_papers(code: int) -> None:
    light, dark = accented(f"#{code:06x}")
    assert contrast(light.palette[0], light.paper) >= 4.5
    assert contrast(dark.palette[0], dark.paper) >= 4.5


def test_a_readable_colour_is_left_alone() -> None:
    assert accented("#0b7a5f")[0].palette[0] == "#0b7a5f"
    assert accented("") == (LIGHT, DARK)


@pytest.mark.parametrize("wrong", ["red", "#fff", "#12345g", "#123456;"])
def test_what_is_no_colour_is_refused(wrong: str) -> None:
    with pytest.raises(DataError):
        accented(wrong)
