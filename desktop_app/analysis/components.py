"""The steps of the analysis as spaCy components, one factory each; `nlp.pipe_names` reads like what happens."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from spacy.language import Language
from spacy.tokens import Doc

from desktop_app.analysis.announcements import announcement_of
from desktop_app.analysis.findings import Assertion, Attribution, Name, Subject
from desktop_app.analysis.frames import find
from desktop_app.analysis.kinds import judged
from desktop_app.analysis.lexicon import Cues, cues
from desktop_app.analysis.names import names_of, subjects_of
from desktop_app.analysis.own_voice import assertions_of
from desktop_app.analysis.quotes import Quote, find_quotes
from desktop_app.analysis.tagging.onnx_network import load_tagger
from desktop_app.analysis.tagging_step import TaggedStatements

STEPS = (
    "quotation_marks",
    "attributions",
    "announcements",
    "statement_kinds",
    "speaker_names",
    "own_voice_claims",
)


TAGGED = "tagged_statements"
"""The step that only stands where the tagger's model is there; it follows the rules' attributions."""


def add_steps(nlp: Language) -> None:
    """Add the steps of the analysis behind the parser and the name finder of `nlp`."""
    for extension in ("quotes", "attributions", "names", "assertions", "subjects"):
        if not Doc.has_extension(extension):
            Doc.set_extension(extension, default=())
    for extension in ("passage", "announces"):
        if not Doc.has_extension(extension):
            Doc.set_extension(extension, default=None)
    for step in STEPS:
        if step not in nlp.pipe_names:
            nlp.add_pipe(step)


def add_tagger(nlp: Language, folder: Path) -> TaggedStatements:
    """Add the tagger's step to `nlp`, with the model in `folder`.

    Raises:
        AnalysisProblem: the model is missing or broken; `nlp` is as it was.
    """
    return cast(
        "TaggedStatements", nlp.add_pipe(TAGGED, after="attributions", config={"folder": str(folder)})
    )


@Language.component("quotation_marks")
def quotation_marks(doc: Doc) -> Doc:
    """Pair quotation marks: `doc._.quotes`."""
    found: tuple[Quote, ...] = tuple(find_quotes(doc.text))
    doc._.quotes = found
    return doc


class Attributions:
    """Finds sources, cues and contents: `doc._.attributions`."""

    def __init__(self, lexicon: Cues) -> None:
        self._lexicon = lexicon

    def __call__(self, doc: Doc) -> Doc:
        """Find the attributions of one block."""
        doc._.attributions = tuple(find(doc, list(doc._.quotes), self._lexicon))
        return doc


@Language.factory("attributions")
def make_attributions(nlp: Language, name: str) -> Attributions:  # noqa: ARG001 - the shape of every factory
    """The step that finds attributions."""
    return Attributions(cues())


class Announcements:
    """Finds who says what the next block quotes: `doc._.announces`."""

    def __init__(self, lexicon: Cues) -> None:
        self._lexicon = lexicon

    def __call__(self, doc: Doc) -> Doc:
        """Look at the end of one block."""
        doc._.announces = announcement_of(doc, doc._.quotes, self._lexicon)
        return doc


@Language.factory("announcements")
def make_announcements(nlp: Language, name: str) -> Announcements:  # noqa: ARG001 - the shape of every factory
    """The step that finds announcements."""
    return Announcements(cues())


@Language.factory(TAGGED)
def make_tagged_statements(nlp: Language, name: str, folder: str) -> TaggedStatements:  # noqa: ARG001 - the shape of every factory
    """The step that brings tagger and rules together."""
    return TaggedStatements(load_tagger(Path(folder)), cues())


class StatementKinds:
    """Tells claims, denials and the rest apart."""

    def __init__(self, lexicon: Cues) -> None:
        self._lexicon = lexicon

    def __call__(self, doc: Doc) -> Doc:
        """Judge the attributions of one block."""
        text = doc.text
        judgements: tuple[Attribution, ...] = tuple(
            judged(doc, text, one, self._lexicon) for one in doc._.attributions
        )
        doc._.attributions = judgements
        return doc


@Language.factory("statement_kinds")
def make_statement_kinds(nlp: Language, name: str) -> StatementKinds:  # noqa: ARG001 - the shape of every factory
    """The step that judges attributions."""
    return StatementKinds(cues())


@Language.component("speaker_names")
def speaker_names(doc: Doc) -> Doc:
    """Collect names with the roles that stand beside them, and other subjects: `doc._.names`, `doc._.subjects`."""
    found: tuple[Name, ...] = names_of(doc)
    doc._.names = found
    subjects: tuple[Subject, ...] = subjects_of(doc)
    doc._.subjects = subjects
    return doc


@Language.component("own_voice_claims")
def own_voice_claims(doc: Doc) -> Doc:
    """Collect what the article asserts itself: `doc._.assertions`."""
    found: tuple[Assertion, ...] = assertions_of(doc, doc._.attributions, doc._.quotes)
    doc._.assertions = found
    return doc
