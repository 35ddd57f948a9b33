"""An article as a QTextDocument: one text block an article block, offsets mapped, each role set as such."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.spans import Span
from desktop_app.ui.page.offsets import Utf16Map
from desktop_app.ui.reading_settings import ReadingSettings
from desktop_app.ui.theme import SANS, SERIF

MARGIN = 14
"""Pixels around the text."""


class ArticleDocument(QTextDocument):
    """The page's text; neither it nor its formats ever change.

    No colour stands in it, so that it is not laid out again for another theme: words have the palette's colour, quiet
    ones get theirs when they are painted. What is marked is painted by `marks.Marks`.
    """

    def __init__(self, article: Article, settings: ReadingSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(MARGIN)
        self.article = article
        self._settings = settings
        self._maps: dict[int, Utf16Map] = {}
        self._formats: dict[BlockRole, QTextCharFormat] = {}
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

    def units(self, place: int, span: Span) -> tuple[int, int]:
        """Where `span` begins and ends within the text block of index `place`, in UTF-16 units."""
        begin, offsets = self.article.blocks[place].span.start, self._map(place)
        return offsets.to_utf16(span.start - begin), offsets.to_utf16(span.end - begin)

    def quiet_cursors(self) -> list[QTextCursor]:
        """Cursors that select the blocks that are set in the quiet colour."""
        return [self.cursor(block.span) for block in self.article.blocks if block.role in QUIET]

    def _map(self, place: int) -> Utf16Map:
        if place not in self._maps:
            self._maps[place] = Utf16Map(self.article.blocks[place].span.of(self.article.text))
        return self._maps[place]

    def _block_near(self, offset: int) -> int:
        place = self.article.block_at(offset)
        if place is not None:
            return place
        after = bisect_right(self.article.blocks, offset, key=lambda block: block.span.end)
        return max(0, after - 1)

    # -- text and formats

    def _fill(self) -> None:
        """All words at once, set as paragraphs; then what is set otherwise.

        Block by block this would take four times as long, which a reader of a long article would feel.
        """
        blocks, text = self.article.blocks, self.article.text
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        cursor.setBlockFormat(self._block_format(BlockRole.PARAGRAPH))
        words = "\n".join(_one_line(block.span.of(text)) for block in blocks)
        cursor.insertText(words, self._base(BlockRole.PARAGRAPH))
        for place, block in enumerate(blocks):
            if block.role is not BlockRole.PARAGRAPH:
                cursor.setPosition(self.findBlockByNumber(place).position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setBlockFormat(self._block_format(block.role))
                cursor.setCharFormat(self._base(block.role))
        cursor.endEditBlock()

    def _base(self, role: BlockRole) -> QTextCharFormat:
        """The characters of a block."""
        if role not in self._formats:
            size, weight, sans = STYLES.get(role, (1.0, QFont.Weight.Normal, False))
            base = QTextCharFormat()
            base.setFontFamilies([SANS if sans else SERIF, "DejaVu Sans" if sans else "DejaVu Serif"])
            base.setFontPointSize(self._settings.point_size * size)
            base.setFontWeight(weight)
            self._formats[role] = base
        return self._formats[role]

    def _block_format(self, role: BlockRole) -> QTextBlockFormat:
        point_size = self._settings.point_size
        form = QTextBlockFormat()
        tight = role in TIGHT
        height = round(100 * (self._settings.spacing * (0.88 if tight else 1.0)))
        form.setLineHeight(max(100, height), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(point_size * (0.5 if tight else 0.95))
        form.setTopMargin(point_size * (1.0 if role is BlockRole.HEADING else 0.0))
        if role in (BlockRole.BLOCK_QUOTE, BlockRole.LIST_ITEM):
            form.setLeftMargin(point_size * 1.8)
        return form


STYLES: dict[BlockRole, tuple[float, QFont.Weight, bool]] = {
    BlockRole.HEADLINE: (1.75, QFont.Weight.Bold, False),
    BlockRole.STANDFIRST: (1.15, QFont.Weight.Normal, False),
    BlockRole.BYLINE: (0.85, QFont.Weight.Normal, True),
    BlockRole.DATELINE: (0.85, QFont.Weight.Normal, True),
    BlockRole.HEADING: (1.1, QFont.Weight.Bold, True),
    BlockRole.CAPTION: (0.85, QFont.Weight.Normal, True),
    BlockRole.CREDIT: (0.75, QFont.Weight.Normal, True),
}
"""Size factor, weight, sans or serif, of the roles that differ from a paragraph."""

QUIET = frozenset(
    (BlockRole.STANDFIRST, BlockRole.BYLINE, BlockRole.DATELINE, BlockRole.CAPTION, BlockRole.CREDIT)
)
"""Roles in the theme's quiet colour."""

TIGHT = frozenset(
    (BlockRole.HEADLINE, BlockRole.BYLINE, BlockRole.DATELINE, BlockRole.CAPTION, BlockRole.CREDIT)
)
"""Roles that stand close to what follows."""

_ONE_LINE = {ord(c): " " for c in "\n\r\t\u2028\u2029\v\f\x1c\x1d\x1e\x85"} | dict.fromkeys(
    map(ord, "\0\ufdd0\ufdd1"), "\ufffd"
)


def _one_line(text: str) -> str:
    """`text` with line breaks as spaces and characters that Qt would swallow replaced; the length stays."""
    return text.translate(_ONE_LINE)
