"""One self-contained HTML page: readable on a phone and on paper, by keyboard and screen reader, without a script."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from html import escape
from itertools import groupby
from pathlib import Path

import nh3
from markdown_it import MarkdownIt

from desktop_app.domain.article import BlockRole
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence
from desktop_app.domain.progress import Progress
from desktop_app.exporters.files import write_each
from desktop_app.exporters.layout import LaidOutBlock, NumberedNote, Piece, laid_out, numbered_notes
from desktop_app.exporters.registry import ExportDocument, ExportReport
from desktop_app.exporters.rows import StatementRow, rows_of
from desktop_app.exporters.selection import selected
from desktop_app.exporters.wording import (
    KIND_LABELS,
    content_words,
    evidence_line,
    facts,
    kind_label,
    mark_name,
    one_line,
    plain_lines,
    printable,
    role_of,
    verdict_label,
    warnings_of,
    web_address,
    who,
)
from desktop_app.resource_files import resource_path

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What the page may do: show itself. Nothing in it can run or fetch anything."""
_TAGS = {
    BlockRole.HEADLINE: "h1",
    BlockRole.HEADING: "h2",
    BlockRole.BLOCK_QUOTE: "blockquote",
    BlockRole.LIST_ITEM: "li",
}
_LINES = {"solid": "solid", "double": "double", "dotted": "dotted", "dashed": "dashed", "wavy": "wavy"}
_NOTE_TAGS = {"p", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "a", "br", "h3", "h4", "hr"}


class WebPageExporter:
    """One page an article."""

    key, label, suffix = "html", "Web page, one file", ".html"
    joint = False

    def write(
        self, documents: Sequence[ExportDocument], target: Path, options: ExportOptions, progress: Progress
    ) -> ExportReport:
        """Write the pages; see `Exporter.write`."""
        return write_each(
            documents,
            target,
            progress,
            lambda one: (page_of(selected(one, options)).encode("utf-8", "replace"), ()),
        )


def page_of(document: ExportDocument) -> str:
    """The page; `document` holds only what goes in."""
    article = document.article
    notes = numbered_notes(document)
    rows = rows_of(document)
    numbers = {row.statement.id: row.number for row in rows}
    language = article.metadata.language or "en"
    blocks = "\n".join(_blocks(laid_out(document, notes), document, numbers))
    has_headline = any(block.role is BlockRole.HEADLINE for block in article.blocks)
    title = printable(article.title)
    return f"""<!DOCTYPE html>
<html lang="{escape(language if language.isalpha() else "en")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">
<meta name="generator" content="Hearsay">
<meta name="referrer" content="no-referrer">
<title>{escape(title)}</title>
<style>{_style()}</style>
</head>
<body>
<a class="skip" href="#article">Skip to the article</a>
<header>
<ul class="legend" aria-label="What the marks mean">{_legend()}</ul>
</header>
<main>
<article id="article">
{"" if has_headline else f"<h1>{escape(title)}</h1>"}
{blocks}
</article>
{_notes(document, notes)}
{_disputes(document, numbers)}
{_speakers(document)}
{_statements(rows)}
</main>
<footer>
<h2>About this document</h2>
<dl>{_facts(document)}</dl>
{"".join(f'<p class="warning">{escape(warning)}</p>' for warning in warnings_of(document))}
<p>Made by Hearsay, which marks who says what and who denies it. It does not know what is true.</p>
</footer>
</body>
</html>
"""


def _blocks(
    blocks: Iterable[LaidOutBlock], document: ExportDocument, numbers: dict[str, int]
) -> Iterator[str]:
    """The blocks; neighbouring items of a list as one list."""
    for is_item, group in groupby(blocks, key=lambda laid: laid.block.role is BlockRole.LIST_ITEM):
        written = [_block(laid, document, numbers) for laid in group]
        yield from (["<ul>", *written, "</ul>"] if is_item else written)


def _block(laid: LaidOutBlock, document: ExportDocument, numbers: dict[str, int]) -> str:
    tag = _TAGS.get(laid.block.role, "p")
    name = laid.block.role.value.replace(" ", "-")
    pieces = "".join(_piece(piece, document, numbers) for piece in laid.pieces)
    return f'<{tag} class="{name}" dir="auto">{pieces}</{tag}>'


def _piece(piece: Piece, document: ExportDocument, numbers: dict[str, int]) -> str:
    out = escape(printable(piece.text))
    if piece.is_cue:
        out = f'<i class="cue">{out}</i>'
    if piece.is_source:
        out = f'<b class="source">{out}</b>'
    if piece.statement is not None:
        statement = piece.statement
        told = f"{kind_label(statement)} · {who(document.analysis, statement)}. {statement.why}"
        out = f'<mark class="{mark_name(statement)}" title="{escape(printable(told))}">{out}</mark>'
    anchors = "".join(f'<a id="statement-{numbers[one]}"></a>' for one in piece.first_of if one in numbers)
    references = "".join(
        f'<sup><a id="note-{number}-in-text" href="#note-{number}" aria-label="Note {number}">{number}</a></sup>'
        for number in piece.notes
    )
    return f"{anchors}{out}{references}"


def _legend() -> str:
    kinds = "".join(
        f'<li><mark class="{name}">{escape(label)}</mark></li>' for name, label in KIND_LABELS.items()
    )
    return f'{kinds}<li><b class="source">source</b></li><li><i class="cue">reporting words</i></li>'


def _notes(document: ExportDocument, notes: Sequence[NumberedNote]) -> str:
    if not notes:
        return ""
    items = "".join(f'<li id="note-{n.number}" value="{n.number}">{_note(document, n)}</li>' for n in notes)
    return (
        f'<section aria-labelledby="notes"><h2 id="notes">Notes</h2><ol class="notes">{items}</ol></section>'
    )


