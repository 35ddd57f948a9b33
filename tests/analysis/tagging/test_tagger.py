"""The tagger with the model that is shipped."""

from __future__ import annotations

import shutil
from dataclasses import replace
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


def test_statements_are_told_by_paragraph(tagger: Tagger) -> None:
    paragraphs = ["“We won,” she said.", "It rained.", "Police denied that shots had been fired."]
    found = tagger.tag(paragraphs)
    cues = [[words_of(text, one.cue) for one in some] for text, some in zip(paragraphs, found, strict=True)]
    assert cues == [["said"], [], ["denied"]]
    assert found == tagger.tag(paragraphs)


def test_passages_are_read_alike_whatever_was_read_before(tagger: Tagger) -> None:
    texts = ["“We won,” she said.", "It rained.", "Police denied that shots had been fired. " * 3]
    one_by_one = [tagger.tag([text]) for text in texts]
    assert one_by_one == [tagger.tag([text]) for text in texts[::-1]][::-1]
    assert one_by_one[1] == [()]


def test_a_paragraph_is_read_in_the_light_of_its_neighbours(tagger: Tagger) -> None:
    reply = "The minister said the grain was not missing."
    accused = tagger.tag(["Auditors accused the minister of stealing grain that went missing.", reply])[1]
    (alone,) = tagger.tag([reply])
    assert accused[0].kinds[1] > alone[0].kinds[1]


def test_neighbours_change_kinds_and_nothing_else(tagger: Tagger) -> None:
    texts = [
        "Auditors accused the minister of stealing grain.",
        "It rained.",
        "She said no grain had been missing.",
    ]
    among = [replace(one, kinds=(0, 0, 0)) for some in tagger.tag(texts) for one in some]
    alone = [replace(one, kinds=(0, 0, 0)) for text in texts for one in tagger.tag([text])[0]]
    assert among == alone
    assert len(among) == 2


def test_what_is_too_long_to_be_read_together_is_read_apart(tagger: Tagger) -> None:
    texts = ["Police denied that shots had been fired. " * 25, "“We won,” she said. " * 25]
    assert tagger.tag(texts) == [tagger.tag([text])[0] for text in texts]


def test_no_paragraph_and_an_empty_one(tagger: Tagger) -> None:
    assert tagger.tag([]) == []
    assert tagger.tag(["", "It rained."]) == [(), ()]


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
