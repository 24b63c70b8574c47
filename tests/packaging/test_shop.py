"""The sample shop: what its generator promises, and that the committed files are what it writes."""

from collections import Counter, defaultdict
from datetime import date

import numpy as np
import pytest

from tests.packaging import sample_files
from tests.packaging.sample_files import cells, generator, is_written_again

SAMPLES = sample_files.SAMPLES / "shop"
START, END = date(2023, 7, 3), date(2026, 6, 28)
shop = generator("corner_shop")


@pytest.fixture(scope="module")
def written(shop, tmp_path_factory):
    folder = tmp_path_factory.mktemp("shop")
    shop.write_samples(folder)
    return folder


@pytest.fixture(scope="module")
def lines(shop):
    return shop.simulate(shop.SEED)


@pytest.fixture(scope="module")
def items():
    return {row[0]: row for row in cells(SAMPLES / "items.xlsx")[1:]}


@pytest.fixture(scope="module", params=["sales.xlsx", "sales_daily.xlsx"])
def sales(request):
    return cells(SAMPLES / request.param)[1:]


def past(rows):
    return [row for row in rows if row[0] <= END]


def test_same_bytes_every_time(shop, written, tmp_path):
    assert is_written_again(shop, written, tmp_path)


def test_committed_files_are_the_generated_ones(written):
    assert {path.name for path in SAMPLES.iterdir()} == {path.name for path in written.iterdir()}
    assert all(cells(SAMPLES / path.name) == cells(path) for path in written.iterdir())
    assert sum(path.stat().st_size for path in SAMPLES.iterdir()) < 3_000_000


def test_180_articles_six_new_five_ended(lines, items):
    assert len(items) == len(lines) == 180
    assert len({row[3] for row in items.values()}) == 6
    assert sum(line.article.is_new for line in lines) == 6
    assert sum(line.article.is_ended for line in lines) == 5
    assert all(0 < row[4] < row[5] for row in items.values())


def test_stock_is_what_came_less_what_went(lines):
    for line in lines:
        ledger = line.ledger
        before = np.concatenate([[0], ledger.stock[:-1]])
        assert (ledger.stock == before + ledger.delivered + ledger.returned - ledger.sales).all()
        assert (ledger.sales == np.minimum(ledger.demand, before + ledger.delivered)).all()
        assert min(ledger.stock.min(), ledger.sales.min(), ledger.delivered.min()) >= 0


def test_deliveries_are_whole_packs_of_at_least_the_minimum(lines):
    for line in lines:
        come = line.ledger.delivered[line.ledger.delivered > 0]
        assert (come % line.article.pack == 0).all() and (come >= line.article.minimum).all()


def test_two_to_six_percent_of_the_days_are_stock_outs(lines):
    on_sale = sum(int(line.on_sale[: len(line.missed)].sum()) for line in lines)
    assert 0.02 < sum(int(line.missed.sum()) for line in lines) / on_sale < 0.06
    empty = sum(int(((line.ledger.stock == 0) & line.on_sale[: len(line.missed)]).sum()) for line in lines)
    assert 0.02 < empty / on_sale < 0.06


def test_the_list_of_articles_says_what_lies_there(lines, items):
    for line in lines:
        row = items[line.article.number]
        assert row[10] == line.ledger.stock[-1]
        assert (row[11] == "") == (row[12] == "")
        assert row[12] == "" or row[12] > END - (END - START) / 50


def test_future_rows_hold_promotions_and_closed_days(sales):
    coming = [row for row in sales if row[0] > END]
    assert coming and all(row[2] == row[6] == "" for row in coming)
    assert any(row[4] for row in coming) and any(row[5] < 1 for row in coming)
    assert max(row[0] for row in coming) <= date(2026, 8, 23)
    assert all(row[2] != "" and row[6] >= 0 for row in past(sales))


def test_the_list_of_what_is_planned_says_what_the_future_rows_do_and_more(lines):
    rows = cells(SAMPLES / "coming.xlsx")[1:]
    assert all(END < first <= last < date(2026, 9, 28) for first, last, *_ in rows)
    assert {row[2] for row in rows} == {"promotion", "closed"} and len(rows) == len({tuple(row) for row in rows})
    promoted = {(str(row[0]), row[1]) for row in cells(SAMPLES / "sales.xlsx")[1:] if row[0] > END and row[4]}
    told = {(str(first), item) for first, _, what, item, _ in rows if what == "promotion"}
    assert promoted < told and {item for _, item in told} <= {line.article.number for line in lines}
    assert [first for first, _, what, *_ in rows if what == "closed"] == [date(2026, 7, 13), date(2026, 8, 3)]


def test_no_sundays_and_a_gap(sales):
    days = {row[0] for row in sales}
    assert all(day.weekday() < 6 for day in days)
    assert not any(date(2025, 1, 13) <= day <= date(2025, 1, 19) for day in days)


def test_two_steps_are_there_twice_and_one_number_is_a_slip(sales):
    copies = Counter(tuple(row) for row in past(sales))
    assert len({row[0] for row, count in copies.items() if count > 1}) == 2
    usual = defaultdict(list)
    for row in past(sales):
        usual[row[1]].append(row[2])
    assert sum(max(sold) > 15 * np.quantile(sold, 0.99) for sold in usual.values()) == 1


def test_the_days_add_up_to_the_weeks():
    week, day = (Counter(), Counter())
    for name, sums in (("sales.xlsx", week), ("sales_daily.xlsx", day)):
        for row in {tuple(row) for row in past(cells(SAMPLES / name)[1:])}:
            if date(2025, 6, 1) <= row[0] and row[1].startswith("FR"):
                sums[row[1]] += row[2]
    assert week == day and len(day) == 20


def test_some_things_were_brought_back():
    assert 8 <= sum(row[2] < 0 for row in past(cells(SAMPLES / "sales.xlsx")[1:])) <= 20


def test_two_or_three_promotions_a_month_sell_more(lines):
    starts = {(line.article.group, place // 6) for line in lines for place in np.flatnonzero(line.off)}
    assert 2 * 36 <= len(starts) <= 3 * 39
    more = [
        line.ledger.demand[promoted].mean() / line.ledger.demand[~promoted & line.on_sale[: len(promoted)]].mean()
        for line in lines
        if (promoted := line.off[: len(line.missed)] > 0).sum() > 12
    ]
    assert 1.5 < np.median(more) < 3


def test_the_wide_table_has_true_totals():
    header, *rows, totals = cells(SAMPLES / "sales_wide.xlsx")
    assert header[0] == "Artikelnummer" and header[-1] == "Summe" and len(header) == 2 + 36 + 1
    assert totals[0] == "Gesamt" and len(rows) == 26
    for column in range(2, len(header)):
        assert totals[column] == sum(row[column] or 0 for row in rows)
    assert all(row[-1] == sum(value or 0 for value in row[2:-1]) for row in rows)
