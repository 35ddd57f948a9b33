"""Statements as they are quoted elsewhere: the words, who said them, and where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from pathlib import PureWindowsPath

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.markdown import escaped
from desktop_app.domain.spans import words_of

_WEB = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)


_PAIRS = ("“”", '""', "«»", "„“", "‘’")


@dataclass(frozen=True, slots=True)
class Citation:
    """A statement with its source, in the forms that programs take from the clipboard."""

    quoted: str
    """The words in quotation marks, on one line."""
    speaker: str
    """Who said them, or nothing."""
    title: str
    about: str
    """Byline, publisher and day, by commas; may be empty."""
    address: str
    retrieved: str
    """The day on which the article was read."""

    @property
    def plain(self) -> str:
        """As plain text."""
        said = self._said(self.quoted, self.speaker)
        return f"{said}, in: {self._where(self.title, self.about, self.address, self._when)}"

    @property
    def html(self) -> str:
        """As HTML: a quotation with a link to the article where it has an address on the web."""
        title, about, address = escape(self.title), escape(self.about), escape(self.address)
        said = self._said(f"<q>{escape(self._bare)}</q>", escape(self.speaker))
        is_web = _WEB.fullmatch(self.address) is not None
        linked = f'<a href="{address}">{title}</a>' if is_web else f"<cite>{title}</cite>"
        return f"{said}, in: {self._where(linked, about, '' if is_web else address, self._when)}"

    @property
    def markdown(self) -> str:
        """As Markdown."""
        title, about = escaped(self.title, first=False), escaped(self.about, first=False)
        said = self._said(escaped(self.quoted), escaped(self.speaker, first=False))
        is_web = _WEB.fullmatch(self.address) is not None
        linked = f"[{title}](<{self.address}>)" if is_web else f"*{title}*"
        address = "" if is_web else escaped(self.address, first=False)
        return f"{said}, in: {self._where(linked, about, address, self._when)}"

    @property
    def _when(self) -> str:
        return f"retrieved {self.retrieved}"

    @property
    def _bare(self) -> str:
        """The words without quotation marks around them: HTML brings its own."""
        inner = self.quoted[1:-1]
        around = self.quoted[:1] + self.quoted[-1:]
        is_one = around in _PAIRS and not set(around) & set(inner)
        return inner if is_one else self.quoted

    @staticmethod
    def _said(quoted: str, speaker: str) -> str:
        return f"{quoted} ({speaker})" if speaker else quoted

    @staticmethod
    def _where(*parts: str) -> str:
        return ", ".join(part for part in parts if part)


def cited(article: Article, analysis: Analysis, statement: Statement) -> Citation:
    """The statement with speaker and source."""
    words = " ".join(words_of(article.text, statement.content or statement.pieces).split())
    speaker = analysis.speaker(statement.speaker)
    about = article.metadata
    published = about.published.isoformat() if about.published else None
    return Citation(
        quoted=words if words[:1] in "\"“'‘«„" else f"“{words}”",
        speaker=speaker.name if speaker else "",
        title=article.title,
        about=", ".join(part for part in (about.byline, about.publisher, published) if part),
        address=about.address or without_folder(article.provenance.location),
        retrieved=article.provenance.retrieved_at.date().isoformat(),
    )


def without_folder(location: str) -> str:
    """The address of a page as it is; of a file only its name, since its folder may tell who keeps it."""
    return location if "://" in location else PureWindowsPath(location).name or location
