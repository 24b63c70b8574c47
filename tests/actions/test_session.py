"""What the engine keeps between two calls."""

from smeai.actions.session import Session


def test_keeps_the_most_recently_used() -> None:
    session = Session(limit=2)
    session.put("a", 1)
    session.put("b", 2)
    session.get("a")
    session.put("c", 3)
    assert (session.get("a"), session.get("b"), session.get("c")) == (1, None, 3)
    assert len(session) == 2


def test_makes_a_value_once_even_when_it_is_none() -> None:
    session, made = Session(), []
    for _ in range(2):
        session.get_or_make("key", lambda: made.append("made"))
    assert made == ["made"]
    session.drop("key")
    session.drop("key")
    assert session.get("key", "gone") == "gone"


def test_an_empty_session_is_a_session() -> None:
    assert Session() and len(Session()) == 0
