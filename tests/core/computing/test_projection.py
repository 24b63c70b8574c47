"""Years and the crossing: the formulas against a plain walk through the months."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smeai.core.computing.projection import crossing, paid_cloud, paid_own
from smeai.core.computing.sheet import Sheet, work_out
from smeai.core.computing.workings import YEARS
from tests.core.computing.cases import BASE, BOOK, UNITS, workings


def _walk(sheet: Sheet, key: str) -> tuple[list[float], list[float]]:
    """Money paid by the end of each month, by the month and with nothing but what was given."""
    given, years = sheet.values, sheet.workings.years
    own, cloud, bought = [0.0], [0.0], 0.0
    for month in range(12 * years):
        year = month // 12
        if month % 12 == 0:
            ended = -(-round((year + 1) / given["pc_years"], 9) // 1) - bought
            own[-1] += 0.0
            bought += ended
            spent = ended * given["machines"] * given["pc_price"]
        else:
            spent = 0.0
        own.append(own[-1] + spent + given["own_running"])
        bill = given[f"bill_{key}"] * (1 - given["price_fall"]) ** year
        cloud.append(cloud[-1] + bill + given["cloud_hours"] * given["wage_hour"])
    return own, cloud


figures = st.fixed_dictionaries(
    {
        "calls_month": st.floats(0, 3e6),
        "pc_price": st.floats(0, 5000),
        "pc_years": st.floats(0.5, 8),
        "price_fall": st.floats(0, 0.6),
        "upkeep_hours": st.floats(0, 3),
        "cloud_hours": st.floats(0, 3),
        "call_seconds": st.floats(0.001, 2),
    }
)


@settings(max_examples=60, deadline=None)
@given(figures, st.sampled_from(YEARS), st.booleans(), st.sampled_from((UNITS, BASE)))
def test_the_formulas_agree_with_a_walk_through_the_months(entered, years, whole, price) -> None:
    sheet = work_out(workings(price, figures=entered, years=years, whole=whole), BOOK)
    own, cloud = _walk(sheet, "a")
    assert paid_own(sheet.values, years)[1:] == pytest.approx(own[1:])
    assert paid_cloud(sheet.values, "a", years) == pytest.approx(cloud)
    assert sheet.values[f"own_t{years}"] == pytest.approx(own[-1]) and sheet.values[f"cloud_a_t{years}"] == pytest.approx(cloud[-1])
    found = crossing(sheet.values, "a", years)
    assert (found is None) == ("wait_a" not in sheet.kpis)
    if found is not None:
        assert sheet.values["wait_a"] == pytest.approx(found, abs=1)  # the day may lie on the border of two months
        assert own[found] <= cloud[found] + 1e-6 * max(1.0, own[found])


def test_a_cheap_cloud_is_never_overtaken() -> None:
    sheet = work_out(workings(UNITS, figures={"calls_month": 100.0}), BOOK)
    assert "wait_a" not in sheet.kpis and crossing(sheet.values, "a", 4) is None


def test_a_new_computer_is_bought_when_the_old_one_ends() -> None:
    sheet = work_out(workings(UNITS, figures={"pc_years": 2.0}, years=5), BOOK)
    assert [sheet.values[f"bought_y{year}"] for year in range(1, 6)] == [1, 0, 1, 0, 1]


def test_the_share_that_is_used_is_not_the_whole() -> None:
    whole, share = (work_out(workings(UNITS, whole=each), BOOK) for each in (True, False))
    assert share.values["wear_month"] == pytest.approx(whole.values["wear_month"] * whole.values["used_share"])
    assert share.kpis["own_month"].sentence != whole.kpis["own_month"].sentence


def test_more_work_than_a_computer_has_hours_needs_a_second_one() -> None:
    sheet = work_out(workings(UNITS, figures={"calls_month": 1000.0, "call_seconds": 1000.0}), BOOK)
    assert sheet.values["used_share"] == pytest.approx(1000 * 1000 / 3600 / (250 * 8 / 12)) and sheet.values["machines"] == 2


def test_nothing_to_do_costs_nothing_a_call() -> None:
    sheet = work_out(workings(UNITS, figures={"calls_month": 0.0}), BOOK)
    assert sheet.kpis["own_call"].value is None and sheet.kpis["call_a"].value is None and sheet.kpis["own_month"].value > 0
