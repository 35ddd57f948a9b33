"""An Article becomes an Analysis; spaCy and the language resources live here."""

from __future__ import annotations

from desktop_app.domain.analysis import Analysis, ModelInfo
from desktop_app.domain.article import Article
from desktop_app.domain.errors import AnalysisProblem

NO_MODEL = ModelInfo("none", "0")


def uncoloured(article: Article, problem: AnalysisProblem) -> Analysis:  # noqa: ARG001 - the shape of every analysis
    """The analysis of an article when there is no language model: nothing found, and why."""
    return Analysis((), (), (), NO_MODEL, (f"{problem}",))
