"""Pictures of a PDF's own pages for the original view, drawn in a child process, and where boxes stand on them."""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.article import PageBox
from desktop_app.domain.errors import ImportProblem, PasswordNeeded
from desktop_app.importers.isolation import end, start_child

_SECONDS = 30.0
MOST_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page as it is seen, in points, and how it is turned."""

    width: float
    height: float
    rotation: int = 0
    """Degrees clockwise."""

    def place(self, box: PageBox, scale: float = 1.0) -> tuple[float, float, float, float]:
        """Left, top, width and height of a box of the page map, in pixels from the picture's upper left corner.

        Args:
            box: in points from the lower left corner of the unrotated page.
            scale: pixels a point, as given to `PagePictures.render`.
        """
        wide, high = self.width, self.height
        match self.rotation:
            case 90:  # the unrotated page is as wide as the seen one is high
                left, bottom, right, top = box.bottom, high - box.right, box.top, high - box.left
            case 180:
                left, bottom, right, top = (
                    wide - box.right,
                    high - box.top,
                    wide - box.left,
                    high - box.bottom,
                )
            case 270:
                left, bottom, right, top = wide - box.top, box.left, wide - box.bottom, box.right
            case _:
                left, bottom, right, top = box.left, box.bottom, box.right, box.top
        return left * scale, (high - top) * scale, (right - left) * scale, (top - bottom) * scale

    def unplace(self, x: float, y: float) -> tuple[float, float]:
        """The place on the unrotated page, in points from its lower left corner, of a place on the page as it is seen.

        Args:
            x: points from the left edge of the page as it is seen.
            y: points from its upper edge.
        """
        wide, high = self.width, self.height
        match self.rotation:
            case 90:
                return y, x
            case 180:
                return wide - x, y
            case 270:
                return high - y, wide - x
            case _:
                return x, high - y


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page's picture: `rgba` holds four bytes a pixel, rows from the top, nothing between them."""

    page: int
    scale: float
    width: int
    height: int
    rgba: bytes


class PagePictures:
    """Draws the pages of one PDF; a context manager. One caller at a time gets its answer.

    Args:
        data: the PDF.
        password: for an encrypted one.

    Raises:
        PasswordNeeded: it is encrypted and `password` does not open it.
        ImportProblem: no page of it can be drawn.
    """

    def __init__(self, data: bytes, password: str | None = None) -> None:
        self._lock = threading.Lock()
        self._child = start_child("pages")
        try:
            self.sizes = self._open(data, password)
        except BaseException:
            self.close()
            raise

    sizes: tuple[PageSize, ...]
    """Each page's size."""

    def __enter__(self) -> PagePictures:
        """Nothing more to do."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the child process."""
        self.close()

    def render(self, page: int, scale: float) -> PagePicture:
        """The picture of a page.

        Args:
            page: counted from 0.
            scale: pixels a point; made smaller where the picture would have more than `MOST_PIXELS`.

        Raises:
            ImportProblem: this page cannot be drawn.
            IndexError: there is no such page.
        """
        size = self.sizes[page]
        scale = min(scale, (MOST_PIXELS / max(size.width * size.height, 1.0)) ** 0.5)
        with self._lock:
            answer = self._ask(json.dumps({"page": page, "scale": scale}).encode() + b"\n")
            if "problem" in answer:
                raise _undrawable(page)
            width, height = int(answer["width"]), int(answer["height"])
            if not 0 < width * height <= 2 * MOST_PIXELS:
                raise _undrawable(page)
            rgba = self._read(width * height * 4)
        return PagePicture(page, scale, width, height, rgba)

    def close(self) -> None:
        """End the child process; no page can be drawn afterwards."""
        end(self._child)

    def _open(self, data: bytes, password: str | None) -> tuple[PageSize, ...]:
        head = json.dumps({"size": len(data), "password": password}).encode() + b"\n"
        answer = self._ask(head + data)
        match answer.get("problem"):
            case "password":
                raise PasswordNeeded(str(answer["what"]), str(answer["advice"]))
            case str():
                raise ImportProblem(str(answer["what"]), str(answer["advice"]))
        return tuple(PageSize(float(w), float(h), int(rotation)) for w, h, rotation in answer["sizes"])

    def _ask(self, request: bytes) -> dict[str, Any]:
        """The child's answer to a request; a child that does not answer in time is ended."""
        pipe_in, pipe_out = self._child.stdin, self._child.stdout
        if pipe_in is None or pipe_out is None or pipe_in.closed:
            raise _gone()
        watch = threading.Timer(_SECONDS, self._child.kill)
        watch.start()
        try:
            with contextlib.suppress(OSError):
                pipe_in.write(request)
                pipe_in.flush()
            answer = json.loads(pipe_out.readline(1 << 20))
        except ValueError as error:  # no answer, or `close` has shut the pipes from another thread
            raise _gone() from error
        finally:
            watch.cancel()
        if not isinstance(answer, dict):
            raise _gone()
        return answer

    def _read(self, count: int) -> bytes:
        try:
            data = self._child.stdout.read(count) if self._child.stdout else b""
        except ValueError as error:  # `close` has shut the pipe from another thread
            raise _gone() from error
        if len(data) != count:
            raise _gone()
        return data


def _gone() -> ImportProblem:
    return ImportProblem(
        "The pages of this PDF cannot be drawn any more; its text stays open.",
        "Close the original view and open it again.",
    )


def _undrawable(page: int) -> ImportProblem:
    return ImportProblem(
        f"Page {page + 1} is damaged and cannot be drawn.",
        "Its text, where it has any, is in the clean view.",
    )
