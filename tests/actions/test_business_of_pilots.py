"""A pilot run as a whole reckons with what is known of the business."""

from types import SimpleNamespace

import pytest

from smeai.actions import business, pilots
from smeai.actions.opened import close
from smeai.cli.pilots import _business
from smeai.core.business.business import Business, Given
from smeai.core.kpi_chain import Shared
from smeai.core.pilot import Source
from smeai.core.report_wish import ReportWish
from smeai.errors import UsageError


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Shared]:
    found: list[Shared] = []
    whole = SimpleNamespace(run=lambda *args, shared: found.append(shared))
    monkeypatch.setattr(pilots, "part", lambda use_case, name: whole)
    return found


def test_what_is_usual_in_a_country_reaches_the_pilot(told: list[Shared], tmp_path) -> None:
    pilots.run("books", Source("bank.csv"), {}, {}, ReportWish(str(tmp_path)), "CHF", business=Business("CH"))
    pilots.run("books", Source("bank.csv"), {}, {}, ReportWish(str(tmp_path)), "EUR", business=Business("CH"))
    pilots.run("books", Source("bank.csv"), {}, {}, ReportWish(str(tmp_path)))
    assert told[0]["wage_hour"].value == 43.2 and told[0]["cost_wrong"].value == 9.4  # 36 and 20 % on top; 10 euro at 0.94
    assert "wage_hour" not in told[1] and told[1]["grid_co2"].value == 35
    assert told[2] == {}


def test_the_command_line_takes_a_workspace_and_a_country(tmp_path) -> None:
    folder = tmp_path / "shop"
    business.change(str(folder), "Shop", Business("DE").with_given("wage", Given(31.0)), "Wage")
    close(str(folder))
    assert _business("", folder).found("wage") == Given(31.0)
    assert _business("at", folder).money == "EUR" and _business("at", folder).country == "AT"
    assert _business("", None) == Business()
    for country, place in (("XX", None), ("", tmp_path / "none")):
        with pytest.raises(UsageError):
            _business(country, place)
