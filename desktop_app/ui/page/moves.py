"""Going through an article step by step: statements, claims, denials, notes, paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import BlockRole
from desktop_app.domain.spans import Span
from desktop_app.ui.page.article_page import ArticlePage
from desktop_app.ui.theme import mark_name

SMALL_PRINT = frozenset((BlockRole.BYLINE, BlockRole.DATELINE, BlockRole.CREDIT))
"""Blocks that a step by paragraphs passes over."""


class Step(StrEnum):
    """What to go to."""

    STATEMENT = "statement"
    CLAIM = "claim"
    DENIAL = "denial"
    NOTE = "note"
    PARAGRAPH = "paragraph"


def next_place(starts: Sequence[int], here: int, *, forward: bool) -> int | None:
    """The index of the first of `starts` (ascending) after `here`, or of the last one before it; None at the end.

    >>> next_place([3, 8, 20], 8, forward=True), next_place([3, 8, 20], 8, forward=False)
    (2, 0)
    """
    if forward:
        return next((i for i, start in enumerate(starts) if start > here), None)
    return next((i for i in reversed(range(len(starts))) if starts[i] < here), None)


def first_with(analysis: Analysis, mark: str) -> Statement | None:
    """The first statement with that mark that reaches over more than a few words, else the first."""
    fitting = [statement for statement in analysis.statements if mark_name(statement) == mark]
    long = (statement for statement in fitting if len(statement.extent) > 60)
    return next(long, fitting[0] if fitting else None)


def step(page: ArticlePage, what: Step, *, forward: bool) -> bool:
    """Go to the next or previous one; whether there was one."""
    if what is Step.NOTE:
        return _step_to_note(page, forward=forward)
    if what is Step.PARAGRAPH:
        return _step_to_paragraph(page, forward=forward)
    fitting = [
        statement
        for statement in page.state.analysis.statements
        if page.state.filter.lets_through(statement) and _fits(statement, what)
    ]
    fitting.sort(key=lambda statement: statement.extent)
    found = next_place([statement.extent.start for statement in fitting], _here(page), forward=forward)
    chosen = page.chosen()
    if chosen is not None and chosen in fitting and _here(page) == chosen.extent.start:
        place = fitting.index(chosen) + (1 if forward else -1)
        found = place if 0 <= place < len(fitting) else None
    if found is None:
        return False
    page.choose(fitting[found])
    return True


def _fits(statement: Statement, what: Step) -> bool:
    return what is Step.STATEMENT or mark_name(statement) == what.value


def _here(page: ArticlePage) -> int:
    """Where the reader is: at the caret when it is in the window, else at the top of the window."""
    caret = page.view.caret()
    if page.view.is_visible(caret) and (caret > 0 or page.state.statement):
        return caret
    first = page.view.first_visible_block()
    return page.state.article.blocks[first].span.start - 1


def _step_to_note(page: ArticlePage, *, forward: bool) -> bool:
    places = sorted(page.note_places(), key=lambda pair: pair[1].start)
    found = next_place([span.start for _, span in places], _here(page), forward=forward)
    if found is None:
        return False
    number, _ = places[found]
    page.show_note(page.state.notes[number - 1])
    page.note_wanted.emit(page.state.notes[number - 1])
    return True


def _step_to_paragraph(page: ArticlePage, *, forward: bool) -> bool:
    spans = [block.span for block in page.state.article.blocks if block.role not in SMALL_PRINT]
    found = next_place([span.start for span in spans], _here(page), forward=forward)
    if found is None:
        return False
    page.choose(None)
    page.view.show_place(Span(spans[found].start, spans[found].start + 1))
    return True
