"""What was open when the program ended, however it ended: articles, places, filters, and the one in front."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass

from desktop_app.domain.library import ArticleRef
from desktop_app.services.settings import SettingsStore
from desktop_app.ui.page.article_page import Filter

log = logging.getLogger(__name__)
KEY = "session"


@dataclass(frozen=True, slots=True)
class OpenTab:
    """One open article."""

    article_id: int
    version_id: int
    offset: int = 0
    """Code point offset of the words in the upper part of the window."""
    marks: tuple[str, ...] = tuple(sorted(Filter().marks))
    notes: bool = True
    speaker: str | None = None
    """The name, because ids change with the analysis."""

    @property
    def ref(self) -> ArticleRef:
        """The version of the article."""
        return ArticleRef(self.article_id, self.version_id)


@dataclass(frozen=True, slots=True)
class Session:
    """Every open article, and which is in front."""

    library: str = ""
    """Path of the library; a session belongs to one."""
    tabs: tuple[OpenTab, ...] = ()
    front: int = 0


def load_session(settings: SettingsStore) -> Session:
    """The last session; an empty one when there is none or it cannot be read."""
    raw = settings.get(KEY, "")
    if not raw:
        return Session()
    try:
        kept = json.loads(raw)
        tabs = tuple(OpenTab(**{**tab, "marks": tuple(tab["marks"])}) for tab in kept["tabs"])
        return Session(str(kept["library"]), tabs, int(kept["front"]))
    except (ValueError, TypeError, KeyError) as error:
        log.info("the last session cannot be read: %s", error)
        return Session()


def save_session(settings: SettingsStore, session: Session) -> None:
    """Keep `session` with the settings."""
    settings.set(KEY, json.dumps(asdict(session)))
