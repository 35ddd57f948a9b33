"""What is found in short texts of our own, one construction each."""

from __future__ import annotations

import pytest

from desktop_app.analysis.engine import Analyser
from desktop_app.domain.analysis import Quotation, Statement, StatementKind
from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.spans import words_of
from tests.conftest import MakeArticle

CLAIM, DENIAL, OTHER = StatementKind.CLAIM, StatementKind.DENIAL, StatementKind.OTHER


def attributed(analyser: Analyser, article: Article) -> list[Statement]:
    return [s for s in analyser.analyse(article).statements if not s.own_voice]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "kind"),
    [
        ("The ministry said that the bridge was closed.", "The ministry", "said", "that the bridge was closed", CLAIM),
        ("The bridge was closed, the ministry said.", "the ministry", "said", "The bridge was closed", CLAIM),
        ("“We closed it,” Mayor Lea Duval told reporters.", "Mayor Lea Duval", "told reporters", "“We closed it,”", CLAIM),
        ("According to two officials, the bridge was closed.", "two officials", "According to", "the bridge was closed", CLAIM),
        ("Duval denies any links to the firm.", "Duval", "denies", "any links to the firm", DENIAL),
        ("The firm dismissed criticism of its safety record.", "The firm", "dismissed", "criticism of its safety record", DENIAL),
        ("Duval rejected the allegation.", "Duval", "rejected", "the allegation", DENIAL),
        ("Opponents accused the mayor of lying about the cost.", "Opponents", "accused", "the mayor of lying about the cost", CLAIM),
        ("Duval pleaded not guilty.", "Duval", "pleaded", "not guilty", DENIAL),
        ("Duval declined to comment.", "Duval", "declined to comment", "", OTHER),
        ("The minister promised to resign.", "The minister", "promised", "to resign", OTHER),
        ("“Where is the money?” she asked.", "she", "asked", "“Where is the money?”", OTHER),
        ("Duval did not deny that she had met the owner.", "Duval", "did not deny", "that she had met the owner", OTHER),
        ("Duval called the report nonsense.", "Duval", "called", "the report nonsense", DENIAL),
        ("There were no casualties, the ministry said.", "the ministry", "said", "There were no casualties", CLAIM),
    ],
)  # fmt: skip
def test_one_construction(
    analyser: Analyser,
    make_article: MakeArticle,
    text: str,
    source: str,
    cue: str,
    content: str,
    kind: StatementKind,
) -> None:
    (statement,) = attributed(analyser, make_article(text))
    assert words_of(text, statement.source) == source
    assert words_of(text, statement.cue) == cue
    assert words_of(text, statement.content) == content
    assert statement.kind is kind
    assert statement.why


@pytest.mark.parametrize(
    "text",
    [
        "Two students were denied visas last week.",
        "The judge denied him bail.",
        "Parliament rejected the bill on Friday.",
        "The club dismissed the coach after the defeat.",
        "Both countries claim the disputed territory.",
        "The work went according to plan.",
        "The train left according to schedule.",
    ],
)
def test_refusing_is_not_denying_and_plans_say_nothing(
    analyser: Analyser, make_article: MakeArticle, text: str
) -> None:
    assert [
        s for s in attributed(analyser, make_article(text)) if s.kind is DENIAL or "according" in text
    ] == []


