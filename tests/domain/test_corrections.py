"""The reader's word over the machine's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop_app.domain.analysis import Analysis, Dispute, ModelInfo, Speaker, Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article
from desktop_app.domain.corrections import READER, apply_corrections
from desktop_app.domain.notes import Correction, CorrectionAction
from desktop_app.domain.spans import Span
from tests.conftest import MakeArticle

TEXT = "Duval said the bridge is safe. Lea said it is not. Mr Orr agreed."
ACTION = CorrectionAction


@pytest.fixture
def article(make_article: MakeArticle) -> Article:
    return make_article(TEXT)


@pytest.fixture
def analysis() -> Analysis:
    return Analysis(
        (
            Statement(
                "s1", StatementKind.CLAIM, (Span(11, 29),), (Span(0, 5),), (Span(6, 10),), speaker="p1"
            ),
            Statement(
                "s2",
                StatementKind.DENIAL,
                (Span(40, 49),),
                (Span(31, 34),),
                (Span(35, 39),),
                speaker="p2",
                denies=("s1",),
            ),
        ),
        (Speaker("p1", "Duval", aliases=("Lea",), mentions=(Span(0, 5), Span(31, 34))), Speaker("p2", "Lea")),
        (Dispute("d1", "the bridge is safe", ("s1",), ("s2",)),),
        ModelInfo("m", "1"),
    )


def correction(
    action: CorrectionAction, article: Article, span: Span | None = None, **fields: object
) -> Correction:
    anchor = anchor_at(article, span) if span else None
    return Correction("c1", action, datetime(2026, 1, 1, tzinfo=UTC), anchor, **fields)  # type: ignore[arg-type]


def test_another_kind(article: Article, analysis: Analysis) -> None:
    changed = apply_corrections(
        article, analysis, (correction(ACTION.SET_KIND, article, Span(40, 49), kind=StatementKind.OTHER),)
    )
    statement = changed.statements[1]
    assert (statement.kind, statement.denies, statement.why) == (StatementKind.OTHER, (), READER)


def test_another_speaker_who_was_not_listed(article: Article, analysis: Analysis) -> None:
    changed = apply_corrections(
        article, analysis, (correction(ACTION.SET_SPEAKER, article, Span(11, 29), speaker_name="Mr Orr"),)
    )
    speaker = changed.speaker(changed.statements[0].speaker)
    assert speaker is not None
    assert speaker.name == "Mr Orr"


def test_not_a_statement(article: Article, analysis: Analysis) -> None:
    changed = apply_corrections(article, analysis, (correction(ACTION.REJECT, article, Span(11, 29)),))
    assert [s.id for s in changed.statements] == ["s2"]
    assert changed.statements[0].denies == ()
    assert changed.disputes == ()


def test_another_extent(article: Article, analysis: Analysis) -> None:
    longer = Statement("x", StatementKind.CLAIM, (Span(11, 30),), (Span(0, 5),), (Span(6, 10),))
    changed = apply_corrections(
        article, analysis, (correction(ACTION.SET_EXTENT, article, Span(11, 29), statement=longer),)
    )
    assert changed.statements[0].content == (Span(11, 30),)
    assert changed.statements[0].id == "s1"


def test_a_statement_that_was_missed(article: Article, analysis: Analysis) -> None:
    missed = Statement("x", StatementKind.CLAIM, (Span(58, 64),), (Span(51, 57),))
    changed = apply_corrections(
        article, analysis, (correction(ACTION.ADD, article, statement=missed, speaker_name="Mr Orr"),)
    )
    assert changed.statements[-1].id == "r-c1"
    assert len(changed.speakers) == 3


def test_merging_speakers_keeps_the_first_and_all_that_was_said(article: Article, analysis: Analysis) -> None:
    changed = apply_corrections(
        article, analysis, (correction(ACTION.MERGE_SPEAKERS, article, speaker_names=("Duval", "Lea")),)
    )
    assert [s.name for s in changed.speakers] == ["Duval"]
    assert {s.speaker for s in changed.statements} == {"p1"}


def test_splitting_a_name_off(article: Article, analysis: Analysis) -> None:
    changed = apply_corrections(
        article,
        analysis,
        (correction(ACTION.SPLIT_SPEAKER, article, speaker_name="Duval", speaker_names=("Lea",)),),
    )
    assert changed.speakers[0].aliases == ()
    assert changed.speakers[-1].name == "Lea"
    assert changed.speakers[-1].mentions == (Span(31, 34),)


def test_renaming(article: Article, analysis: Analysis) -> None:
    changed = apply_corrections(
        article,
        analysis,
        (correction(ACTION.RENAME_SPEAKER, article, speaker_name="Lea Duval", speaker_names=("Duval",)),),
    )
    assert changed.speakers[0].name == "Lea Duval"
    assert "Duval" in changed.speakers[0].aliases


def test_a_correction_whose_words_are_gone_changes_nothing(
    article: Article, analysis: Analysis, make_article: MakeArticle
) -> None:
    elsewhere = correction(ACTION.REJECT, make_article("Quite another text altogether."), Span(0, 13))
    assert apply_corrections(article, analysis, (elsewhere,)) == analysis
