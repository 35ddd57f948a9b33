"""Results as a list: who, what kind, when and where above, the words with the hits marked below."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.domain.notes import Rating
from desktop_app.domain.searching import Hit, Part

HIT = Qt.ItemDataRole.UserRole
HTML = Qt.ItemDataRole.UserRole + 1
MARGIN = 4


class HtmlDelegate(QStyledItemDelegate):
    """Draws items as rich text in the colours of the list."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one item."""
        self.initStyleOption(option, index)
        option.text = ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        document = self._document(index, rect.width(), palette, selected=selected)
        painter.save()
        painter.translate(rect.left() + MARGIN, rect.top() + MARGIN)
        document.drawContents(painter, QRectF(0, 0, rect.width() - 2 * MARGIN, rect.height()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the words need in the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else 400
        document = self._document(index, width, QPalette(), selected=False)
        return QSize(width, int(document.size().height()) + 2 * MARGIN)

    @staticmethod
    def _document(
        index: QModelIndex | QPersistentModelIndex, width: int, palette: QPalette, *, selected: bool
    ) -> QTextDocument:
        role = QPalette.ColorRole
        ink = palette.color(role.HighlightedText if selected else role.Text).name()
        quiet = ink if selected else palette.color(role.PlaceholderText).name()
        mark = palette.color(role.Text if selected else role.Accent).name()
        document = QTextDocument()
        document.setDocumentMargin(2)
        document.setDefaultFont(QApplication.font())
        document.setDefaultStyleSheet(
            f"body {{ color: {ink}; }} .quiet {{ color: {quiet}; }} "
            f".hit {{ color: {ink if selected else mark}; font-weight: bold; text-decoration: underline; }}"
        )
        document.setHtml(f"<body>{index.data(HTML)}</body>")
        document.setTextWidth(width - 2 * MARGIN)
        return document


class HitList(QListWidget):
    """The results of a search."""

    chosen = Signal(object)
    """The `Hit` that was clicked or entered."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(HtmlDelegate(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._ratings: dict[str, str] = {}
        self._kinds = {
            "claim": self.tr("Claim"),
            "denial": self.tr("Denial"),
            "other": self.tr("Other attribution"),
            "own-voice": self.tr("Article’s own claim"),
            "": "",
        }
        self._parts = {
            Part.TEXT: self.tr("Text"),
            Part.NOTES: self.tr("Note"),
            Part.STATEMENTS: self.tr("Statement"),
        }
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def set_ratings(self, ratings: Sequence[Rating]) -> None:
        """Call verdicts so."""
        self._ratings = {rating.key: rating.label for rating in ratings}

    def show_hits(self, hits: Sequence[tuple[Hit, float | None]]) -> None:
        """List hits, each with its likeness where there is one."""
        self.clear()
        for hit, likeness in hits:
            facts = self._facts(hit, likeness)
            head = hit.speaker or hit.title
            item = QListWidgetItem(self)
            item.setData(HIT, hit)
            item.setData(HTML, self._html(hit, head, facts))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{head}, {', '.join(facts)}: {hit.snippet}")

    def hits(self) -> list[Hit]:
        """What is listed."""
        return [self.item(row).data(HIT) for row in range(self.count())]

    def _facts(self, hit: Hit, likeness: float | None) -> list[str]:
        facts = [
            self._kinds[hit.kind] or self._parts[hit.part],
            self._ratings.get(hit.verdict or "", hit.verdict or ""),
            *(f"#{tag}" for tag in hit.tags),
            self.tr("protected") if hit.protected else "",
            hit.dated.isoformat() if hit.dated else "",
            hit.title if hit.speaker else "",
            hit.site,
            self.tr("{percent} % alike").format(percent=round(100 * likeness))
            if likeness is not None
            else "",
        ]
        return [fact for fact in facts if fact]

    @staticmethod
    def _html(hit: Hit, head: str, facts: list[str]) -> str:
        words, at = "", 0
        for mark in hit.marks:
            words += escape(hit.snippet[at : mark.start])
            words += f'<span class="hit">{escape(mark.of(hit.snippet))}</span>'
            at = mark.end
        words += escape(hit.snippet[at:])
        return f'<b>{escape(head)}</b> <span class="quiet">{escape(" · ".join(facts))}</span><br/>{words}'

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(HIT))
