"""A library that cannot be used is told in words, and what is in it is never touched."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop_app.domain.article import Article
from desktop_app.domain.errors import LibraryProblem
from desktop_app.storage.library import open_library
from tests.storage.conftest import note_on

NOBODY = 65534


def test_a_file_that_is_no_database_is_left_alone(path: Path) -> None:
    path.write_bytes(b"Dear diary" * 500)
    with pytest.raises(LibraryProblem, match="damaged") as told:
        open_library(path)
    assert "Nothing in it was changed" in told.value.advice
    assert path.read_bytes() == b"Dear diary" * 500


def test_another_program_s_database_is_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (id INTEGER)")
        other.commit()
    before = path.read_bytes()
    with pytest.raises(LibraryProblem, match="another program"):
        open_library(path)
    assert path.read_bytes() == before


def test_a_library_of_a_newer_version_is_refused_untouched(path: Path) -> None:
    open_library(path).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()
        # as it lies there when the newer program was cut off: what it wrote last is in the log
        files = {one: one.read_bytes() for one in (path, path.with_name("library.db-wal"))}
    for one, data in files.items():
        one.write_bytes(data)
    with pytest.raises(LibraryProblem, match="newer Hearsay"):
        open_library(path)
    assert {one: one.read_bytes() for one in files} == files
    assert list(path.parent.glob("*backup*")) == []


def test_a_damaged_page_is_noticed_and_the_newest_copy_is_named(path: Path, article: Article) -> None:
    library = open_library(path)
    ref = library.add(article, os.urandom(200_000))
    for number in range(200):
        library.save_note(ref.article_id, note_on(article, number, "x" * 500))
    library.close()
    copy = path.with_name("library.backup-20260101-000000.db")
    copy.write_bytes(path.read_bytes())
    data = bytearray(path.read_bytes())
    for place in range(8192, len(data), 4096):
        data[place : place + 64] = b"\xff" * 64
    path.write_bytes(data)
    with pytest.raises(LibraryProblem, match="damaged") as told:
        open_library(path)
    assert str(copy) in told.value.advice


def test_a_folder_that_does_not_exist_yet_is_made(tmp_path: Path) -> None:
    open_library(tmp_path / "a" / "b" / "library.db").close()
    assert (tmp_path / "a" / "b" / "library.db").exists()


def test_the_address_of_a_server_is_no_file_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(LibraryProblem, match="server"):
        open_library(Path("postgresql://newsroom/library"))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryProblem):
        open_library(tmp_path)


@contextmanager
def without_privileges(*places: Path) -> Iterator[None]:
    """Permissions hold meanwhile, for root too: the process becomes nobody, whom these places belong to."""
    if os.geteuid() != 0:
        yield
        return
    for place in places:
        os.chown(place, NOBODY, NOBODY)
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that anybody may get to; pytest's own are closed to nobody."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)
        Path(name).chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions in another way")
@pytest.mark.parametrize("log", [False, True], ids=["closed", "with its log"])
def test_a_library_in_a_read_only_folder_is_told_and_left_alone(
    folder: Path, article: Article, log: bool
) -> None:
    path = folder / "library.db"
    library = open_library(path)
    library.add(article, b"x")
    if log:  # as it lies there after a power cut
        files = {one.name: one.read_bytes() for one in folder.iterdir()}
        library.close()
        for name, data in files.items():
            (folder / name).write_bytes(data)
    else:
        library.close()
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    assert len(before) == (3 if log else 1)
    for one in folder.iterdir():
        one.chmod(0o400)
    folder.chmod(0o500)
    with (
        without_privileges(folder, *folder.iterdir()),
        pytest.raises(LibraryProblem, match="cannot be written") as told,
    ):
        open_library(path)
    assert "permissions" in told.value.advice
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before
    folder.chmod(0o700)
    for one in folder.iterdir():
        one.chmod(0o600)
    again = open_library(path)
    assert len(again.entries()) == 1
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions in another way")
def test_a_library_that_may_not_be_read_or_made_is_told(folder: Path) -> None:
    secret = folder / "secret.db"
    open_library(secret).close()
    secret.chmod(0)
    folder.chmod(0o500)
    with without_privileges(folder, secret):
        with pytest.raises(LibraryProblem, match="may not be read"):
            open_library(secret)
        for new in (folder / "new.db", folder / "deeper" / "new.db"):
            with pytest.raises(LibraryProblem, match=r"cannot be written|may not be read"):
                open_library(new)
    assert [one.name for one in folder.iterdir()] == ["secret.db"]


def test_a_library_that_becomes_read_only_while_it_is_open_is_told(path: Path) -> None:
    """SQLite itself refuses to write: what a read-only disk looks like."""
    library = open_library(path)
    with library.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
        raw = connection.connection.driver_connection
        assert raw is not None
        from desktop_app.storage.sqlite import from_sqlite_error

        with pytest.raises(sqlite3.OperationalError) as refused:
            raw.execute("DELETE FROM note")
    problem = from_sqlite_error(path, refused.value)
    assert "cannot be written" in problem.what
    library.close()


def test_a_full_disk_is_told_and_what_was_saved_stays(path: Path, article: Article) -> None:
    library = open_library(path)
    ref = library.add(article, b"x")
    library.save_note(ref.article_id, note_on(article, 1, "saved before"))
    with library.store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def write_until_full() -> None:
        for number in range(2, 200):
            library.save_note(ref.article_id, note_on(article, number, "y" * 5000))

    with pytest.raises(LibraryProblem, match="disk is full") as told:
        write_until_full()
    assert "Everything saved before is safe" in told.value.advice
    library.close()
    again = open_library(path)
    assert again.notes(ref.article_id)[0].body == "saved before"
    again.close()
