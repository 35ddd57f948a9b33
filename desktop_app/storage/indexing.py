"""What the whole library is asked with: statements and speakers of every article, as the reader corrected them."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.corrections import apply_corrections
from desktop_app.domain.folding import folded, name_words, sentence_key
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import words_of
from desktop_app.storage import rows
from desktop_app.storage.models import (
    AnalysisRow,
    ArticleRow,
    ArticleSpeakerRow,
    BlockRow,
    CorrectionRow,
    EvidenceRow,
    NoteRow,
    NoteTagRow,
    NoteWordsRow,
    PersonLinkRow,
    SaidRow,
    SpeakerRow,
    StatementRow,
    VersionRow,
)

FORM = 1
"""Form of the index; articles that are in an older one are indexed again when the library is next used."""


def index_article(session: Session, article_id: int) -> None:
    """Write the statements and speakers of an article anew, from its newest version that has an analysis."""
    owner = session.get(ArticleRow, article_id)
    if owner is None:
        return
    for table in (SaidRow, ArticleSpeakerRow):
        session.execute(delete(table).where(table.article_id == article_id))
    owner.indexed = FORM
    newest = (
        select(AnalysisRow)
        .join(VersionRow, VersionRow.id == AnalysisRow.version_id)
        .where(VersionRow.article_id == article_id)
        .order_by(VersionRow.id.desc(), AnalysisRow.id.desc())
        .limit(1)
    )
    found = session.scalars(newest).first()
    if found is not None:
        article = load_article(session, session.get_one(VersionRow, found.version_id))
        analysis = corrected(session, article_id, article, load_analysis(session, found))
        session.add_all(_speaker_rows(article_id, analysis))
        session.add_all(_said_rows(session, owner, found.version_id, article, analysis))


def load_article(session: Session, version: VersionRow) -> Article:
    """The article of a version."""
    blocks = select(BlockRow).where(BlockRow.version_id == version.id).order_by(BlockRow.place)
    return rows.article(version, session.scalars(blocks).all())


def load_analysis(session: Session, row: AnalysisRow) -> Analysis:
    """The analysis of a row."""
    speakers = select(SpeakerRow).where(SpeakerRow.analysis_id == row.id).order_by(SpeakerRow.place)
    statements = select(StatementRow).where(StatementRow.analysis_id == row.id).order_by(StatementRow.place)
    return rows.analysis(row, session.scalars(speakers).all(), session.scalars(statements).all())


def corrected(session: Session, article_id: int, article: Article, analysis: Analysis) -> Analysis:
    """`analysis` with the reader's corrections."""
    query = select(CorrectionRow).where(CorrectionRow.article_id == article_id)
    found = session.scalars(query.order_by(CorrectionRow.created_at)).all()
    return apply_corrections(article, analysis, tuple(rows.correction(row) for row in found))


def _speaker_rows(article_id: int, analysis: Analysis) -> list[ArticleSpeakerRow]:
    counts: dict[str | None, int] = {}
    for statement in analysis.statements:
        counts[statement.speaker] = counts.get(statement.speaker, 0) + 1
    made: dict[str, ArticleSpeakerRow] = {}
    for speaker in analysis.speakers:
        key, words = folded(speaker.name), name_words(speaker.name)
        if key and key not in made:
            made[key] = ArticleSpeakerRow(
                article_id=article_id,
                name_key=key,
                last_word=words[-1] if words else "",
                name=speaker.name,
                kind=speaker.kind,
                role=speaker.role,
                aliases=list(speaker.aliases),
                statements=counts.get(speaker.id, 0),
            )
    return list(made.values())


def _said_rows(
    session: Session, owner: ArticleRow, version_id: int, article: Article, analysis: Analysis
) -> list[SaidRow]:
    links = select(PersonLinkRow).where(PersonLinkRow.article_id == owner.id, PersonLinkRow.same.is_(True))
    people = {link.name_key: link.person_id for link in session.scalars(links)}
    names = {speaker.id: speaker.name for speaker in analysis.speakers}
    said_on = owner.dated or datetime.now(UTC).date()
    made = []
    for statement in analysis.statements:
        speaker = names.get(statement.speaker or "", "")
        key = folded(speaker)
        content = words_of(article.text, statement.content or statement.pieces)
        made.append(
            SaidRow(
                article_id=owner.id,
                version_id=version_id,
                key=statement.id,
                kind=statement.kind,
                own_voice=statement.own_voice,
                start=statement.pieces[0].start if statement.pieces else 0,
                speaker=speaker,
                speaker_key=people.get(key, key),
                content=content,
                said_on=said_on,
                facets=facets(statement, owner.site),
                sentence=sentence_key(content),
            )
        )
    return made


def facets(statement: Statement, site: str) -> str:
    """Words for the full-text index that no article holds: they let it filter by kind and site."""
    kind = "xkown" if statement.own_voice else kind_facet(statement.kind)
    return f"{kind} {site_facet(site)}".strip()


def kind_facet(kind: str) -> str:
    """The word that stands for a kind of statement."""
    return f"xk{kind}"


def site_facet(site: str) -> str:
    """The word that stands for a site."""
    return "xs" + "".join(c for c in site if c.isalnum()) if site else ""


def index_notes(session: Session, article_id: int) -> None:
    """Write the rows of every note on an article anew."""
    for row in session.scalars(select(NoteRow).where(NoteRow.article_id == article_id)).all():
        index_note(session, rows.note(row))


def index_note(session: Session, note: Note, before: Note | None = None) -> None:
    """Write the rows of a note's tags and evidence and the words to be searched.

    Args:
        session: in which the note is written.
        note: as it is now.
        before: as it was, where its rows are there: what has not changed is not written again.
    """
    if before is None or note.tags != before.tags:
        session.execute(delete(NoteTagRow).where(NoteTagRow.note_id == note.id))
        session.add_all(NoteTagRow(note_id=note.id, tag=tag) for tag in dict.fromkeys(note.tags))
    if before is None or note.evidence != before.evidence:
        session.execute(delete(EvidenceRow).where(EvidenceRow.note_id == note.id))
        session.add_all(_evidence_rows(note))
    words = session.scalars(select(NoteWordsRow).where(NoteWordsRow.note_id == note.id)).first()
    if words is None:
        words = NoteWordsRow(note_id=note.id)
        session.add(words)
    words.body = note.body
    words.quote = note.anchor.exact
    words.tags = "\n".join(note.tags)
    words.evidence = "\n".join(
        " ".join(filter(None, (one.source, one.method, one.shows))) for one in note.evidence
    )
    words.sentence = sentence_key(note.body.strip() or note.anchor.exact)


def _evidence_rows(note: Note) -> list[EvidenceRow]:
    return [
        EvidenceRow(
            id=one.id,
            note_id=note.id,
            place=place,
            source=one.source,
            link=one.link,
            attachment_sha256=one.attachment.sha256 if one.attachment else None,
            method=one.method,
            shows=one.shows,
            checked_by=one.checked_by,
            checked_at=one.checked_at,
            protected=one.protected,
        )
        for place, one in enumerate(note.evidence)
    ]
