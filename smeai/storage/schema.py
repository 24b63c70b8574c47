"""The tables of a workspace, in words that SQLite and PostgreSQL both understand.

A change here needs a new file in `migrations/versions` and a new `revisions.HEAD`.
"""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData()


def _pilot(**options: bool) -> Column:
    return Column("pilot_id", Integer, ForeignKey("pilots.id", ondelete="CASCADE"), nullable=False, **options)


workspace = Table(
    "workspace",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", Text, nullable=False),
    Column("template", Text),
    Column("created", String(20), nullable=False),
)

pilots = Table(
    "pilots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("use_case", String(40), nullable=False),
    Column("title", Text, nullable=False),
    Column("created", String(20), nullable=False),
    Column("updated", String(20), nullable=False),
    Column("step", String(40), nullable=False),
    Column("state", JSON, nullable=False),
    sqlite_autoincrement=True,  # the id of a deleted pilot never comes back: files may be named after it
)

runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True),
    _pilot(index=True),
    Column("created", String(20), nullable=False),
    Column("inputs", JSON, nullable=False),
    Column("result", JSON, nullable=False),
    Column("figures", JSON, nullable=False),
)

rows = Table(
    "rows",
    metadata,
    _pilot(primary_key=True),
    Column("kind", String(40), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("content", JSON, nullable=False),
)

labels = Table(
    "labels",
    metadata,
    _pilot(primary_key=True),
    Column("row_key", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("at", String(20), nullable=False),
)

templates = Table(
    "templates",
    metadata,
    _pilot(primary_key=True),
    Column("topic", Text, primary_key=True),
    Column("language", String(20), primary_key=True),
    Column("text", Text, nullable=False),
    Column("at", String(20), nullable=False),
)

changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True),
    _pilot(),
    Column("name", Text, nullable=False),
    Column("at", String(20), nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("undone", Boolean, nullable=False),
    Column("kinds", String(80), nullable=False, server_default=""),  # of its cells, so that one need not read them to know
    Index("ix_changes_pilot_id_undone", "pilot_id", "undone"),
    sqlite_autoincrement=True,  # a redone step must never share the id of a dropped one
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", String(20), nullable=False),
    Column("who", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("before", JSON),
    Column("after", JSON),
    Index("ix_audit_subject", "subject"),
    sqlite_autoincrement=True,
)

imports = Table(
    "imports",
    metadata,
    Column("id", Integer, primary_key=True),
    _pilot(index=True),
    Column("at", String(20), nullable=False),
    Column("file", Text, nullable=False),
    Column("format", String(40), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("first", Integer, nullable=False),  # place of its first line in the ledger
    Column("count", Integer, nullable=False),
    Column("shown", Boolean, nullable=False),  # an import that was undone stays, so that it can be redone
    Column("content", LargeBinary, nullable=False),
    sqlite_autoincrement=True,  # steps name an import by its id
)

bookings = Table(
    "bookings",
    metadata,
    _pilot(primary_key=True),
    Column("block", String(12), primary_key=True),  # a thousand lines of the ledger: a row for each would open too slowly
    Column("content", Text, nullable=False),
)

terms = Table(  # what the books are kept by: the chart of accounts, the rules
    "terms",
    metadata,
    _pilot(primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("content", JSON, nullable=False),
)

months = Table(
    "months",
    metadata,
    _pilot(primary_key=True),
    Column("month", String(7), primary_key=True),
    Column("closed", String(20), nullable=False),
)

suggestions = Table("suggestions", metadata, _pilot(primary_key=True), Column("content", LargeBinary, nullable=False))

stale = Table(  # payees whose stored suggestions are older than what was decided since
    "stale",
    metadata,
    _pilot(primary_key=True),
    Column("payee", Text, primary_key=True),
)

sheets = Table(  # what a workspace knows beside its pilots, such as the figures of the business
    "sheets",
    metadata,
    Column("sheet", String(40), primary_key=True),
    Column("name", String(120), primary_key=True),
    Column("content", JSON, nullable=False),
)

sheet_changes = Table(
    "sheet_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sheet", String(40), nullable=False),
    Column("name", Text, nullable=False),
    Column("at", String(20), nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("undone", Boolean, nullable=False),
    Index("ix_sheet_changes_sheet_undone", "sheet", "undone"),
    sqlite_autoincrement=True,  # a redone step must never share the id of a dropped one
)
