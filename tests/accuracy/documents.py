"""Annotated documents, whatever set they come from: our own gold set and the corpora beside the project.

Three forms are read: the corpus's markup (`gold/*.txt`; `packaging/models/corpus_format.py` parses it, for the recipes and
for these tests alike), mini-articles as JSON lines, and articles with attributions alone as JSON lines.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop_app.domain.spans import Span, Spans, from_pairs

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared" / "corpus"
GOLD = Path(__file__).parent / "gold"
FIFTH = 5


@dataclass(frozen=True, slots=True)
class Marked:
    """One statement as a human annotator or the analysis marked it; offsets are code points."""

    content: Spans
    source: Spans = ()
    cue: Spans = ()
    kind: str = ""
    speaker: str = ""
    """The speaker's name."""
    head: Span | None = None
    """Annotated statements only: the word or name that a source must hold."""
    denies: tuple[int, ...] = ()
    """Places of the statements that this one rejects, in the document's list."""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker and everything that the text calls it."""

    name: str
    aliases: tuple[str, ...] = ()

    @property
    def all_names(self) -> tuple[str, ...]:
        """The name and every alias."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its annotation."""

    id: str
    text: str
    statements: tuple[Marked, ...] = ()
    speakers: tuple[Named, ...] = ()
    not_denials: Spans = ()
    """Traps: nothing here may be coloured as a denial."""
    not_statements: Spans = ()
    """Traps: nothing here may be coloured at all."""
    ignore: Spans = ()
    """Where a finding is neither right nor wrong."""
    own_voice: Spans = ()
    """Assertions of the article itself that are worth checking."""
    phenomena: tuple[str, ...] = ()


def own_gold_set(folder: Path = GOLD) -> list[Document]:
    """The gold set written for these tests; no model is ever trained on it.

    Raises:
        ValueError: an item does not follow the format; says which and why.
    """
    markup = corpus_format()
    return [
        annotated(markup.parse(item, raw))
        for file in sorted(folder.glob("*.txt"))
        for item, raw in markup.items(file.read_text(encoding="utf-8"))
    ]


@cache
def corpus_format() -> ModuleType:
    """The parser of the corpus's markup; it stays with the recipes, which run without the tests."""
    file = ROOT / "packaging" / "models" / "corpus_format.py"
    spec = importlib.util.spec_from_file_location("hearsay_corpus_format", file)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(file)
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module  # dataclasses look their own module up
    spec.loader.exec_module(module)
    return module


def annotated(record: Mapping[str, Any]) -> Document:
    """The document of one mini-article in gold form."""
    return Document(
        record["id"],
        record["text"],
        tuple(_statement(one) for one in record["statements"]),
        tuple(Named(one["name"], tuple(one["aliases"])) for one in record["speakers"]),
        from_pairs(record["not_denials"]),
        from_pairs(record["not_statements"]),
        from_pairs(record.get("ignore", ())),
        from_pairs(record.get("own_voice", ())),
        tuple(record["phenomena"]),
    )


def attributed(record: Mapping[str, Any]) -> Document:
    """The document of one article whose attributions alone are annotated."""
    return Document(record["id"], record["text"], tuple(_statement(one) for one in record["attributions"]))


def _statement(record: Mapping[str, Any]) -> Marked:
    head = record.get("source_head")
    denied: Sequence[int] = record.get("denies_all", ())
    if not denied and record.get("denies") is not None:
        denied = (record["denies"],)
    return Marked(
        from_pairs(record["content"]),
        from_pairs(record["source"]),
        from_pairs(record["cue"]),
        record.get("kind", ""),
        record.get("speaker") or "",
        Span(*head) if head else None,
        tuple(denied),
    )


def json_lines(file: Path) -> list[dict[str, Any]]:
    """The records of a file with one JSON object a line."""
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def held_back(documents: Iterable[Document]) -> list[Document]:
    """Every fifth document, beginning with the first: what no recipe trains on of a corpus without a dev set."""
    return list(documents)[::FIFTH]
