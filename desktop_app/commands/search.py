"""`hearsay search` and `hearsay checked`: the library is asked, without a window."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop_app.commands.libraries import opened
from desktop_app.commands.options import LibraryOption, one_of
from desktop_app.domain.errors import AnalysisProblem, HearsayError
from desktop_app.domain.searching import KINDS, Hit, Part, SearchQuery, Similar, parse_day, parse_query
from desktop_app.resource_files import resource_path

if TYPE_CHECKING:
    from desktop_app.storage.library import Library
    from desktop_app.storage.vectors import Vectors


class Format(StrEnum):
    """How results are printed."""

    TABLE = "table"
    JSON = "json"


FormatOption = Annotated[Format, typer.Option("--format", help="How results are printed.")]
ProtectedOption = Annotated[
    bool, typer.Option("--protected", help="With notes that have to do with a protected source.")
]


def register(app: typer.Typer) -> None:
    """Add `search` and `checked` to the command line."""
    app.command("search")(search)
    app.command("checked")(checked)


def search(  # noqa: PLR0913 - each is an option of the command line
    words: Annotated[
        list[str] | None,
        typer.Argument(
            help='Words, "a phrase", pre*, ="Letter for letter", -unwanted, speaker:name, tag:name …'
        ),
    ] = None,
    kind: Annotated[
        str,
        typer.Option(
            "--kind", help=f"Only this kind: {', '.join(KINDS)}.", autocompletion=one_of(tuple(KINDS))
        ),
    ] = "",
    speaker: Annotated[str, typer.Option("--speaker", help="Only what this speaker says.")] = "",
    verdict: Annotated[str, typer.Option("--verdict", help="Only notes with this verdict.")] = "",
    tag: Annotated[str, typer.Option("--tag", help="Only notes with this tag.")] = "",
    site: Annotated[str, typer.Option("--site", help="Only from this site, for example bbc.com.")] = "",
    since: Annotated[
        str, typer.Option("--since", help="From this day on: 2026, 2026-01 or 2026-01-31.")
    ] = "",
    until: Annotated[str, typer.Option("--until", help="Up to this day.")] = "",
    part: Annotated[
        str,
        typer.Option(
            "--in", help=f"Only in one part: {', '.join(Part)}.", autocompletion=one_of(tuple(Part))
        ),
    ] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many results of each part.")] = 20,
    format_: FormatOption = Format.TABLE,
    protected: ProtectedOption = False,
    library: LibraryOption = None,
) -> int:
    """Find words in the texts, statements and notes of the library, with filters."""
    query = parse_query(" ".join(words or []))
    query = replace(
        query,
        limit=limit,
        kind=kind or query.kind,
        speaker=speaker or query.speaker,
        verdict=verdict or query.verdict,
        tag=tag or query.tag,
        site=site or query.site,
    )
    query = _narrowed(query, since, until, part)
    if query.is_empty:
        raise HearsayError("Nothing was asked for.", "Give a word, or a filter such as --kind denial.")
    with opened(library) as found:
        hits = [hit for hit in found.search.find(query) if protected or not hit.protected]
        labels = {rating.key: rating.label for rating in found.verdicts.scale()}
    show([(hit, None) for hit in hits], format_, labels)
    return 0 if hits else 1


def _narrowed(query: SearchQuery, since: str, until: str, part: str) -> SearchQuery:
    """The query with the options that can be wrong.

    Raises:
        HearsayError: one of them is.
    """
    if query.kind and query.kind not in KINDS:
        raise HearsayError(f"There is no kind “{query.kind}”.", f"Choose among: {', '.join(KINDS)}.")
    for name, value, end in (("since", since, False), ("until", until, True)):
        if value:
            day = parse_day(value, end=end)
            if day is None:
                raise HearsayError(f"“{value}” is no day.", "Write 2026, 2026-01 or 2026-01-31.")
            query = replace(query, since=day) if name == "since" else replace(query, until=day)
    if part:
        if part not in set(Part):
            raise HearsayError(f"The library has no part “{part}”.", f"Choose among: {', '.join(Part)}.")
        query = replace(query, parts=frozenset((Part(part),)))
    return query


def checked(
    claim: Annotated[str, typer.Argument(help="The claim, in any words.")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many results.")] = 10,
    format_: FormatOption = Format.TABLE,
    protected: ProtectedOption = False,
    library: LibraryOption = None,
) -> int:
    """Checked before? Show statements and notes that are similar to a claim, with who said it and the verdict."""
    with opened(library) as found:
        answer = found.checked.before(claim, vectors_of(found), limit=limit)
        labels = {rating.key: rating.label for rating in found.verdicts.scale()}
    if not answer.by_meaning:
        typer.echo("Compared by the words in common, not by meaning.", err=True)
    similar = [one for one in answer.found if protected or not one.hit.protected]
    show([(one.hit, one) for one in similar], format_, labels)
    return 0 if similar else 1


def vectors_of(library: Library) -> Vectors | None:
    """The library's vectors, with those of its newest sentences; None where the sentence encoder is missing."""
    from desktop_app.analysis.sentences import load_sentences
    from desktop_app.storage.vectors import Vectors

    try:
        vectors = Vectors(library.store, load_sentences(resource_path("models", "sentences")))
    except AnalysisProblem:
        return None  # the caller says that words are compared
    vectors.add(vectors.pending())
    return vectors


