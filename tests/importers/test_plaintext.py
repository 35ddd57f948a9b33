"""Plain text keeps every character, and its lines get the roles a reader would give them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.article import Article, BlockRole
from desktop_app.domain.errors import ImportProblem
from desktop_app.importers.registry import default_importers
from desktop_app.importers.roles import blocks_of
from desktop_app.resource_files import resource_path

NEWS = """\
Mill denies polluting the Arle

Owner says filters were replaced in spring
By Jo Fennick and Ada Moore
Published 3 May 2024, 10:15 GMT

Rolf Stein
PHOTO/AGENCIA/M. RUIZ \u00a0 - \u00a0 Mill owner Rolf Stein

TARNBY (Reuters) - The owner of a paper mill on the river Arle denied on Friday that it was to blame for dead fish.

Workers on the bank of the Arle. Image: Karl Otto.

What the owner says

"We have done nothing wrong," Stein said. He gave three reasons:

- The filters are new.
- The fish died upstream.

River Arle, from file. (AP Photo/Jane Doe)

The council said that it would wait for the tests before it did anything at all about the mill.
"""


def opened(text: str | bytes, name: str = "story.txt") -> Article:
    data = text.encode() if isinstance(text, str) else text
    return default_importers().open_bytes(data, name).article


def shown(article: Article) -> list[tuple[BlockRole, str]]:
    return [(block.role, block.span.of(article.text)) for block in article.blocks]


def test_every_line_of_a_news_story_gets_its_role() -> None:
    article = opened(NEWS)
    assert [(role.value, words[:32]) for role, words in shown(article)] == [
        ("headline", "Mill denies polluting the Arle"),
        ("standfirst", "Owner says filters were replaced"),
        ("byline", "By Jo Fennick and Ada Moore"),
        ("dateline", "Published 3 May 2024, 10:15 GMT"),
        ("caption", "Rolf Stein"),
        ("credit", "PHOTO/AGENCIA/M. RUIZ \u00a0 -"),
        ("caption", "Mill owner Rolf Stein"),
        ("dateline", "TARNBY (Reuters) -"),
        ("paragraph", "The owner of a paper mill on the"),
        ("caption", "Workers on the bank of the Arle."),
        ("credit", "Image: Karl Otto."),
        ("heading", "What the owner says"),
        ("paragraph", "\"We have done nothing wrong,\" St"),
        ("list item", "- The filters are new."),
        ("list item", "- The fish died upstream."),
        ("caption", "River Arle, from file."),
        ("credit", "(AP Photo/Jane Doe)"),
        ("paragraph", "The council said that it would w"),
    ]  # fmt: skip
    assert article.metadata.title == "Mill denies polluting the Arle"
    assert article.metadata.byline == "Jo Fennick and Ada Moore"
    assert article.metadata.published == date(2024, 5, 3)


@pytest.mark.parametrize(
    ("line", "roles"),
    [
        ("Getty Images", ["credit"]),
        ("AFP/Getty Images", ["credit"]),
        ("© 2024 Reuters", ["credit"]),
        ("REUTERS/Jane Roe", ["credit"]),
        ("Photograph: Jane Roe/The Courier", ["credit"]),
        ("Photo by Jane Roe", ["credit"]),
        ("File photo of the harbour", ["caption"]),
        ("The harbour in May (Photo: Jane Roe)", ["caption", "credit"]),
        (
            "Photos of the scene were shown in court, and the defence lawyer objected to all of them.",
            ["paragraph"],
        ),
        ("Reuters reported on Monday that the minister had left the country by ship.", ["paragraph"]),
    ],
)
def test_captions_and_credits_are_kept_apart_from_sentences(line: str, roles: list[str]) -> None:
    body = "The council met on Tuesday and decided, after a long debate, that nothing at all would be done about it."
    article = opened(f"A headline\n\n{body}\n\n{line}\n\n{body}\n")
    assert [role.value for role, _ in shown(article)[2:-1]] == roles


def test_paragraphs_wrapped_over_several_lines_stay_whole() -> None:
    story = (
        "Ferry ran aground, owner denies blame\n\n"
        "The ferry Solveig ran aground on Sunday evening with a hundred people on\n"
        "board, the coast guard said. Nobody was hurt, and the passengers were taken\n"
        "to the shore in boats.\n\n"
        "The owner denied that the ship had been going too fast. A spokeswoman said\n"
        "that an error of the pilot could not be ruled out and that the voyage data\n"
        "recorder would be read out.\n"
    )
    assert [words.count("\n") for _, words in shown(opened(story))] == [0, 2, 2]
    assert opened(story).text == story


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_text_is_the_content_with_only_line_ends_changed(charset: str, line_end: str) -> None:
    text = "Zwölf Boote gesunken\n\n\tDie Küstenwache sagte:  „Niemand wurde verletzt.“ 🚢  \n\n\n"
    article = opened(text.replace("\n", line_end).encode(charset))
    assert article.text == text
    assert not article.warnings


def test_another_charset_is_read_with_a_warning() -> None:
    text = "Der Bürgermeister von Köln sagte am Freitag, daß die Brücke gesperrt wird. „Große Schäden“, hieß es.\n"
    article = opened(text.encode("cp1252"))
    assert article.text == text
    assert "cp1252" in article.warnings[0]


def test_the_bundled_sample_has_its_roles() -> None:
    article = default_importers().open_path(resource_path("samples", "sample.txt")).article
    roles = [role.value for role, _ in shown(article)]
    assert roles[:8] == [
        "headline", "standfirst", "byline", "dateline", "caption", "credit", "caption", "dateline",
    ]  # fmt: skip
    assert roles.count("heading") == 2
    assert not article.warnings


@pytest.mark.shared
def test_real_articles_keep_every_character_and_name_their_title(shared: Path) -> None:
    files = sorted((shared / "articles").glob("*.txt"))
    assert files
    for path in files:
        article = default_importers().open_path(path).article
        assert article.text == path.read_bytes().decode().replace("\r\n", "\n")
        assert article.blocks[0].role is BlockRole.HEADLINE, path.name
        assert sum(block.role is BlockRole.PARAGRAPH for block in article.blocks) >= 4, path.name


@pytest.mark.shared
def test_the_first_real_article_has_its_credits_and_captions_apart(shared: Path) -> None:
    article = default_importers().open_path(shared / "articles" / "russia-denies-asking-china.txt").article
    assert [role.value for role, _ in shown(article)][:6] == [
        "headline", "standfirst", "caption", "credit", "caption", "paragraph",
    ]  # fmt: skip
    assert sum(role is BlockRole.CREDIT for role, _ in shown(article)) == 2
    assert sum(role is BlockRole.CAPTION for role, _ in shown(article)) == 4


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=400))
def test_blocks_hold_every_character_that_is_not_white_space(text: str) -> None:
    blocks = blocks_of(text)
    at = 0
    for block in blocks:
        assert not text[at : block.span.start].strip("\ufeff \t\n").strip()
        assert block.span.of(text).strip()
        at = block.span.end
    assert not text[at:].strip("\ufeff \t\n").strip()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
        (bytes(range(256)) * 20, "binary"),
        (b"\x7fELF" + bytes(400), "program"),
        (b"a" * 9 * 1024 * 1024, "too big"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(data: bytes, says: str) -> None:
    with pytest.raises(ImportProblem) as caught:
        opened(data)
    assert says in caught.value.what
    assert "story.txt" in caught.value.what
    assert caught.value.advice


def test_bad_paths_are_refused_with_advice(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.write(b"One line of text.\n" * 4000)
        file.truncate(50 * 1024 * 1024)
    for path, says in ((tmp_path / "gone.txt", "no file"), (tmp_path, "folder"), (big, "50 MB")):
        with pytest.raises(ImportProblem) as caught:
            default_importers().open_path(path)
        assert says in caught.value.what
        assert caught.value.advice


def test_an_unreadable_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("Words")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ImportProblem, match="may not be read"):
        default_importers().open_path(path)


def test_provenance_says_where_it_came_from(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Headline here\n\nA first sentence that is the story.")
    imported = default_importers().open_path(path)
    assert imported.original == path.read_bytes()
    assert imported.article.provenance.location == str(path)
    assert imported.article.provenance.retrieved_at.tzinfo is not None
