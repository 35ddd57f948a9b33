"""An Article becomes an Analysis; spaCy and the language resources live here."""

from __future__ import annotations

import os

from desktop_app.domain.analysis import Analysis, ModelInfo
from desktop_app.domain.article import Article
from desktop_app.domain.errors import AnalysisProblem

# ONNX Runtime reports its use to its makers over the network and keeps a number of the machine for that, unless it
# finds this when it is loaded. It is set here because this room, the only one that loads it, begins here.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

NO_MODEL = ModelInfo("none", "0")


def uncoloured(article: Article, problem: AnalysisProblem) -> Analysis:  # noqa: ARG001 - the shape of every analysis
    """The analysis of an article when there is no language model: nothing found, and why."""
    return Analysis((), (), (), NO_MODEL, (f"{problem}",))
