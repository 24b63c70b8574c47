"""A list of coming promotions and closed days beside the sales: what it does to forecasts, and how it is told."""

import csv
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from smeai.actions import stock
from smeai.actions.session import Session
from smeai.actions.stock import forecasts, whole
from smeai.actions.stock.data import sales_of
from smeai.core.pilot import Source
from smeai.errors import DataError
from smeai.usecases.stock.history import PROMOTION

MONDAY = date(2025, 1, 6)
WEEKS, ITEMS = 78, 14
HEAD = ("Artikel", "von", "bis", "Anlass")


def write(path: Path, rows: list[tuple]) -> Source:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return Source(str(path))


def shop(folder: Path) -> tuple[Source, list[tuple]]:
    """Items that sell three times as much in their weeks of promotion, and the list of these weeks."""
    sold, planned = [("item", "date", "quantity")], []
    for item in range(ITEMS):
        for week in range(WEEKS):
            on, day = (week + item) % 7 == 0, MONDAY + timedelta(weeks=week)
            sold.append((f"i{item}", day, (36 if on else 12) + (week * 7 + item) % 3))
            planned += [(f"i{item}", day, day + timedelta(days=5), "Aktion")] * on
    return write(folder / "sales.csv", sold), planned


def coming(week: int, item: str = "", what: str = "Aktion", days: int = 6) -> tuple:
    first = MONDAY + timedelta(weeks=WEEKS + week)
    return (item, first, first + timedelta(days=days), what)


def test_a_coming_promotion_raises_its_item_and_a_closed_week_sells_nothing(tmp_path: Path) -> None:
    source, past = shop(tmp_path)
    planned = [HEAD, *past, coming(1, "i3"), coming(2, "", "Betriebsferien")]
    settings, out = {"coming": write(tmp_path / "planned.csv", planned).path}, tmp_path / "f.csv"
    summary = forecasts.write(source, {}, settings, 4, str(out))
    with out.open(encoding="utf-8") as file:
        made = {(row["item"], row["date"]): row for row in csv.DictReader(file)}
    weeks = [str(MONDAY + timedelta(weeks=WEEKS + step)) for step in range(4)]
    promoted, plain = (float(made[item, weeks[1]]["mean"]) for item in ("i3", "i4"))
    assert plain < 18 and promoted > 1.8 * plain
    assert {float(made[f"i{item}", weeks[2]][name]) for item in range(ITEMS) for name in ("mean", "median", "hi95")} == {0.0}
    assert float(made["i3", weeks[3]]["mean"]) > 6
    assert any("Known in advance: 1 promotion of 1 item and 7 closed days" in note for note in summary.notes)


def test_the_case_of_a_command_line_holds_it_and_the_check_says_what_was_used(tmp_path: Path) -> None:
    source, past = shop(tmp_path)
    planned = write(tmp_path / "planned.csv", [HEAD, *past, coming(1, "i3"), coming(0, "zebra")])
    case = whole.case_of(source, {}, {"coming": planned.path, "horizon": "4"})
    assert dict(case.coming_mapping) == {"from": "von", "to": "bis", "what": "Anlass", "item": "Artikel"}
    told = sales_of(case).foreseen
    assert [(each.what, each.items, each.first) for each in told] == [("promotion", 1, str(MONDAY + timedelta(weeks=WEEKS + 1)))]
    look = stock.look(case)
    assert "promotion" in look.known
    told = {each.row: each for each in look.problems if each.file == "planned.csv"}
    assert told[len(past) + 3].column == "Artikel" and "zebra" in told[len(past) + 3].sentence
    view = stock.coming(case.coming, case.coming_mapping)
    assert (view.promotions, view.items) == (len(past) + 2, ITEMS + 1)
    assert [guess.role for guess in stock.coming_roles(planned).guesses] == ["from", "to", "what", "item"]


def test_a_changed_list_is_read_anew(tmp_path: Path) -> None:
    source, past = shop(tmp_path)
    planned, session = write(tmp_path / "planned.csv", [HEAD, *past, coming(1, "i3")]), Session()
    case = whole.case_of(source, {}, {"coming": planned.path})
    before = sales_of(case, session).history.known[PROMOTION]
    write(tmp_path / "planned.csv", [HEAD, *past, coming(2, "i3")])
    after = sales_of(case, session).history.known[PROMOTION]
    assert np.flatnonzero(before[:, WEEKS:].any(axis=0) != after[:, WEEKS:].any(axis=0)).tolist()


def test_a_list_without_days_is_refused_in_words(tmp_path: Path) -> None:
    source, _ = shop(tmp_path)
    planned = write(tmp_path / "planned.csv", [("Artikel",), ("i3",)])
    with pytest.raises(DataError, match="column of days"):
        stock.look(whole.case_of(source, {}, {"coming": planned.path}))


def test_dates_that_can_be_two_are_said(tmp_path: Path) -> None:
    planned = write(tmp_path / "planned.csv", [("from", "what"), ("03/04/2026", "closed"), ("05/04/2026", "closed")])
    view = stock.coming(planned, (("from", "from"), ("what", "what")))
    assert view.first == "2026-04-03"
    assert [(each.column, "day, month, year" in each.sentence) for each in view.problems] == [("from", True)]
