"""Subtitles (SubRip, WebVTT): cues put together into paragraphs, `NAME: text` where the speaker is known."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.errors import ImportProblem
from desktop_app.domain.letters import CAPITAL
from desktop_app.domain.progress import Progress, check
from desktop_app.importers.decoding import decode
from desktop_app.importers.draft import Draft, DraftBuilder, Source

_TIMES = re.compile(
    r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})"
)
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,80})>")
_TAG = re.compile(r"</?[a-zA-Z0-9.:_\- #=\"']{1,80}>|\{\\[^}]{0,80}\}")
_LABEL = re.compile(rf"(?:>>\s*)?((?:[{CAPITAL}][\w.'’\-]*)(?:\s+[\w.'’\-]+){{0,4}}):\s+(?=\S)")
_TURN = re.compile(r"(?:>>+|[-–—])\s*")
_PAUSE = 2.5
_LONG = 600


@dataclass(frozen=True, slots=True)
class _Cue:
    start: float
    end: float
    lines: tuple[str, ...]


def parse(source: Source, progress: Progress) -> Draft:
    """What is said, a paragraph a turn; a new one begins with a new speaker or after a pause.

    Raises:
        ImportProblem: there is no cue in it.
        Cancelled: the reader asked to stop.
    """
    decoded = decode(source.data)
    builder = DraftBuilder()
    current: list[str] = []
    last = _Cue(0, 0, ())
    for cue in _cues(decoded.text):
        check(progress)
        for line in cue.lines:
            if last.lines and line in (last.lines[-1], _LABEL.sub("", last.lines[-1], count=1)):
                continue  # rolling captions repeat the line above
            words, new_turn = _turn(line)
            paused = cue.start - last.end > _PAUSE and _ends(current)
            long = sum(map(len, current)) > _LONG and _ends(current)
            if new_turn or paused or long:
                builder.add(" ".join(current))
                current = []
            current.append(words)
        last = cue
    builder.add(" ".join(current))
    if not builder.blocks:
        raise ImportProblem(
            "There are no subtitles in this file.", "Check that it was downloaded completely."
        )
    return Draft(builder.text, tuple(builder.blocks), warnings=decoded.warnings, media_type="text/vtt")


def _cues(text: str) -> Iterator[_Cue]:
    for part in re.split(r"\n[ \t]*\n", text):
        lines = part.strip("\n").split("\n")
        at = next((i for i, line in enumerate(lines[:3]) if "-->" in line), None)
        times = _TIMES.search(lines[at]) if at is not None else None
        if at is None or times is None:
            continue
        spoken = (_clean(line) for line in lines[at + 1 :])
        kept = tuple(line for line in spoken if line)
        if kept:
            yield _Cue(_seconds(times.groups()[:4]), _seconds(times.groups()[4:]), kept)


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction) / 10.0 ** len(fraction)


def _clean(line: str) -> str:
    """A line without markup, its voice tag made a label."""
    line = _VOICE.sub(lambda voice: f"{' '.join(voice[1].split())}: ", line)
    return " ".join(html.unescape(_TAG.sub("", line)).split())


def _turn(line: str) -> tuple[str, bool]:
    """The words of a line, and whether another speaker begins with it."""
    if label := _LABEL.match(line):
        return f"{label[1]}: {line[label.end() :]}", True
    if turn := _TURN.match(line):
        return line[turn.end() :] or line, True
    return line, False


def _ends(pieces: list[str]) -> bool:
    return bool(pieces) and pieces[-1].rstrip("\"'”’»)]").endswith((".", "!", "?", "…"))
