"""Connects the library's window with the rest: where hits are shown, and what the library asks of the reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import DamagedLibrary, HearsayError
from desktop_app.domain.library import ArticleRef, Change, Changed, Duplicate, NoteConflict
from desktop_app.domain.people import SpeakerIn
from desktop_app.domain.searching import Hit, Part
from desktop_app.domain.spans import Span, words_of
from desktop_app.services.bundle import Services
from desktop_app.services.opened import OpenedArticle
from desktop_app.ui.article_tabs import ArticleTabs
from desktop_app.ui.docks.notes import NotesDock
from desktop_app.ui.editing.editor import Editor
from desktop_app.ui.library.offer_bar import Offer, OfferBar
from desktop_app.ui.library.scale_dialog import ScaleDialog
from desktop_app.ui.library.window import LibraryWindow
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.messages import told
from desktop_app.ui.page.article_page import ArticlePage


class LibraryDesk(QObject):
    """Opens the library's window and answers what is chosen there."""

    replaced = Signal()
    """Another library is open in the place of the first: what the tabs show is no longer in it."""
    export_wanted = Signal(object, object)
    """Articles of the library to write in another format, and the window that asks."""

    def __init__(
        self, services: Services, editor: Editor, tabs: ArticleTabs, notes: NotesDock, messages: MessageBar
    ) -> None:
        super().__init__(tabs)
        self._services, self._editor, self._tabs, self._notes = services, editor, tabs, notes
        self._messages = messages
        self.offers = OfferBar(tabs.window())
        self._window: LibraryWindow | None = None
        self._wanted: dict[ArticleRef, Hit | Span] = {}
        services.reading.opened.connect(self._on_opened)
        services.library.conflict.connect(self._on_conflict)
        services.library.unavailable.connect(self._on_unavailable)
        services.care.gone_back.connect(self._on_gone_back)

    def window(self) -> LibraryWindow:
        """The library's window, made when it is first wanted."""
        if self._window is None:
            parent: QWidget = self._tabs.window()
            self._window = LibraryWindow(self._services, self._editor, self._tabs.page, parent)
            self._window.hit_chosen.connect(self.go_to)
            self._window.open_wanted.connect(self.open)
            self._window.articles.export_wanted.connect(self._export)
        return self._window

    # -- what the menu offers

    def search(self) -> None:
        """Search the library; for the selected words if there are any."""
        page = self._tabs.page()
        span = page.view.selected_span() if page else None
        window = self.window()
        window.show_page(window.search)
        window.search.begin(f'"{span.of(page.state.article.text)}"' if page and span else "")

    def checked_before(self) -> None:
        """Look for what is similar to the statement in hand or the selected words."""
        page = self._tabs.page()
        span = page.view.selected_span() if page else None
        statement = page.chosen() if page else None
        window = self.window()
        window.show_page(window.checked)
        if page and span:
            window.checked.begin(span.of(page.state.article.text))
        elif page and statement:
            window.checked.begin(
                words_of(page.state.article.text, statement.content or statement.pieces, " ")
            )

    def speaker(self) -> None:
        """Show what the speaker of the statement in hand says in the whole library."""
        page = self._tabs.page()
        statement = page.chosen() if page else None
        speaker = page.state.analysis.speaker(statement.speaker) if page and statement else None
        window = self.window()
        window.show_page(window.people)
        if page and speaker:
            window.people.begin(SpeakerIn(page.state.ref.article_id, speaker.name))

    def show(self, name: str) -> None:
        """Show the page of that name: `articles`, `lost`, `corrections` or `trash`."""
        window = self.window()
        window.show_page(getattr(window, name))

    def export(self) -> None:
        """Export the articles that are selected in the library."""
        window = self.window()
        window.show_page(window.articles)
        window.articles.export_chosen()

    def tell_exported(self, words: str) -> None:
        """Say what came of an export."""
        self.window().articles.told.emit(words)

    def _export(self, entries: object) -> None:
        self.export_wanted.emit(entries, self.window())

    def edit_scale(self) -> None:
        """Change the verdict scale; that can be undone."""
        dialog = ScaleDialog(self._services.library.ratings(), self._tabs.window())
        dialog.scale_chosen.connect(self._set_scale)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set_scale(self, before: object, after: object) -> None:
        library = self._services.library
        self._editor.do(
            self.tr("change of the verdicts"),
            lambda: library.save_scale(library.ratings(), after),  # type: ignore[arg-type]
            lambda: library.save_scale(library.ratings(), before),  # type: ignore[arg-type]
        )

    # -- going to what was found

    def go_to(self, hit: Hit) -> None:
        """Show where a hit stands."""
        self._want(hit.ref, hit)

    def open(self, ref: ArticleRef, span: Span | None) -> None:
        """Open an article, at `span` if there is one."""
        self._want(ref, span)

    def _want(self, ref: ArticleRef, where: Hit | Span | None) -> None:
        page = self._tabs.page_of(ref)
        if where is not None:
            self._wanted[ref] = where
        if page is None:
            self._services.reading.open_ref(ref)
        else:
            self._tabs.setCurrentWidget(page)
            self.settle(page)

    def settle(self, page: ArticlePage) -> None:
        """More is known of `page`: go to what is wanted there, as soon as that is there."""
        where = self._wanted.get(page.state.ref)
        if where is None:
            return
        if isinstance(where, Span):
            page.view.show_span(where)
            arrived = True
        elif where.part is Part.NOTES:
            note = next((note for note in page.state.notes if note.id == where.key), None)
            if note is not None:
                self._notes.select(note)
            arrived = note is not None
        else:
            arrived = self._show_hit(page, where)
        if arrived:
            del self._wanted[page.state.ref]

    @staticmethod
    def _show_hit(page: ArticlePage, hit: Hit) -> bool:
        if hit.start is not None:
            page.view.show_span(Span(hit.start, hit.start + 1))
        if hit.part is Part.TEXT:
            return True
        statement = page.state.analysis.statement(hit.key) if page.state.final else None
        if statement is not None:
            page.choose(statement)
        return page.state.final

    # -- questions

    def _on_opened(self, opened: OpenedArticle) -> None:
        if page := self._tabs.page_of(opened.ref):
            self.settle(page)
        if opened.duplicates:
            self._offer_duplicate(opened, opened.duplicates[0])

    def _offer_duplicate(self, opened: OpenedArticle, other: Duplicate) -> None:
        notes = self.tr("%n note(s)", "", other.entry.note_count)
        why = (
            self.tr("It names the same address.")
            if other.same_address
            else self.tr("{percent} % of the words are the same.").format(percent=round(100 * other.likeness))
        )
        text = self.tr(
            "“{title}” seems to be in your library already: opened on {day}, {notes}. {why}"
        ).format(
            title=other.entry.title,
            day=f"{other.entry.opened_at.astimezone():%Y-%m-%d}",
            notes=notes,
            why=why,
        )
        answers: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Open that one"), lambda: self._open_instead(opened.ref, other)),
            (self.tr("Add this as its new version"), lambda: self._join(opened.ref, other)),
            (self.tr("Keep both"), lambda: None),
        ]
        self.offers.ask(Offer(f"duplicate {opened.ref.article_id}", text, answers))

    def _open_instead(self, ref: ArticleRef, other: Duplicate) -> None:
        self.window().articles.remove_article(ref.article_id)
        self.close_article(ref)
        self.open(other.entry.ref, None)

    def _join(self, ref: ArticleRef, other: Duplicate) -> None:
        library, into = self._services.library, other.entry.ref.article_id
        change = Change(into, Changed.ARTICLE)
        joined: list[object] = []
        self.close_article(ref)
        self._editor.do(
            self.tr("joining of two articles"),
            lambda: library.write(
                lambda lib: lib.duplicates.join(ref.article_id, into), change, joined.append
            ),
            lambda: library.write(lambda lib: lib.duplicates.part(joined[-1]), change),  # type: ignore[arg-type]
        )
        library.read(lambda lib: lib.newest_version(into), lambda newest: self.open(newest, None))

    def close_article(self, ref: ArticleRef) -> None:
        """Close the tab of an article."""
        if page := self._tabs.page_of(ref):
            self._tabs.tabCloseRequested.emit(self._tabs.indexOf(page))

    def _on_conflict(self, article_id: int, conflict: NoteConflict) -> None:
        mine, theirs, library = conflict.mine, conflict.theirs, self._services.library

        def take_theirs() -> None:
            library.keep_aside(article_id, mine)
            self._notes.take_back(theirs)

        def keep_both() -> None:
            both = replace(mine, body=f"{mine.body}\n\n———\n\n{theirs.body}", revision=theirs.revision)
            library.save_note_over(article_id, both)
            self._notes.take_back(both)

        def keep_mine() -> None:
            library.save_note_over(article_id, mine)
            self._notes.take_back(replace(mine, revision=theirs.revision + 1))

        text = self.tr(
            "This note was changed in another window meanwhile. There it now reads: “{theirs}”. Nothing is lost: "
            "the wording that does not stand is in the note’s history."
        ).format(theirs=_short(theirs.body))
        answers = [
            (self.tr("Keep mine"), keep_mine),
            (self.tr("Take the other"), take_theirs),
            (self.tr("Keep both"), keep_both),
        ]
        self.offers.ask(Offer(f"note {mine.id}", text, answers))

    def _on_unavailable(self, problem: HearsayError) -> None:
        care = self._services.care
        if not isinstance(problem, DamagedLibrary):
            self._messages.show_problem(problem)
            return
        copies = [copy for copy in care.copies() if "before-restore" not in copy[0].name]
        answers: list[tuple[str, Callable[[], None]]] = []
        if copies:
            newest, when = copies[0]
            answers.append(
                (self.tr("Go back to the copy of {when}").format(when=when), lambda: care.go_back(newest))
            )
        answers.append((self.tr("Save what can still be read"), care.rescue))
        answers.append((self.tr("Leave it"), lambda: None))
        self.offers.ask(
            Offer(
                "library",
                self.tr("{what} Nothing in it was changed.").format(what=told(problem.what)),
                answers,
            )
        )

    def _on_gone_back(self) -> None:
        self.offers.clear()
        self._wanted.clear()
        self._editor.stack.clear()
        self.replaced.emit()


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 160 else f"{flat[:159]}…"
