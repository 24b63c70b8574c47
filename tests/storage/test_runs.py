import pytest

from smeai.storage.records import INPUTS


def test_the_latest_run_comes_first(workspace, pilot, run_inputs):
    assert workspace.runs.latest_run(pilot.id) is None
    first = workspace.runs.add_run(pilot.id, run_inputs, {"share": 0.5}, {"wage": 20})
    second = workspace.runs.add_run(pilot.id, {**run_inputs, "seed": 8}, {"share": 0.6, "wrong": [{"text": "a"}]}, {"wage": 20})
    assert workspace.runs.latest_run(pilot.id) == second
    assert workspace.runs.list_runs(pilot.id) == (second, first)
    assert first.inputs == run_inputs
    assert second.result["wrong"] == ({"text": "a"},)


@pytest.mark.parametrize("missing", INPUTS)
def test_a_run_that_could_not_be_made_again_is_not_kept(workspace, pilot, run_inputs, missing):
    del run_inputs[missing]
    with pytest.raises(ValueError, match=missing):
        workspace.runs.add_run(pilot.id, run_inputs, {}, {})
    assert workspace.runs.list_runs(pilot.id) == ()