def _note(document: ExportDocument, numbered: NumberedNote) -> str:
    note = numbered.note
    quoted = escape(one_line(note.anchor.exact))
    back = (
        f'<a href="#note-{numbered.number}-in-text" aria-label="Back to the text">↩</a>'
        if numbered.place
        else "<em>(these words are no longer in the text)</em>"
    )
    verdict = verdict_label(note, document.ratings)
    parts = [
        f"<p class=quoted dir=auto>“{quoted}” {back}</p>",
        f'<p class="verdict"><b>Verdict: {escape(printable(verdict))}</b></p>' if verdict else "",
        f"<div dir=auto>{note_html(note.body)}</div>",
        _evidence(note.evidence),
        f'<p class="tags">{escape(", ".join(printable(tag) for tag in note.tags))}</p>' if note.tags else "",
    ]
    return "".join(parts)


def _evidence(rows: Iterable[Evidence]) -> str:
    items = []
    for row in rows:
        line = escape(evidence_line(row))
        if link := web_address(row.link):
            line = f'{line} <a href="{escape(link)}" rel="noreferrer">open</a>'
        items.append(f"<li dir=auto>{line}</li>")
    return f"<p>Evidence</p><ul>{''.join(items)}</ul>" if items else ""


def note_html(body: str) -> str:
    """A note's Markdown as HTML in which nothing can run, load or look like the page's own parts."""
    rendered = MarkdownIt("commonmark", {"html": False}).render(plain_lines(body))
    return nh3.clean(
        rendered, tags=_NOTE_TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https", "mailto"}
    )


def _speakers(document: ExportDocument) -> str:
    analysis = document.analysis
    if not analysis.speakers:
        return ""
    rows = []
    for speaker in analysis.speakers:
        kinds = [s.kind.value for s in analysis.statements if s.speaker == speaker.id]
        counts = "".join(f"<td>{kinds.count(kind)}</td>" for kind in ("claim", "denial", "other"))
        name, role = escape(printable(speaker.name)), escape(printable(role_of(analysis, speaker)))
        rows.append(f'<tr><th scope="row">{name}</th><td>{role}</td>{counts}</tr>')
    head = "".join(f'<th scope="col">{h}</th>' for h in ("Name", "Role", "Claims", "Denials", "Other"))
    return _table("speakers", "Speakers", head, rows)


def _statements(rows: Sequence[StatementRow]) -> str:
    if not rows:
        return ""
    lines = [
        f'<tr><td><a href="#statement-{row.number}">{row.number}</a></td><td>{escape(row.speaker)}</td>'
        f'<td><mark class="{mark_name(row.statement)}">{escape(row.kind)}</mark></td>'
        f'<td dir="auto">{escape(row.text)}</td>'
        f"<td>{escape(printable(row.statement.why))}</td></tr>"
        for row in rows
    ]
    head = "".join(f'<th scope="col">{h}</th>' for h in ("No.", "Speaker", "Kind", "Words", "Why"))
    return _table("statements", "Statements", head, lines)


def _table(name: str, title: str, head: str, rows: Sequence[str]) -> str:
    return (
        f'<section aria-labelledby="{name}"><h2 id="{name}">{title}</h2><div class="wide" tabindex="0" role="region" '
        f'aria-labelledby="{name}"><table><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
        "</section>"
    )


def _disputes(document: ExportDocument, numbers: dict[str, int]) -> str:
    analysis = document.analysis
    if not analysis.disputes:
        return ""

    def side(ids: Sequence[str]) -> str:
        found = [statement for one in ids if (statement := analysis.statement(one))]
        items = "".join(
            f'<li dir="auto"><a href="#statement-{numbers[s.id]}">{escape(printable(who(analysis, s)))}</a>: '
            f"{escape(content_words(document.article, s))}</li>"
            for s in found
            if s.id in numbers
        )
        return f"<ul>{items}</ul>"

    rows = [
        f'<tr><th colspan="2" scope="rowgroup" dir="auto">{escape(printable(d.proposition))}</th></tr>'
        f"<tr><td>{side(d.asserted_by)}</td><td>{side(d.denied_by)}</td></tr>"
        for d in analysis.disputes
    ]
    head = "".join(f'<th scope="col">{h}</th>' for h in ("Asserted by", "Denied by"))
    return _table("disputed", "Disputed", head, rows)


def _facts(document: ExportDocument) -> str:
    lines = []
    for label, value in facts(document):
        link = web_address(value)
        shown = f'<a href="{escape(link)}" rel="noreferrer">{escape(value)}</a>' if link else escape(value)
        lines.append(f"<dt>{escape(label)}</dt><dd dir=auto>{shown}</dd>")
    return "".join(lines)


@cache
def _style() -> str:
    """The page's style, with the colours of the kinds for light and dark screens."""
    with resource_path("themes", "kinds.toml").open("rb") as file:
        themes = tomllib.load(file)
    sheet = resource_path("templates", "page.css").read_text(encoding="utf-8")
    light, dark = _colours(themes["light"]), _colours(themes["dark"])
    return f"{sheet}\n{light}\n@media screen and (prefers-color-scheme: dark) {{\n{dark}\n}}"


def _colours(theme: dict[str, dict[str, str] | str]) -> str:
    lines = [f"body {{ background: {theme['paper']}; color: {theme['ink']}; --quiet: {theme['muted']}; }}"]
    for name in KIND_LABELS:
        mark = theme[name]
        if isinstance(mark, dict):
            lines.append(
                f"mark.{name} {{ background: {mark['fill']}; text-decoration: underline "
                f"{_LINES[mark['style']]} {mark['line']}; }}"
            )
    return "\n".join(lines)
