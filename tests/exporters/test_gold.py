"""What the reader set right becomes gold records; what nobody looked at is neither right nor wrong in them."""

from __future__ import annotations

import json

from desktop_app.domain.analysis import Analysis, ModelInfo, Speaker, Statement, StatementKind
from desktop_app.domain.correcting import missed_statement, not_a_statement, other_kind
from desktop_app.domain.spans import Span
from desktop_app.exporters.gold import CorrectedArticle, gold_lines
from tests.conftest import MakeArticle

TEXT = (
    "The union said the mayor took gifts. The mayor denied that. He was denied a visa. "
    "The cook said it rained. Reports claim that nobody paid."
)


def span(words: str, after: int = 0) -> Span:
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


def test_a_record_has_the_form_of_the_accuracy_tests(make_article: MakeArticle) -> None:
    article = make_article(TEXT)
    union = Statement(
        "s1",
        StatementKind.OTHER,
        (span("the mayor took gifts"),),
        (span("The union"),),
        (span("said"),),
        speaker="p1",
    )
    visa = Statement("s2", StatementKind.DENIAL, (span("a visa"),), (span("He"),), (span("was denied"),))
    cook = Statement(
        "s3",
        StatementKind.CLAIM,
        (span("it rained"),),
        (span("The cook"),),
        (span("said", 80),),
        speaker="p2",
    )
    speakers = (Speaker("p1", "union"), Speaker("p2", "cook"))
    machine = Analysis((union, visa, cook), speakers, (), ModelInfo("rules", "1"))
    corrections = (
        other_kind(article, union, StatementKind.CLAIM),
        not_a_statement(article, visa),
        missed_statement(article, span("nobody paid"), StatementKind.CLAIM, "Reports"),
    )
    (line,) = gold_lines([CorrectedArticle(article, machine, corrections)]).splitlines()
    record = json.loads(line)
    assert set(record) == {
        "id", "split", "topic", "phenomena", "text", "statements", "speakers", "not_denials", "not_denials_text",
        "not_statements", "not_statements_text", "ignore", "ignore_text",
    }  # fmt: skip
    first, added = record["statements"]
    assert set(first) == {
        "source", "cue", "content", "source_text", "cue_text", "content_text", "source_head", "source_head_text",
        "kind", "quote", "speaker", "denies",
    }  # fmt: skip
    assert (first["kind"], first["speaker"], first["source_head_text"]) == ("claim", "union", "union")
    assert (added["content_text"], added["speaker"], added["source"]) == (["nobody paid"], "Reports", [])
    assert record["not_denials_text"] == ["a visa"]
    assert record["ignore_text"] == ["The cook said it rained"]
    assert [speaker["name"] for speaker in record["speakers"]] == ["union", "Reports"]
    start, end = record["source"] if "source" in record else first["source"][0]
    assert TEXT[start:end] == "The union"
