"""An index of the days of articles, for texts of some days."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_article_dated_newest_version_id", "article", ["dated", "newest_version_id"])
