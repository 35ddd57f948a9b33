"""The commands as a reader calls them: real processes, real files."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import Span
from desktop_app.importers.registry import default_importers
from desktop_app.storage.library import open_library
from tests.conftest import ROOT
from tests.importers.documents import changed, typeset
from tests.local_site import Site, local_site

ARTICLE = "Mayor denies taking gifts\n\nThe union said on Monday that the mayor had taken gifts.\n\n“I took none,” Mayor Lea Duval said.\n"


def hearsay(
    *arguments: str | Path, cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    known = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    known |= {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **environment}
    command = [sys.executable, "-m", "desktop_app", *map(str, arguments)]
    return subprocess.run(
        command, cwd=cwd, env=known, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture
def article_file(tmp_path: Path) -> Path:
    path = tmp_path / "mayor.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_analyse_prints_one_json_object_for_one_file(article_file: Path) -> None:
    done = hearsay("analyse", article_file, "--format", "json")
    assert done.returncode == 0
    record = json.loads(done.stdout)
    assert record["schema"] == "hearsay.analysis/1"
    assert record["id"] == str(article_file)
    assert record["text"] == ARTICLE
    kinds = {s["kind"] for s in record["statements"]}
    assert {"claim", "denial"} <= kinds
    assert all(
        0 <= a < b <= len(ARTICLE)
        for s in record["statements"]
        for r in ("source", "cue", "content")
        for a, b in s[r]
    )


def test_a_web_page_is_analysed_by_its_address(monkeypatch: pytest.MonkeyPatch) -> None:
    with local_site(monkeypatch) as site:
        done = hearsay("analyse", f"{site}/moved", "--format", "json")
        assert Site.asked == ["/moved", "/page"]
    assert done.returncode == 0
    record = json.loads(done.stdout)
    assert record["id"] == f"{site}/moved"
    assert [s["kind"] for s in record["statements"]].count("denial") >= 1


def test_an_encrypted_pdf_opens_with_its_password(tmp_path: Path) -> None:
    path = tmp_path / "secret.pdf"
    lock = pikepdf.Encryption(owner="owner", user="open sesame")
    path.write_bytes(changed(typeset(tmp_path, "The mayor denied it."), lambda _: None, encryption=lock))
    refused = hearsay("analyse", path, "--format", "json")
    assert refused.returncode == 1
    assert "encrypted" in refused.stderr
    wrong = hearsay("analyse", path, "--format", "json", "--password", "sesame")
    assert "does not open" in wrong.stderr
    target = tmp_path / "o.csv"
    exported = hearsay("export", path, "--to", "csv", "-o", target, "--password", "open sesame")
    assert exported.returncode == 0, exported.stderr
    assert target.exists()
    done = hearsay("analyse", path, "--format", "json", "--password", "open sesame")
    assert json.loads(done.stdout)["text"] == "The mayor denied it."


def test_a_page_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with local_site(monkeypatch) as site:
        done = hearsay("analyse", f"{site}/nowhere")
    assert done.returncode == 1
    assert "no such page" in done.stderr


def test_one_bad_file_is_counted_and_the_rest_go_on(article_file: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "other.txt").write_text("The river rose, officials said.", encoding="utf-8")
    done = hearsay("analyse", tmp_path, "--format", "jsonl")
    assert done.returncode == 1
    assert {Path(json.loads(line)["id"]).name for line in done.stdout.splitlines()} == {
        "mayor.txt",
        "other.txt",
    }
    assert "empty.txt" in done.stderr
    assert "1 of 3" in done.stderr
    assert "Traceback" not in done.stderr


def test_several_processes_give_the_same_array(article_file: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("The river rose, officials said.", encoding="utf-8")
    target = tmp_path / "out.json"
    done = hearsay(
        "analyse", article_file, tmp_path / "other.txt", "--format", "json", "--jobs", "2", "--output", target
    )
    assert done.returncode == 0
    assert done.stdout == ""
    assert {Path(record["id"]).name for record in json.loads(target.read_text(encoding="utf-8"))} == {
        "mayor.txt",
        "other.txt",
    }


def test_the_table_names_speakers_statements_and_reasons(article_file: Path) -> None:
    done = hearsay("analyse", article_file)
    for words in ("Lea Duval", "denial", "rejects what follows"):
        assert words in done.stdout


def test_export_writes_a_pdf(article_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    done = hearsay("export", article_file, "--to", "pdf", "-o", target)
    assert (done.returncode, done.stdout.strip()) == (0, str(target))
    assert "Lea Duval" in pypdfium2.PdfDocument(target)[0].get_textpage().get_text_range()


def test_an_unknown_format_and_a_missing_file_are_told(article_file: Path, tmp_path: Path) -> None:
    wrong = hearsay("export", article_file, "--to", "doc", "-o", tmp_path / "o")
    assert wrong.returncode == 1
    assert "pdf" in wrong.stderr
    gone = hearsay("analyse", tmp_path / "gone.txt")
    assert gone.returncode == 1
    assert "gone.txt" in gone.stderr
    assert "Traceback" not in wrong.stderr + gone.stderr


def test_a_model_that_is_not_there_is_told(article_file: Path) -> None:
    done = hearsay("analyse", article_file, "--model", "en_core_web_huge")
    assert done.returncode == 1
    assert "not installed" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_the_main_job_is_done_all_the_same(article_file: Path, tmp_path: Path) -> None:
    done = hearsay(article_file, cwd=tmp_path)
    assert done.returncode == 0
    assert "no display" in done.stderr
    assert "Lea Duval" in done.stdout
    target = tmp_path / "mayor.hearsay.pdf"
    assert str(target) in done.stdout.replace("\n", "")
    assert target.read_bytes().startswith(b"%PDF")


def test_notes_of_the_library_go_into_the_export(article_file: Path, tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from desktop_app.domain.anchoring import anchor_at
    from desktop_app.domain.notes import Note
    from desktop_app.domain.spans import Span
    from desktop_app.importers.registry import default_importers
    from desktop_app.storage.library import open_library

    library = open_library(tmp_path / "library.db")
    imported = default_importers().open_path(article_file)
    ref = library.add(imported.article, imported.original)
    now = datetime.now(UTC)
    library.save_note(
        ref.article_id, Note("n1", anchor_at(imported.article, Span(0, 5)), now, now, "Ask the clerk.")
    )
    library.close()
    done = hearsay("export", article_file, "--library", tmp_path / "library.db", "-o", tmp_path / "o.pdf")
    assert done.returncode == 0
    pages = pypdfium2.PdfDocument(tmp_path / "o.pdf")
    assert "Ask the clerk." in "".join(page.get_textpage().get_text_range() for page in pages)


@pytest.mark.shared
def test_every_shared_article_gives_valid_json(shared: Path) -> None:
    done = hearsay("analyse", shared / "articles", "--format", "json")
    assert done.returncode == 0
    records = json.loads(done.stdout)
    assert len(records) == len(list((shared / "articles").glob("*.txt")))
    for record in records:
        raw = Path(record["id"]).read_text(encoding="utf-8")
        assert record["text"] == raw.replace("\r\n", "\n")


@pytest.mark.parametrize("to", ["docx", "html", "markdown", "csv", "xlsx", "json", "annotations"])
def test_every_format_is_written_from_the_command_line(article_file: Path, tmp_path: Path, to: str) -> None:
    target = tmp_path / f"out.{to}"
    done = hearsay("export", article_file, "--to", to, "-o", target, "--library", tmp_path / "none.db")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(target)
    assert target.stat().st_size > 200


def test_an_export_holds_what_was_asked_for(article_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    done = hearsay(
        "export", article_file, "--to", "csv", "-o", target, "--kinds", "denial", "--speaker", "lea duval",
        "--speaker", "Nobody", "--library", tmp_path / "none.db",
    )  # fmt: skip
    assert done.returncode == 0
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"), newline="")))
    assert {(row["Speaker"], row["Kind"]) for row in rows} == {("Lea Duval", "Denial")}
    assert "No article has a speaker “Nobody”" in done.stderr


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--kinds", "lies", "no kind"),
        ("--paper", "a5", "no paper"),
        ("--to", "odt", "no export format"),
        ("--article", "7", "no library"),
    ],
)
def test_a_wrong_choice_is_told(
    article_file: Path, tmp_path: Path, option: str, value: str, says: str
) -> None:
    target = tmp_path / "out.pdf"
    done = hearsay("export", article_file, "-o", target, option, value, "--library", tmp_path / "none.db")
    assert done.returncode == 1
    assert says in done.stderr
    assert not target.exists()


def test_an_article_of_the_library_is_exported_with_its_notes(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    library = open_library(path)
    imported = default_importers().open_bytes(ARTICLE.encode(), "mayor.txt")
    ref = library.add(imported.article, imported.original)
    now = datetime(2026, 1, 2, tzinfo=UTC)
    library.save_note(
        ref.article_id, Note("n1", anchor_at(imported.article, Span(0, 5)), now, now, "Ask her again.")
    )
    library.close()
    target = tmp_path / "out.md"
    number = str(ref.article_id)
    done = hearsay("export", "--article", number, "--to", "markdown", "-o", target, "--library", path)
    assert done.returncode == 0, done.stderr
    assert "Ask her again." in target.read_text(encoding="utf-8")


def test_what_a_search_finds_is_exported_together(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    library = open_library(path)
    for number in range(3):
        words = "a harbour crane" if number < 2 else "nothing of the kind"
        imported = default_importers().open_bytes(
            f"{ARTICLE}\n{words} {number}\n".encode(), f"mayor{number}.txt"
        )
        library.add(imported.article, imported.original)
    library.close()
    done = hearsay(
        "export", "--search", "harbour", "--to", "html", "-o", tmp_path / "o.html", "--library", path
    )
    assert done.returncode == 0, done.stderr
    names = {Path(line).name for line in done.stdout.split()}
    assert names == {"o-001-mayor-denies-taking-gifts.html", "o-002-mayor-denies-taking-gifts.html"}
    assert "Exporting 2/2" in done.stderr
    none = hearsay("export", "--search", "zeppelin", "-o", tmp_path / "o.pdf", "--library", path)
    assert none.returncode == 1
    assert "no article for “zeppelin”" in none.stderr


def test_notes_go_out_as_annotations_and_come_into_another_library(tmp_path: Path) -> None:
    imported = default_importers().open_bytes(ARTICLE.encode(), "mayor.txt")
    now = datetime(2026, 1, 2, tzinfo=UTC)
    for name, note in (
        ("a.db", Note("n1", anchor_at(imported.article, Span(0, 5)), now, now, "Ask her again.")),
        ("b.db", None),
    ):
        library = open_library(tmp_path / name)
        ref = library.add(imported.article, imported.original)
        if note:
            library.save_note(ref.article_id, note)
        library.close()
    target = tmp_path / "o.jsonld"
    number = str(ref.article_id)
    hearsay(
        "export", "--article", number, "--to", "annotations", "-o", target, "--library", tmp_path / "a.db"
    )
    done = hearsay("import-notes", target, "--library", tmp_path / "b.db")
    assert done.stdout.strip() == "1 of 1 notes taken over."
    again = hearsay("import-notes", target, "--library", tmp_path / "b.db")
    assert again.stdout.strip() == "0 of 1 notes taken over."
    assert "1 were there already" in again.stderr
    open_library(tmp_path / "empty.db").close()
    stranger = hearsay("import-notes", target, "--library", tmp_path / "empty.db")
    assert stranger.stdout.strip() == "0 of 1 notes taken over."
    assert "1 are on articles that are not in the library" in stranger.stderr
    assert "Open the article first" in stranger.stderr
    library = open_library(tmp_path / "b.db")
    (note,) = library.notes(ref.article_id)
    library.close()
    assert (note.body, note.anchor.exact, note.created_at) == ("Ask her again.", "Mayor", now)
