"""The tagger with the model that is shipped."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.analysis.onnx_files import SHARED, WORDS
from desktop_app.analysis.tagging.onnx_network import FILES, load_tagger
from desktop_app.analysis.tagging.tagger import Tagger
from desktop_app.domain.errors import AnalysisProblem
from desktop_app.domain.spans import words_of
from desktop_app.resource_files import resource_path

FOLDER = resource_path("models", "tagger")


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return load_tagger(FOLDER).tagger


def test_a_plain_report(tagger: Tagger) -> None:
    text = "The bridge will stay closed until May, the mayor told reporters on Friday."
    ((found,),) = tagger.tag([text])
    assert words_of(text, found.source) == "the mayor"
    assert words_of(text, found.cue) == "told reporters"
    assert words_of(text, found.content).startswith("The bridge will stay closed until May")


def test_one_statement_in_another(tagger: Tagger) -> None:
    text = "A spokesman said the minister had told reporters that the dam was safe."
    (found,) = tagger.tag([text])
    assert [words_of(text, one.cue) for one in found] == ["said", "had told reporters"]


def test_a_text_is_read_alike_whatever_stands_beside_it(tagger: Tagger) -> None:
    texts = ["“We won,” she said.", "It rained.", "Police denied that shots had been fired. " * 3]
    together = tagger.tag(texts)
    assert together == tagger.tag(texts[::-1])[::-1]
    assert together == [tagger.tag([text])[0] for text in texts]
    assert together[1] == ()


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The tagger's folder, copied with what lies beside it."""
    folder = tmp_path / "tagger"
    folder.mkdir()
    for path in (*(FOLDER / name for name in FILES), *(FOLDER.parent / name for name in SHARED)):
        shutil.copy(path, tmp_path / path.relative_to(FOLDER.parent))
    return folder


@pytest.mark.parametrize("name", [*FILES, *(f"../{name}" for name in SHARED)])
def test_a_missing_file_is_named(copied: Path, name: str) -> None:
    (copied / name).unlink()
    with pytest.raises(AnalysisProblem, match=Path(name).name):
        load_tagger(copied)


@pytest.mark.parametrize("name", [*FILES, *(f"../{name}" for name in SHARED)])
def test_a_broken_file_is_a_problem_and_no_crash(copied: Path, name: str) -> None:
    (copied / name).write_bytes(b"not a model")
    with pytest.raises(AnalysisProblem, match="broken"):
        load_tagger(copied)


def test_both_encoders_read_one_table_of_words() -> None:
    for encoder in (FOLDER / "encoder.onnx", FOLDER.parent / "sentences" / "encoder.onnx"):
        assert WORDS.encode() in encoder.read_bytes(), "run packaging/models/share_words.py"
        assert encoder.stat().st_size < (FOLDER.parent / WORDS).stat().st_size
