"""Forecasts of a file, as the command line writes them."""

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest

from smeai.actions.stock import forecasts
from smeai.core.pilot import Source
from smeai.errors import DataError, UsageError

MONDAY = date(2025, 1, 6)
MAPS = {"item": "item", "date": "date", "quantity": "quantity"}


def sales(path: Path, rows: list[tuple]) -> Source:
    """A file of sales; `rows` hold item, date, quantity and what more there is."""
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["item", "date", "quantity", "promo"][: len(rows[0])])
        writer.writerows(rows)
    return Source(str(path))


def weeks(item: str, quantities: list) -> list[tuple]:
    return [(item, MONDAY + timedelta(weeks=week), quantity) for week, quantity in enumerate(quantities)]


def forecast(source: Source, tmp_path: Path, horizon: int = 4, maps: dict | None = None) -> list[dict[str, str]]:
    out = tmp_path / "f.csv"
    forecasts.write(source, maps or MAPS, {}, horizon, str(out))
    with out.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_every_item_and_step_has_a_row(tmp_path: Path) -> None:
    rows = weeks("tea", [20 + week % 4 for week in range(60)]) + weeks("jam", [5 + week % 3 for week in range(50)])
    made = forecast(sales(tmp_path / "s.csv", rows), tmp_path)
    assert tuple(made[0]) == forecasts.COLUMNS
    assert [(row["item"], row["date"]) for row in made if row["item"] == "tea"] == [
        ("tea", str(MONDAY + timedelta(weeks=60 + step))) for step in range(4)
    ]
    assert next(row["date"] for row in made if row["item"] == "jam") == str(MONDAY + timedelta(weeks=50))
    for row in made:
        low95, low, middle, high, high95 = (float(row[name]) for name in ("lo95", "lo80", "median", "hi80", "hi95"))
        assert 0 <= low95 <= low <= middle <= high <= high95
        assert 2 <= float(row["mean"]) <= 30


def test_a_promotion_known_in_advance_is_used(tmp_path: Path) -> None:
    rows = []
    for item in range(30):
        on = [(week + item) % 5 == 0 for week in range(84)]
        sold = [(40 if promoted else 10) + (week * 7 + item) % 3 for week, promoted in enumerate(on)]
        dates = [MONDAY + timedelta(weeks=week) for week in range(84)]
        rows += [
            (f"i{item}", day, quantity if week < 80 else "", int(promoted))
            for week, (day, quantity, promoted) in enumerate(zip(dates, sold, on, strict=True))
        ]
    made = forecast(sales(tmp_path / "s.csv", rows), tmp_path, 4, {**MAPS, "promotion": "promo"})
    coming = {(item, str(day)): promoted for item, day, _, promoted in rows}
    on = [float(row["median"]) for row in made if coming[row["item"], row["date"]]]
    off = [float(row["median"]) for row in made if not coming[row["item"], row["date"]]]
    assert len(on) + len(off) == 120
    assert min(on) > 30 > 20 > max(off)


@pytest.mark.parametrize(
    "quantities",
    [[3], [0] * 30, [7] * 30, [0] * 20 + [90] + [0] * 20, [0] * 156 + [4]],
    ids=["one", "nothing", "constant", "spike", "late"],
)
def test_ugly_series_get_a_sane_answer(quantities: list[int], tmp_path: Path) -> None:
    made = forecast(sales(tmp_path / "s.csv", weeks("a", quantities) + weeks("b", [0, 1, 0])), tmp_path, 3)
    mine = [row for row in made if row["item"] == "a"]
    assert len(mine) == 3
    for row in mine:
        assert 0 <= float(row["lo95"]) <= float(row["hi95"]) <= 20 * max(1, *quantities)
        assert row["method"]


def test_the_same_file_twice_is_the_same_forecast(tmp_path: Path) -> None:
    source = sales(tmp_path / "s.csv", weeks("tea", [20 + (week * 37) % 11 for week in range(90)]))
    assert forecast(source, tmp_path) == forecast(source, tmp_path)


def test_what_cannot_be_forecast_is_one_sentence(tmp_path: Path) -> None:
    source = sales(tmp_path / "s.csv", weeks("tea", [1, 2, 3]))
    with pytest.raises(UsageError, match="no column"):
        forecasts.write(source, {"item": "sku"}, {}, 4, str(tmp_path / "f.csv"))
    with pytest.raises(UsageError, match="your own file"):
        forecasts.write(source, MAPS, {}, 4, source.path)
    (tmp_path / "e.csv").write_text("item,date,quantity\n")
    with pytest.raises(DataError, match="no rows"):
        forecasts.write(Source(str(tmp_path / "e.csv")), MAPS, {}, 4, str(tmp_path / "f.csv"))


def told(source: Source, tmp_path: Path, **maps: str) -> str:
    return " ".join(forecasts.write(source, maps, {}, 3, str(tmp_path / "f.csv")).notes)


def test_what_is_ugly_is_said(tmp_path: Path) -> None:
    notes = told(sales(tmp_path / "s.csv", weeks("a", [0] * 30) + weeks("b", [7] * 30)), tmp_path)
    assert "a was never sold" in notes and "b " in notes


def test_a_row_left_out_below_the_table_is_said(tmp_path: Path) -> None:
    notes = told(sales(tmp_path / "s.csv", [*weeks("a", [3, 4] * 20), ("Total", "", 140)]), tmp_path)
    assert "row 42" in notes and "left out" in notes


def test_an_assumption_is_said_with_its_question(tmp_path: Path) -> None:
    rows = weeks("a", [3, 4] * 20) + weeks("b", [3, 4] * 20)[::3]
    assert "Taken as: zero." in told(sales(tmp_path / "s.csv", rows), tmp_path)


def test_needed_columns_are_guessed_beside_named_ones(tmp_path: Path) -> None:
    source = sales(tmp_path / "s.csv", weeks("a", [3, 4] * 20))
    assert "all" not in told(source, tmp_path, quantity="quantity")


def test_tiny_quantities_are_not_rounded_away(tmp_path: Path) -> None:
    made = forecast(sales(tmp_path / "s.csv", weeks("a", [2e-9, 3e-9] * 20)), tmp_path)
    assert 1e-9 < float(made[0]["mean"]) < 4e-9


@pytest.mark.parametrize("settings", [{"frequency": "Z"}, {"dial": "best"}])
def test_a_choice_that_is_none_is_refused(settings: dict, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no choice"):
        forecasts.write(sales(tmp_path / "s.csv", weeks("a", [3, 4])), MAPS, settings, 3, str(tmp_path / "f.csv"))