def test_a_negative_assertion_that_answers_a_report_is_a_denial_and_points_at_it(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(
        "Local media reported that the port had dumped poisoned mud in the bay.",
        "The port has not dumped any mud in the bay, its director Ann Ode said.",
    )
    report, answer = attributed(analyser, article)
    assert report.kind is CLAIM
    assert answer.kind is DENIAL
    assert answer.denies == (report.id,)


def test_a_dispute_names_both_sides(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article(
        "The union claimed that the mayor had taken gifts from a builder.",
        "Mayor Lea Duval denied that she had taken gifts.",
    )
    analysis = analyser.analyse(article)
    (dispute,) = analysis.disputes
    assert dispute.proposition == "the mayor had taken gifts from a builder"
    assert [analysis.statement(key).kind for key in dispute.denied_by if analysis.statement(key)] == [DENIAL]  # type: ignore[union-attr]


def test_a_quotation_goes_on_over_paragraphs(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article(
        "“We saw the water rise,” Tom Brekke said. “It came at night.", "“By morning the road was gone.”"
    )
    statements = attributed(analyser, article)
    assert len(statements) == 1
    assert words_of(article.text, statements[0].content[-1:]) == "“By morning the road was gone.”"


def test_a_quotation_without_a_cue_belongs_to_the_speaker_before(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(
        "The water rose at night, Tom Brekke said.", "“By morning the whole road was gone.”"
    )
    analysis = analyser.analyse(article)
    floating = analysis.statements[-1]
    assert floating.source == ()
    assert floating.quotation is Quotation.DIRECT
    speaker = analysis.speaker(floating.speaker)
    assert speaker is not None
    assert speaker.name == "Tom Brekke"


def test_a_report_of_a_report_is_nested(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article("A spokesman said the minister had told reporters that the dam was safe.")
    outer, inner = attributed(analyser, article)
    assert inner.parent == outer.id
    assert words_of(article.text, inner.content) == "that the dam was safe"


def test_who_is_cited_says_it_too(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article(
        "The Post reported on Friday that the plant would close, citing two officials as sources."
    )
    reported, cited = attributed(analyser, article)
    assert words_of(article.text, reported.source) == "The Post"
    assert words_of(article.text, cited.source) == "two officials"
    assert words_of(article.text, cited.content) == words_of(article.text, reported.content)


def test_headlines_with_a_colon_name_who_says_so(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article(
        (BlockRole.HEADLINE, "Minister: No plan to cut pensions"), "Nothing more was known on Monday."
    )
    statement = attributed(analyser, article)[0]
    assert words_of(article.text, statement.source) == "Minister"
    assert statement.kind is DENIAL


def test_turns_of_a_transcript_are_attributions(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article(
        "HOST: Did you sign it?", "DUVAL: No. I never saw it.", "HOST: Who did?", "DUVAL: Ask the clerk."
    )
    kinds = [(words_of(article.text, s.source), s.kind) for s in attributed(analyser, article)]
    assert [who for who, _ in kinds] == ["HOST", "DUVAL", "HOST", "DUVAL"]
    assert kinds[1][1] is DENIAL


def test_nothing_is_coloured_in_bylines_and_credits(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article(
        (BlockRole.BYLINE, "By Ann Said"),
        (BlockRole.CREDIT, "PHOTO/AGENCY - The mayor said no"),
        "The rain stopped.",
    )
    assert attributed(analyser, article) == []


def test_a_figure_in_the_article_s_own_voice_is_worth_checking(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article("The port handled 38 per cent more containers than in 2019. It stands by the sea.")
    (own,) = analyser.analyse(article).statements
    assert own.own_voice
    assert own.speaker is None
    assert "figure" in own.why or "comparison" in own.why


@pytest.mark.parametrize(
    "text",
    [
        "The hotel has ninety rooms. It stands by the sea.",
        "The town observed a day of silence on Monday.",
        "Everything went according to plan.",
        "The firm declared bankruptcy in May.",
    ],
)
def test_what_is_done_is_not_said(text: str, analyser: Analyser, make_article: MakeArticle) -> None:
    assert attributed(analyser, make_article(text)) == []


def test_an_emoji_before_a_quotation_is_no_part_of_it(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article("\N{PARTY POPPER} “We have won the cup,” Peter Holm said.")
    (statement,) = attributed(analyser, article)
    assert [span.of(article.text) for span in statement.content] == ["“We have won the cup,”"]


def test_who_is_told_something_does_not_say_it(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article(
        "The minister, Hana Duval, declined to comment.", "Staff were warned on Monday that jobs would go."
    )
    warned = attributed(analyser, article)[-1]
    assert words_of(article.text, warned.content) == "that jobs would go"
    assert (warned.source, warned.speaker) == ((), None)


def test_who_tells_is_named_behind_who_is_told(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article("Staff were warned by the managers that jobs would go.")
    (warned,) = attributed(analyser, article)
    assert words_of(article.text, warned.source) == "the managers"


def test_who_is_asked_something_does_not_ask_it(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article("Duval was also asked about the bridge, and said that it was closed.")
    assert [words_of(article.text, one.cue) for one in attributed(analyser, article)] == ["said"]


def test_what_a_court_is_told_is_said_there(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article("The inquest was told that the brakes had failed.")
    (told,) = attributed(analyser, article)
    assert words_of(article.text, told.source) == "The inquest"
