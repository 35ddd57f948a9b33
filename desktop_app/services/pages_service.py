"""The original's own pages for the window: drawn in a child process, handed over as pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.article import PageBox
from desktop_app.domain.errors import HearsayError
from desktop_app.domain.library import ArticleRef
from desktop_app.domain.wording import phrase
from desktop_app.services.jobs import JobRunner, Lane
from desktop_app.services.library_service import LibraryService

if TYPE_CHECKING:
    from desktop_app.importers.page_pictures import PagePictures


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page: four bytes a pixel (RGBA), rows from the top."""

    page: int
    scale: float
    width: int
    height: int
    rgba: bytes


class OpenPages:
    """The pages of one original; close it when it is no longer shown."""

    def __init__(self, pictures: PagePictures) -> None:
        self._pictures = pictures

    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page as it is seen, in points."""
        return tuple((size.width, size.height) for size in self._pictures.sizes)

    def place(self, box: PageBox, scale: float) -> tuple[float, float, float, float]:
        """Left, top, width and height of a box on its page's picture, in pixels."""
        return self._pictures.sizes[box.page].place(box, scale)

    def unplace(self, page: int, x: float, y: float) -> tuple[float, float]:
        """The place on the unrotated page, in points from its lower left corner, of a place on the page as it is seen.

        `x` and `y` are points from the left and the upper edge.
        """
        return self._pictures.sizes[page].unplace(x, y)

    def draw(self, page: int, scale: float) -> PageImage:
        """The picture of a page; slow, for a job's thread.

        Raises:
            ImportProblem: it cannot be drawn.
        """
        drawn = self._pictures.render(page, scale)
        return PageImage(drawn.page, drawn.scale, drawn.width, drawn.height, drawn.rgba)

    def close(self) -> None:
        """End the child process."""
        self._pictures.close()


class PagesService:
    """Opens originals and draws their pages off the UI thread."""

    def __init__(self, library: LibraryService, jobs: JobRunner) -> None:
        self._library = library
        self._jobs = jobs
        self._opened: set[OpenPages] = set()

    def open(
        self,
        ref: ArticleRef,
        done: Callable[[OpenPages], None],
        failed: Callable[[HearsayError], None],
        password: str | None = None,
    ) -> None:
        """Open the pages of an article that came from a PDF; `failed` may get a PasswordNeeded."""

        def opened(pages: OpenPages) -> None:
            self._opened.add(pages)
            done(pages)

        def load(original: bytes) -> None:
            self._jobs.submit(
                lambda _: _opened(original, password),
                done=opened,
                failed=failed,
                what=phrase("Opening the pages"),
            )

        self._jobs.submit(
            lambda _: self._library.library().original(ref), done=load, failed=failed, lane=Lane.LIBRARY
        )

    def open_bytes(
        self, data: bytes, done: Callable[[OpenPages], None], failed: Callable[[HearsayError], None]
    ) -> None:
        """Open the pages of a PDF that is in memory."""

        def opened(pages: OpenPages) -> None:
            self._opened.add(pages)
            done(pages)

        self._jobs.submit(lambda _: _opened(data, None), done=opened, failed=failed)

    def draw(
        self,
        pages: OpenPages,
        place: tuple[int, float],
        done: Callable[[PageImage], None],
        failed: Callable[[HearsayError], None],
    ) -> None:
        """Draw one page; `place` is its number and the pixels a point."""
        page, scale = place
        self._jobs.submit(lambda _: pages.draw(page, scale), done=done, failed=failed)

    def close(self, pages: OpenPages) -> None:
        """End what draws these pages; they can be opened again."""
        self._opened.discard(pages)
        pages.close()

    def close_all(self) -> None:
        """End everything that draws pages."""
        for pages in tuple(self._opened):
            self.close(pages)


def _opened(original: bytes, password: str | None) -> OpenPages:
    from desktop_app.importers.page_pictures import PagePictures

    return OpenPages(PagePictures(original, password))
