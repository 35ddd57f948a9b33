"""An article as a QTextDocument: one text block an article block, offsets mapped, statements as formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop_app.domain.analysis import Statement
from desktop_app.domain.article import Article, Block, BlockRole
from desktop_app.domain.runs import Run, runs_of, statements_by_block
from desktop_app.domain.spans import Span
from desktop_app.ui.page.offsets import Utf16Map
from desktop_app.ui.theme import SANS, SERIF, Theme

Shown = Callable[[Statement], bool]
"""Whether the filter lets a statement through; others are dimmed."""


class ArticleDocument(QTextDocument):
    """The page's text. Its formats are set block by block; the text itself never changes."""

    def __init__(
        self, article: Article, theme: Theme, point_size: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(24)
        self.article = article
        self._theme = theme
        self._point_size = point_size
        self._maps: dict[int, Utf16Map] = {}
        self._marked: set[int] = set()
        self._fill()

    # -- offsets

    def position(self, offset: int) -> int:
        """The document position of the code point `offset` of the article."""
        place = self._block_near(offset)
        block = self.article.blocks[place]
        inside = self._map(place).to_utf16(offset - block.span.start)
        return self.findBlockByNumber(place).position() + inside

    def offset(self, position: int) -> int:
        """The code point of the article at a document position."""
        text_block = self.findBlock(position)
        place = min(max(0, text_block.blockNumber()), len(self.article.blocks) - 1)
        return self.article.blocks[place].span.start + self._map(place).to_code_points(
            position - text_block.position()
        )

    def cursor(self, span: Span) -> QTextCursor:
        """A cursor that selects `span` of the article."""
        cursor = QTextCursor(self)
        cursor.setPosition(self.position(span.start))
        cursor.setPosition(self.position(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _map(self, place: int) -> Utf16Map:
        if place not in self._maps:
            self._maps[place] = Utf16Map(self.article.blocks[place].span.of(self.article.text))
        return self._maps[place]

    def _block_near(self, offset: int) -> int:
        place = self.article.block_at(offset)
        if place is not None:
            return place
        before = [i for i, block in enumerate(self.article.blocks) if block.span.end <= offset]
        return before[-1] if before else 0

    # -- text and formats

    def _fill(self) -> None:
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for place, block in enumerate(self.article.blocks):
            if place:
                cursor.insertBlock()
            cursor.setBlockFormat(_block_format(block, self._point_size))
            cursor.insertText(_one_line(block.span.of(self.article.text)), self._base(block))
        cursor.endEditBlock()

    def _base(self, block: Block) -> QTextCharFormat:
        """The characters of a block without any mark."""
        size, weight, sans, quiet = STYLES.get(block.role, (1.0, QFont.Weight.Normal, False, False))
        base = QTextCharFormat()
        base.setFontFamilies([SANS if sans else SERIF, "DejaVu Sans" if sans else "DejaVu Serif"])
        base.setFontPointSize(self._point_size * size)
        base.setFontWeight(weight)
        base.setForeground(self._theme.quiet if quiet else self._theme.ink)
        return base

    def mark(
        self, statements: Sequence[Statement], shown: Shown, places: Iterable[int] | None = None
    ) -> None:
        """Mark `statements` in the blocks `places` (all of them when None); what the filter stops is dimmed."""
        wanted = range(len(self.article.blocks)) if places is None else sorted(places)
        by_block = statements_by_block(self.article, statements)
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for place in wanted:
            here = by_block.get(place, [])
            if here or place in self._marked:
                self._mark_block(cursor, place, here, shown)
        cursor.endEditBlock()

    def _mark_block(self, cursor: QTextCursor, place: int, here: list[Statement], shown: Shown) -> None:
        block = self.article.blocks[place]
        start = self.findBlockByNumber(place).position()
        offsets = self._map(place)
        base = self._base(block)
        for run in runs_of(block.span, here):
            cursor.setPosition(start + offsets.to_utf16(run.span.start - block.span.start))
            end = start + offsets.to_utf16(run.span.end - block.span.start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._format(base, run, shown))
        if here:
            self._marked.add(place)
        else:
            self._marked.discard(place)

    def _format(self, base: QTextCharFormat, run: Run, shown: Shown) -> QTextCharFormat:
        marked = QTextCharFormat(base)
        if run.is_source:
            marked.setFontWeight(QFont.Weight.Bold)
        if run.is_cue:
            marked.setFontItalic(True)
        if run.statement is not None:
            mark = self._theme.mark_of(run.statement)
            visible = shown(run.statement)
            marked.setBackground(mark.fill if visible else QColor(Qt.GlobalColor.transparent))
            marked.setUnderlineStyle(mark.underline)
            marked.setUnderlineColor(mark.line if visible else self._theme.edge)
        return marked


STYLES: dict[BlockRole, tuple[float, QFont.Weight, bool, bool]] = {
    BlockRole.HEADLINE: (1.75, QFont.Weight.Bold, False, False),
    BlockRole.STANDFIRST: (1.15, QFont.Weight.Normal, False, True),
    BlockRole.BYLINE: (0.85, QFont.Weight.Normal, True, True),
    BlockRole.DATELINE: (0.85, QFont.Weight.Normal, True, True),
    BlockRole.HEADING: (1.1, QFont.Weight.Bold, True, False),
    BlockRole.CAPTION: (0.85, QFont.Weight.Normal, True, True),
    BlockRole.CREDIT: (0.75, QFont.Weight.Normal, True, True),
}
"""Size factor, weight, sans or serif, quiet or not, of the roles that differ from a paragraph."""


def _block_format(block: Block, point_size: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    tight = block.role in (
        BlockRole.HEADLINE,
        BlockRole.BYLINE,
        BlockRole.DATELINE,
        BlockRole.CAPTION,
        BlockRole.CREDIT,
    )
    form.setLineHeight(108 if tight else 122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(point_size * (0.5 if tight else 0.95))
    form.setTopMargin(point_size * (1.0 if block.role is BlockRole.HEADING else 0.0))
    if block.role in (BlockRole.BLOCK_QUOTE, BlockRole.LIST_ITEM):
        form.setLeftMargin(point_size * 1.8)
    return form


def _one_line(text: str) -> str:
    """`text` with line breaks as spaces and characters that Qt would swallow replaced; the length stays."""
    return "".join(
        " " if c in "\n\r\t\u2028\u2029\v\f\x1c\x1d\x1e\x85" else "\ufffd" if c in "\0\ufdd0\ufdd1" else c
        for c in text
    )
