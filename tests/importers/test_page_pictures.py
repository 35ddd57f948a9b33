"""Pictures of pages for the original view, and boxes that stand where the words are."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import psutil
import pytest

from desktop_app.domain.article import PageBox
from desktop_app.domain.errors import ImportProblem, PasswordNeeded
from desktop_app.importers.page_pictures import PagePicture, PagePictures, PageSize
from desktop_app.importers.pdf_words import PageFrame
from tests.importers.documents import changed, opened, typeset

SOURCE = "#set page(width: 100mm, height: 50mm, margin: 10mm)\n#set text(size: 16pt)\nDarkwords here\n#pagebreak()\nTwo"


def darkness(picture: PagePicture, left: float, top: float, width: float, height: float) -> float:
    """The share of pixels in the rectangle that are darker than half."""
    rows = range(int(top), int(top + height))
    columns = range(int(left), int(left + width))
    dark = sum(picture.rgba[(y * picture.width + x) * 4] < 128 for y in rows for x in columns)
    return dark / max(len(rows) * len(columns), 1)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_the_words_are_where_their_boxes_say(tmp_path: Path, rotation: int) -> None:
    def turn(document: pikepdf.Pdf) -> None:
        document.pages[0].Rotate = rotation
        document.pages[0].mediabox = [20, 10, 280, 140]

    data = changed(typeset(tmp_path, SOURCE), turn)
    run = opened(data, "a.pdf").article.page_map[0]
    with PagePictures(data) as pictures:
        assert len(pictures.sizes) == 2
        picture = pictures.render(0, 2.0)
        assert (picture.width, picture.height) == (
            pytest.approx(pictures.sizes[0].width * 2, abs=1),
            pytest.approx(pictures.sizes[0].height * 2, abs=1),
        )
        assert len(picture.rgba) == picture.width * picture.height * 4
        inside = darkness(picture, *pictures.sizes[0].place(run.box, 2.0))
        whole = darkness(picture, 0, 0, picture.width, picture.height)
    assert inside > 0.08
    assert inside > 3 * whole
    assert not psutil.Process().children()


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_places_agree_with_the_layout(rotation: int) -> None:
    frame = PageFrame(0, 0, 0, 300, 200, rotation)
    seen = PageSize(*((200, 300) if rotation in (90, 270) else (300, 200)), rotation)
    box = PageBox(0, 10, 20, 40, 60)
    left, bottom, right, top = frame.upright(box)
    assert seen.place(box) == (left, seen.height - top, right - left, top - bottom)
    x, y, width, height = seen.place(box)
    corners = {seen.unplace(x, y), seen.unplace(x + width, y + height)}
    assert {x for x, _ in corners} == {box.left, box.right}
    assert {y for _, y in corners} == {box.bottom, box.top}


def test_problems_are_told_and_no_child_is_left(tmp_path: Path) -> None:
    data = typeset(tmp_path, SOURCE)
    secret = changed(data, lambda _: None, encryption=pikepdf.Encryption(user="u", owner="o"))
    with pytest.raises(PasswordNeeded):
        PagePictures(secret)
    with PagePictures(secret, "u") as pictures:
        assert pictures.render(1, 0.5).page == 1
        with pytest.raises(IndexError):
            pictures.render(2, 1.0)
    with pytest.raises(ImportProblem, match="damaged"):
        PagePictures(b"%PDF-1.7 rubbish")
    pictures = PagePictures(data)
    pictures.close()
    with pytest.raises(ImportProblem, match="cannot be drawn"):
        pictures.render(0, 1.0)
    assert not psutil.Process().children()


def test_huge_scales_are_brought_down(tmp_path: Path) -> None:
    with PagePictures(typeset(tmp_path, SOURCE)) as pictures:
        picture = pictures.render(0, 1000.0)
    assert picture.scale < 1000
    assert picture.width * picture.height <= 41_000_000
