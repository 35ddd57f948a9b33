"""What the PDF's template shows, as plain data; typst never reads any of it as markup."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Any

from desktop_app.domain.analysis import Dispute, Speaker
from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.notes import Evidence
from desktop_app.domain.spans import merged
from desktop_app.exporters.layout import LaidOutBlock, NumberedNote, Piece
from desktop_app.exporters.note_body import body_blocks
from desktop_app.exporters.pdf_content import Group, PageContent, Part, has_shape
from desktop_app.exporters.registry import ExportDocument
from desktop_app.exporters.rows import StatementRow
from desktop_app.exporters.wording import (
    KIND_LABELS,
    address_of,
    attachment_line,
    checked_line,
    facts,
    is_right_to_left,
    mark_name,
    one_line,
    plain_lines,
    printable,
    role_of,
    verdict_label,
    verdict_meaning,
    warnings_of,
    web_address,
)
from desktop_app.resource_files import resource_path

Data = dict[str, Any]

PIECE, TO, AT = "hearsay:piece/", "hearsay:to/", "hearsay:at/"
"""Addresses that the finished file does not have: a piece of a statement, a link to a place, and a place."""
LANGUAGES = {"en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar", "he", "tr", "zh", "ja", "ko"}
_SAID = {"claim": "claim", "denial": "denial", "other": "other", "own-voice": "claim"}
_AT_HEAD = ("Title", "Byline", "Publisher", "Published")
_LONG_WORD = re.compile(r"\S{29,}")
_LINE, _LINE_HEIGHT, _GLOSS_HEIGHT = 65, 14.2, 9.5
"""Letters of a line of the article, and how high it and one entry of the margin are, in points; about."""
_ONE_PIECE = 1500
"""Up to about so many characters a note stays on one page."""
_STEP = 14
"""After so many characters a long word, such as an address, may go on in the next line."""

Words = str | list[str | bool | None]
"""Text as the template takes it: parts, with `True` where a line may break and `None` for a missing glyph."""


class PageData:
    """Turns the content into what the template shows, part by part.

    Args:
        content: what goes in.
        options: the paper.
    """

    def __init__(self, content: PageContent, options: ExportOptions) -> None:
        self._content = content
        self._document = content.document
        self._paper = options.paper
        self._numbers = {row.statement.id: row.number for row in content.rows}
        self._rows = {row.statement.id: row for row in content.rows}
        self._speakers = {
            speaker.id: f"speaker-{place}"
            for place, speaker in enumerate(self._document.analysis.speakers, 1)
        }
        self._places = merged(n.place for n in content.notes if n.place)
        self._said: dict[str | None, list[StatementRow]] = {}
        for row in content.rows:
            self._said.setdefault(row.statement.speaker, []).append(row)
        self._frame = self._shown_by_all()

    def of(self, part: Part) -> Data:
        """Everything that the template shows in one part."""
        analysis, notes = self._document.analysis, self._content.notes
        return {
            **self._frame,
            "head": self._head() if part.is_first else None,
            "blocks": [self._block(group) for group in part.groups],
            "disputes": [self._dispute(analysis.disputes[one]) for one in part.disputes],
            "speakers": [self._speaker(analysis.speakers[one]) for one in part.speakers],
            "notes": [self._note(notes[one]) for one in part.notes],
            "begins": [name for name in ("disputes", "speakers", "notes") if 0 in getattr(part, name)],
            "is-last": part.is_last,
        }

    def _shown_by_all(self) -> Data:
        """What every part shows, such as running heads."""
        document, article = self._document, self._document.article
        about, retrieved = article.metadata, article.provenance.retrieved_at
        has_byline = any(block.role is BlockRole.BYLINE for block in article.blocks)
        published = f"{about.published.day} {about.published:%B %Y}" if about.published else None
        kicker = (about.publisher, published, None if has_byline else about.byline)
        title = _title(article)
        return {
            "paper": self._paper,
            "language": about.language if about.language in LANGUAGES else "en",
            "title": title,
            "short-title": title if len(title) <= 80 else f"{title[:79]}…",
            "byline": printable(about.byline) if about.byline else None,
            "publisher-line": printable(about.publisher or ""),
            "description": f"Marked up by Hearsay; SHA-256 of the original {article.provenance.sha256}",
            "keywords": ["claims", "denials", "attribution", *_tags(document)],
            "day": [retrieved.year, retrieved.month, retrieved.day],
            "retrieved": retrieved.strftime("%Y-%m-%d %H:%M UTC"),
            "model": printable(f"{document.analysis.model.name} {document.analysis.model.version}"),
            "kicker": printable(" · ".join(part for part in kicker if part)),
            "facts": [
                {"label": label, "value": breakable(value), "link": web_address(value) or ""}
                for label, value in facts(document)
                if label not in _AT_HEAD
            ],
            "warnings": [breakable(warning) for warning in warnings_of(document)],
            "labels": KIND_LABELS,
            "has-notes": bool(self._content.notes),
            "piece": PIECE,
            "to": TO,
            "at": AT,
            "first-page": 1,
            **colours(),
        }

    def _head(self) -> Data:
        """The headline, or the title where there is none."""
        laid = self._content.headline
        return self._block((laid,)) if laid else _plain_block("headline", _title(self._document.article))

    # -- the article

    def _block(self, group: Group) -> Data:
        """A block, or neighbouring items of a list as one."""
        is_list = group[0].block.role is BlockRole.LIST_ITEM
        block = _plain_block("list" if is_list else group[0].block.role.value, group[0].text)
        pieces: Data = (
            {"items": [self._pieces(laid) for laid in group]}
            if is_list
            else {"pieces": self._pieces(group[0])}
        )
        return {**block, **pieces, "glosses": self._glosses(group)}

    def _pieces(self, laid: LaidOutBlock) -> list[Data]:
        first = self._content.first_pieces[laid.block.span.start]
        return [self._piece(number, piece) for number, piece in enumerate(laid.pieces, first)]

    def _piece(self, number: int, piece: Piece) -> Data:
        out: Data = {"text": breakable(printable(piece.text))}
        if piece.statement is not None:
            out["kind"] = mark_name(piece.statement)
        if piece.is_source:
            out["source"] = True
        if piece.is_cue:
            out["cue"] = True
        is_noted = self._is_noted(piece)
        if piece.statement is not None or is_noted:
            out["id"] = number
        if is_noted and piece.statement is None:
            out["noted"] = True
        return out

    def _is_noted(self, piece: Piece) -> bool:
        index = bisect_right(self._places, piece.span.start, key=lambda place: place.end)
        return index < len(self._places) and self._places[index].overlaps(piece.span)

    def _glosses(self, items: Sequence[LaidOutBlock]) -> list[Data]:
        """What the margin says beside these blocks: the statements that begin there, the notes that end there.

        Each comes about as far down as the line that it is about; how wide letters are only the template knows.
        """
        out: list[Data] = []
        letters, reached = 0, 0.0
        for piece in (piece for laid in items for piece in laid.pieces):
            here = [self._gloss(self._rows[one]) for one in piece.first_of if one in self._rows]
            here += [self._note_gloss(number) for number in piece.notes]
            for gloss in here:
                down = letters / _LINE * _LINE_HEIGHT
                skip = down - reached if down - reached > _LINE_HEIGHT else 0.0
                reached += skip + _GLOSS_HEIGHT
                out.append({**gloss, "skip": round(skip, 1)})
            letters += len(piece.text)
        return out

    def _note_gloss(self, number: int) -> Data:
        note = self._content.notes[number - 1].note
        verdict = printable(verdict_label(note, self._document.ratings))
        return {"type": "note", "number": number, "verdict": verdict}

    def _gloss(self, row: StatementRow) -> Data:
        kind = mark_name(row.statement)
        denied = sorted(self._numbers[one] for one in row.statement.denies if one in self._numbers)
        of = f" of {', '.join(map(str, denied))}" if denied and kind == "denial" else ""
        target = self._speakers.get(row.statement.speaker or "", "")
        return {
            "type": "statement",
            "number": row.number,
            "kind": kind,
            "name": breakable(row.speaker),
            "said": f"{_SAID[kind]}{of}",
            "target": target,
        }

    # -- what follows the article

    def _dispute(self, dispute: Dispute) -> Data:
        def side(ids: Iterable[str]) -> list[Data]:
            rows = sorted((self._rows[one] for one in ids if one in self._rows), key=lambda row: row.number)
            return [
                {
                    "number": row.number,
                    "kind": mark_name(row.statement),
                    "who": breakable(row.speaker),
                    "words": breakable(row.text),
                }
                for row in rows
            ]

        asserted, denied = side(dispute.asserted_by), side(dispute.denied_by)
        return {
            "proposition": breakable(printable(dispute.proposition)),
            "asserted": asserted,
            "denied": denied,
            "long": sum(len(one["words"]) for one in (*asserted, *denied)) > _ONE_PIECE,
        }

    def _speaker(self, speaker: Speaker) -> Data:
        said = self._said.get(speaker.id, [])
        return {
            "name": breakable(printable(speaker.name)),
            "role": breakable(printable(role_of(self._document.analysis, speaker))),
            "name-of-place": self._speakers[speaker.id],
            **{
                kind: [row.number for row in said if row.statement.kind.value == kind]
                for kind in ("claim", "denial", "other")
            },
        }

    def _note(self, numbered: NumberedNote) -> Data:
        note, ratings = numbered.note, self._document.ratings
        on = [row.number for row in self._content.rows if numbered in row.notes]
        quote = one_line(note.anchor.exact)
        times = f"Written {note.created_at:%Y-%m-%d}"
        if note.updated_at.date() != note.created_at.date():
            times += f", changed {note.updated_at:%Y-%m-%d}"
        tags = f"tags: {', '.join(map(printable, note.tags))}" if note.tags else ""
        return {
            "number": numbered.number,
            "long": len(note.body) + len(quote) + 250 * len(note.evidence) > _ONE_PIECE,
            "quote": breakable(quote if quote[:1] in '“"«„' else f"“{quote}”"),
            "placed": numbered.place is not None,
            "statements": on,
            "verdict": breakable(printable(verdict_label(note, ratings))),
            "definition": breakable(printable(verdict_meaning(note, ratings))),
            "body": list(_body(note.body)),
            "evidence": [_evidence(row) for row in note.evidence],
            "about": breakable(" · ".join(filter(None, (f"Status: {note.status.value}", tags, times)))),
        }


def _title(article: Article) -> str:
    """The article's title; where it has no letter that could be shown, the name of its file."""
    title = printable(article.title)
    return title if has_shape(title) else printable(address_of(article)).strip() or "Untitled"


