import threading
import time

import pytest

from smeai.errors import Cancelled

MANY = 200_000


def messages(count, mark="m"):
    return ({"text": f"{mark} {n}", "label": None, "p": n / 7, "parts": [n, {"a": "é"}]} for n in range(count))


def test_rows_come_back_in_order_and_by_page(workspace, pilot):
    assert workspace.rows.put_rows(pilot.id, "messages", messages(12_345)) == 12_345
    assert workspace.rows.put_rows(pilot.id, "predictions", []) == 0
    assert workspace.rows.count_rows(pilot.id, "messages") == 12_345
    page = workspace.rows.get_rows(pilot.id, "messages", 12_340, 100)
    assert [row["text"] for row in page] == [f"m {n}" for n in range(12_340, 12_345)]
    assert page[0] == {"text": "m 12340", "label": None, "p": 12_340 / 7, "parts": (12_340, {"a": "é"})}
    assert len(workspace.rows.get_rows(pilot.id, "messages")) == 12_345
    assert workspace.rows.get_rows(pilot.id, "predictions") == ()


def test_putting_replaces_one_kind_of_one_pilot(workspace, pilot):
    other = workspace.pilots.create("chat", "Other")
    for each, kind in ((pilot, "messages"), (pilot, "predictions"), (other, "messages")):
        workspace.rows.put_rows(each.id, kind, messages(10))
    workspace.rows.put_rows(pilot.id, "messages", messages(3, "new"))
    assert [row["text"] for row in workspace.rows.get_rows(pilot.id, "messages")] == ["new 0", "new 1", "new 2"]
    assert workspace.rows.count_rows(pilot.id, "predictions") == workspace.rows.count_rows(other.id, "messages") == 10


def test_a_stopped_job_leaves_the_old_rows(workspace, pilot):
    def stopped():
        yield from messages(9_000, "new")
        raise Cancelled

    workspace.rows.put_rows(pilot.id, "messages", messages(10))
    with pytest.raises(Cancelled):
        workspace.rows.put_rows(pilot.id, "messages", stopped())
    assert workspace.rows.get_rows(pilot.id, "messages", 0, 1)[0]["text"] == "m 0"
    assert workspace.rows.count_rows(pilot.id, "messages") == 10


def test_pages_are_served_while_rows_are_written_and_writers_wait(workspace, pilot):
    workspace.rows.put_rows(pilot.id, "messages", messages(100))
    workspace.save_state(pilot.id, {"n": 1})
    begun, go_on = threading.Event(), threading.Event()

    def slowly():
        yield from messages(6_000, "new")
        begun.set()
        go_on.wait(10)

    writer = threading.Thread(target=workspace.rows.put_rows, args=(pilot.id, "messages", slowly()))
    undo = threading.Thread(target=workspace.undo, args=(pilot.id,))
    writer.start()
    assert begun.wait(10)
    assert workspace.rows.get_rows(pilot.id, "messages", 0, 1)[0]["text"] == "m 0"
    undo.start()
    undo.join(0.2)
    assert undo.is_alive()  # it neither failed nor went ahead
    go_on.set()
    writer.join()
    undo.join()
    assert workspace.rows.count_rows(pilot.id, "messages") == 6_000
    assert workspace.pilots.get(pilot.id).state == {}


def test_the_largest_file_is_kept_in_seconds(workspace, pilot):
    start = time.perf_counter()
    workspace.rows.put_rows(pilot.id, "messages", messages(MANY))
    kept = time.perf_counter()
    workspace.rows.get_rows(pilot.id, "messages", MANY - 100, 100)
    assert kept - start < 30  # 3 s on two idle cores; the bound catches a row-by-row insert, not a busy machine
    assert time.perf_counter() - kept < 1
