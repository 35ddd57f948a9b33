"""Who says what in the whole library, and which speakers of different articles are one person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.library import Change, Changed
from desktop_app.domain.people import KnownSpeaker, Link, Sighting, SpeakerIn
from desktop_app.domain.searching import Hit
from desktop_app.services.library_service import LibraryService
from desktop_app.ui.editing.editor import Editor
from desktop_app.ui.library.hit_list import HitList

DATA = Qt.ItemDataRole.UserRole


class PeoplePage(QWidget):
    """Speakers on the left; what the chosen one said, newest first, on the right; suggestions below."""

    hit_chosen = Signal(object)
    """The `Hit` to go to."""

    def __init__(self, library: LibraryService, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._editor = editor
        self._key = ""
        self._speaker: SpeakerIn | None = None
        self.typed = QLineEdit(self)
        self.typed.setAccessibleName(self.tr("Name of a speaker"))
        self.typed.setPlaceholderText(self.tr("Name"))
        self.typed.setClearButtonEnabled(True)
        self.typed.textChanged.connect(lambda _: self.list_names())
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Speakers"))
        self.names.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind"))
        for label, kind in (
            (self.tr("Everything"), None), (self.tr("Claims"), "claim"),
            (self.tr("Denials"), "denial"), (self.tr("Other attributions"), "other"),
        ):  # fmt: skip
            self.kind.addItem(label, kind)
        self.kind.activated.connect(lambda _: self._ask_statements())
        self.list = HitList(self)
        self.list.setAccessibleName(self.tr("What the speaker said"))
        self.list.chosen.connect(self.hit_chosen)
        self.suggestions = QListWidget(self)
        self.suggestions.setAccessibleName(self.tr("Perhaps the same person"))
        self.suggestions.setMaximumHeight(140)
        self.suggestions.itemSelectionChanged.connect(self._allow)
        self.suggestions.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.question = QLabel(self.tr("Perhaps the same person in other articles:"), self)
        self.same = QPushButton(self.tr("The same person"), self)
        self.different = QPushButton(self.tr("Somebody else"), self)
        self.same.clicked.connect(lambda: self._decide(same=True))
        self.different.clicked.connect(lambda: self._decide(same=False))
        library.changed.connect(self._on_change)
        self._lay_out()
        self._show_suggestions(())

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        names = QVBoxLayout(left)
        names.setContentsMargins(0, 0, 0, 0)
        names.addWidget(self.typed)
        names.addWidget(self.names, 1)
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.kind)
        for button in (self.same, self.different):
            buttons.addWidget(button)
        buttons.addStretch(1)
        said = QVBoxLayout(right)
        said.setContentsMargins(0, 0, 0, 0)
        said.addLayout(head)
        said.addWidget(self.list, 1)
        said.addWidget(self.question)
        said.addWidget(self.suggestions)
        said.addLayout(buttons)
        both = QSplitter(self)
        both.addWidget(left)
        both.addWidget(right)
        both.setStretchFactor(1, 3)
        both.setSizes([230, 560])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.addWidget(both)

    def begin(self, speaker: SpeakerIn | None = None) -> None:
        """Show a speaker of an article, or get ready to be typed into."""
        if speaker is None:
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list_names()
            return
        self._speaker = speaker
        with QSignalBlocker(self.typed):
            self.typed.setText(speaker.name)
        self._library.read(lambda library: library.people.key_of(speaker), self._show_key)
        self.list_names()

    def list_names(self) -> None:
        """List the speakers whose name begins so."""
        words = self.typed.text()
        self._library.read(lambda library: library.people.find(words), self._show_names)

    def _show_names(self, found: tuple[KnownSpeaker, ...]) -> None:
        with QSignalBlocker(self.names):
            self.names.clear()
            for one in found:
                count = self.tr("%n article(s)", "", one.articles)
                sign = " ✓" if one.confirmed else ""
                item = QListWidgetItem(f"{one.name}{sign}  ·  {count}", self.names)
                item.setData(DATA, one.key)
                if one.confirmed:
                    item.setToolTip(self.tr("You confirmed that this is one person."))
                if one.key == self._key:
                    self.names.setCurrentItem(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._speaker = None
            self._show_key(item.data(DATA))

    def _show_key(self, key: str) -> None:
        self._key = key
        self._library.read(lambda library: library.people.known(key), self._show_title)
        self._ask_statements()
        speaker = self._speaker
        if speaker is not None:
            self._library.read(lambda library: library.people.suggestions(speaker), self._show_suggestions)

    def _show_title(self, known: KnownSpeaker | None) -> None:
        if known is None:
            self.title.setText("")
            return
        counts = dict(known.counts)
        self.title.setText(
            self.tr(
                "{name}: {claims} claims, {denials} denials, {other} other, in {articles} articles"
            ).format(
                name=known.name,
                claims=counts.get("claim", 0),
                denials=counts.get("denial", 0),
                other=counts.get("other", 0),
                articles=known.articles,
            )
        )

    def _ask_statements(self) -> None:
        key, kind = self._key, self.kind.currentData()
        self._library.read(
            lambda library: library.people.statements(key, kind),
            lambda hits: self._show_statements(key, hits),
        )

    def _show_statements(self, key: str, hits: tuple[Hit, ...]) -> None:
        if key != self._key:
            return
        self.list.show_hits([(hit, None) for hit in hits])
        if self._speaker is None and hits:
            # whichever article the speaker is known from, suggestions go by the name there
            self._speaker = speaker = SpeakerIn(hits[0].ref.article_id, hits[0].speaker)
            self._library.read(lambda library: library.people.suggestions(speaker), self._show_suggestions)

    def _show_suggestions(self, found: Sequence[Sighting]) -> None:
        self.suggestions.clear()
        for one in found:
            role = f" ({one.role})" if one.role else ""
            day = f", {one.dated.isoformat()}" if one.dated else ""
            item = QListWidgetItem(f"{one.speaker.name}{role}  ·  {one.title}{day}", self.suggestions)
            item.setData(DATA, one)
        for widget in (self.question, self.suggestions, self.same, self.different):
            widget.setVisible(bool(found))
        self._allow()

    def _allow(self) -> None:
        chosen = bool(self.suggestions.selectedItems())
        self.same.setEnabled(chosen)
        self.different.setEnabled(chosen)

    # -- the reader decides

    def _decide(self, *, same: bool) -> None:
        speaker = self._speaker
        others = [item.data(DATA).speaker for item in self.suggestions.selectedItems()]
        if speaker is None or not others:
            return
        kept: list[tuple[Link, ...]] = []
        change = Change(speaker.article_id, Changed.PEOPLE)

        def put() -> None:
            if kept:
                self._library.write(lambda library: library.people.put_back(kept[-1]), change, kept.append)
            else:
                self._library.write(
                    lambda library: library.people.decide(speaker, others, same=same), change, kept.append
                )

        def take_back() -> None:
            self._library.write(lambda library: library.people.put_back(kept[-1]), change, kept.append)

        label = self.tr("same person") if same else self.tr("different persons")
        self._editor.do(label, put, take_back)

    def _on_change(self, change: Change) -> None:
        if change.part is Changed.PEOPLE and self.isVisible():
            speaker = self._speaker
            if speaker is not None:
                self._library.read(lambda library: library.people.key_of(speaker), self._show_key)
            self.list_names()
