"""RTF by striprtf; roles guessed from the lines, because the library keeps the text only."""

from __future__ import annotations

from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.decoding import normalised
from desktop_app.importers.draft import Draft, DraftBuilder, Source
from desktop_app.importers.marked_text import with_guessed_roles
from desktop_app.importers.safe_archive import damaged


def parse(source: Source, progress: Progress) -> Draft:
    """The document's paragraphs.

    Raises:
        ImportProblem: it is damaged or holds no text.
        Cancelled: the reader asked to stop.
    """
    from striprtf.striprtf import rtf_to_text

    check(progress)
    # RTF is ASCII with escapes; Latin-1 lets every byte through to the library, which knows the code page.
    raw = source.data.decode("latin-1")
    try:
        text = rtf_to_text(raw, encoding="cp1252", errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, IndexError, KeyError, TypeError, LookupError, OverflowError, AttributeError) as error:
        raise damaged() from error
    check(progress)
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")  # escapes come in halves
    builder = DraftBuilder()
    for line in normalised(text).replace("\x0b", "\n").split("\n"):
        builder.add(" ".join(line.split()))
    if not builder.blocks:
        raise ImportProblem(
            "There is no text in this document.", "It may hold only pictures; ask for the text."
        )
    warnings = []
    if raw.count("{") > raw.count("}") + raw.count("\\{"):
        warnings.append("The end of the document seems to be missing.")
    if "\\deleted" in raw:
        warnings.append(
            "The document has tracked changes; passages marked as deleted may still be in the text."
        )
    if "\\*\\annotation" in raw:
        warnings.append(
            "Comments in this format cannot be taken over; save the document as DOCX to keep them."
        )
    draft = Draft(builder.text, tuple(builder.blocks), warnings=tuple(warnings), media_type="application/rtf")
    return with_guessed_roles(draft)
