"""What several commands do with one article: analyse it as far as possible, add the notes of the library."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.analysis import Analysis
from desktop_app.domain.article import Article
from desktop_app.domain.errors import AnalysisProblem, LibraryProblem
from desktop_app.exporters.registry import ExportDocument
from desktop_app.importers.registry import Imported


def analysed_or_plain(article: Article, model: str | None) -> Analysis:
    """The analysis of `article`; without a working language model an empty one that says why."""
    from desktop_app.analysis import uncoloured
    from desktop_app.commands.analyse import analyser_of

    try:
        return analyser_of(model).analyse(article)
    except AnalysisProblem as problem:
        return uncoloured(article, problem)


def noted_document(library_path: Path, imported: Imported, analysis: Analysis) -> ExportDocument:
    """An article to be exported, with the reader's notes and corrections where the library has that article.

    A library that is not there yet is not made.

    Raises:
        LibraryProblem: the library is there but cannot be opened.
    """
    plain = ExportDocument(imported.article, analysis, original=imported.original)
    if not library_path.exists():
        return plain
    from desktop_app.domain.corrections import apply_corrections
    from desktop_app.storage.library import open_library

    library = open_library(library_path)
    try:
        ref = library.find(imported.article.provenance.sha256)
        if ref is None:
            return plain
        corrected = apply_corrections(imported.article, analysis, library.corrections(ref.article_id))
        return ExportDocument(
            imported.article, corrected, library.notes_on(ref), library.verdicts.scale(), imported.original
        )
    finally:
        library.close()


def stored_document(library_path: Path, article_id: int, model: str | None) -> ExportDocument:
    """The newest version of an article of the library, with the reader's notes and corrections.

    Raises:
        LibraryProblem: there is no library at that path, or no such article in it.
    """
    from desktop_app.domain.corrections import apply_corrections
    from desktop_app.storage.library import open_library

    if not library_path.exists():
        raise LibraryProblem(f"There is no library at {library_path}.", "Name another one with --library.")
    library = open_library(library_path)
    try:
        ref = library.newest_version(article_id)
        article = library.article(ref)
        analysis = library.latest_analysis(ref) or analysed_or_plain(article, model)
        corrected = apply_corrections(article, analysis, library.corrections(article_id))
        return ExportDocument(
            article, corrected, library.notes_on(ref), library.verdicts.scale(), library.original(ref)
        )
    finally:
        library.close()
