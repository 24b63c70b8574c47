"""The names of cells: valid, unique, and never pointing at themselves."""

from dataclasses import replace

import pytest

from smeai.core.kpi import Unit
from smeai.reports.formulas import spreadsheet
from smeai.reports.naming import all_inputs, all_kpis, cell_names, kpi_cells
from tests.reports.documents import HOURS, MESSAGES, RATE, SMALL, WAGE


def test_names_a_spreadsheet_keeps_get_another() -> None:
    inputs = [replace(WAGE, name=name) for name in ("A1", "r", "rc", "R1C1", "tax2024", "wage", "Wage", "true", "wage2024")]
    cells = cell_names(inputs, ())
    assert list(cells.values()) == ["A1_", "r_", "rc_", "R1C1_", "tax2024_", "wage", "Wage_", "true_", "wage2024"]


def test_a_figure_named_like_an_input_does_not_refer_to_itself() -> None:
    measured = replace(RATE, formula="automation_rate", inputs=(replace(WAGE, name="automation_rate", unit=Unit.SHARE),))
    cells = cell_names(measured.inputs, [measured])
    own = kpi_cells([measured], cells, measured.inputs)
    assert spreadsheet(measured.formula, cells) == "=automation_rate"
    assert own == {"automation_rate": "automation_rate_result"}


def test_every_figure_and_input_comes_once() -> None:
    assert [kpi.name for kpi in all_kpis(SMALL)] == ["automation_rate", "hours_saved", "money_saved"]
    assert [one.name for one in all_inputs(SMALL)] == ["messages", "involvement", "resolution", "minutes", "wage"]


def test_one_name_with_two_values_is_a_bug() -> None:
    other = replace(HOURS, inputs=(replace(MESSAGES, value=7.0), *HOURS.inputs[1:]))
    with pytest.raises(ValueError, match="messages has two values"):
        all_inputs(replace(SMALL, kpis=(other,)))
