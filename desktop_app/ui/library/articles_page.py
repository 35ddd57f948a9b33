"""The articles of the library: opened, removed, carried to other libraries; and copies of the library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.bundle import Taken
from desktop_app.domain.library import Change, LibraryEntry
from desktop_app.services.library_care import LibraryCare
from desktop_app.services.library_files import Exported
from desktop_app.services.library_service import LibraryService
from desktop_app.ui.editing.dialogs import NameDialog, Question
from desktop_app.ui.editing.editor import Editor

DATA = Qt.ItemDataRole.UserRole
MOST = 2000


class ArticlesPage(QWidget):
    """A list with buttons below it."""

    open_wanted = Signal(object, object)
    """`ArticleRef` and None."""
    told = Signal(str)
    """What came of something, in words."""
    export_wanted = Signal(object)
    """The `LibraryEntry`s to write in another format."""

    def __init__(
        self, library: LibraryService, care: LibraryCare, editor: Editor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._care, self._editor = library, care, editor
        self._entries: tuple[LibraryEntry, ...] = ()
        self.typed = QLineEdit(self)
        self.typed.setAccessibleName(self.tr("Filter by title"))
        self.typed.setPlaceholderText(self.tr("Words of the title"))
        self.typed.setClearButtonEnabled(True)
        self.typed.textChanged.connect(lambda _: self._show())
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemActivated.connect(lambda item: self.open_wanted.emit(item.data(DATA).ref, None))
        self.list.itemSelectionChanged.connect(self._allow)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.state = QLabel(self)
        self.state.setObjectName("quiet")
        self.state.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.addWidget(self.typed)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.state)
        for line in self._lines():
            layout.addLayout(line)
        self.told.connect(self.state.setText)
        library.changed.connect(self._on_change)
        self._allow()

    def _lines(self) -> tuple[QHBoxLayout, QHBoxLayout]:
        def button(text: str, do: Callable[[], None]) -> QPushButton:
            made = QPushButton(text, self)
            made.clicked.connect(lambda _: do())
            return made

        self.open = button(self.tr("Open"), self._open)
        self.remove = button(self.tr("Remove"), self._remove)
        self.export_as = button(self.tr("Export …"), self.export_chosen)
        self.export_as.setToolTip(self.tr("As PDF, Word document, fact-check sheet …"))
        self.export = button(self.tr("Pack into one file …"), self._ask_export)
        self.export.setToolTip(self.tr("For another library of Hearsay"))
        self.take = button(self.tr("Import a file …"), self._ask_import)
        self.merge = button(self.tr("Merge another library …"), self._ask_merge)
        self.back_up = button(self.tr("Copy the library now"), self.copy_now)
        self.go_back = button(self.tr("Go back to a copy …"), self._ask_go_back)
        lines = (QHBoxLayout(), QHBoxLayout())
        for line, buttons in zip(
            lines,
            (
                (self.open, self.export_as, self.export, self.remove),
                (self.take, self.merge, self.back_up, self.go_back),
            ),
            strict=True,
        ):
            for one in buttons:
                line.addWidget(one)
            line.addStretch(1)
        return lines

    # -- the list

    def begin(self) -> None:
        """Read the list."""
        self._library.entries(self._fill, limit=MOST)

    def _on_change(self, _change: Change) -> None:
        if self.isVisible():
            self.begin()

    def _fill(self, entries: tuple[LibraryEntry, ...]) -> None:
        self._entries = entries
        self._show()

    def _show(self) -> None:
        wanted = self.typed.text().casefold().split()
        self.list.clear()
        for entry in self._entries:
            if all(word in f"{entry.title} {entry.publisher or ''}".casefold() for word in wanted):
                notes = self.tr("%n note(s)", "", entry.note_count) if entry.note_count else ""
                about = (
                    entry.title,
                    entry.publisher or "",
                    f"{entry.opened_at.astimezone():%Y-%m-%d}",
                    notes,
                )
                item = QListWidgetItem("  ·  ".join(filter(None, about)), self.list)
                item.setData(DATA, entry)
                item.setToolTip(entry.location)
        self._allow()

    def chosen(self) -> list[LibraryEntry]:
        """The articles that are selected."""
        return [item.data(DATA) for item in self.list.selectedItems()]

    def _allow(self) -> None:
        for button in (self.open, self.remove, self.export_as, self.export):
            button.setEnabled(bool(self.list.selectedItems()))

    def export_chosen(self) -> None:
        """Have the selected articles written in another format; say so when none is selected."""
        if entries := self.chosen():
            self.export_wanted.emit(entries)
        else:
            self.told.emit(self.tr("Select the articles to export; Ctrl+A selects all."))
            self.list.setFocus()

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.open, self.export_as, self.export, self.remove):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _open(self) -> None:
        for entry in self.chosen():
            self.open_wanted.emit(entry.ref, None)

    def _remove(self) -> None:
        for entry in self.chosen():
            self.remove_article(entry.ref.article_id)

    def remove_article(self, article_id: int) -> None:
        """Put an article into the trash; that can be undone."""
        self._editor.do(
            self.tr("removal of an article"),
            lambda: self._library.remove_article(article_id),
            lambda: self._library.restore_article(article_id),
        )

    # -- files

    def _ask_export(self) -> None:
        kind = self.tr("Hearsay articles (*.hearsay)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Pack into one file"), "articles.hearsay", kind)
        if name:
            self.export_to(Path(name))

    def export_to(self, target: Path) -> None:
        """Write the selected articles with everything on them to one file."""
        self._care.files.export([entry.ref.article_id for entry in self.chosen()], target, self._on_exported)

    def _on_exported(self, written: Exported) -> None:
        words = self.tr("Written: {articles} articles, {notes} notes.").format(
            articles=written.articles, notes=written.notes
        )
        left = self.tr("{count} protected notes and rows of evidence were left out.").format(
            count=written.left_out
        )
        self.told.emit(f"{words} {left}" if written.left_out else words)

    def _ask_import(self) -> None:
        kind = self.tr("Hearsay articles (*.hearsay)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a file"), "", kind)
        if name:
            self.import_from(Path(name))

    def import_from(self, source: Path) -> None:
        """Take in the articles of a file."""
        self._care.files.take_in(source, self._on_taken)

    def _ask_merge(self) -> None:
        kind = self.tr("Hearsay libraries (*.db)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Merge another library"), "", kind)
        if name:
            self.merge_from(Path(name))

    def merge_from(self, other: Path) -> None:
        """Take in everything of another library, after a copy of this one was made."""
        self._care.files.merge(other, self._on_taken)

    def _on_taken(self, taken: Taken) -> None:
        words = self.tr(
            "{articles} articles ({new} new), {notes} notes and {corrections} corrections came in."
        )
        self.told.emit(
            words.format(
                articles=taken.articles,
                new=len(taken.new_articles),
                notes=taken.notes,
                corrections=taken.corrections,
            )
        )
        self._offer_undo(taken.new_articles)

    def _offer_undo(self, new: tuple[int, ...]) -> None:
        """What came in new can be put into the trash with one undo."""
        if not new:
            return
        came = [True]

        def put(*, there: bool) -> None:
            if there != came[0]:
                came[0] = there
                for one in new:
                    (self._library.restore_article if there else self._library.remove_article)(one)

        self._editor.do(self.tr("import of articles"), lambda: put(there=True), lambda: put(there=False))

    # -- copies

    def copy_now(self) -> None:
        """Copy the library to a file beside it."""
        self._care.back_up(
            None, lambda path: self.told.emit(self.tr("The copy is {file}.").format(file=path))
        )

    def _ask_go_back(self) -> None:
        copies = self._care.copies()
        if not copies:
            self.told.emit(self.tr("There is no copy yet. One is made every day."))
            return
        names = {f"{when}  ·  {path.name}": path for path, when in copies}
        question = Question(
            self.tr("Go back to a copy"),
            self.tr("Which copy? The library as it is now is kept under another name."),
            list(names),
        )
        # names are shown as they are: two spaces must not become one
        plain = {" ".join(name.split()): path for name, path in names.items()}
        NameDialog(question, lambda name: self._care.go_back(plain[name]), self, free=False).open()
