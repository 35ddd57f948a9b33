"""Lines of pages to paragraphs with roles: hyphens joined, paragraphs whole over columns and pages."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from desktop_app.domain.article import BlockRole, PageText
from desktop_app.domain.spans import Span
from desktop_app.importers import line_patterns as look
from desktop_app.importers.draft import DraftBuilder
from desktop_app.importers.pdf_layout import Line
from desktop_app.importers.pdf_words import HYPHEN_AT_LINE_END, Word

_HYPHENS = ("-", "\u00ad", "\u2010", HYPHEN_AT_LINE_END)
_KEEP_HYPHEN_AFTER = frozenset(
    ["self", "non", "ex", "anti", "pre", "post", "co", "vice", "mid", "semi", "well", "cross", "all", "half"]
)


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: list[Line]
    page: int
    role: BlockRole = BlockRole.PARAGRAPH

    @property
    def height(self) -> float:
        """The usual height of its letters."""
        return median(line.height for line in self.lines)

    @property
    def text(self) -> str:
        """Its lines with single spaces."""
        return " ".join(line.text for line in self.lines)


@dataclass(slots=True)
class Page:
    """A page's lines in reading order."""

    index: int
    lines: list[Line]
    edges: dict[int, tuple[float, float]] = field(default_factory=dict)
    """Each column's usual left and right edge."""

    def __post_init__(self) -> None:
        for column in {line.column for line in self.lines}:
            lines = [line for line in self.lines if line.column == column]
            lefts = Counter(round(line.left) for line in lines)
            self.edges[column] = (
                float(min(lefts, key=lambda x: (-lefts[x], x))),
                max(line.right for line in lines),
            )


def paragraphs_of(pages: list[Page]) -> list[Paragraph]:
    """The paragraphs of all pages in reading order, with their roles."""
    body = _body_height(pages)
    out: list[Paragraph] = []
    for page in pages:
        leading = _leading(page.lines)
        before: Line | None = None
        for line in page.lines:
            if before is not None and before.column == line.column and _goes_on(before, line, page, leading):
                out[-1].lines.append(line)
            elif (before is None or before.column != line.column) and out and _continued(out, line, body):
                _carrier(out, body).lines.append(line)
            else:
                out.append(Paragraph([line], page.index))
            before = line
    _set_roles(out, body)
    return out


def _body_height(pages: list[Page]) -> float:
    """The height of most of the text."""
    counts: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            counts[round(line.height, 1)] += len(line.text)
    return counts.most_common(1)[0][0] if counts else 10.0


def _leading(lines: list[Line]) -> float:
    """The usual distance from one line to the next on a page."""
    steps = [a.bottom - b.bottom for a, b in pairwise(lines) if a.column == b.column and a.bottom > b.bottom]
    steps = [step for step in steps if step > 0]
    return median(steps) if steps else 0.0


def _goes_on(before: Line, line: Line, page: Page, leading: float) -> bool:
    """Whether a line goes on with the paragraph of the line above it."""
    if abs(before.height - line.height) > 0.12 * max(before.height, line.height) or before.bold != line.bold:
        return False
    step = before.bottom - line.bottom
    if (step > 1.25 * max(leading, line.height) and step > 1.5 * line.height) or step > 2.2 * line.height:
        return False
    left, right = page.edges[line.column]
    indented = line.left > left + 0.6 * line.height and before.left <= left + 0.3 * line.height
    if indented and line.left < left + 6 * line.height and not _hanging(before):
        return False
    if look.LIST_ITEM.match(line.text):
        return False
    ended = look.SENTENCE_END.search(before.text) is not None
    room = right - before.right
    fits = room > (line.words[0].right - line.words[0].left) + 0.5 * line.height
    return not (ended and fits and room > 0.12 * (right - left))


def _hanging(line: Line) -> bool:
    return look.LIST_ITEM.match(line.text) is not None


def _carrier(paragraphs: list[Paragraph], body: float) -> Paragraph:
    """The last paragraph of running text, past captions that stand at a column's foot."""
    for paragraph in reversed(paragraphs[-3:]):
        if abs(paragraph.height - body) <= 0.12 * body:
            return paragraph
    return paragraphs[-1]


def _continued(paragraphs: list[Paragraph], line: Line, body: float) -> bool:
    """Whether the first line of a column or page goes on with the paragraph that the last one left open."""
    carrier = _carrier(paragraphs, body)
    last = carrier.lines[-1]
    if abs(last.height - line.height) > 0.1 * line.height or last.bold != line.bold:
        return False
    if abs(line.height - body) > 0.12 * body:
        return False
    if last.text.endswith(_HYPHENS):
        return True
    if look.SENTENCE_END.search(last.text) or look.LIST_ITEM.match(line.text):
        return False
    return len(last.text) > 20


