from copy import deepcopy

import pytest

from smeai.errors import WorkspaceError
from smeai.storage.workspace import FILE, Workspace

NESTED = {"file": "Bücher.xlsx", "mapping": {"text": "B"}, "locked": ["legal", "complaint"], "threshold": 0.8, "answers": {}, "none": None}


def test_a_pilot_is_kept_whole(workspace):
    made = workspace.pilots.create("chat", "客户 messages", step="columns", state=NESTED)
    assert workspace.pilots.get(made.id) == made
    assert (made.use_case, made.title, made.step, made.created) == ("chat", "客户 messages", "columns", made.updated)
    assert made.state["locked"] == ("legal", "complaint")
    assert made.created.endswith("Z") and len(made.created) == 20


def test_a_state_cannot_be_changed_in_passing(workspace, pilot):
    workspace.save_state(pilot.id, NESTED)
    state = workspace.pilots.get(pilot.id).state
    with pytest.raises(TypeError):
        state["threshold"] = 0.1
    with pytest.raises(TypeError):
        state["mapping"].update(text="C")
    with pytest.raises(TypeError):
        state |= {"file": "other"}
    assert deepcopy(state) == state
    workspace.save_state(pilot.id, {**state, "threshold": 0.9})
    assert workspace.pilots.get(pilot.id).state == {**state, "threshold": 0.9}


def test_title_and_step_change_apart(workspace, pilot):
    workspace.pilots.update(pilot.id, title="Mails")
    workspace.pilots.update(pilot.id, step="train")
    (found,) = workspace.pilots.list()
    assert (found.title, found.step) == ("Mails", "train")


def test_a_duplicate_stands_on_its_own(workspace, pilot, run_inputs):
    workspace.save_state(pilot.id, NESTED)
    workspace.rows.put_rows(pilot.id, "messages", [{"text": "a"}, {"text": "b"}])
    workspace.labels.set_label(pilot.id, "0", "Returns")
    workspace.templates.set_template(pilot.id, "Returns", "en", "Send it back.")
    workspace.runs.add_run(pilot.id, run_inputs, {"share": 0.6}, {})
    copy = workspace.pilots.duplicate(pilot.id)
    workspace.pilots.delete(pilot.id)
    assert (copy.title, copy.state["threshold"]) == ("Messages (copy)", 0.8)
    assert workspace.rows.get_rows(copy.id, "messages") == ({"text": "a"}, {"text": "b"})
    assert [label.label for label in workspace.labels.all_labels(copy.id)] == ["Returns"]
    assert [template.text for template in workspace.templates.all_templates(copy.id)] == ["Send it back."]
    assert workspace.runs.latest_run(copy.id).result == {"share": 0.6}
    assert workspace.undo(copy.id) is None


def test_a_deleted_pilot_leaves_nothing_on_the_disk(workspace, pilot, run_inputs):
    secret = "kept-between-us"
    workspace.save_state(pilot.id, {"note": secret})
    workspace.rows.put_rows(pilot.id, "messages", ({"text": f"{secret} {n}" * 50} for n in range(3000)))
    workspace.labels.set_label(pilot.id, secret, secret)
    workspace.templates.set_template(pilot.id, secret, "en", secret)
    workspace.runs.add_run(pilot.id, run_inputs, {"wrong": [secret * 3000]}, {})
    other = workspace.pilots.create("chat", "Other", state={"note": "stays"})
    files = [workspace.folder / f"{FILE}{end}" for end in ("", "-wal")]
    assert any(secret.encode() in file.read_bytes() for file in files)
    workspace.pilots.delete(pilot.id)
    assert not any(secret.encode() in file.read_bytes() for file in files)
    assert workspace.pilots.list() == (other,)


def test_the_number_of_a_deleted_pilot_is_not_given_again(workspace, pilot):
    workspace.pilots.delete(pilot.id)
    assert workspace.pilots.create("chat", "Next").id > pilot.id


def test_a_pilot_that_is_gone_is_a_sentence(workspace, pilot, run_inputs):
    workspace.pilots.delete(pilot.id)
    attempts = [
        lambda: workspace.pilots.get(pilot.id),
        lambda: workspace.pilots.update(pilot.id, step="train"),
        lambda: workspace.pilots.delete(pilot.id),
        lambda: workspace.pilots.duplicate(pilot.id),
        lambda: workspace.save_state(pilot.id, {}),
        lambda: workspace.labels.set_label(pilot.id, "r", "x"),
        lambda: workspace.rows.put_rows(pilot.id, "messages", []),
        lambda: workspace.runs.add_run(pilot.id, run_inputs, {}, {}),
    ]
    for attempt in attempts:
        with pytest.raises(WorkspaceError, match="no longer"):
            attempt()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, b"bytes", object()])
def test_only_plain_json_is_kept(workspace, pilot, value):
    with pytest.raises((ValueError, TypeError)):
        workspace.save_state(pilot.id, {"value": value})
    assert workspace.pilots.get(pilot.id) == pilot


def test_half_a_character_is_kept(workspace, pilot):
    workspace.save_state(pilot.id, {"cut": "smile \ud83d"})
    assert workspace.pilots.get(pilot.id).state == {"cut": "smile \ud83d"}


def test_a_full_disk_is_a_sentence_and_saves_nothing(workspace, pilot):
    with workspace._database.read() as connection:
        connection.connection.driver_connection.execute("PRAGMA max_page_count=1")  # the pool hands out this connection again
    with pytest.raises(WorkspaceError, match="full"):
        workspace.save_state(pilot.id, {"big": "x" * 1_000_000})
    workspace.close()
    with Workspace.open(workspace.folder) as again:
        assert again.pilots.list() == (pilot,)
