"""Sheets: what a workspace knows beside its pilots, such as the figures of the business."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "sheets",
        sa.Column("sheet", sa.String(40), primary_key=True),
        sa.Column("name", sa.String(120), primary_key=True),
        sa.Column("content", sa.JSON, nullable=False),
    )
    op.create_table(
        "sheet_changes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("sheet", sa.String(40), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("at", sa.String(20), nullable=False),
        sa.Column("before", sa.JSON, nullable=False),
        sa.Column("after", sa.JSON, nullable=False),
        sa.Column("undone", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sheet_changes_sheet_undone", "sheet_changes", ["sheet", "undone"])
