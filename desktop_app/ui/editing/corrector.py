"""What can be done with the statement in hand: correct it, cite it, judge it; and with the article's speakers."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain import correcting
from desktop_app.domain.analysis import Speaker, Statement, StatementKind
from desktop_app.domain.anchoring import anchor_at
from desktop_app.domain.citation import Citation, cited
from desktop_app.domain.noted import Noted
from desktop_app.domain.notes import Correction, Note
from desktop_app.domain.spans import Span, hull
from desktop_app.ui.editing.dialogs import NameDialog, NamesDialog, Question
from desktop_app.ui.editing.editor import Editor
from desktop_app.ui.editing.extent import ExtentEditor
from desktop_app.ui.message_bar import MessageBar
from desktop_app.ui.page.article_page import ArticlePage


class Corrector(QObject):
    """Turns the reader's choices into corrections and verdicts, all of which can be undone."""

    copied = Signal()
    """A citation is in the clipboard."""
    extent_editor = Signal(object)
    """An `ExtentEditor` to be shown above the page."""

    def __init__(
        self, editor: Editor, page: Callable[[], ArticlePage | None], messages: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._page = page
        self._messages = messages
        self._window = window
        self._editing: ExtentEditor | None = None

    # -- the statement in hand

    def _chosen(self) -> tuple[ArticlePage, Statement] | None:
        page = self._page()
        statement = page.chosen() if page else None
        if page is None or statement is None:
            self._messages.show_message(self.tr("Choose a statement first: click it, or press J and K."))
            return None
        return page, statement

    def _correct(self, page: ArticlePage, correction: Correction, label: str) -> None:
        self._editor.correct(page.state.ref.article_id, correction, label)

    def set_kind(self, kind: StatementKind) -> None:
        """The statement is a `kind`."""
        if (chosen := self._chosen()) and chosen[1].kind is not kind:
            page, statement = chosen
            correction = correcting.other_kind(page.state.article, statement, kind)
            self._correct(page, correction, self.tr("change of kind"))

    def ask_speaker(self) -> None:
        """Ask whose the statement is."""
        if chosen := self._chosen():
            page, statement = chosen
            known = page.state.analysis.speaker(statement.speaker)
            names = [speaker.name for speaker in page.state.analysis.speakers]
            question = Question(
                self.tr("Wrong speaker"), self.tr("Who says this?"), names, known.name if known else ""
            )
            NameDialog(question, lambda name: self.set_speaker(page, statement, name), self._window).open()

    def set_speaker(self, page: ArticlePage, statement: Statement, name: str) -> None:
        """The statement is `name`'s."""
        correction = correcting.other_speaker(page.state.article, statement, name)
        self._correct(page, correction, self.tr("change of speaker"))

    def reject(self) -> None:
        """The statement is none."""
        if chosen := self._chosen():
            page, statement = chosen
            correction = correcting.not_a_statement(page.state.article, statement)
            page.choose(None)
            self._correct(page, correction, self.tr("removal of a mark"))

    def edit_extent(self) -> None:
        """Show grips at both ends of the statement's content."""
        if self._editing is None and (chosen := self._chosen()):
            page, statement = chosen
            span = hull(statement.content) or statement.extent
            self._editing = ExtentEditor(page, span, self._window)
            self._editing.applied.connect(lambda span: self.set_extent(page, statement, span))
            self._editing.ended.connect(self._end_editing)
            self.extent_editor.emit(self._editing)

    def stop_editing(self) -> None:
        """Leave an extent as it is: its page is going out of view."""
        if self._editing is not None:
            self._editing.close_editor()

    def _end_editing(self) -> None:
        if self._editing is not None:
            self._editing.hide()
            self._editing.deleteLater()
            self._editing = None

    def set_extent(self, page: ArticlePage, statement: Statement, span: Span) -> None:
        """The statement's content is `span`."""
        correction = correcting.other_extent(page.state.article, statement, span)
        self._correct(page, correction, self.tr("change of extent"))

    def add(self, kind: StatementKind) -> None:
        """Mark the selected words as a statement; ask whose it is."""
        page = self._page()
        span = page.view.selected_span() if page else None
        if page is None or span is None:
            self._messages.show_message(self.tr("Select the words of the statement first."))
            return
        names = [speaker.name for speaker in page.state.analysis.speakers]
        question = Question(self.tr("Missed statement"), self.tr("Who says this?"), names)
        NameDialog(question, lambda name: self.add_as(page, span, kind, name), self._window).open()

    def add_as(self, page: ArticlePage, span: Span, kind: StatementKind, name: str) -> None:
        """`span` is a statement of `name`'s."""
        whole = correcting.to_words(page.state.article.text, span)
        correction = correcting.missed_statement(page.state.article, whole, kind, name)
        self._correct(page, correction, self.tr("new statement"))

    def copy_citation(self) -> None:
        """Put the statement with speaker and source into the clipboard: as text, as HTML and as Markdown."""
        if chosen := self._chosen():
            page, statement = chosen
            QApplication.clipboard().setMimeData(
                _copied(cited(page.state.article, page.state.analysis, statement))
            )
            self.copied.emit()

    def set_verdict(self, key: str) -> None:
        """Judge the statement: the verdict stands on its note, which is made when there is none."""
        chosen = self._chosen()
        if chosen is None:
            return
        page, statement = chosen
        noted = Noted(page.state.analysis.statements)
        before = next((note for note in page.state.notes if noted.statement_of(note) == statement), None)
        after = replace(before, verdict=key) if before else self.new_note(page, statement, verdict=key)
        self._editor.write_note(page.state.ref.article_id, before, after, self.tr("verdict"))

    def new_note(self, page: ArticlePage, statement: Statement, verdict: str | None = None) -> Note:
        """A note on the statement, not yet kept."""
        now = datetime.now(UTC)
        anchor = anchor_at(page.state.article, hull(statement.content) or statement.extent)
        return Note(str(uuid.uuid4()), anchor, now, now, verdict=verdict, statement_id=statement.id)

    # -- speakers

    def _speaker(self, speaker_id: str | None) -> tuple[ArticlePage, Speaker] | None:
        page = self._page()
        speaker = page.state.analysis.speaker(speaker_id) if page else None
        if page is None or speaker is None:
            self._messages.show_message(self.tr("Choose a speaker in the list first."))
            return None
        return page, speaker

    def ask_rename(self, speaker_id: str | None) -> None:
        """Ask what the speaker is called."""
        if found := self._speaker(speaker_id):
            page, speaker = found
            question = Question(
                self.tr("Rename the speaker"),
                self.tr("What is “{name}” called?").format(name=speaker.name),
                [speaker.name, *speaker.aliases],
                speaker.name,
            )
            NameDialog(
                question,
                lambda name: self._correct(page, correcting.renamed(speaker.name, name), self.tr("rename")),
                self._window,
            ).open()

    def ask_merge(self, speaker_id: str | None) -> None:
        """Ask who the speaker is the same as."""
        if found := self._speaker(speaker_id):
            page, speaker = found
            others = [one.name for one in page.state.analysis.speakers if one.id != speaker.id]
            if not others:
                return
            question = Question(
                self.tr("Merge speakers"),
                self.tr("“{name}” is the same as:").format(name=speaker.name),
                others,
            )
            NameDialog(
                question,
                lambda name: self._correct(page, correcting.merged(name, speaker.name), self.tr("merge")),
                self._window,
                free=False,
            ).open()

    def ask_split(self, speaker_id: str | None) -> None:
        """Ask which names of the speaker are somebody else's."""
        if found := self._speaker(speaker_id):
            page, speaker = found
            if not speaker.aliases:
                self._messages.show_message(
                    self.tr("“{name}” goes by no other name here, so there is nothing to split.").format(
                        name=speaker.name
                    )
                )
                return
            question = Question(
                self.tr("Split the speaker"),
                self.tr("Which of these are not “{name}”?").format(name=speaker.name),
                speaker.aliases,
            )
            NamesDialog(
                question,
                lambda names: self._correct(page, correcting.split(speaker.name, *names), self.tr("split")),
                self._window,
            ).open()


def _copied(citation: Citation) -> QMimeData:
    """What each program takes from the clipboard: a word processor the link, an editor of notes Markdown."""
    data = QMimeData()
    data.setText(citation.plain)
    data.setHtml(citation.html)
    data.setData("text/markdown", citation.markdown.encode())
    return data
