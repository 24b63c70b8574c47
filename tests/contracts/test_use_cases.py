"""What every use case promises, run over all of them: the samples of each are made here, everything else is the same."""

import json
import math
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
import pytest

from smeai import usecases
from smeai.core.document import Document
from smeai.core.kpi import Kpi
from smeai.core.problem import Problem
from smeai.core.progress import silent
from smeai.errors import Cancelled, DataError, SmeaiError
from smeai.models.encoder import Encoder
from smeai.models.fakes import FakeEncoder
from smeai.models.forecasters import pooled, statistical
from smeai.tabular.binding import Dataset
from tests.architecture.rooms import HEAVY
from tests.usecases.books import datasets as books
from tests.usecases.chat.datasets import dataset, shop
from tests.usecases.stock import sales as stock


@dataclass(frozen=True)
class Sample:
    """A use case's data: enough rows for a run, the column whose values are to be learned, the text columns, and its engine."""

    whole: Dataset
    learned: str
    texts: tuple[str, ...]
    rows: Callable[[Dataset], Any]  # what `predict` takes
    parts: Callable[[Any], Any]  # of a run: names of the values learned
    engine: Any
    classes: bool = True  # whether it learns to tell values apart: then it needs two of them, and rows of both


def _encoder(name: str) -> Encoder:
    return FakeEncoder(name, 32)


def _chat() -> Sample:
    texts, topics = shop(120, strangers=10)
    data = dataset(texts, label=topics, language=["en"] * len(texts))
    return Sample(
        data, "label", ("text",), lambda data: list(data["text"]), lambda made: [each.name for each in made.result.topics], _encoder
    )


def _books() -> Sample:
    columns = {role: values for role, values in books.ledger(160).items() if role != "counterparty"}  # the required text alone
    return Sample(
        books.dataset(columns),
        "account",
        ("description",),
        books.bank_lines,
        lambda made: [each.name for each in made.result.accounts],
        _encoder,
    )


def _stock() -> Sample:
    data = stock.dataset(stock.columns())
    items = lambda data: [(str(item), "2025-07-14") for item in data["item"]]  # noqa: E731
    return Sample(data, "item", (), items, lambda made: made.model.forecast.items, None, classes=False)


SAMPLES: dict[str, Callable[[], Sample]] = {"chat": _chat, "books": _books, "stock": _stock}


