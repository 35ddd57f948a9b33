"""The whole library is asked: words, filters, speakers across articles, similar statements, duplicates."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import sqrt

import pytest
from sqlalchemy import delete

from desktop_app.domain.analysis import Analysis, ModelInfo, Speaker, Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.article import Article, Metadata
from desktop_app.domain.correcting import other_kind
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.notes import Evidence
from desktop_app.domain.people import SpeakerIn
from desktop_app.domain.searching import Hit, Part, SearchQuery, parse_query
from desktop_app.domain.spans import Span
from desktop_app.storage import search
from desktop_app.storage.library import Library
from desktop_app.storage.models import NoteWordsRow
from desktop_app.storage.vectors import Vectors
from tests.conftest import MakeArticle
from tests.storage.conftest import note_on

MODEL = ModelInfo("rules", "1")


def stored(library: Library, article: Article, **place: object) -> ArticleRef:
    """An article of its own in the library."""
    source = replace(article.provenance, **place)  # type: ignore[arg-type]
    return library.add(replace(article, provenance=source), article.text.encode())


def analysed(article: Article, *said: tuple[str, str, str]) -> Analysis:
    """An analysis with statements given as speaker, kind, words."""
    names = list(dict.fromkeys(name for name, _, _ in said))
    speakers = tuple(Speaker(f"p{i}", name) for i, name in enumerate(names))
    statements = tuple(
        Statement(
            f"s{i}",
            StatementKind(kind),
            (Span(article.text.index(words), article.text.index(words) + len(words)),),
            speaker=f"p{names.index(name)}",
        )
        for i, (name, kind, words) in enumerate(said)
    )
    return Analysis(statements, speakers, (), MODEL)


@pytest.fixture
def filled(library: Library, make_article: MakeArticle) -> Library:
    """Two articles in which the same person speaks, and a note."""
    first = make_article(
        "Lea Duval said she took no gifts from the builder. Café owners said the quay was closed.",
        title="Mayor denies gifts",
    )
    first = replace(first, metadata=replace(first.metadata, published=date(2026, 1, 5)))
    one = stored(library, first, location="https://www.courier.example/mayor")
    library.save_analysis(
        one,
        analysed(
            first,
            ("Lea Duval", "denial", "she took no gifts from the builder"),
            ("Café owners", "claim", "the quay was closed"),
        ),
    )
    second = make_article("Duval said the quay would open in May. José Díaz said it would not.", title="Quay")
    second = replace(second, metadata=replace(second.metadata, published=date(2026, 2, 7)))
    two = stored(library, second, location="/home/me/quay.txt")
    library.save_analysis(
        two,
        analysed(
            second, ("Duval", "claim", "the quay would open in May"), ("José Díaz", "denial", "it would not")
        ),
    )
    note = replace(
        note_on(first, body="The register shows a gift of wine."),
        anchor=anchor_at(first, Span(15, 50)),
        verdict="false",
        tags=("gifts", "Council"),
        evidence=(Evidence("e1", "Council register", shows="entry 7"),),
        statement_id="s0",
    )
    library.save_note(one.article_id, note)
    return library


def found(library: Library, typed: str) -> list[Hit]:
    return list(library.search.find(parse_query(typed)))


def test_words_are_found_in_text_statements_and_notes_with_the_hit_marked(filled: Library) -> None:
    hits = found(filled, "gift*")
    assert [hit.part for hit in hits] == [Part.STATEMENTS, Part.NOTES, Part.TEXT]
    statement = hits[0]
    assert (statement.speaker, statement.kind, statement.dated) == ("Lea Duval", "denial", date(2026, 1, 5))
    assert [mark.of(statement.snippet) for mark in statement.marks] == ["gifts"]
    text = hits[2]
    assert text.start is not None
    assert filled.article(text.ref).text[text.start :].startswith("gifts") or text.title in text.snippet


@pytest.mark.parametrize(
    ("typed", "snippets"),
    [
        ("cafe quay in:statements", ["the quay was closed"]),
        ('"quay was" in:statements', ["the quay was closed"]),
        ('"was quay" in:statements', []),
        ("quay -closed in:statements", ["the quay would open in May"]),
        ("speaker:duval", ["the quay would open in May", "she took no gifts from the builder"]),
        ("kind:denial", ["it would not", "she took no gifts from the builder"]),
        ("kind:denial speaker:duval", ["she took no gifts from the builder"]),
        ("kind:claim until:2026-01", ["the quay was closed"]),
        ("quay until:2026-01 in:statements", ["the quay was closed"]),
        ("quay since:2026-02 until:2026-02 in:statements", ["the quay would open in May"]),
        ("quay until:2025 in:statements", []),
        ("kind:claim site:courier.example", ["the quay was closed"]),
        ("verdict:False", ["The register shows a gift of wine."]),
        ("tag:council", ["The register shows a gift of wine."]),
        ("wine since:2026 until:2999 in:notes", ["The register shows a gift of wine."]),
        ("wine until:2025 in:notes", []),
        ("register entry in:notes", None),
        ('="José" in:statements', ["it would not"]),
        ("zebra", []),
    ],
)
def test_phrases_prefixes_exact_words_and_filters(
    filled: Library, typed: str, snippets: list[str] | None
) -> None:
    hits = found(filled, typed)
    if snippets is None:
        assert len(hits) == 1
    else:
        assert [hit.snippet for hit in hits] == snippets or sorted(hit.snippet for hit in hits) == sorted(
            snippets
        )


@pytest.mark.parametrize(
    ("days", "titles"),
    [
        ("", ["Mayor denies gifts", "Quay"]),
        ("until:2026-01", ["Mayor denies gifts"]),
        ("since:2026-01-06", ["Quay"]),
        ("since:2026-01-05 until:2026-02-07", ["Mayor denies gifts", "Quay"]),
        ("since:2026-02-01 until:2030", ["Quay"]),
        ("until:2025", []),
        ("since:2027 until:2026", []),
    ],
)
def test_texts_of_some_days(filled: Library, days: str, titles: list[str]) -> None:
    assert sorted(hit.title for hit in found(filled, f"said in:text {days}")) == titles


def test_notes_of_some_days_are_found_although_one_of_them_has_no_words(
    filled: Library, make_article: MakeArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a library of an older form words of notes are written little by little."""
    ref = stored(filled, make_article("The clerk kept the register."), location="/home/me/clerk.txt")
    article = filled.article(ref)
    for number in (2, 3):
        filled.save_note(ref.article_id, note_on(article, number, "Ask the clerk."))
    with filled.store.writing() as session:
        session.execute(delete(NoteWordsRow).where(NoteWordsRow.note_id == "note-2"))
    monkeypatch.setattr(search, "MOST_NOTES", 1)
    assert len(found(filled, "clerk since:2026 until:2999 in:notes")) == 1


