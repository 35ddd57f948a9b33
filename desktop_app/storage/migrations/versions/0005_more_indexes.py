"""Indexes for persons' names, the notes of a version and days alone; lists of all words are no longer needed."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_person_link_name_key"), "person_link", ["name_key"])
    op.create_index(op.f("ix_note_place_version_id"), "note_place", ["version_id"])
    op.create_index("ix_said_said_on", "said", ["said_on"])
    op.create_index("ix_note_updated_at", "note", ["updated_at"])
    for name in ("article_version", "said", "note_words"):
        op.execute(f"DROP TABLE IF EXISTS {name}_vocabulary")
