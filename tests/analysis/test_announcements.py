"""Paragraphs that announce what the next one quotes: who speaks, and when nobody does."""

from __future__ import annotations

import pytest
from spacy.language import Language

from desktop_app.analysis.announcements import WHY, announcement_of
from desktop_app.analysis.engine import Analyser
from desktop_app.analysis.lexicon import cues
from desktop_app.analysis.pipeline import load
from desktop_app.domain.analysis import Quotation, Statement, StatementKind
from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.spans import words_of
from tests.conftest import MakeArticle

BEFORE = "Tom Smith denied that the harbour was unsafe."
QUOTED = "“The port is safe. Nobody was hurt.”"


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load().nlp


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("He added:", "He", "added"),
        ("In a statement issued on Friday, the club said:", "the club", "said"),
        ("A spokesperson for the council told the BBC:", "A spokesperson for the council", "told the BBC"),
        ("She called the plan “a disgrace” and wrote on Facebook:", "She", "wrote"),
        ("Here is what Ms Jones told reporters on Tuesday:", "Ms Jones", "told reporters"),
        ("Peter Brandt, the harbour master, tweeted from his own account:", "Peter Brandt, the harbour master", "tweeted"),
        ("The statement reads:", "The statement", "reads"),
        ("Her response:", "Her", "response"),
        ("Mr Brandt took to social media:", "Mr Brandt", ":"),
    ],
)  # fmt: skip
def test_who_is_announced(nlp: Language, text: str, source: str, cue: str) -> None:
    doc = nlp(text)
    found = announcement_of(doc, doc._.quotes, cues())
    assert found is not None
    assert words_of(text, found.source) == source
    assert words_of(text, found.cue) == cue


@pytest.mark.parametrize(
    "text",
    [
        "There were two results:",
        "The bias shows:",
        "The council, which said the plan failed, has three aims:",
        "He added nothing.",
        ":",
        "",
    ],
)
def test_nobody_is_announced(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert announcement_of(doc, doc._.quotes, cues()) is None


def quoted(analyser: Analyser, article: Article) -> tuple[Statement, str]:
    """The statement that QUOTED is, and its speaker's name."""
    analysis = analyser.analyse(article)
    (found,) = [one for one in analysis.statements if words_of(article.text, one.content) == QUOTED]
    speaker = analysis.speaker(found.speaker)
    return found, speaker.name if speaker is not None else ""


def test_a_quotation_belongs_to_whom_the_paragraph_before_it_announces(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(BEFORE, "In a statement, councillor Maria Jones said:", QUOTED)
    found, speaker = quoted(analyser, article)
    assert speaker == "Maria Jones"
    assert words_of(article.text, found.source) == "councillor Maria Jones"
    assert words_of(article.text, found.cue) == "said"
    assert found.quotation is Quotation.DIRECT
    assert found.kind is not StatementKind.CLAIM or found.why == WHY


def test_a_pronoun_that_announces_means_whom_it_would_mean_anywhere(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    assert quoted(analyser, make_article(BEFORE, "He added:", QUOTED))[1] == "Tom Smith"


def test_a_picture_between_announcement_and_quotation_parts_them(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    caption = (BlockRole.CAPTION, "The harbour on Monday")
    found, _ = quoted(analyser, make_article(BEFORE, "Councillor Maria Jones said:", caption, QUOTED))
    assert not found.source


def test_a_quotation_that_names_its_speaker_keeps_it(analyser: Analyser, make_article: MakeArticle) -> None:
    text = "“The port is safe,” said Lena Okafor, the pilot."
    article = make_article(BEFORE, "Councillor Maria Jones said:", text)
    analysis = analyser.analyse(article)
    last = [one for one in analysis.statements if not one.own_voice][-1]
    speaker = analysis.speaker(last.speaker)
    assert speaker is not None
    assert speaker.name == "Lena Okafor"


def test_a_block_quote_needs_no_quotation_marks_and_may_have_several_paragraphs(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    first, second = "The port is “safe” and nobody was hurt.", "We will open again on Monday."
    article = make_article(
        BEFORE,
        "Councillor Maria Jones wrote on Facebook:",
        (BlockRole.BLOCK_QUOTE, first),
        (BlockRole.BLOCK_QUOTE, second),
        "The port was closed on Friday.",
    )
    analysis = analyser.analyse(article)
    said = {words_of(article.text, one.content): one for one in analysis.statements if not one.own_voice}
    for words in (first, second):
        speaker = analysis.speaker(said[words].speaker)
        assert speaker is not None
        assert speaker.name == "Maria Jones"
        assert said[words].quotation is Quotation.DIRECT
        assert words_of(article.text, said[words].cue) == "wrote"


def test_a_block_quote_that_nobody_announces_is_left_alone(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(BEFORE, (BlockRole.BLOCK_QUOTE, "The port is safe."), "It rained.")
    analysis = analyser.analyse(article)
    assert "The port is safe." not in {
        words_of(article.text, one.content) for one in analysis.statements if not one.own_voice
    }


def test_a_block_quote_behind_a_picture_is_not_announced(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    said = "The port is safe and nobody was hurt."
    article = make_article(
        BEFORE,
        "Councillor Maria Jones wrote on Facebook:",
        (BlockRole.CREDIT, "Photo: Ana Ruiz"),
        (BlockRole.BLOCK_QUOTE, said),
    )
    statements = analyser.analyse(article).statements
    assert said not in {words_of(article.text, one.content) for one in statements if not one.own_voice}
