import pytest
from sqlalchemy import create_mock_engine
from sqlalchemy.exc import IntegrityError

from smeai.storage import schema
from smeai.storage.database import Database, dump


def test_a_commit_reaches_the_disk_and_a_deletion_too(workspace):
    wanted = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1, "busy_timeout": 30_000}
    with workspace._database.write() as connection:
        assert {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted} == wanted


def test_a_block_that_raises_saves_nothing(workspace, pilot):
    with pytest.raises(ZeroDivisionError), workspace._database.write() as connection:
        connection.execute(schema.pilots.delete())
        raise ZeroDivisionError
    assert workspace.pilots.list() == (pilot,)


def test_our_own_mistakes_stay_bugs(workspace):
    with pytest.raises(IntegrityError), workspace._database.write() as connection:
        connection.execute(schema.labels.insert().values(pilot_id=99, row_key="1", label="A", at="now"))


def test_the_tables_can_be_made_in_postgresql():
    said = []
    engine = create_mock_engine("postgresql+psycopg://", lambda statement, *_: said.append(str(statement.compile(dialect=engine.dialect))))
    schema.metadata.create_all(engine, checkfirst=False)
    assert sum("CREATE TABLE" in each for each in said) == len(schema.metadata.tables)
    assert not any("AUTOINCREMENT" in each for each in said)


def test_json_is_plain_and_short(tmp_path):
    assert dump({"ä": [1, None, True, "😀"]}) == '{"ä":[1,null,true,"😀"]}'
    assert dump("\ud83d") == '"\\ud83d"'
    with pytest.raises(ValueError, match="JSON"):
        dump(float("nan"))


def test_an_address_may_be_given_instead_of_a_file(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'other.db'}")
    with database.write() as connection:
        schema.metadata.create_all(connection)
    with database.read() as connection:
        assert connection.execute(schema.pilots.select()).all() == []
    database.close()
