"""The library as a memory: statements to ask for, people, tags, evidence, attachments, places of notes, vectors."""

from __future__ import annotations

import hashlib
from typing import Any
from urllib.parse import urlsplit

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

RATINGS = (
    ("true", "True", "The evidence supports the statement and nothing of weight is left out."),
    ("mostly-true", "Mostly true", "Right in substance; needs clarification or context."),
    ("misleading", "Misleading", "Contains facts but leads to a wrong conclusion."),
    ("mostly-false", "Mostly false", "Contains an element of truth but is wrong in substance."),
    ("false", "False", "The evidence contradicts the statement."),
    ("unverifiable", "Unverifiable", "The evidence that can be had does not decide it."),
    ("not-checked", "Not checked", "Nobody has checked it yet."),
)


def upgrade() -> None:
    widen_articles()
    move_originals()
    widen_notes()
    make_note_tables()
    make_statement_tables()
    make_people_tables()
    fill_articles()
    fill_notes()


def widen_articles() -> None:
    with op.batch_alter_table("article") as batch_op:
        batch_op.add_column(sa.Column("newest_version_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("title", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("publisher", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("site", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("dated", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("removed_at", sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column("indexed", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_article_site_dated", "article", ["site", "dated"])
    op.create_index(op.f("ix_article_removed_at"), "article", ["removed_at"])
    op.create_index(op.f("ix_article_indexed"), "article", ["indexed"])


def move_originals() -> None:
    op.create_table(
        "original",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_original")),
    )
    op.execute(
        "INSERT INTO original (sha256, packed) SELECT sha256, original FROM article_version "
        "WHERE id IN (SELECT min(id) FROM article_version GROUP BY sha256)"
    )
    with op.batch_alter_table("article_version") as batch_op:
        batch_op.drop_column("original")
    op.create_table(
        "fingerprint",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("band", sa.Integer(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_version.id"],
            name=op.f("fk_fingerprint_version_id_article_version"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("version_id", "band", name=op.f("pk_fingerprint")),
    )
    op.create_index("ix_fingerprint_band_value", "fingerprint", ["band", "value"])


def widen_notes() -> None:
    with op.batch_alter_table("note") as batch_op:
        batch_op.add_column(sa.Column("revision", sa.Integer(), nullable=False, server_default="1"))
        batch_op.drop_index("ix_note_verdict")
    op.create_index("ix_note_verdict_updated_at", "note", ["verdict", "updated_at"])
    op.create_index(op.f("ix_note_status"), "note", ["status"])
    with op.batch_alter_table("history") as batch_op:
        batch_op.add_column(sa.Column("writer", sa.Text(), nullable=False, server_default=""))


def note_reference(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_note_id_note")
    return sa.ForeignKeyConstraint(["note_id"], ["note.id"], name=name, ondelete="CASCADE")


def make_note_tables() -> None:
    op.create_table(
        "note_tag",
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        note_reference("note_tag"),
        sa.PrimaryKeyConstraint("note_id", "tag", name=op.f("pk_note_tag")),
    )
    op.create_index(op.f("ix_note_tag_tag"), "note_tag", ["tag"])
    op.create_table(
        "evidence",
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=True),
        sa.Column("attachment_sha256", sa.Text(), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("shows", sa.Text(), nullable=False),
        sa.Column("checked_by", sa.Text(), nullable=False),
        sa.Column("checked_at", sa.DateTime(), nullable=True),
        sa.Column("protected", sa.Boolean(), nullable=False),
        note_reference("evidence"),
        sa.PrimaryKeyConstraint("note_id", "id", name=op.f("pk_evidence")),
    )
    op.create_index(op.f("ix_evidence_attachment_sha256"), "evidence", ["attachment_sha256"])
    op.create_table(
        "attachment",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_attachment")),
    )
    op.create_table(
        "note_place",
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("placed", sa.Boolean(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("anchor", sa.JSON(), nullable=True),
        note_reference("note_place"),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["article_version.id"],
            name=op.f("fk_note_place_version_id_article_version"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("note_id", "version_id", name=op.f("pk_note_place")),
    )
    op.create_index("ix_note_place_placed_version_id", "note_place", ["placed", "version_id"])
    op.create_table(
        "note_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("sentence", sa.BigInteger(), nullable=False),
        note_reference("note_words"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_words")),
        sa.UniqueConstraint("note_id", name=op.f("uq_note_words_note_id")),
    )
    op.create_index(op.f("ix_note_words_sentence"), "note_words", ["sentence"])
    rating = op.create_table(
        "rating",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_rating")),
    )
    op.bulk_insert(
        rating,
        [
            {"key": key, "place": place, "label": label, "definition": definition, "retired": False}
            for place, (key, label, definition) in enumerate(RATINGS)
        ],
    )


def make_statement_tables() -> None:
    op.create_table(
        "said",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("own_voice", sa.Boolean(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("speaker_key", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("facets", sa.Text(), nullable=False),
        sa.Column("sentence", sa.BigInteger(), nullable=False),
        article_reference("said"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_said")),
    )
    op.create_index(op.f("ix_said_article_id"), "said", ["article_id"])
    op.create_index(op.f("ix_said_sentence"), "said", ["sentence"])
    op.create_index("ix_said_speaker_key_kind_said_on", "said", ["speaker_key", "kind", "said_on"])
    op.create_index("ix_said_speaker_key_said_on", "said", ["speaker_key", "said_on"])
    op.create_index("ix_said_kind_said_on", "said", ["kind", "said_on"])
    op.create_table(
        "vector",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("encoder", sa.Text(), nullable=False),
        sa.Column("sentence", sa.BigInteger(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vector")),
        sa.UniqueConstraint("encoder", "sentence", name=op.f("uq_vector_encoder_sentence")),
    )


def article_reference(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_article_id_article")
    return sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=name, ondelete="CASCADE")


def make_people_tables() -> None:
    op.create_table(
        "article_speaker",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("last_word", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("statements", sa.Integer(), nullable=False),
        article_reference("article_speaker"),
        sa.PrimaryKeyConstraint("article_id", "name_key", name=op.f("pk_article_speaker")),
    )
    op.create_index(op.f("ix_article_speaker_name_key"), "article_speaker", ["name_key"])
    op.create_index(op.f("ix_article_speaker_last_word"), "article_speaker", ["last_word"])
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "person_link",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        article_reference("person_link"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_person_link_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "name_key", "person_id", name=op.f("pk_person_link")),
    )
    op.create_index(op.f("ix_person_link_person_id"), "person_link", ["person_id"])


def fill_articles() -> None:
    """What lists and filters need of the newest version; the statements are indexed when the library is next used."""
    connection = op.get_bind()
    article = sa.table(
        "article",
        *(sa.column(name) for name in ("id", "newest_version_id", "title", "publisher", "site", "dated")),
    )
    version = sa.table(
        "article_version", sa.column("id"), sa.column("article_id"), sa.column("title"), sa.column("location"),
        sa.column("retrieved_at", sa.DateTime()), sa.column("details", sa.JSON()),
    )  # fmt: skip
    newest = sa.select(sa.func.max(version.c.id)).group_by(version.c.article_id)
    for row in connection.execute(sa.select(version).where(version.c.id.in_(newest))).all():
        about: dict[str, Any] = (row.details or {}).get("metadata") or {}
        address = about.get("address") or row.location
        connection.execute(
            sa.update(article)
            .where(article.c.id == row.article_id)
            .values(
                newest_version_id=row.id,
                title=row.title,
                publisher=about.get("publisher"),
                site=(urlsplit(address).hostname or "").removeprefix("www.") if "://" in address else "",
                dated=about.get("published") or row.retrieved_at.date().isoformat(),
            )
        )


def fill_notes() -> None:
    """The rows of tags, and the words to be searched; evidence rows could not be written before."""
    connection = op.get_bind()
    note = sa.table("note", sa.column("id"), sa.column("body"), sa.column("details", sa.JSON()))
    words = sa.table(
        "note_words",
        *(sa.column(name) for name in ("note_id", "body", "quote", "tags", "evidence", "sentence")),
    )
    tag = sa.table("note_tag", sa.column("note_id"), sa.column("tag"))
    for row in connection.execute(sa.select(note)).all():
        details: dict[str, Any] = row.details or {}
        tags = list(dict.fromkeys(details.get("tags") or []))
        evidence = [
            " ".join(filter(None, (one.get("source"), one.get("method"), one.get("shows"))))
            for one in details.get("evidence") or []
        ]
        quote = (details.get("anchor") or {}).get("exact", "")
        connection.execute(
            sa.insert(words).values(
                note_id=row.id,
                body=row.body,
                quote=quote,
                tags="\n".join(tags),
                evidence="\n".join(evidence),
                sentence=sentence_key(row.body.strip() or quote),
            )
        )
        for one in tags:
            connection.execute(sa.insert(tag).values(note_id=row.id, tag=one))


def sentence_key(words: str) -> int:
    digest = hashlib.sha256(" ".join(words.casefold().split()).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") >> 1
