"""Which statement a denial answers."""

from __future__ import annotations

import pytest

from desktop_app.analysis.answers import POINTER
from desktop_app.analysis.engine import Analyser
from desktop_app.domain.analysis import StatementKind
from tests.conftest import MakeArticle


@pytest.mark.parametrize(
    "content", ["these reports", "it", "the company's claims", "such an allegation", "all the charges"]
)
def test_a_content_may_only_point_at_what_is_denied(content: str) -> None:
    assert POINTER.match(content) is not None


@pytest.mark.parametrize("content", ["taking bribes", "that the bridge was unsafe", "items", "it was he"])
def test_a_content_that_tells_itself_does_not_point(content: str) -> None:
    assert POINTER.match(content) is None


def answered(analyser: Analyser, *paragraphs: str, make_article: MakeArticle) -> dict[str, list[str]]:
    """The content of each denial with the contents of what it answers."""
    article = make_article(*paragraphs)
    statements = {one.id: one for one in analyser.analyse(article).statements}

    def words(key: str) -> str:
        return " ".join(span.of(article.text) for span in statements[key].content)

    return {
        words(one.id): [words(key) for key in one.denies]
        for one in statements.values()
        if one.kind is StatementKind.DENIAL
    }


def test_these_reports_are_what_was_reported_before(analyser: Analyser, make_article: MakeArticle) -> None:
    found = answered(
        analyser,
        "The Evening Ledger reported that the ministry had lost 200 files.",
        "A spokesman for the ministry denied these reports on Monday.",
        make_article=make_article,
    )
    assert found == {"these reports": ["that the ministry had lost 200 files"]}


def test_the_accusation_is_that_of_the_denier(analyser: Analyser, make_article: MakeArticle) -> None:
    found = answered(
        analyser,
        "Farmers said that the rain had come too late this year.",
        "Opposition leader Anna Berg accused mayor Tom Holt of hiding a report on the bridge.",
        "Holt denied the accusation.",
        make_article=make_article,
    )
    (links,) = [linked for content, linked in found.items() if "accusation" in content]
    assert links == ["mayor Tom Holt of hiding a report on the bridge"]
