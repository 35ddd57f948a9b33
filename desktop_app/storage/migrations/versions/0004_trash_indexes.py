"""Indexes of the trash hold only what is in it: one of everything else too misled the planner into reading it all."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    there = sa.text("removed_at IS NOT NULL")
    for table in ("article", "note"):
        op.drop_index(f"ix_{table}_removed_at", table_name=table)
        op.create_index(
            f"ix_{table}_removed_at", table, ["removed_at"], sqlite_where=there, postgresql_where=there
        )
