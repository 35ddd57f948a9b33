"""Many documents: each is made when it is its turn, and an export of many says how far it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from desktop_app.domain.errors import Cancelled, ExportProblem
from desktop_app.domain.export_options import ExportOptions
from desktop_app.domain.progress import SilentProgress
from desktop_app.exporters.lazy import LazyDocuments
from desktop_app.exporters.registry import ExportDocument, default_exporters


class Making:
    """Makes the document and counts."""

    def __init__(self, document: ExportDocument) -> None:
        self.made: list[int] = []
        self._document = document

    def of(self, number: int) -> ExportDocument:
        self.made.append(number)
        return self._document


def test_each_is_made_when_it_is_its_turn(document: ExportDocument) -> None:
    making = Making(document)
    documents = LazyDocuments([partial(making.of, number) for number in range(4)])
    assert (len(documents), making.made) == (4, [])
    first = documents[0]
    assert first is documents[0]
    assert making.made == [0]
    assert len(documents[1:3]) == 2
    assert [one.article.title for one in documents] == [document.article.title] * 4


FORMATS = [key for key in default_exporters().keys() if key != "annotated-pdf"]  # noqa: SIM118 - not a mapping


@pytest.mark.parametrize("key", FORMATS)
def test_many_articles_are_told_one_by_one_and_can_be_stopped(
    key: str, document: ExportDocument, tmp_path: Path
) -> None:
    class Watched(SilentProgress):
        steps: list[int] = []  # noqa: RUF012 - of this one test

        @property
        def cancelled(self) -> bool:
            return len(self.steps) > 2

        def report(self, done: int, _total: int, _what: str) -> None:
            self.steps.append(done)

    exporters = default_exporters()
    Watched.steps = []
    documents = LazyDocuments([lambda: document] * 5)
    target = tmp_path / f"o{exporters.get(key).suffix}"
    target.write_text("old")
    with pytest.raises(Cancelled):
        exporters.write(key, documents, target, ExportOptions(), Watched())
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert target.read_text() == "old"


@pytest.mark.parametrize("key", FORMATS)
def test_what_cannot_be_written_is_told(key: str, document: ExportDocument, tmp_path: Path) -> None:
    with pytest.raises(ExportProblem) as told:
        default_exporters().write(key, [document], tmp_path / "no" / "o", ExportOptions(), SilentProgress())
    assert told.value.advice
    assert list(tmp_path.iterdir()) == []
