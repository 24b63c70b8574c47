"""The runs of a pilot: results, with all that is needed to make them again."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, Select, func, insert, select

from smeai.storage.clock import utc_now
from smeai.storage.database import Database
from smeai.storage.frozen import freeze
from smeai.storage.pilots import touch
from smeai.storage.records import INPUTS, Run
from smeai.storage.schema import runs


class Runs:
    """Append and find runs; none is ever changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_run(self, pilot_id: int, inputs: Mapping[str, Any], result: Mapping[str, Any], figures: Mapping[str, Any]) -> Run:
        """Keep a run; ValueError when `inputs` lack one of `records.INPUTS`, or a value is not plain JSON."""
        missing = [name for name in INPUTS if name not in inputs]
        if missing:
            raise ValueError(f"a run without {', '.join(missing)} cannot be reproduced")
        values = {"pilot_id": pilot_id, "created": utc_now(), "inputs": inputs, "result": result, "figures": figures}
        with self._database.write() as connection:
            touch(connection, pilot_id)
            made = connection.execute(insert(runs).values(values))
            return _record(connection.execute(select(runs).where(runs.c.id == made.inserted_primary_key[0])).one())

    def latest_run(self, pilot_id: int) -> Run | None:
        """The newest run of a pilot, or None."""
        with self._database.read() as connection:
            found = connection.execute(_of(pilot_id).limit(1)).one_or_none()
            return None if found is None else _record(found)

    def list_runs(self, pilot_id: int) -> tuple[Run, ...]:
        """All runs of a pilot, the newest first."""
        with self._database.read() as connection:
            return tuple(_record(row) for row in connection.execute(_of(pilot_id)))

    def counts(self) -> tuple[tuple[int, int, str], ...]:
        """Of each pilot that has runs: its id, how many there are, and the day of the first one."""
        counted = select(runs.c.pilot_id, func.count(), func.min(runs.c.created)).group_by(runs.c.pilot_id).order_by(runs.c.pilot_id)
        with self._database.read() as connection:
            return tuple((pilot, count, first[:10]) for pilot, count, first in connection.execute(counted))


def _of(pilot_id: int) -> Select:
    return select(runs).where(runs.c.pilot_id == pilot_id).order_by(runs.c.id.desc())


def _record(row: Row) -> Run:
    return Run(**{name: freeze(value) for name, value in row._mapping.items()})
