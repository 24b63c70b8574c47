from datetime import datetime

from smeai.storage import audit


def test_the_trail_says_who_did_what_and_when(workspace, monkeypatch):
    monkeypatch.setattr(audit.getpass, "getuser", lambda: "anna")
    workspace.audit.append("approve", "model 3", {"state": "candidate"}, {"state": "approved"})
    workspace.audit.append("open", "workspace")
    first, second = workspace.audit.list()
    assert (first.who, first.action, first.subject) == ("anna", "approve", "model 3")
    assert (first.before, first.after) == ({"state": "candidate"}, {"state": "approved"})
    assert (second.before, second.after) == (None, None)
    assert datetime.fromisoformat(first.at).utcoffset().total_seconds() == 0
    assert workspace.audit.list(offset=1, limit=5) == (second,)


def test_an_account_without_a_name_is_no_obstacle(workspace, monkeypatch):
    def nobody():
        raise OSError("no username set in the environment")

    monkeypatch.setattr(audit.getpass, "getuser", nobody)
    workspace.audit.append("open", "workspace")
    assert workspace.audit.list()[0].who == "unknown"


def test_the_trail_cannot_be_rewritten(workspace):
    assert [name for name in dir(workspace.audit) if not name.startswith("_")] == ["about", "append", "list", "within"]
