"""One open article in a tab: its view, what is known of it, and what the filter lets through."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.analysis import Analysis, ModelInfo, Statement, StatementKind
from desktop_app.domain.anchoring import exact_place
from desktop_app.domain.article import Article
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.notes import Note
from desktop_app.domain.spans import Span, hull
from desktop_app.ui.page.document import ArticleDocument
from desktop_app.ui.page.view import ReadingView
from desktop_app.ui.reading_settings import ReadingSettings
from desktop_app.ui.theme import Theme, mark_name

EMPTY = Analysis((), (), (), ModelInfo("", ""))


@dataclass(frozen=True, slots=True)
class Filter:
    """What the reader wants to see in full colour."""

    marks: frozenset[str] = frozenset(("claim", "denial", "other", "own-voice"))
    """Names of marks: the three kinds and own-voice claims."""
    speaker: str | None = None
    """Id of the one speaker to show; None: everybody."""
    notes: bool = True

    def lets_through(self, statement: Statement) -> bool:
        """Whether `statement` is shown in full colour."""
        return mark_name(statement) in self.marks and (
            self.speaker is None or statement.speaker == self.speaker
        )


@dataclass(slots=True)
class PageState:
    """What the window knows of an open article."""

    ref: ArticleRef
    article: Article
    analysis: Analysis = EMPTY
    final: bool = False
    """The analysis is whole; before, it holds the blocks done so far."""
    notes: tuple[Note, ...] = ()
    filter: Filter = field(default_factory=Filter)
    statement: str | None = None
    """Id of the statement that the reader works with."""


class ArticlePage(QWidget):
    """The tab of one article."""

    statement_chosen = Signal(object)
    """The `Statement` that was clicked, or None."""
    note_wanted = Signal(object)
    """The `Note` that the reader went to."""
    visible_block = Signal(int)
    """Index of the block at the top of the window."""
    marks_changed = Signal()
    """Other statements or notes are shown, or in another way."""
    theme_changed = Signal(object)
    """The `Theme` that the page is shown in now."""

    def __init__(
        self, state: PageState, theme: Theme, settings: ReadingSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.state = state
        self.theme = theme
        self.can_show_pages = False
        """The original is a PDF, so that its pages can be shown."""
        self.can_show_full_text = False
        """The article is a part of its page, so that the whole can be shown."""
        self.settings = self._set_so = settings
        self.view = ReadingView(ArticleDocument(state.article, settings), theme, settings, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.view)
        layout.addWidget(self.splitter)
        self.view.clicked.connect(self.choose_at)
        self.view.lane.clicked.connect(lambda statement: self.choose(statement, scroll=False))
        self.view.note_lane.clicked.connect(
            lambda number: self.note_wanted.emit(self.state.notes[number - 1])
        )
        self.view.scrolled.connect(self.visible_block)
        self._show_marks()

    def set_theme(self, theme: Theme) -> None:
        """Show the page in another theme."""
        self.theme = theme
        self.view.set_theme(theme)
        self.theme_changed.emit(theme)

    def set_settings(self, settings: ReadingSettings) -> None:
        """Set the page in another size, width or spacing, at the same place; one that is not seen when it is."""
        self.settings = settings
        if self.isVisible():
            self._set_page()

    def showEvent(self, event: QShowEvent) -> None:
        """Set the page as the reader wanted while another one was in front."""
        super().showEvent(event)
        if self.settings != self._set_so:
            self._set_page()

    def _set_page(self) -> None:
        self._set_so = self.settings
        self.view.set_page(ArticleDocument(self.state.article, self.settings), self.settings)

    def show_part(self, statements: tuple[Statement, ...]) -> None:
        """Colour what has been found so far."""
        if not self.state.final:
            self.state.analysis = replace(EMPTY, statements=statements)
            self._show_marks()

    def show_analysis(self, analysis: Analysis) -> None:
        """Colour the whole result."""
        self.state.analysis, self.state.final = analysis, True
        if self.state.filter.speaker and analysis.speaker(self.state.filter.speaker) is None:
            self.state.filter = replace(self.state.filter, speaker=None)
        self._show_marks()

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show the notes' numbers in the margin."""
        self.state.notes = notes
        self._show_margin()

    def set_filter(self, chosen: Filter) -> None:
        """Dim what `chosen` does not let through; the text stays as it is."""
        self.state.filter = chosen
        self.view.set_shown(chosen.lets_through)
        self._show_margin()

    def choose(self, statement: Statement | None, *, scroll: bool = True) -> None:
        """Make `statement` the one that the reader works with."""
        self.state.statement = statement.id if statement else None
        if statement is not None and scroll:
            self.view.show_span(statement.extent)
        self.view.frame(statement.pieces if statement else ())
        self.statement_chosen.emit(statement)

    def chosen(self) -> Statement | None:
        """The statement that the reader works with."""
        return self.state.analysis.statement(self.state.statement) if self.state.statement else None

    def show_note(self, note: Note) -> None:
        """Scroll to the words of `note`."""
        if note.placed and (place := exact_place(self.state.article.text, note.anchor)):
            self.view.show_span(place)

    def note_span(self) -> Span | None:
        """What a new note would be taken on: the selection, else the chosen statement's content."""
        statement = self.chosen()
        return self.view.selected_span() or (
            hull(statement.content or statement.pieces) if statement else None
        )

    def counts(self) -> dict[str, int]:
        """How many statements carry each mark, and how many notes there are."""
        found = dict.fromkeys((*(kind.value for kind in StatementKind), "own-voice"), 0)
        for statement in self.state.analysis.statements:
            found[mark_name(statement)] += 1
        return {**found, "note": len(self.state.notes)}

    def statement_at(self, offset: int) -> Statement | None:
        """The innermost statement at a code point offset, one that the filter lets through if there is any."""
        article = self.state.article
        place = article.block_at(offset)
        place = article.block_at(offset - 1) if place is None else place
        near = self.view.marks.statements(place) if place is not None else []
        here = [s for s in near if any(piece.start <= offset <= piece.end for piece in s.pieces)]
        fitting = [s for s in here if self.state.filter.lets_through(s)] or here
        return min(fitting, key=lambda s: len(s.extent), default=None)

    def choose_at(self, offset: int) -> None:
        """Make the innermost statement at a code point offset the one that the reader works with."""
        self.choose(self.statement_at(offset), scroll=False)

    def note_places(self) -> list[tuple[int, Span]]:
        """The numbers of the notes that are shown, and the words that each stands on."""
        if not self.state.filter.notes:
            return []
        return [
            (number, place)
            for number, note in enumerate(self.state.notes, 1)
            if note.placed and (place := exact_place(self.state.article.text, note.anchor))
        ]

    def _show_marks(self) -> None:
        analysis = self.state.analysis
        self.view.set_shown(self.state.filter.lets_through)
        self.view.set_statements(
            analysis.statements, {speaker.id: speaker.name for speaker in analysis.speakers}
        )
        self.marks_changed.emit()

    def _show_margin(self) -> None:
        self.view.set_notes(self.note_places())
        self.marks_changed.emit()
