"""Problems that a reader can do something about: what happened, and what to do."""

from __future__ import annotations


class HearsayError(Exception):
    """A problem to be shown to the reader as it stands, without a traceback."""

    def __init__(self, what: str, advice: str = "") -> None:
        """Say what happened (`what`) and what the reader can do (`advice`), each a full sentence."""
        super().__init__(f"{what} {advice}".strip())
        self.what = what
        self.advice = advice


class ImportProblem(HearsayError):
    """A document could not be opened."""


class PasswordNeeded(ImportProblem):
    """The document is encrypted, and no password or a wrong one was given; ask and open it again."""


class RecognitionNeeded(ImportProblem):
    """The document holds pictures of pages and no text; text recognition has to be asked for."""

    def __init__(self, what: str, advice: str = "", *, available: bool = False) -> None:
        """`available` says whether text recognition is installed on this machine."""
        super().__init__(what, advice)
        self.available = available


class AnalysisProblem(HearsayError):
    """The language model is missing or broken."""


class LibraryProblem(HearsayError):
    """The database could not be opened, read or written."""


class DamagedLibrary(LibraryProblem):
    """The database's file is damaged: a copy, or what can still be read, may be had."""


class ExportProblem(HearsayError):
    """An export could not be written."""


class Cancelled(Exception):
    """The reader stopped a job."""
