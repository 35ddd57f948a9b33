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


class AnalysisProblem(HearsayError):
    """The language model is missing or broken."""


class LibraryProblem(HearsayError):
    """The database could not be opened, read or written."""


class ExportProblem(HearsayError):
    """An export could not be written."""


class Cancelled(Exception):
    """The reader stopped a job."""
