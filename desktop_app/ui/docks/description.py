"""A statement in words, as panel, hover card and screen reader give it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QObject

from desktop_app.domain.analysis import Analysis, Statement
from desktop_app.domain.article import Article
from desktop_app.domain.spans import words_of
from desktop_app.ui.messages import told
from desktop_app.ui.theme import Theme, mark_name


class Description(QObject):
    """Says who, what kind, how sure and why, and what is denied or by whom."""

    def kind(self, statement: Statement) -> str:
        """The kind in words."""
        kinds = {
            "claim": self.tr("Claim"),
            "denial": self.tr("Denial"),
            "other": self.tr("Other attribution"),
            "own-voice": self.tr("Article’s own claim"),
        }
        return kinds[mark_name(statement)]

    def who(self, analysis: Analysis, statement: Statement) -> str:
        """Whose it is."""
        speaker = analysis.speaker(statement.speaker)
        if speaker is not None:
            return speaker.name
        return self.tr("the article itself") if statement.own_voice else self.tr("unknown")

    def spoken(self, analysis: Analysis, statement: Statement) -> str:
        """Kind and speaker, as read out."""
        return self.tr("{kind}, {who}").format(kind=self.kind(statement), who=self.who(analysis, statement))

    def rich(self, article: Article, analysis: Analysis, statement: Statement, theme: Theme) -> str:
        """Everything, as rich text; the links are ids of statements."""
        mark, speaker = theme.mark_of(statement), analysis.speaker(statement.speaker)
        chip = (
            f'<span style="background:{mark.fill.name()};">&nbsp;{escape(self.kind(statement))}&nbsp;</span>'
        )
        head = f"<p>{chip} <b>{escape(self.who(analysis, statement))}</b>"
        if speaker is not None and speaker.role:
            head += f'<br><span style="color:{theme.quiet.name()};">{escape(speaker.role)}</span>'
        rows = [*self._facts(article, analysis, statement), *self._links(article, analysis, statement, theme)]
        cells = (
            f'<tr><td style="color:{theme.quiet.name()};">{escape(label)}&nbsp;</td><td>{value}</td></tr>'
            for label, value in rows
        )
        return f'{head}</p><table cellspacing="0" cellpadding="2">{"".join(cells)}</table>'

    def _facts(self, article: Article, analysis: Analysis, statement: Statement) -> list[tuple[str, str]]:
        speaker = analysis.speaker(statement.speaker)
        source = " ".join(words_of(article.text, statement.source).split())
        cue = " ".join(words_of(article.text, statement.cue).split())
        sure = self.tr("About {percent} in 100 such marks are right.").format(
            percent=round(statement.confidence * 100)
        )
        rows = [(self.tr("Why:"), escape(told(statement.why))), (self.tr("Sure:"), escape(sure))]
        if cue:
            rows.insert(0, (self.tr("Cue:"), escape(cue)))
        if source and speaker is not None and source != speaker.name:
            rows.insert(0, (self.tr("In the text:"), escape(source)))
        return rows

    def _links(
        self, article: Article, analysis: Analysis, statement: Statement, theme: Theme
    ) -> list[tuple[str, str]]:
        groups = (
            (self.tr("Denies:"), statement.denies),
            (self.tr("Denied by:"), analysis.denied_by(statement.id)),
            (self.tr("Reported in:"), (statement.parent,) if statement.parent else ()),
        )
        rows = []
        for label, ids in groups:
            for key in ids:
                other = analysis.statement(key)
                if other is None:
                    continue
                speaker = analysis.speaker(other.speaker)
                words = " ".join(words_of(article.text, other.content or other.pieces).split())
                words = words if len(words) <= 90 else f"{words[:89]}…"
                shown = f"{speaker.name + ': ' if speaker else ''}{words}"
                link = f'<a href="{escape(key)}" style="color:{theme.accent.name()};">{escape(shown)}</a>'
                rows.append((label, link))
        return rows
