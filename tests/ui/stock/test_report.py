"""The replay, the figures, the files."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDoubleSpinBox

from smeai.core.report_wish import ReportWish
from smeai.ui.widgets.kpi_tile import KpiTile
from smeai.usecases.stock.result import Accuracy
from tests.ui.stock import samples
from tests.ui.stock.conftest import Pilot


@pytest.fixture
def report(pilot: Callable[..., Pilot]) -> Pilot:
    return pilot(replace(samples.STATE, at="report"), stored=True)


def test_the_replay_stands_beside_the_shop(report: Pilot) -> None:
    replay = report.page.replay
    sentence = replay.sentence.text().replace("\u00a0", " ")
    assert "97 %" in sentence and "What the shop did: 91 %" in sentence
    assert [row.key for row in replay.table.model().rows] == ["smeai", "rule", "shop"]


def test_a_figure_that_is_entered_changes_the_money(report: Pilot) -> None:
    report.page.tabs.show_part("money")
    before = {tile.accessibleName() for tile in report.page.findChildren(KpiTile)}
    field = next(each for each in report.page.findChildren(QDoubleSpinBox) if each.accessibleName() == "Hours a week that go into ordering")
    field.setValue(10.0)
    assert report.book.state.figures == (("hours_week", 10.0),)
    assert {tile.accessibleName() for tile in report.page.findChildren(KpiTile)} != before
    report.book.undo()
    assert report.book.state.figures == ()


def test_a_report_is_made(report: Pilot) -> None:
    report.page.form.kinds["html"].setChecked(False)
    report.page.form.client.setText("Corner Coffee")
    report.page.make()
    (asked,) = report.asked("report")
    assert asked[1:] == (samples.RESULT, (), ReportWish("out", "Corner Coffee", ("pdf", "xlsx")), "EUR")
    assert report.book.state.reports == ("out/report.pdf", "out/report.html", "out/report.xlsx")


def test_overrides_are_scored(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="forecast", outcome=replace(samples.RESULT, overrides_helped=(7, 2))))
    assert "7 were closer than the forecast and 2 were not" in made.page.evidence._words.text()


def test_too_little_past_is_said(pilot: Callable[..., Pilot]) -> None:
    nothing = Accuracy(0, 0, float("nan"), float("nan"), float("nan"), replace(samples.RESULT.accuracy.covered, n=0), float("nan"))
    bare = replace(samples.RESULT, accuracy=nothing, replay=(), compared=(), methods=(), worst=())
    made = pilot(replace(samples.STATE, at="report", outcome=bare))
    assert made.page.replay.sentence.text() == "There was too little past to replay."
    made.wizard.go_to(3)
    assert made.page.evidence.sentence.text() == "There was too little past to test the forecasts on."


def test_what_is_suspicious_is_said_with_the_forecast(pilot: Callable[..., Pilot]) -> None:
    made = pilot(replace(samples.STATE, at="forecast"), suspects=samples.SUSPECTS)
    evidence = made.page.evidence
    assert evidence.warning.isVisible() and evidence.suspects.model().rowCount() == 1
    assert [row.cells[:3] for row in evidence.repairs.model().rows] == [("Sold out", "9", "9"), ("New items", "2", "1")]
    evidence.suspects.selectRow(0)
    evidence.warning.acted.emit()
    assert made.at == "check" and made.page.repairs.current.item == samples.SUSPECTS[0].item
    made.wizard.go_to(3)
    assert made.asked("suspects")[-1][0].agreed == ()


def test_without_suspicion_nothing_is_said(pilot: Callable[..., Pilot]) -> None:
    evidence = pilot(replace(samples.STATE, at="forecast")).page.evidence
    assert not evidence.warning.isVisible() and not evidence.suspects.isVisible()