def test_exact_search_cares_for_accents_and_case(filled: Library) -> None:
    assert found(filled, "jose diaz in:text")
    assert found(filled, '="José Díaz" in:text')
    assert not found(filled, '="Jose Diaz" in:text')


@pytest.mark.parametrize(
    "typed", ['"', "AND", "NOT x", "a OR", "*", "(", "{a}:", "near(", "\x00", "-", "-gifts", "🙂"]
)
def test_nothing_that_is_typed_is_a_mistake(filled: Library, typed: str) -> None:
    found(filled, typed)
    filled.search.find(parse_query(typed, typing=True))


def test_what_is_in_the_trash_is_not_found(filled: Library) -> None:
    filled.remove_note("note-1")
    assert not found(filled, "wine")
    filled.trash.remove_article(1)
    assert not found(filled, "builder")
    filled.trash.restore_article(1)
    assert found(filled, "builder")


def test_the_reader_s_corrections_are_what_is_asked(filled: Library) -> None:
    ref = filled.newest_version(1)
    analysis, article = filled.latest_analysis(ref), filled.article(ref)
    assert analysis is not None
    correction = other_kind(article, analysis.statements[1], StatementKind.DENIAL)
    filled.save_correction(1, correction)
    assert [hit.snippet for hit in found(filled, "kind:denial quay")] == ["the quay was closed"]
    filled.remove_correction(correction.id)
    assert not found(filled, "kind:denial quay")


def test_sites_and_tags_are_offered(filled: Library) -> None:
    assert filled.search.sites() == ("courier.example",)
    assert filled.note_book.tags("co") == ("Council",)


# -- people


def test_a_speaker_is_suggested_and_confirmed_across_articles(filled: Library) -> None:
    mayor = SpeakerIn(1, "Lea Duval")
    (suggestion,) = filled.people.suggestions(mayor)
    assert (suggestion.speaker, suggestion.likeness, suggestion.title) == (SpeakerIn(2, "Duval"), 0.8, "Quay")
    assert filled.people.key_of(mayor) == "lea duval"
    before = filled.people.decide(mayor, [suggestion.speaker], same=True)
    key = filled.people.key_of(mayor)
    assert [hit.snippet for hit in filled.people.statements(key)] == [
        "the quay would open in May",
        "she took no gifts from the builder",
    ]
    assert [hit.snippet for hit in filled.people.statements(key, "denial")] == [
        "she took no gifts from the builder"
    ]
    known = filled.people.known(key)
    assert known is not None
    assert (known.name, known.confirmed, known.articles) == ("Lea Duval", True, 2)
    assert filled.people.suggestions(mayor) == ()
    assert [one.title for one in filled.people.sightings(mayor)] == ["Quay"]
    after = filled.people.put_back(before)
    assert len(filled.people.statements("lea duval")) == 1
    filled.people.put_back(after)
    assert len(filled.people.statements(key)) == 2


