"""What goes into an export, chosen in one dialog for every format, with the PDF's pages beside it as they will be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.analysis import StatementKind
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.library import ArticleRef
from desktop_app.services.export_service import ExportFormat, ExportService, ShownArticle
from desktop_app.services.pages_service import PagesService
from desktop_app.ui.export_preview import ExportPreview
from desktop_app.ui.theme import Theme

PREVIEWED = ("pdf", "annotated-pdf")
CHECKS = "claimreview"
SETTLE = 300
"""Milliseconds after a choice before the preview is made anew."""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the reader chose."""

    key: str
    options: ExportOptions
    all_articles: bool
    one_file: bool = False
    """Whether several articles of the library go into one file."""


@dataclass(frozen=True, slots=True)
class Exportable:
    """What can be exported: the article in front and every one that is open, or articles of the library."""

    front: Mapping[ArticleRef, ShownArticle]
    """What the preview shows."""
    all_open: Mapping[ArticleRef, ShownArticle]
    stored: int = 0
    """How many articles of the library go in; 0 for those that are open."""

    def chosen(self, *, all_articles: bool) -> Mapping[ArticleRef, ShownArticle]:
        """The articles that go in."""
        return self.all_open if all_articles else self.front


class ExportDialog(QDialog):
    """Asks for format and options; `chosen` tells them."""

    chosen = Signal(object)
    """`ExportChoice`."""

    def __init__(
        self,
        articles: Exportable,
        formats: Sequence[ExportFormat],
        before: ExportChoice,
        services: tuple[ExportService, PagesService, Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        exports, pages, theme = services
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Export %n article(s)", "", articles.stored) if articles.stored else self.tr("Export")
        )
        self.setObjectName("exportDialog")
        self._articles = articles
        self._joint = {one.key for one in formats if one.joint}
        self.preview = ExportPreview(exports, pages, theme, self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._show_preview)
        self._build(formats, before)
        self.format.currentIndexChanged.connect(lambda _: self._on_format())
        self._on_format()
        self.resize(980, 720)

    # -- building

    def _build(self, formats: Sequence[ExportFormat], before: ExportChoice) -> None:
        self.format = QComboBox(self)
        for one in formats:
            self.format.addItem(one.label, one.key)
        self.format.setCurrentIndex(max(0, self.format.findData(before.key)))
        self.format.setAccessibleName(self.tr("Format"))
        self.paper = QComboBox(self)
        for name, key in (("A4", "a4"), ("US Letter", "us-letter")):
            self.paper.addItem(name, key)
        self.paper.setCurrentIndex(max(0, self.paper.findData(before.options.paper)))
        self.paper.setAccessibleName(self.tr("Paper"))
        self.reviewer = QLineEdit(before.options.reviewer, self)
        self.reviewer.setAccessibleName(self.tr("Who checked"))
        self.review_address = QLineEdit(before.options.review_address, self)
        self.review_address.setAccessibleName(self.tr("Where the check is published"))
        self.review_address.setPlaceholderText("https://")
        self.form = QFormLayout()
        self.form.addRow(self.tr("&Format"), self.format)
        self.form.addRow(self.tr("&Paper"), self.paper)
        self.form.addRow(self.tr("Who &checked"), self.reviewer)
        self.form.addRow(self.tr("Published &at"), self.review_address)
        self.all_articles = QCheckBox(
            self.tr("All {count} open articles").format(count=len(self._articles.all_open)), self
        )
        self.all_articles.setVisible(len(self._articles.all_open) > 1)
        self.one_file = QCheckBox(self.tr("All of them in &one file"), self)
        self.one_file.setChecked(before.one_file)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export_button = self.buttons.addButton(
            self.tr("&Export …"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        left = QVBoxLayout()
        left.addLayout(self.form)
        left.addWidget(self._what_goes_in())
        left.addWidget(self._who_speaks(), 1)
        if self._articles.stored > 1:  # each of them has speakers of its own
            self.whose.hide()
            left.addStretch(1)
        left.addWidget(self.all_articles)
        left.addWidget(self.one_file)
        left.addWidget(self.buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(16)
        layout.addLayout(left, 2)
        layout.addWidget(self.preview, 3)
        self.paper.currentIndexChanged.connect(lambda _: self._settle.start())

    def _what_goes_in(self) -> QGroupBox:
        box = QGroupBox(self.tr("What goes in"), self)
        layout = QVBoxLayout(box)
        self.kinds = {
            StatementKind.CLAIM: QCheckBox(self.tr("&Claims"), box),
            StatementKind.DENIAL: QCheckBox(self.tr("&Denials"), box),
            StatementKind.OTHER: QCheckBox(self.tr("&Other attributions"), box),
        }
        self.own_voice = QCheckBox(self.tr("Claims in the article’s own &voice"), box)
        self.with_notes = QCheckBox(self.tr("&Notes, evidence and verdicts"), box)
        for one in (*self.kinds.values(), self.own_voice, self.with_notes):
            one.setChecked(True)
            one.toggled.connect(lambda _: self._settle.start())
            layout.addWidget(one)
        hint = QLabel(self.tr("What is protected never goes in."), box)
        hint.setObjectName("quiet")
        layout.addWidget(hint)
        return box

    def _who_speaks(self) -> QGroupBox:
        self.whose = box = QGroupBox(self.tr("Whose statements"), self)
        layout = QVBoxLayout(box)
        self.speakers = QListWidget(box)
        self.speakers.setAccessibleName(self.tr("Whose statements"))
        names = dict.fromkeys(
            speaker.name for shown in self._articles.front.values() for speaker in shown.analysis.speakers
        )
        for name in names:
            item = QListWidgetItem(name, self.speakers)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.speakers.itemChanged.connect(lambda _: self._settle.start())
        layout.addWidget(self.speakers)
        return box

    # -- what was chosen

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        options = ExportOptions(
            kinds=frozenset(kind for kind, box in self.kinds.items() if box.isChecked()),
            speakers=self._chosen_speakers(),
            with_notes=self.with_notes.isChecked(),
            own_voice=self.own_voice.isChecked(),
            paper=self.paper.currentData(),
            reviewer=self.reviewer.text(),
            review_address=self.review_address.text(),
        )
        is_all = self.all_articles.isVisibleTo(self) and self.all_articles.isChecked()
        is_one_file = self.one_file.isVisibleTo(self) and self.one_file.isChecked()
        return ExportChoice(self.format.currentData(), options, is_all, is_one_file)

    def _chosen_speakers(self) -> frozenset[str] | None:
        """The checked names; None when all are."""
        items = [self.speakers.item(row) for row in range(self.speakers.count())]
        checked = frozenset(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)
        return checked if len(checked) < len(items) else None

    def _on_format(self) -> None:
        key = self.format.currentData()
        self.form.setRowVisible(self.paper, key == "pdf")
        for field in (self.reviewer, self.review_address):
            self.form.setRowVisible(field, key == CHECKS)
        self.one_file.setVisible(self._articles.stored > 1 and key in self._joint)
        self._settle.start()

    def _show_preview(self) -> None:
        choice = self.choice()
        if choice.key in PREVIEWED and not self._articles.front:
            self.preview.show_words(self.tr("None of these articles has an analysis yet: open them once."))
        elif choice.key in PREVIEWED:
            self.preview.show_pages(choice.key, self._articles.front, choice.options)
        else:
            self.preview.show_words(self.tr("This format has no preview."))

    def done(self, result: int) -> None:
        """Close; the choice is told when it was accepted."""
        choice = self.choice()
        self._settle.stop()
        self.preview.shut()
        super().done(result)
        if result == QDialog.DialogCode.Accepted:
            self.chosen.emit(choice)
