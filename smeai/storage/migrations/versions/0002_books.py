"""The books: imported lines, what was decided of them, chart, rules, closed months."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("changes", sa.Column("kinds", sa.String(80), nullable=False, server_default=""))
    op.create_index("ix_audit_subject", "audit", ["subject"])
    _make_imports()
    _make_decisions()
    op.create_table("suggestions", _pilot(primary_key=True), sa.Column("content", sa.LargeBinary, nullable=False))
    op.create_table("stale", _pilot(primary_key=True), sa.Column("payee", sa.Text, primary_key=True))


def _pilot(**options: bool) -> sa.Column:
    return sa.Column("pilot_id", sa.Integer, sa.ForeignKey("pilots.id", ondelete="CASCADE"), nullable=False, **options)


def _make_imports() -> None:
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer, primary_key=True),
        _pilot(),
        sa.Column("at", sa.String(20), nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("format", sa.String(40), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("shown", sa.Boolean, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_imports_pilot_id", "imports", ["pilot_id"])


def _make_decisions() -> None:
    op.create_table(
        "bookings",
        _pilot(primary_key=True),
        sa.Column("block", sa.String(12), primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
    )
    op.create_table(
        "terms",
        _pilot(primary_key=True),
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("content", sa.JSON, nullable=False),
    )
    op.create_table(
        "months",
        _pilot(primary_key=True),
        sa.Column("month", sa.String(7), primary_key=True),
        sa.Column("closed", sa.String(20), nullable=False),
    )
