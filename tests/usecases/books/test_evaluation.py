"""The honest test: what it counts, and that nothing of the tested lines is known before."""

from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from smeai.errors import DataError, FileError
from smeai.usecases.books import evaluation
from smeai.usecases.books.evaluation import Run
from smeai.usecases.books.gather import Gathered, take
from smeai.usecases.books.learning import learn
from smeai.usecases.books.result import KNOWN, NEW
from smeai.usecases.books.rule import Rule
from smeai.usecases.books.rules import Rules
from smeai.usecases.books.starters import starter
from smeai.usecases.books.suggester import Lines
from smeai.usecases.books.usecase import NO_RULES, USE_CASE
from tests.usecases.books.datasets import FIRST_ROW, PAYEES, gathered, ledger, load

ROWS = 240


def _run(found: Gathered, rules: Rules = NO_RULES, **options: Any) -> Run:
    return USE_CASE.test(found, options, load, rules=rules)


@pytest.fixture(scope="module")
def ran() -> Run:
    return _run(gathered(ledger(ROWS)))


def test_counts_add_up(ran: Run) -> None:
    found = ran.result
    assert (found.rows, found.labelled, found.trained, found.tested) == (ROWS, ROWS, 192, 48)
    assert found.accuracy.n == sum(part.right.n for part in found.counterparties) == sum(part.right.n for part in found.sources) == 48
    for place, point in enumerate(found.points):
        assert point.posted + point.proposed + point.review == point.n == 48
        for parts in (found.counterparties, found.sources):
            assert sum(part.posted[place] for part in parts) == point.posted
            assert sum(part.posted_right[place] for part in parts) == point.posted - point.wrong
        assert len(found.posted_wrong(point.precision)) == point.wrong
        assert sum((abs(Decimal(line.amount)) for line in found.posted_wrong(point.precision)), Decimal(0)) == Decimal(point.misposted)


def test_more_precision_posts_no_more(ran: Run) -> None:
    points = ran.result.points
    assert [point.precision for point in points] == sorted(point.precision for point in points)
    assert [point.posted for point in points] == sorted((point.posted for point in points), reverse=True)
    assert 0.98 in {point.precision for point in points} and ran.result.at(0.98).precision == 0.98


def test_a_precision_of_ones_own_is_a_place_of_the_slider() -> None:
    found = _run(gathered(ledger(ROWS)), precision=92.5).result
    assert found.precision == found.at(0.925).precision == 0.925


def test_turnover_is_exact(ran: Run) -> None:
    columns = ledger(ROWS)
    assert ran.result.turnover == str(sum(abs(amount) for amount in columns["amount"][192:]))


def test_rows_are_those_of_the_users_file(ran: Run) -> None:
    columns = ledger(ROWS)
    assert ran.result.wrong
    for line in ran.result.wrong:
        place = line.row - FIRST_ROW
        assert line.payee == f"{columns['counterparty'][place]} · {columns['description'][place]}"
        assert columns["account"][place] == line.was != line.said


def test_nothing_of_the_test_is_known_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """The model that is tested is learned before the whole is, from the earlier lines alone; truths of the later ones change nothing."""
    seen: list[Lines] = []

    def watched(lines: Lines, *rest: Any):
        seen.append(lines)
        return learn(lines, *rest)

    monkeypatch.setattr(evaluation, "learn", watched)
    columns = ledger(ROWS)
    found = gathered(columns)
    first = _run(found).result
    earlier, every = seen
    assert len(earlier) == 192 and len(every) == ROWS and earlier.days.max() < found.lines.days[192]
    assert set(earlier.description.values) == set(columns["description"][:192])
    lied = gathered(columns | {"account": [*columns["account"][:192], *["4930"] * 48]})
    told = _run(lied).result
    assert [point.threshold for point in told.points] == [point.threshold for point in first.points]
    assert [(p.posted, p.proposed) for p in told.points] == [(p.posted, p.proposed) for p in first.points]


def test_known_and_new_counterparties_are_told_apart() -> None:
    columns = ledger(ROWS)
    columns["counterparty"][-10:] = ["Neuland Bergmann"] * 10
    parts = {part.name: part for part in _run(gathered(columns)).result.counterparties}
    assert parts[NEW].right.n == 10 and parts[KNOWN].right.n == 38


def test_rules_are_a_source_of_their_own() -> None:
    found = _run(gathered(ledger(ROWS)), Rules((Rule("r1", "4530", text="fuel"),))).result
    rule = next(part for part in found.sources if part.name == "rule")
    assert rule.right.n and set(rule.posted) == {rule.right.n}


def test_sums_hold_one_currency() -> None:
    columns = ledger(ROWS)
    columns["currency"] = ["EUR"] * (ROWS - 3) + ["USD"] * 3
    columns["amount"][-1] = None
    found = _run(gathered(columns)).result
    assert (found.currency, found.foreign) == ("EUR", 3)
    assert found.turnover == str(sum(abs(amount) for amount in columns["amount"][192:-3]))


def test_baselines_know_what_they_saw(ran: Run) -> None:
    names = [each.name for each in ran.result.baselines]
    assert names == ["Memory of the exact counterparty", "Memory of the exact text", "Always the most frequent account"]
    payee, text, usual = (each.accuracy.value for each in ran.result.baselines)
    assert payee > 0.8 > 0.5 > text >= usual
    without = {role: values for role, values in ledger(ROWS).items() if role != "counterparty"}
    assert [each.name for each in _run(gathered(without)).result.baselines] == names[1:]


def test_the_model_for_work_learned_from_all_lines(ran: Run) -> None:
    assert len(ran.model.booker.past.account) == ROWS and ran.model.precision == 0.98
    assert ran.model.threshold == ran.result.work_threshold(0.98) and len(ran.result.work) == len(ran.result.points)
    assert ran.model.booker.load_encoder is load and ran.model.booker.reader.load_encoder is load


def test_the_same_lines_in_another_order_of_rows_give_the_same_figures(ran: Run) -> None:
    found = gathered(ledger(ROWS))
    order = np.random.default_rng(1).permutation(ROWS)
    other = _run(Gathered(take(found.lines, order), found.rows[order], found.file)).result
    assert other.accuracy.value == pytest.approx(ran.result.accuracy.value, abs=0.05) and other.turnover == ran.result.turnover


@pytest.mark.parametrize("rows", [0, 5, 24])
def test_too_few_lines_are_a_sentence(rows: int) -> None:
    with pytest.raises(DataError) as caught:
        _run(gathered(ledger(rows)))
    assert caught.value.sentence and caught.value.hint


def test_lines_of_one_short_past_are_a_sentence() -> None:
    columns = ledger(60)
    columns["date"] = [columns["date"][0]] * 10 + [columns["date"][59]] * 50
    with pytest.raises(DataError, match="earlier than those of the test"):
        _run(gathered(columns))


def test_an_unknown_chart_is_a_sentence() -> None:
    with pytest.raises(FileError, match="no chart of accounts") as caught:
        _run(gathered(ledger(60)), chart="nowhere.csv")
    assert "generic" in caught.value.hint


def test_a_chart_names_accounts_only_where_it_is_theirs(ran: Run) -> None:
    assert all(part.title == part.name for part in ran.result.accounts)  # of these codes the generic chart has none
    columns, chart = ledger(80), starter("generic")
    codes = dict(zip(PAYEES, (account.code for account in chart.accounts[-4:]), strict=True))
    columns["account"] = [codes[account] for account in columns["account"]]
    titles = {part.title for part in _run(gathered(columns)).result.accounts}
    assert titles == {chart.title(code) for code in codes.values()} and not titles & set(codes.values())
