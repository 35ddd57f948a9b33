"""The words of the marked-up PDF are the article's, letter for letter, on the whole gold set."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop_app.domain.analysis import Analysis, ModelInfo, Speaker, Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Note
from desktop_app.exporters import pdf_content
from desktop_app.exporters.pdf import Typesetter
from desktop_app.exporters.registry import ExportDocument
from tests.accuracy.documents import Document, own_gold_set
from tests.accuracy.readings import article_of
from tests.exporters.pdf_reading import column_of, highlights_of, letters
from tests.exporters.test_pdf import LEFT, POINTS, RIGHT

GOLD = {document.id: document for document in own_gold_set()}


def marked(document: Document) -> ExportDocument:
    """A gold article with the statements that people marked in it, and a note on every third of them."""
    article = article_of(document)
    statements = tuple(
        Statement(
            f"s{number}", StatementKind(one.kind or "other"), one.content, one.source, one.cue, speaker=one.speaker or None
        )
        for number, one in enumerate(document.statements)
        if one.content  # a "no" that is only a shake of the head has no words
    )  # fmt: skip
    now = datetime(2026, 1, 2, tzinfo=UTC)
    notes = tuple(
        Note(f"n{one.id}", anchor_at(article, one.content[0]), now, now, "Ask.", statement_id=one.id)
        for one in statements[::3]
    )
    names = dict.fromkeys(one.speaker for one in document.statements if one.speaker)
    speakers = tuple(Speaker(name, name) for name in names)
    return ExportDocument(article, Analysis(statements, speakers, (), ModelInfo("people", "1")), notes)


def words_below_the_title(article: Article) -> str:
    """The letters of everything but the block that is the title on the page."""
    titles = [block.span for block in article.blocks if block.role is BlockRole.HEADLINE]
    if not titles:
        return letters(article.text)
    return letters(f"{article.text[: titles[0].start]} {article.text[titles[0].end :]}")


@pytest.mark.parametrize(("place", "name"), tuple(enumerate(GOLD)))
def test_the_column_holds_every_letter_in_order(
    typesetter: Typesetter, place: int, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every second one is typeset in parts, as long articles are."""
    if place % 2:
        monkeypatch.setattr(pdf_content, "ONE_PIECE", 500)
        monkeypatch.setattr(pdf_content, "PART", 700)
    document = marked(GOLD[name])
    data, warnings = typesetter.typeset(document, ExportOptions())
    column = letters(column_of(data, LEFT, RIGHT, 20 * POINTS, 20 * POINTS))
    assert words_below_the_title(document.article) in column
    assert warnings == ()
    found = highlights_of(data)
    assert len(found) == len(document.analysis.statements)
    for one in found:
        assert one.under == one.quoted, one.name
