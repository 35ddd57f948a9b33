"""Runs the trained network with onnxruntime, from the files in `resources/models/tagger`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from desktop_app.analysis.onnx_files import BROKEN, SHARED, TOKENIZER, open_graph
from desktop_app.analysis.tagging.decoding import Floats, Integers
from desktop_app.analysis.tagging.learned_judge import LearnedJudge
from desktop_app.analysis.tagging.pieces import Pieces, read_tokenizer
from desktop_app.analysis.tagging.tagger import Tagger
from desktop_app.domain.errors import AnalysisProblem

FILES = ("encoder.onnx", "linker.onnx", "model.json")


@dataclass(frozen=True, slots=True)
class LoadedTagger:
    """A tagger with the name under which analyses remember it."""

    tagger: Tagger
    version: str
    together: int = 0
    """Code points of neighbouring paragraphs that it was trained to read together; 0 if each alone."""


def load_tagger(folder: Path) -> LoadedTagger:
    """The tagger in `folder`, with what lies beside that.

    Raises:
        AnalysisProblem: a file is missing or broken.
    """
    files = [*(folder / name for name in FILES), *(folder.parent / name for name in SHARED)]
    if missing := [file.name for file in files if not file.is_file()]:
        raise AnalysisProblem(
            f"The tagger's model is incomplete ({', '.join(missing)} is missing): rules alone find statements.",
            "Install Hearsay again to have the better analysis back.",
        )
    try:
        about: dict[str, Any] = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        network = OnnxNetwork(folder)
        tokenizer = read_tokenizer(folder.parent / TOKENIZER)
        tagger = Tagger(network, tokenizer, float(about["threshold"]))
        return LoadedTagger(tagger, str(about["version"]), int(about.get("together", 0)))
    except BROKEN as error:
        raise AnalysisProblem(
            f"The tagger's model is broken ({type(error).__name__}), so statements are found by rules alone.",
            "Install Hearsay again to have the better analysis back.",
        ) from error


class OnnxNetwork:
    """The two graphs of the tagger, each on one thread: the other core parses meanwhile."""

    def __init__(self, folder: Path) -> None:
        self._encoder, self._linker = (open_graph(folder / name) for name in ("encoder.onnx", "linker.onnx"))

    def encode(self, window: Pieces) -> tuple[Floats, Floats]:
        """States and seed logits."""
        given = {"ids": window.ids, "quoting": window.quoting, "shapes": window.shapes}
        states, seeds = self._encoder.run(
            ["states", "seeds"], {name: row[None] for name, row in given.items()}
        )
        return np.asarray(states[0]), np.asarray(seeds[0])

    def link(self, states: Floats, firsts: Integers) -> tuple[Floats, Floats, Floats]:
        """Role and kind logits, and summaries."""
        given = {"states": states[None], "firsts": firsts}
        roles, kinds, sums = self._linker.run(["roles", "kinds", "sums"], given)
        return np.asarray(roles), np.asarray(kinds), np.asarray(sums)


class OnnxJudge:
    """The judge's graph, as `learned_judge.JudgeNetwork`."""

    def __init__(self, file: Path) -> None:
        self._session = open_graph(file)

    def judge(self, features: Floats, vectors: Floats, same: Floats) -> tuple[Floats, Floats]:
        """Kind and answer logits."""
        given = {"features": features, "vectors": vectors, "same": same}
        kinds, answers = self._session.run(["kinds", "answers"], given)
        return np.asarray(kinds), np.asarray(answers)


def load_judge(folder: Path) -> LearnedJudge:
    """The judge in `folder`.

    Raises:
        AnalysisProblem: the file is missing or broken.
    """
    try:
        about: dict[str, Any] = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        return LearnedJudge(OnnxJudge(folder / "judge.onnx"), dict(about["confidence"]))
    except BROKEN as error:
        raise AnalysisProblem(
            f"The judge's model is missing or broken ({type(error).__name__}): kinds are told by rules alone.",
            "Install Hearsay again to have the better analysis back.",
        ) from error
