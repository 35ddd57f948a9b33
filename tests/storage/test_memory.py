"""Notes are never written over unseen, found again in new versions, and gone only when the trash is emptied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop_app.domain.article import Article
from desktop_app.domain.errors import LibraryProblem
from desktop_app.domain.library import ArticleRef, NoteConflict
from desktop_app.domain.notes import DEFAULT_RATINGS, Correction, CorrectionAction, Evidence, Rating
from desktop_app.domain.spans import Span
from desktop_app.storage.library import Library, open_library
from desktop_app.storage.places import Place
from tests.conftest import MakeArticle
from tests.storage.conftest import note_on
from tests.storage.test_library import ANALYSIS


@pytest.fixture
def other(library: Library, path: Path) -> Iterator[Library]:
    """The same library, opened by another program."""
    opened = open_library(path)
    yield opened
    opened.close()


@pytest.fixture
def ref(library: Library, article: Article) -> ArticleRef:
    return library.add(article, b"x")


# -- two writers


def test_the_later_writer_sees_the_conflict_and_nothing_is_lost(
    library: Library, other: Library, ref: ArticleRef, article: Article
) -> None:
    library.save_note(ref.article_id, note_on(article, body="first"))
    mine, theirs = library.notes(ref.article_id)[0], other.notes(ref.article_id)[0]
    other.save_note(ref.article_id, replace(theirs, body="theirs"))
    with pytest.raises(NoteConflict) as told:
        library.save_note(ref.article_id, replace(mine, body="mine"))
    assert (told.value.mine.body, told.value.theirs.body) == ("mine", "theirs")
    assert library.notes(ref.article_id)[0].body == "theirs"
    library.note_book.save(ref.article_id, replace(mine, body="mine"), over=True)
    assert other.notes(ref.article_id)[0].body == "mine"
    bodies = [note.body for _, _, note in library.note_history(mine.id) if note]
    assert bodies == ["first", "theirs", "mine"]


def test_one_writer_may_go_back_to_what_it_wrote_before(
    library: Library, ref: ArticleRef, article: Article
) -> None:
    library.save_note(ref.article_id, note_on(article, body="A"))
    first = library.notes(ref.article_id)[0]
    library.save_note(ref.article_id, replace(first, body="A b"))
    library.save_note(ref.article_id, replace(first, body="A b c"))
    library.save_note(ref.article_id, first)
    assert library.notes(ref.article_id)[0].body == "A"


def test_a_note_that_another_window_removed_is_not_brought_back_unseen(
    library: Library, other: Library, ref: ArticleRef, article: Article
) -> None:
    library.save_note(ref.article_id, note_on(article))
    note = library.notes(ref.article_id)[0]
    other.remove_note(note.id)
    with pytest.raises(NoteConflict):
        library.save_note(ref.article_id, replace(note, body="more"))


def test_the_history_cannot_be_changed(library: Library, ref: ArticleRef, article: Article) -> None:
    library.save_note(ref.article_id, note_on(article))
    for change in ("UPDATE history SET action = 'other'", "DELETE FROM history"):
        with pytest.raises(LibraryProblem, match="only added to"), library.store.writing() as session:
            session.execute(text(change))
    assert len(library.note_history("note-1")) == 1


# -- versions


def test_notes_are_found_again_in_a_new_version(
    library: Library, make_article: MakeArticle, ref: ArticleRef, article: Article
) -> None:
    library.save_note(ref.article_id, note_on(article))
    moved = make_article(
        "Updated at noon.", "The mayor denied taking gifts. “Pure invention,” she said. 🙂 Ends here."
    )
    new = library.add(moved, b"y")
    note = library.notes_on(new)[0]
    assert note.anchor.exact == moved.text[note.anchor.start : note.anchor.end] == "mayor"
    assert note.placed > 0.9
    assert library.notes_on(ref)[0].anchor == note_on(article).anchor
    library.save_note(new.article_id, replace(note, body="changed here"))
    assert library.notes_on(ref)[0].anchor == note_on(article).anchor
    assert library.places.unanchored() == ()


def test_what_cannot_be_placed_is_listed_with_its_candidate_and_placed_by_the_reader(
    library: Library, make_article: MakeArticle, ref: ArticleRef, article: Article
) -> None:
    library.save_note(ref.article_id, note_on(article))
    rewritten = make_article("A council spokesman answered for the mayor. He had nothing to add.")
    new = library.add(rewritten, b"y")
    assert library.notes_on(new)[0].placed == 0
    (lost,) = library.places.unanchored()
    assert lost.note.body == "Ask her."
    assert lost.entry.ref == new
    assert lost.candidate is not None
    assert lost.candidate.exact == "mayor"
    before = library.places.put("note-1", rewritten, new, Span(10, 19))
    assert library.places.unanchored() == ()
    assert library.notes_on(new)[0].anchor.exact == "spokesman"
    library.places.set("note-1", new, before)
    assert len(library.places.unanchored(new.article_id)) == 1
    assert isinstance(library.places.place("note-1", new.version_id), Place)


# -- verdicts, attachments, trash


def test_the_scale_is_edited_and_a_step_in_use_is_retired(
    library: Library, other: Library, ref: ArticleRef, article: Article
) -> None:
    scale = library.verdicts.scale()
    assert scale == DEFAULT_RATINGS
    library.save_note(ref.article_id, replace(note_on(article), verdict="misleading"))
    own = (Rating("half", "Half true", "Some of it is."), *(r for r in scale if r.key != "misleading"))
    assert [r.key for r in library.verdicts.save(scale, own) if r.retired] == ["misleading"]
    with pytest.raises(LibraryProblem, match="another window"):
        other.verdicts.save(scale, scale[:2])
    with pytest.raises(LibraryProblem, match="name of its own"):
        library.verdicts.save(library.verdicts.scale(), [own[0], own[0]])


def test_an_attached_file_comes_back_and_a_missing_or_damaged_one_is_told(
    library: Library, ref: ArticleRef, article: Article
) -> None:
    kept = library.attachments.keep("register.pdf", b"%PDF the register", "application/pdf")
    assert library.attachments.keep("same.pdf", b"%PDF the register", "application/pdf").sha256 == kept.sha256
    note = replace(note_on(article), evidence=(Evidence("e1", "Register", attachment=kept),))
    library.save_note(ref.article_id, note)
    assert library.attachments.data(kept) == b"%PDF the register"
    assert library.attachments.missing() == ()
    with library.store.writing() as session:
        session.execute(text("UPDATE attachment SET packed = x'00'"))
    with pytest.raises(LibraryProblem, match="damaged"):
        library.attachments.data(kept)
    with library.store.writing() as session:
        session.execute(text("DELETE FROM attachment"))
    with pytest.raises(LibraryProblem, match="missing"):
        library.attachments.data(kept)
    assert library.attachments.missing() == (kept.sha256,)
    assert library.notes(ref.article_id)[0].evidence[0].attachment == kept


def test_an_article_in_the_trash_comes_back_with_everything(
    library: Library, ref: ArticleRef, article: Article
) -> None:
    library.save_note(ref.article_id, note_on(article))
    library.trash.remove_article(ref.article_id)
    assert library.entries() == ()
    assert [(one.kind, one.title) for one in library.trash.content()] == [("article", "Gifts")]
    library.trash.restore_article(ref.article_id)
    assert library.entries()[0].note_count == 1
    library.trash.remove_article(ref.article_id)
    assert library.add(article, b"x") == ref
    assert library.entries()[0].ref == ref


def test_emptying_the_trash_leaves_no_trace_of_what_was_in_it(
    library: Library, path: Path, ref: ArticleRef, article: Article
) -> None:
    kept = library.attachments.keep("source.txt", b"a protected name", "text/plain")
    gone = replace(
        note_on(article, 1, "the zebra told me"), evidence=(Evidence("e", "zebra", attachment=kept),)
    )
    library.save_note(ref.article_id, gone)
    library.save_note(ref.article_id, note_on(article, 2, "stays"))
    library.remove_note("note-1")
    assert library.trash.content()[0].words == "the zebra told me"
    assert library.trash.empty() == 1
    assert [note.body for note in library.notes(ref.article_id)] == ["stays"]
    assert library.note_history("note-1") == ()
    with pytest.raises(LibraryProblem):
        library.attachments.data(kept)
    library.close()
    assert b"zebra" not in path.read_bytes()


# -- corrections and newer models


def test_a_correction_that_a_newer_model_agrees_with_is_marked(
    library: Library, ref: ArticleRef, article: Article
) -> None:
    library.save_analysis(ref, ANALYSIS)
    statement = ANALYSIS.statements[0]
    anchor = replace(note_on(article).anchor, exact="taking gifts", start=17, end=29)
    made = note_on(article).created_at
    wrong = Correction("c1", CorrectionAction.SET_KIND, made, anchor, statement.kind.CLAIM)
    library.save_correction(ref.article_id, wrong)
    library.save_analysis(ref, ANALYSIS)
    assert [one.agreed for one in library.corrections(ref.article_id)] == [False]
    newer = replace(
        ANALYSIS,
        model=replace(ANALYSIS.model, version="2"),
        statements=(replace(statement, kind=statement.kind.CLAIM), ANALYSIS.statements[1]),
    )
    library.save_analysis(ref, newer)
    assert [one.agreed for one in library.corrections(ref.article_id)] == [True]
    assert library.corrected_articles() == (ref.article_id,)
