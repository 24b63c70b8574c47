"""What is left of a customer, and at which use it turns."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.core.computing.selling import MODELS, edges, margins, told
from smeai.core.computing.sheet import work_out
from tests.core.computing.cases import BOOK, workings

prices = st.fixed_dictionaries(
    {
        "unit_cost": st.floats(0.001, 0.05),
        "care_minutes": st.floats(0, 60),
        "seats": st.integers(0, 5).map(float),
        "seat_price": st.floats(0, 30),
        "base_fee": st.floats(0, 60),
        "credits": st.floats(0, 5000),
        "credit_price": st.floats(0, 0.1),
        "outcome_price": st.floats(0, 0.2),
        "outcome_rate": st.floats(0, 1),
    }
)


@settings(max_examples=150, deadline=None)
@given(prices, st.sampled_from(tuple(MODELS)))
def test_each_model_earns_and_loses_where_it_says(entered: dict[str, float], model: str) -> None:
    sheet = work_out(workings(figures=entered), BOOK)
    way = edges(model, sheet.values)[0]

    def left(use: float) -> float:
        return margins(sheet.values, (use,))[model][0]

    uses = (0.0, 10.0, 500.0, 3000.0, 20000.0, 1e6)
    if way in ("never", "always"):
        assert all(left(use) >= -1e-9 if way == "never" else left(use) <= 1e-9 for use in uses)
        return
    even = sheet.values[f"even_{model}"]
    near = 1e-9 * max(1.0, even) + 1e-6
    assert left(even) == pytest.approx(0, abs=near)
    if way == "above":
        assert all((left(use) >= 0) == (use >= even) or abs(left(use)) < near for use in uses)
    elif way == "below":
        assert all((left(use) >= 0) == (use <= even) or abs(left(use)) < near for use in uses)
    else:
        again = sheet.values["again_credits"]
        assert even <= again + 1e-6 and left(again) == pytest.approx(0, abs=1e-6 + 1e-9 * again)
        assert left((even + again) / 2) <= 1e-9 and left(again * 2 + 10) > 0


def test_the_words_name_the_best_model_and_every_edge() -> None:
    words = told(*(lambda sheet: (sheet.kpis, sheet.values))(work_out(workings(), BOOK)))
    assert words.startswith("At typical use “Seats” leaves most: €\u00a033 a customer a month, 73\u00a0% of the revenue.")
    assert "loses beyond 7,600 calls" in words and "never loses" in words and "earns from 226 calls on" in words


def test_selling_below_cost_is_said() -> None:
    figures = {"seat_price": 0.0, "base_fee": 0.0, "credit_price": 0.0, "outcome_price": 0.0}
    sheet = work_out(workings(figures=figures), BOOK)
    assert "every model loses money" in told(sheet.kpis, sheet.values)
    assert sheet.kpis["part_seats_low"].value is None  # a share of no revenue