def _set_roles(paragraphs: list[Paragraph], body: float) -> None:
    headline = _headline(paragraphs, body)
    for i, paragraph in enumerate(paragraphs):
        paragraph.role = _role(paragraph, body, i, headline)
    if headline is not None and headline + 1 < len(paragraphs):
        following = paragraphs[headline + 1]
        if following.role is BlockRole.HEADING and len(following.text.split()) > 5:
            following.role = BlockRole.STANDFIRST


def _headline(paragraphs: list[Paragraph], body: float) -> int | None:
    """The paragraph of the first page that is set largest, when it is larger than the body."""
    first = [i for i, p in enumerate(paragraphs) if p.page == paragraphs[0].page and len(p.text) > 3]
    if not first:
        return None
    largest = max(first, key=lambda i: (round(paragraphs[i].height, 1), -i))
    tall = paragraphs[largest].height > 1.15 * body
    return largest if tall and len(paragraphs[largest].text) <= 300 else None


def _role(paragraph: Paragraph, body: float, at: int, headline: int | None) -> BlockRole:
    text, height = paragraph.text, paragraph.height
    short = len(text) <= 200
    if at == headline:
        return BlockRole.HEADLINE
    if short and look.CREDIT.match(text):
        return BlockRole.CREDIT
    if short and look.DATE_LINE.match(text):
        return BlockRole.DATELINE
    if short and look.BYLINE.match(text):
        return BlockRole.BYLINE
    if look.LIST_ITEM.match(text):
        return BlockRole.LIST_ITEM
    if height > 1.12 * body and len(text) <= 300:
        return BlockRole.HEADING
    if _is_caption(text, smaller=height < 0.93 * body):
        return BlockRole.CAPTION
    bold = all(line.bold for line in paragraph.lines)
    if bold and len(paragraph.lines) <= 2 and short and not re.search(r"[.,;:]$", text):
        return BlockRole.HEADING
    return BlockRole.PARAGRAPH


def _is_caption(text: str, *, smaller: bool) -> bool:
    if len(text) > 400:
        return False
    named = re.match(r"(?:Figure|Fig\.|Abbildung|Abb\.|Table|Photo|Image)\s*\d{0,3}\s*[:.]", text)
    return bool(named or look.CAPTION.match(text) or (smaller and look.CREDIT_AT_END.search(text)))


class PageTextBuilder:
    """Writes paragraphs as blocks and remembers where each word stands on its page."""

    def __init__(self, vocabulary: Counter[str]) -> None:
        self.builder = DraftBuilder()
        self.page_map: list[PageText] = []
        self._vocabulary = vocabulary

    def add(self, paragraph: Paragraph) -> None:
        """Append one paragraph."""
        pieces: list[str] = []
        runs: list[tuple[int, int, Word]] = []
        at = 0
        glue = ""
        words = [
            (word, i == len(line.words) - 1) for line in paragraph.lines for i, word in enumerate(line.words)
        ]
        for i, (word, ends_line) in enumerate(words):
            text = word.text
            following = words[i + 1][0].text if i + 1 < len(words) else ""
            next_glue = " "
            if text.endswith(_HYPHENS) and (ends_line or text.endswith(HYPHEN_AT_LINE_END)) and following:
                text, next_glue = self._at_line_end(text, following), ""
            text = _printable(text.replace(HYPHEN_AT_LINE_END, "-").replace("\u00ad", ""))
            if not text:
                continue
            if pieces:
                pieces.append(glue)
                at += len(glue)
            pieces.append(text)
            runs.append((at, at + len(text), word))
            at += len(text)
            glue = next_glue
        self._write("".join(pieces), runs, paragraph.role)

    def _write(self, text: str, runs: list[tuple[int, int, Word]], role: BlockRole) -> None:
        span = self.builder.add(text, role)
        if span is None:
            return
        for start, end, word in runs:
            self.page_map.append(PageText(Span(span.start + start, span.start + end), word.box))

    def _at_line_end(self, text: str, following: str) -> str:
        """A word that ends a line with a hyphen, without it where the hyphen only divides the word.

        What decides is how the word is written elsewhere in the document, then its parts.
        """
        stem = text[:-1]
        first = re.match(r"\w*", following)
        rest = first.group() if first else ""
        if not stem or not rest or not stem[-1].isalpha() or not rest[0].islower():
            return f"{stem}-"
        head = re.split(r"\W", stem)[-1].casefold()
        whole, with_hyphen = f"{head}{rest}".casefold(), f"{head}-{rest}".casefold()
        if self._vocabulary[with_hyphen] > self._vocabulary[whole]:
            return f"{stem}-"
        if self._vocabulary[whole]:
            return stem
        return f"{stem}-" if head in _KEEP_HYPHEN_AFTER else stem


def vocabulary_of(pages: list[Page]) -> Counter[str]:
    """How often each word is written in the document, with hyphens inside it."""
    counts: Counter[str] = Counter()
    for page in pages:
        for line in page.lines:
            for word in line.words:
                if not word.text.endswith(_HYPHENS):
                    counts[word.text.strip(".,;:!?\"'“”‘’()[]«»").casefold()] += 1
    return counts


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "" for c in text)