@pytest.fixture(scope="module", autouse=True)
def _quick() -> Iterator[None]:
    """Forecasters that are quicker to fit."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statistical, "LONGEST_CYCLE", 1)
        patch.setattr(pooled, "ROWS", 800)
        patch.setattr(pooled, "MOMENTS", (2, 6))
        yield


@pytest.fixture(params=usecases.USE_CASES, scope="module")
def key(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def sample(key: str) -> Sample:
    return SAMPLES[key]()


@pytest.fixture(scope="module")
def ran(key: str, sample: Sample) -> Any:
    use_case = usecases.load(key)
    return use_case.run(sample.whole, use_case.about.defaults(), sample.engine, silent)


def _with(data: Dataset, **columns: Any) -> Dataset:
    """The dataset with other columns, a value for all rows or one for each."""
    made = {
        name: pd.Series(values if isinstance(values, list) else [values] * len(data), dtype="object") for name, values in columns.items()
    }
    return replace(data, columns={**data.columns, **made})


def _first(data: Dataset, count: int) -> Dataset:
    columns = {name: column.iloc[:count].reset_index(drop=True) for name, column in data.columns.items()}
    return replace(data, columns=columns, row_numbers=data.row_numbers[:count])


def _numbers(value: Any) -> Iterator[float]:
    """Every number below a dataclass, a list or a mapping."""
    if isinstance(value, float | np.floating):
        yield float(value)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _numbers(getattr(value, each.name))
    elif isinstance(value, dict):
        for each in value.values():
            yield from _numbers(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _numbers(each)


def _said(key: str, result: Any) -> tuple[tuple[Kpi, ...], Document]:
    use_case = usecases.load(key)
    kpis = use_case.kpis(result, {})
    return kpis, use_case.document(result, kpis)


def _check_report(key: str, result: Any) -> None:
    kpis, document = _said(key, result)
    assert kpis and document.headline and document.blocks
    assert all(math.isfinite(number) for number in _numbers((kpis, document)))
    assert "nan" not in document.headline.lower().split()


def test_there_is_a_sample_for_each() -> None:
    assert set(usecases.USE_CASES) <= set(SAMPLES)


def test_about_is_whole(key: str) -> None:
    about = usecases.about(key)
    assert about.key == key and about.title and about.promise and about.ready
    assert about.roles
    for each in (*about.roles, *about.options):
        assert each.title and each.why
    assert len({role.key for role in about.roles}) == len(about.roles)
    assert len({option.key for option in about.options}) == len(about.options)
    assert json.loads(json.dumps(about.defaults())) == about.defaults()


def test_about_is_light(key: str) -> None:
    code = f"import sys; from smeai import usecases; usecases.about({key!r}); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not HEAVY & set(loaded)


def test_a_run_is_reported_without_a_gap(key: str, ran: Any) -> None:
    _check_report(key, ran.result)
    told = ran.result
    assert told.rows and told.baselines if hasattr(told, "baselines") else told.items and told.accuracy.naive


def test_a_prediction_for_each_row_in_order(key: str, sample: Sample, ran: Any) -> None:
    use_case = usecases.load(key)
    rows = sample.rows(sample.whole)
    found = list(use_case.predict(ran.model, rows, silent))
    assert len(found) == len(rows)
    assert next(iter(use_case.predict(ran.model, rows[::-1], silent))).prediction == found[-1].prediction
    assert list(use_case.predict(ran.model, [], silent)) == []
    assert all(math.isfinite(number) for number in _numbers(found))


@pytest.mark.parametrize("rows", [0, 1])
def test_an_empty_file_and_one_row_are_a_sentence(key: str, sample: Sample, rows: int) -> None:
    use_case, data = usecases.load(key), _first(sample.whole, rows)
    if rows and not sample.classes:
        made = use_case.run(data, use_case.about.defaults(), sample.engine, silent)
        _check_report(key, made.result)
        assert made.result.advice  # it cannot be tested, and says so
        return
    with pytest.raises(DataError) as caught:
        use_case.run(data, use_case.about.defaults(), sample.engine, silent)
    assert caught.value.sentence and caught.value.hint


def test_one_class_is_a_sentence(key: str, sample: Sample) -> None:
    use_case = usecases.load(key)
    if not sample.classes:
        made = use_case.run(_with(sample.whole, **{sample.learned: "only"}), use_case.about.defaults(), sample.engine, silent)
        _check_report(key, made.result)
        return
    with pytest.raises(DataError) as caught:
        use_case.run(_with(sample.whole, **{sample.learned: "only"}), use_case.about.defaults(), sample.engine, silent)
    assert caught.value.sentence and caught.value.hint


def test_a_class_of_one_row_is_no_error(key: str, sample: Sample) -> None:
    use_case = usecases.load(key)
    values = ["one"] * (len(sample.whole) - 1) + ["other"]
    made = use_case.run(_with(sample.whole, **{sample.learned: values}), use_case.about.defaults(), sample.engine, silent)
    _check_report(key, made.result)


@pytest.mark.parametrize("mark", ["שלום וברכה", "مرحبا بكم", "😀\u200d👩", "\u202eabc", "<b>&amp;\x07", "=1+1", "漢字"])
def test_every_script_and_odd_marks_are_told_as_they_are(key: str, sample: Sample, mark: str) -> None:
    use_case = usecases.load(key)
    data = _with(sample.whole, **{name: [f"{mark} {text}" for text in sample.whole[name]] for name in sample.texts})
    data = _with(data, **{sample.learned: [value and f"{value} {mark}" for value in data[sample.learned]]})
    made = use_case.run(data, use_case.about.defaults(), sample.engine, silent)
    _check_report(key, made.result)
    if sample.classes or mark.isprintable():  # an item is known by its number, without invisible marks
        assert any(mark in name for name in sample.parts(made))


def test_a_check_is_advice_and_never_an_error(key: str, sample: Sample) -> None:
    use_case = usecases.load(key)
    for data in (sample.whole, _first(sample.whole, 1), _with(sample.whole, **{sample.learned: "only"})):
        found = use_case.check(data, use_case.about.defaults(), silent)
        assert all(isinstance(each, Problem) and each.sentence for each in found)


def test_the_same_seed_gives_the_same_result(key: str, sample: Sample, ran: Any) -> None:
    use_case = usecases.load(key)
    again = use_case.run(sample.whole, use_case.about.defaults(), sample.engine, silent)
    assert replace(again.result, timing=ran.result.timing) == ran.result


def test_another_seed_gives_another_test(key: str, sample: Sample, ran: Any) -> None:
    use_case = usecases.load(key)
    other = use_case.run(sample.whole, {**use_case.about.defaults(), "seed": 7.0}, sample.engine, silent)
    differing = ("wrong", "points", "accuracy", "replay", "groups")
    assert any(getattr(other.result, name, None) != getattr(ran.result, name, None) for name in differing)


def test_progress_goes_forward_and_stops_the_work_wherever_it_is(key: str, sample: Sample) -> None:
    use_case, seen = usecases.load(key), []
    use_case.run(sample.whole, use_case.about.defaults(), sample.engine, lambda fraction, sentence: seen.append((fraction, sentence)))
    fractions = [fraction for fraction, _ in seen]
    assert fractions == sorted(fractions) and fractions[0] >= 0 and fractions[-1] <= 1
    assert all(sentence for _, sentence in seen)
    for stop in (0, 0.1, 0.4, 0.6, 0.9):
        asked: list[float] = []

        def cancel(fraction: float, sentence: str, stop: float = stop, asked: list[float] = asked) -> None:
            if fraction >= stop:
                asked.append(fraction)
                raise Cancelled

        with pytest.raises(Cancelled):
            use_case.run(sample.whole, use_case.about.defaults(), sample.engine, cancel)
        assert len(asked) == 1  # nobody asks again after a stop


def test_a_check_can_be_stopped(key: str, sample: Sample) -> None:
    def stop(fraction: float, sentence: str) -> None:
        raise Cancelled

    use_case = usecases.load(key)
    with pytest.raises(Cancelled):
        use_case.check(sample.whole, use_case.about.defaults(), stop)


def _needed(key: str, sample: Sample) -> list[str]:
    """The columns a use case cannot do without; one that reads files of several shapes says so of none."""
    return [role.key for role in usecases.about(key).roles if role.required] or list(sample.whole.columns)


def test_errors_of_the_data_are_of_the_users_world(key: str, sample: Sample) -> None:
    use_case = usecases.load(key)
    nothing = _with(sample.whole, **dict.fromkeys(_needed(key, sample)))
    with pytest.raises(SmeaiError):
        use_case.run(nothing, use_case.about.defaults(), sample.engine, silent)
