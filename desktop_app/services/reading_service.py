"""Opening articles for the window: import, keep in the library, analyse, and say what came of it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.corrections import apply_corrections
from desktop_app.domain.errors import AnalysisProblem, HearsayError, ImportProblem
from desktop_app.domain.library import ArticleRef, Change, Changed
from desktop_app.domain.notes import Correction
from desktop_app.domain.opening import OpenOptions
from desktop_app.domain.progress import Progress
from desktop_app.services.jobs import JobHandle, JobRunner, Lane
from desktop_app.services.library_service import LibraryService
from desktop_app.services.opened import COLLECTIONS, OpenedArticle, keep, listed, stored

if TYPE_CHECKING:
    from desktop_app.analysis.engine import Analyser
    from desktop_app.importers.registry import Imported, Importers

LoadImporters = Callable[[], "Importers"]
"""Gives the importers; called on a job's thread."""

LoadAnalyser = Callable[[], "Analyser"]
"""Loads the language model; slow, so it is called on a job's thread. Raises AnalysisProblem."""


class ReadingService(QObject):
    """Opens articles and has them analysed; every result names the article version it belongs to."""

    opened = Signal(object)
    """OpenedArticle: show its text now."""
    part = Signal(object, object)
    """ArticleRef, tuple of Statement: found in the blocks just finished; ids are provisional."""
    analysed = Signal(object, object)
    """ArticleRef, Analysis: the whole result, the reader's corrections applied."""
    items_found = Signal(object, object)
    """ArticleRef, tuple of ListedItem: what an article that came out of the library lists."""
    failed = Signal(str, object)
    """Location that was asked for, HearsayError."""
    progressed = Signal(object, int, int, str)
    """ArticleRef, steps done, steps in all (0: unknown), what is going on."""
    model_ready = Signal(object)
    """ModelInfo of the loaded language model."""
    model_missing = Signal(object)
    """AnalysisProblem: articles open uncoloured."""

    def __init__(
        self,
        load_importers: LoadImporters,
        library: LibraryService,
        load_analyser: LoadAnalyser,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._importers = load_importers
        self._library = library
        self._load_analyser = load_analyser
        self._jobs = jobs
        self._turns = itertools.count(1)
        self._analyser: Analyser | None = None
        self._model_problem: AnalysisProblem | None = None
        self._loading: JobHandle | None = None
        self._waiting: dict[ArticleRef, Article] = {}
        self._open: dict[ArticleRef, Article] = {}
        self._imported: dict[ArticleRef, Imported] = {}
        self._machine: dict[ArticleRef, Analysis] = {}
        self._visible: dict[ArticleRef, int] = {}
        self._running: dict[ArticleRef, JobHandle] = {}
        library.changed.connect(self._on_change)

    # -- opening

    def open_path(self, path: Path, options: OpenOptions | None = None) -> JobHandle:
        """Open a file."""
        asked = options or OpenOptions()

        def load(progress: Progress) -> Imported:
            return self._importers().open_path(
                path, progress=progress, password=asked.password, recognise=asked.recognise
            )

        return self._import(str(path), load)

    def open_address(self, address: str, options: OpenOptions | None = None) -> JobHandle:
        """Fetch a page from the web and open it: the one thing that leaves the machine, because it was asked for."""

        def load(progress: Progress) -> Imported:
            from desktop_app.services.fetcher import Fetcher

            return Fetcher().open_address(address, self._importers(), progress, options)

        return self._import(address, load)

    def open_given(self, location: str, options: OpenOptions | None = None) -> JobHandle:
        """Open a file or an address, whichever `location` is; the `failed` signal names one in the same way."""
        if location.lower().startswith(("http://", "https://")):
            return self.open_address(location, options)
        return self.open_path(Path(location), options)

    def warm_up(self) -> None:
        """Get ready for the next document in the background: the libraries behind some formats are slow to load."""
        self._jobs.submit(lambda _: self._importers().warm_up())

    def shut_down(self) -> None:
        """Let go of what `warm_up` got ready."""
        self._importers().close()

    def file_filters(self) -> str:
        """The type list of a file dialog, as Qt takes it."""
        return self._importers().file_dialog_filters()

    def open_clipboard(self, html: str | None, text: str | None, address: str | None = None) -> JobHandle:
        """Open what was copied or dropped."""
        return self._import(
            address or "Clipboard",
            lambda progress: self._importers().open_clipboard(html, text, address=address, progress=progress),
        )

    def open_item(self, ref: ArticleRef, index: int) -> None:
        """Open one of the listed items of an article: a chapter at once, an address by fetching it."""

        def open_(imported: Imported) -> None:
            item = imported.items[index]
            if item.article is not None:
                self._keep(replace(imported, article=item.article, items=(), full_text=None, notes=()))
            elif item.address:
                self.open_address(item.address)
            else:
                self.failed.emit("", ImportProblem(f"“{item.title}” has no text and no address."))

        self._with_import(ref, open_)

    def show_full_text(self, ref: ArticleRef) -> None:
        """Open everything that stands on the page of an article, not only what was taken for the article."""

        def open_(imported: Imported) -> None:
            if imported.full_text is None or imported.full_text.text == self._open[ref].text:
                self.failed.emit("", ImportProblem("Everything on this page is shown already."))
            else:
                self._keep(replace(imported, article=imported.full_text, full_text=None, notes=()))

        self._with_import(ref, open_)

    def _with_import(self, ref: ArticleRef, use: Callable[[Imported], None]) -> None:
        """Hand what the importer gave for an open article to `use`.

        An article that came out of the library is imported again from its original bytes.
        """
        known, article = self._imported.get(ref), self._open.get(ref)
        if known is not None:
            use(known)
        elif article is not None:
            self._library.read(
                lambda library: library.original(ref),
                lambda data: self._import_again(ref, article, data, use),
            )

    def _import_again(
        self, ref: ArticleRef, article: Article, original: bytes, use: Callable[[Imported], None]
    ) -> None:
        where = article.provenance

        def load(progress: Progress) -> Imported:
            name = PurePath(where.location).name or where.location
            return self._importers().open_bytes(
                original, name, media_type=where.media_type, location=where.location, progress=progress
            )

        def done(imported: Imported) -> None:
            if ref in self._open:
                self._imported[ref] = imported
                use(imported)

        self._jobs.submit(load, done=done, what=self.tr("Reading the original again"))

    def open_bytes(self, data: bytes, name: str) -> JobHandle:
        """Open what was dropped or pasted, as if it were a file called `name`."""
        return self._import(name, lambda _: self._importers().open_bytes(data, name))

    def open_ref(self, ref: ArticleRef) -> JobHandle:
        """Open an article that the library holds."""
        turn = next(self._turns)

        def show(opened: OpenedArticle) -> None:
            self._show(replace(opened, turn=turn))
            if opened.article.provenance.media_type in COLLECTIONS:
                self._with_import(ref, lambda imported: self.items_found.emit(ref, listed(imported)))

        return self._jobs.submit(
            lambda _: stored(self._library.library(), ref),
            done=show,
            failed=lambda error: self.failed.emit("", error),
            what=self.tr("Opening the article"),
            lane=Lane.LIBRARY,
        )

    def close(self, ref: ArticleRef) -> None:
        """Forget an article that is no longer shown and stop its analysis."""
        if handle := self._running.pop(ref, None):
            handle.cancel()
        for known in (self._open, self._machine, self._visible, self._waiting, self._imported):
            known.pop(ref, None)

    def set_visible_block(self, ref: ArticleRef, index: int) -> None:
        """Where the reader is, so that the analysis starts there."""
        self._visible[ref] = index

    def analyse_again(self, ref: ArticleRef) -> None:
        """Analyse an open article afresh, whatever the library holds."""
        if article := self._open.get(ref):
            self._analyse(ref, article)

    def _import(self, location: str, load: Callable[[Progress], Imported]) -> JobHandle:
        turn = next(self._turns)
        return self._jobs.submit(
            load,
            done=lambda imported: self._keep(imported, turn),
            failed=lambda error: self.failed.emit(location, error),
            what=self.tr("Opening {name}").format(name=PurePath(location).name or location),
        )

    def _keep(self, imported: Imported, turn: int | None = None) -> None:
        own_turn = turn or next(self._turns)

        def show(opened: OpenedArticle) -> None:
            self._imported[opened.ref] = imported
            self._show(replace(opened, turn=own_turn))

        self._jobs.submit(
            lambda _: keep(self._library.library(), imported),
            done=show,
            failed=lambda error: self.failed.emit(imported.article.provenance.location, error),
            lane=Lane.LIBRARY,
        )

    def _show(self, opened: OpenedArticle) -> None:
        self._open[opened.ref] = opened.article
        self.opened.emit(opened)
        self._waiting[opened.ref] = opened.article
        self._serve_waiting()

    # -- the language model

    def load_model(self) -> None:
        """Load the language model in the background; articles that wait for it are analysed then."""
        if self._analyser is None and self._loading is None:
            self._loading = self._jobs.submit(
                lambda _: self._load_analyser(),
                done=self._on_model,
                failed=self._on_no_model,
                what=self.tr("Loading the language model"),
                lane=Lane.ANALYSIS,
            )

    def _on_model(self, analyser: Analyser) -> None:
        self._analyser, self._model_problem, self._loading = analyser, None, None
        self.model_ready.emit(analyser.model)
        self._serve_waiting()

    def _on_no_model(self, error: HearsayError) -> None:
        self._loading = None
        self._model_problem = (
            error if isinstance(error, AnalysisProblem) else AnalysisProblem(error.what, error.advice)
        )
        self.model_missing.emit(self._model_problem)
        self._serve_waiting()

    def _serve_waiting(self) -> None:
        """Analyse what waits, once it is known whether there is a language model."""
        if self._analyser is None and self._model_problem is None:
            self.load_model()
            return
        waiting, self._waiting = self._waiting, {}
        for ref, article in waiting.items():
            if self._analyser is None:
                self._show_uncoloured(ref, article)
            else:
                self._look_up(ref, article, self._analyser)

    def _show_uncoloured(self, ref: ArticleRef, article: Article) -> None:
        from desktop_app.analysis import uncoloured

        if self._model_problem is not None:
            self._finish(ref, uncoloured(article, self._model_problem))

    # -- analysing

    def _look_up(self, ref: ArticleRef, article: Article, analyser: Analyser) -> None:
        """Take the analysis that the library holds, or make one."""

        def decide(known: Analysis | None) -> None:
            if known is None:
                self._analyse(ref, article)
            else:
                self._finish(ref, known)

        self._library.read(lambda library: library.analysis(ref, analyser.model), decide)

    def _analyse(self, ref: ArticleRef, article: Article) -> None:
        analyser = self._analyser
        if analyser is None or ref not in self._open:
            return

        def work(progress: Progress) -> Analysis:
            return analyser.analyse(
                article,
                progress=_ForArticle(
                    progress, lambda *step: self._jobs.deliver(lambda: self._tell(ref, *step))
                ),
                visible_block=lambda: self._visible.get(ref, 0),
                on_part=lambda part: self._jobs.deliver(lambda: self._on_part(ref, part)),
            )

        if running := self._running.pop(ref, None):
            running.cancel()
        self._running[ref] = self._jobs.submit(
            work,
            done=lambda analysis: self._on_analysis(ref, analysis),
            failed=lambda error: self.failed.emit(article.provenance.location, error),
            what=self.tr("Finding statements in {title}").format(title=article.title),
            lane=Lane.ANALYSIS,
        )

    def _tell(self, ref: ArticleRef, done: int, total: int, what: str) -> None:
        if ref in self._running:
            self.progressed.emit(ref, done, total, what)

    def _on_part(self, ref: ArticleRef, statements: tuple[Statement, ...]) -> None:
        if ref in self._running:
            self.part.emit(ref, statements)

    def _on_analysis(self, ref: ArticleRef, analysis: Analysis) -> None:
        self._running.pop(ref, None)
        if ref in self._open:
            change = Change(ref.article_id, Changed.STATEMENTS)
            self._library.write(lambda library: library.save_analysis(ref, analysis), change)
            self._finish(ref, analysis)

    def _finish(self, ref: ArticleRef, analysis: Analysis) -> None:
        """Apply the reader's corrections and show the result."""
        self._machine[ref] = analysis
        self._library.corrections(ref.article_id, lambda corrections: self._emit_corrected(ref, corrections))

    def _emit_corrected(self, ref: ArticleRef, corrections: tuple[Correction, ...]) -> None:
        article, analysis = self._open.get(ref), self._machine.get(ref)
        if article is not None and analysis is not None:
            self.analysed.emit(ref, apply_corrections(article, analysis, corrections))

    def _on_change(self, change: Change) -> None:
        if change.part is Changed.CORRECTIONS:
            for ref in [ref for ref in self._machine if ref.article_id == change.article_id]:
                self._finish(ref, self._machine[ref])


class _ForArticle:
    """A job's progress that is told to the article's own listeners too."""

    def __init__(self, progress: Progress, tell: Callable[[int, int, str], None]) -> None:
        self._progress = progress
        self._tell = tell

    def report(self, done: int, total: int, what: str) -> None:
        self._progress.report(done, total, what)
        self._tell(done, total, what)

    @property
    def cancelled(self) -> bool:
        return self._progress.cancelled
