"""Articles go from library to library with everything on them, nothing twice, protected sources never in a file."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.article import Article
from desktop_app.domain.correcting import renamed
from desktop_app.domain.errors import ExportProblem, HearsayError, ImportProblem, LibraryProblem
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.notes import Evidence
from desktop_app.domain.people import SpeakerIn
from desktop_app.domain.progress import SilentProgress
from desktop_app.storage.bundle_file import read_bundles, write_bundles
from desktop_app.storage.bundles import take_in
from desktop_app.storage.library import Library, open_library
from desktop_app.storage.merging import merge_file
from tests.conftest import MakeArticle
from tests.storage.conftest import note_on
from tests.storage.test_library import ANALYSIS

SILENT = SilentProgress()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "other" / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def ref(library: Library, article: Article) -> ArticleRef:
    """An article with everything on it."""
    ref = library.add(article, article.text.encode())
    library.save_analysis(ref, ANALYSIS)
    file = library.attachments.keep("register.pdf", b"%PDF", "application/pdf")
    evidence = (
        Evidence("e1", "Register", attachment=file),
        Evidence("e2", "A friend of the mayor", protected=True),
    )
    library.save_note(ref.article_id, replace(note_on(article), verdict="false", evidence=evidence))
    library.save_note(ref.article_id, replace(note_on(article, 2, "who told me"), protected=True))
    library.save_correction(ref.article_id, renamed("The mayor", "Lea Duval"))
    library.people.decide(SpeakerIn(ref.article_id, "Lea Duval"), [], same=True)
    return ref


def test_a_file_of_articles_comes_back_whole_without_protected_sources(
    library: Library, other: Library, ref: ArticleRef, article: Article, tmp_path: Path
) -> None:
    target = tmp_path / "gifts.hearsay"
    written = write_bundles(library, [ref.article_id], target, SILENT)
    assert (written.articles, written.notes, written.left_out) == (1, 1, 2)
    with zipfile.ZipFile(target) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"who told me" not in everything
    assert b"A friend of the mayor" not in everything
    taken = take_in(other, read_bundles(target), SILENT)
    assert (taken.articles, taken.notes, taken.corrections) == (1, 1, 1)
    (entry,) = other.entries()
    assert other.article(entry.ref) == article
    assert other.original(entry.ref) == article.text.encode()
    assert other.latest_analysis(entry.ref) == ANALYSIS
    (note,) = other.notes(entry.ref.article_id)
    assert (note.body, note.verdict, note.tags) == ("Ask her.", "false", ("gifts",))
    (row,) = note.evidence
    assert row.attachment is not None
    assert other.attachments.data(row.attachment) == b"%PDF"
    key = library.people.key_of(SpeakerIn(ref.article_id, "Lea Duval"))
    assert other.people.key_of(SpeakerIn(entry.ref.article_id, "Lea Duval")) == key
    again = take_in(other, read_bundles(target), SILENT)
    assert (again.articles, again.new_articles, again.notes, again.corrections) == (1, (), 0, 0)
    assert len(other.entries()) == 1


def test_two_libraries_are_merged_with_protected_sources_and_without_duplicates(
    library: Library, other: Library, ref: ArticleRef, article: Article, make_article: MakeArticle
) -> None:
    theirs = other.add(article, article.text.encode())
    other.save_note(theirs.article_id, note_on(article, 1, "their wording, older"))
    second = make_article("Another one.", title="Another")
    second = replace(second, provenance=replace(second.provenance, location="b.txt"))
    other.add(second, second.text.encode())
    mine = library.notes(ref.article_id)[0]
    library.save_note(ref.article_id, replace(mine, body="my wording, newer"))
    taken = merge_file(library, other.path, SILENT)
    assert (taken.articles, len(taken.new_articles), taken.kept_back) == (2, 1, 1)
    assert {entry.title for entry in library.entries()} == {"Gifts", "Another"}
    assert [note.body for note in library.notes(ref.article_id)] == ["my wording, newer", "who told me"]
    assert "other" in [action for _, action, _ in library.note_history("note-1")]
    assert [note.body for note in other.notes(theirs.article_id)] == ["their wording, older"]
    back = merge_file(other, library.path, SILENT)
    assert back.notes == 2
    assert [note.body for note in other.notes(theirs.article_id)] == ["my wording, newer", "who told me"]
    assert merge_file(other, library.path, SILENT).notes == 0


def test_a_note_changed_later_elsewhere_wins_and_the_older_wording_stays_in_the_history(
    library: Library, other: Library, ref: ArticleRef, article: Article
) -> None:
    merge_file(other, library.path, SILENT)
    (entry,) = other.entries()
    note = other.notes(entry.ref.article_id)[0]
    other.save_note(
        entry.ref.article_id, replace(note, body="newer", updated_at=note.updated_at + timedelta(1))
    )
    merge_file(library, other.path, SILENT)
    assert library.notes(ref.article_id)[0].body == "newer"
    assert [n.body for _, _, n in library.note_history("note-1") if n] == ["Ask her.", "newer"]


@pytest.mark.parametrize("break_", ["cut", "not a zip", "another schema", "newer", "original"])
def test_a_damaged_or_foreign_file_is_told_and_nothing_comes_in(
    library: Library, other: Library, ref: ArticleRef, tmp_path: Path, break_: str
) -> None:
    target = tmp_path / "gifts.hearsay"
    write_bundles(library, [ref.article_id], target, SILENT)
    if break_ == "cut":
        target.write_bytes(target.read_bytes()[:-300])
    elif break_ == "not a zip":
        target.write_bytes(b"Dear diary")
    else:
        with zipfile.ZipFile(target) as archive:
            inside = {name: archive.read(name) for name in archive.namelist()}
        if break_ == "original":
            name = next(name for name in inside if name.startswith("originals/"))
            inside[name] = b"something else"
        else:
            schema = b"hearsay.articles/9" if break_ == "newer" else b"other/1"
            inside["manifest.json"] = inside["manifest.json"].replace(b"hearsay.articles/1", schema)
        with zipfile.ZipFile(target, "w") as archive:
            for name, data in inside.items():
                archive.writestr(name, data)
    with pytest.raises(ImportProblem):
        take_in(other, read_bundles(target), SILENT)
    assert other.entries() == ()


def test_what_cannot_be_read_or_written_is_told(library: Library, ref: ArticleRef, tmp_path: Path) -> None:
    with pytest.raises(ExportProblem):
        write_bundles(library, [ref.article_id], tmp_path / "no" / "such" / "folder.hearsay", SILENT)
    with pytest.raises(LibraryProblem):
        write_bundles(library, [99], tmp_path / "a.hearsay", SILENT)
    assert not list(tmp_path.glob("*.part"))
    for wrong in (tmp_path / "gone.db", tmp_path / "gone.hearsay"):
        with pytest.raises(HearsayError):
            merge_file(library, wrong, SILENT)
        with pytest.raises(ImportProblem):
            list(read_bundles(wrong))
