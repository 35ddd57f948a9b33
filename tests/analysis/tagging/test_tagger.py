"""The tagger with the model that is shipped."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

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


def test_each_text_gets_its_own_and_the_order_of_texts_does_not_matter(tagger: Tagger) -> None:
    texts = ["“We won,” she said.", "It rained.", "Police denied that shots had been fired."]
    forward, backward = tagger.tag(texts), tagger.tag(texts[::-1])
    assert [[one.cue for one in some] for some in forward] == [
        [one.cue for one in some] for some in backward[::-1]
    ]
    assert forward[1] == ()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    for name in FILES[1:]:
        shutil.copy(FOLDER / name, tmp_path / name)
    with pytest.raises(AnalysisProblem, match=FILES[0]):
        load_tagger(tmp_path)


def test_a_broken_file_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    for name in FILES:
        shutil.copy(FOLDER / name, tmp_path / name)
    (tmp_path / FILES[0]).write_bytes(b"not a model")
    with pytest.raises(AnalysisProblem, match="broken"):
        load_tagger(tmp_path)
