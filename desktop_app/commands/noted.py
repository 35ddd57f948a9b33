"""What the commands take from the library: the notes on an article that it knows."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.analysis import Analysis
from desktop_app.exporters.registry import ExportDocument
from desktop_app.importers.registry import Imported


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
            imported.article, corrected, library.notes(ref.article_id), original=imported.original
        )
    finally:
        library.close()
