"""A version is known by its bytes and its text: one page can be read as an article and as a whole."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

OLD = "uq_article_version_article_id_sha256"
NEW = "uq_article_version_article_id_sha256_text_sha256"


def upgrade() -> None:
    with op.batch_alter_table("article_version") as batch_op:
        batch_op.add_column(sa.Column("text_sha256", sa.Text(), nullable=False, server_default=""))
    connection = op.get_bind()
    for row in connection.execute(sa.text("SELECT id, text FROM article_version")).all():
        digest = hashlib.sha256(row.text.encode("utf-8", "surrogatepass")).hexdigest()
        connection.execute(
            sa.text("UPDATE article_version SET text_sha256 = :digest WHERE id = :id"),
            {"digest": digest, "id": row.id},
        )
    with op.batch_alter_table("article_version") as batch_op:
        batch_op.alter_column("text_sha256", server_default=None)
        batch_op.drop_constraint(OLD, type_="unique")
        batch_op.create_unique_constraint(NEW, ["article_id", "sha256", "text_sha256"])
