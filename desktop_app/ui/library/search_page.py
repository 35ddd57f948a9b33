"""Search across the library, with results as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.notes import Rating
from desktop_app.domain.searching import Hit, Part, SearchQuery, parse_day, parse_query
from desktop_app.services.library_service import LibraryService
from desktop_app.ui.library.hit_list import HitList

PAUSE = 60
"""Milliseconds after a keystroke at which the library is asked."""
LIMIT = 30


class SearchPage(QWidget):
    """A field, filters below it, and the results."""

    hit_chosen = Signal(object)
    """The `Hit` to go to."""

    def __init__(self, library: LibraryService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._asked = 0
        self._began = 0.0
        self.took = 0.0
        """Seconds from the last question to its answer."""
        self.typed = QLineEdit(self)
        self.typed.setAccessibleName(self.tr("Search the library"))
        self.typed.setPlaceholderText(
            self.tr('Words, "a phrase", begin*, ="Letter for letter", -without, speaker:name, tag:name …')
        )
        self.typed.setClearButtonEnabled(True)
        self.part = self._box(self.tr("Where"), [
            (self.tr("Everywhere"), None), (self.tr("Statements"), Part.STATEMENTS),
            (self.tr("Notes"), Part.NOTES), (self.tr("Texts"), Part.TEXT),
        ])  # fmt: skip
        self.kind = self._box(self.tr("Kind"), [
            (self.tr("Every kind"), None), (self.tr("Claims"), "claim"), (self.tr("Denials"), "denial"),
            (self.tr("Other attributions"), "other"), (self.tr("Articles’ own claims"), "own-voice"),
        ])  # fmt: skip
        self.verdict = self._box(self.tr("Verdict"), [(self.tr("Every verdict"), None)])
        self.tag = self._box(self.tr("Tag"), [(self.tr("Every tag"), None)])
        self.site = self._box(self.tr("Source site"), [(self.tr("Every site"), None)])
        self.speaker, self.since, self.until = (QLineEdit(self) for _ in range(3))
        for field, name, hint in (
            (self.speaker, self.tr("Speaker"), self.tr("Speaker")),
            (self.since, self.tr("From this day on"), self.tr("from 2026-01")),
            (self.until, self.tr("Up to this day"), self.tr("up to 2026-12")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            field.textEdited.connect(lambda _: self._later())
        self.list = HitList(self)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.chosen.connect(self.hit_chosen)
        self.state = QLabel(self)
        self.state.setObjectName("quiet")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.search)
        self.typed.textChanged.connect(lambda _: self._later())
        self.typed.returnPressed.connect(self._into_list)
        self._lay_out()

    def _box(self, name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        for label, value in choices:
            box.addItem(label, value)
        box.activated.connect(lambda _: self.search())
        return box

    def _lay_out(self) -> None:
        filters, more = QHBoxLayout(), QHBoxLayout()
        for box in (self.part, self.kind, self.verdict, self.tag):
            filters.addWidget(box, 1)
        for field in (self.site, self.speaker, self.since, self.until):
            more.addWidget(field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.addWidget(self.typed)
        layout.addLayout(filters)
        layout.addLayout(more)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.state)

    def begin(self, words: str = "") -> None:
        """Get ready to be typed into."""
        if words:
            self.typed.setText(words)
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.selectAll()
        self._library.read(lambda library: library.search.sites(), lambda sites: self._fill(self.site, sites))
        self._library.read(lambda library: library.note_book.tags(), lambda tags: self._fill(self.tag, tags))
        if self.query() != SearchQuery(limit=LIMIT):
            self.search()

    def set_ratings(self, ratings: Sequence[Rating]) -> None:
        """Filter by these verdicts."""
        self.list.set_ratings(ratings)
        self._fill(self.verdict, [rating.label for rating in ratings], [rating.key for rating in ratings])

    @staticmethod
    def _fill(box: QComboBox, labels: Sequence[str], values: Sequence[str] | None = None) -> None:
        chosen = box.currentData()
        with QSignalBlocker(box):
            while box.count() > 1:
                box.removeItem(1)
            for label, value in zip(labels, values or labels, strict=True):
                box.addItem(label, value)
            box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)

    def query(self) -> SearchQuery:
        """What is asked for: what is typed, narrowed by what is chosen below."""
        typed = parse_query(self.typed.text(), typing=True)
        part: Part | None = self.part.currentData()
        return replace(
            typed,
            limit=LIMIT,
            parts=frozenset((part,)) if part else typed.parts,
            kind=self.kind.currentData() or typed.kind,
            verdict=self.verdict.currentData() or typed.verdict,
            tag=self.tag.currentData() or typed.tag,
            site=self.site.currentData() or typed.site,
            speaker=self.speaker.text().strip() or typed.speaker,
            since=parse_day(self.since.text().strip()) or typed.since,
            until=parse_day(self.until.text().strip(), end=True) or typed.until,
        )

    def _later(self) -> None:
        self._timer.start()

    def search(self) -> None:
        """Ask the library; only the answer to the last question is shown."""
        self._timer.stop()
        query = self.query()
        self._asked += 1
        asked, self._began = self._asked, perf_counter()
        self._library.read(lambda library: library.search.find(query), lambda hits: self._show(asked, hits))

    def _show(self, asked: int, hits: tuple[Hit, ...]) -> None:
        if asked != self._asked:
            return
        self.took = perf_counter() - self._began
        self.list.show_hits([(hit, None) for hit in hits])
        if self.query().is_empty:
            self.state.setText(self.tr("Type what you look for, or choose a filter."))
        elif not hits:
            self.state.setText(self.tr("Nothing was found."))
        else:
            counts = {part: sum(hit.part is part for hit in hits) for part in Part}
            self.state.setText(
                self.tr(
                    "{statements} statements, {notes} notes, {texts} texts (of each {limit} at most)"
                ).format(
                    statements=counts[Part.STATEMENTS],
                    notes=counts[Part.NOTES],
                    texts=counts[Part.TEXT],
                    limit=LIMIT,
                )
            )

    def _into_list(self) -> None:
        self.search()
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()