def show(found: Sequence[tuple[Hit, Similar | None]], format_: Format, labels: dict[str, str]) -> None:
    """Print what was found."""
    if format_ is Format.JSON:
        records = [
            record(hit, labels) | ({"likeness": round(s.likeness, 3)} if s else {}) for hit, s in found
        ]
        typer.echo(json.dumps(records, ensure_ascii=False, indent=1))
    elif found:
        _table(found, labels)
    else:
        typer.echo("Nothing was found.", err=True)


def record(hit: Hit, labels: dict[str, str]) -> dict[str, Any]:
    """A result as JSON has it; `marks` are code points into `snippet`, `start` one into the article's text."""
    return {
        "part": hit.part.value,
        "article": hit.ref.article_id,
        "version": hit.ref.version_id,
        "title": hit.title,
        "site": hit.site or None,
        "date": hit.dated.isoformat() if hit.dated else None,
        "snippet": hit.snippet,
        "marks": [[mark.start, mark.end] for mark in hit.marks],
        "kind": hit.kind or None,
        "speaker": hit.speaker or None,
        "verdict": labels.get(hit.verdict, hit.verdict) if hit.verdict else None,
        "tags": list(hit.tags),
        "id": hit.key or None,
        "start": hit.start,
    }


def _table(found: Sequence[tuple[Hit, Similar | None]], labels: dict[str, str]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(expand=True)
    for name in ("What", "Who, verdict", "Date"):
        table.add_column(name)
    table.add_column("Words", ratio=1)
    table.add_column("Article")
    for hit, similar in found:
        words = Text(_plain(hit.snippet))
        for mark in hit.marks:
            words.stylize("bold reverse", mark.start, mark.end)
        verdict = labels.get(hit.verdict, hit.verdict) if hit.verdict else ""
        what = hit.kind or hit.part.value.removesuffix("s")
        table.add_row(
            f"{what} {similar.likeness:.0%}" if similar else what,
            Text(_plain("\n".join(filter(None, (hit.speaker, verdict, *hit.tags))))),
            hit.dated.isoformat() if hit.dated else "",
            words,
            Text(_plain(f"{hit.ref.article_id}  {hit.title}")),
        )
    Console(file=sys.stdout, width=None if sys.stdout.isatty() else 120).print(table)


def _plain(words: str) -> str:
    """`words` with every control character as a space, so that no length changes."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in words)