def breakable(words: str) -> Words:
    """`words`, with places in very long ones where a line may break; nothing is added to the text."""
    if not _LONG_WORD.search(words):
        return words
    parts: list[str | bool | None] = []
    at = 0
    for match in _LONG_WORD.finditer(words):
        for place in range(match.start() + _STEP, match.end() - 2, _STEP):
            parts += [words[at:place], True]
            at = place
    return [*parts, words[at:]]


@cache
def colours() -> Data:
    """Ink, small print, and how each kind is marked on paper."""
    with resource_path("themes", "kinds.toml").open("rb") as file:
        light = tomllib.load(file)["light"]
    return {
        "ink": light["ink"],
        "muted": light["muted"],
        "marks": {name: mark for name, mark in light.items() if isinstance(mark, dict)},
    }


def _plain_block(role: str, text: str) -> Data:
    language = "he" if any("\u0590" <= c <= "\u05ff" for c in text) else "ar"
    return {
        "role": role,
        "rtl": is_right_to_left(text),
        "language": language,
        "pieces": [{"text": breakable(text)}],
        "glosses": [],
    }


def _body(body: str) -> Iterator[Data]:
    """The note's words: paragraphs, and lists with their items."""
    for kind, blocks in groupby(body_blocks(plain_lines(body)), key=lambda block: block.type):
        items = [[{**span, "text": breakable(span["text"])} for span in block.spans()] for block in blocks]
        if kind == "item":
            yield {"type": "list", "items": items}
        else:
            yield from ({"type": kind, "spans": spans} for spans in items)


def _evidence(row: Evidence) -> Data:
    link = web_address(row.link) or ""
    return {
        "source": breakable(printable(row.source)),
        "link": link,
        "shown-link": breakable(printable(link)),
        "file": breakable(printable(attachment_line(row))),
        "shows": breakable(printable(row.shows)),
        "method": breakable(printable(row.method)),
        "checked": breakable(printable(checked_line(row))),
    }


def _tags(document: ExportDocument) -> list[str]:
    return list(dict.fromkeys(printable(tag) for note in document.notes for tag in note.tags))