def test_somebody_else_of_the_same_name_is_not_suggested_again(filled: Library) -> None:
    mayor = SpeakerIn(1, "Lea Duval")
    filled.people.decide(mayor, [SpeakerIn(2, "Duval")], same=False)
    assert filled.people.suggestions(mayor) == ()
    assert len(filled.people.statements(filled.people.key_of(mayor))) == 1


def test_speakers_are_found_by_the_beginning_of_a_name(filled: Library) -> None:
    assert {one.name for one in filled.people.find("duv")} == {"Lea Duval", "Duval"}
    assert [one.name for one in filled.people.find("jose")] == ["José Díaz"]


# -- checked before?


class Letters:
    """An encoder whose vectors count letters: enough to tell that vectors are kept and compared."""

    name = "letters/1"
    dimension = 26

    def encode(self, sentences: Sequence[str]) -> bytes:
        flat = array("f")
        for sentence in sentences:
            found = re.findall("[a-z]", sentence.casefold())
            flat.extend(float(found.count(chr(97 + i))) for i in range(26))
        return flat.tobytes()


def test_without_an_encoder_similar_words_are_looked_for(filled: Library) -> None:
    answer = filled.checked.before("The mayor says that she took no gifts from any builder")
    assert not answer.by_meaning
    best = answer.found[0]
    assert (best.hit.speaker, best.hit.verdict, best.hit.dated) == ("Lea Duval", "false", date(2026, 1, 5))
    assert 0.25 <= best.likeness <= 1
    assert filled.checked.before("Nothing of the kind stands anywhere").found == ()
    assert filled.checked.before("?!").found == ()


def test_with_an_encoder_the_cosine_decides(filled: Library) -> None:
    vectors = Vectors(filled.store, Letters())
    while pending := vectors.pending(2):
        vectors.add(pending)
    answer = filled.checked.before("she took no gifts from the builder!", vectors)
    assert answer.by_meaning
    assert answer.found[0].hit.speaker == "Lea Duval"
    assert answer.found[0].likeness == pytest.approx(1.0)
    assert Vectors(filled.store, Letters()).pending() == ()
    key, score = vectors.nearest("aab", 1)[0]
    assert 0 <= score <= 1
    assert key > 0
    assert sqrt(5) > 0


def test_a_verdict_stays_with_its_words_in_a_version_that_numbers_the_statements_otherwise(
    filled: Library, make_article: MakeArticle
) -> None:
    newer = make_article(
        "The clerk kept the register closed all week. Lea Duval said she took no gifts from the builder.",
        title="Mayor denies gifts",
    )
    ref = stored(filled, newer, location="https://www.courier.example/mayor")
    filled.save_analysis(
        ref,
        analysed(
            newer,
            ("The clerk", "claim", "kept the register closed all week"),
            ("Lea Duval", "denial", "she took no gifts from the builder"),
        ),
    )
    verdicts = {
        hit.speaker: hit.verdict
        for claim in ("The register was closed all week", "She took no gifts from the builder")
        for hit in (one.hit for one in filled.checked.before(claim).found)
        if hit.part is Part.STATEMENTS and hit.ref == ref
    }
    assert verdicts == {"The clerk": None, "Lea Duval": "false"}


# -- duplicates


def test_the_same_address_or_a_nearly_identical_text_is_offered_and_joined(
    library: Library, make_article: MakeArticle
) -> None:
    words = " ".join(f"Sentence {i} of the report stands here." for i in range(80))
    about = Metadata(title="Report", address="https://x.example/report")
    first = replace(make_article(words), metadata=about)
    old = stored(library, first, location="https://x.example/report?utm=1")
    library.save_note(old.article_id, replace(note_on(first), anchor=anchor_at(first, Span(0, 10))))
    same = replace(make_article("Quite another text."), metadata=about)
    by_address = stored(library, same, location="saved.html")
    assert [(d.entry.ref, d.same_address) for d in library.duplicates.of(by_address)] == [(old, True)]
    library.trash.remove_article(by_address.article_id)
    alike = make_article(words.replace("Sentence 40", "Sentence forty"))
    new = stored(library, alike, location="copy.txt")
    (offer,) = library.duplicates.of(new)
    assert offer.entry.ref == old
    assert offer.likeness > 0.9
    joined = library.duplicates.join(new.article_id, old.article_id)
    assert [ref.version_id for ref, _ in library.versions(old.article_id)] == [old.version_id, new.version_id]
    assert library.notes_on(ArticleRef(old.article_id, new.version_id))[0].placed > 0.9
    assert [entry.ref.article_id for entry in library.entries()] == [old.article_id]
    library.duplicates.part(joined)
    assert {entry.ref.article_id for entry in library.entries()} == {old.article_id, new.article_id}
    assert library.entries()[0].ref in {old, new}


def test_an_empty_question_has_no_answer(filled: Library) -> None:
    assert filled.search.find(SearchQuery()) == ()
