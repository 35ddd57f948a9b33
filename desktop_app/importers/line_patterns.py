"""How captions, photo credits, bylines, datelines and headings look when all there is is a line of text."""

from __future__ import annotations

import re

from desktop_app.domain.letters import CAPITAL
from desktop_app.importers.dates import DATE

_PICTURE = r"(?:photo(?:graph)?s?|foto(?:s|graf(?:ía|ia|ie)?)?|image[ns]?|picture|pic|bild|imagen)"
_AGENCY = (
    r"(?:Reuters|AP|AFP|EPA|EFE|DPA|ANSA|TASS|Xinhua|PA|Getty(?:\s+Images)?|Shutterstock|iStock|Alamy|Bloomberg"
    r"|Anadolu(?:\s+Agency)?|NurPhoto|Handout|Wikimedia(?:\s+Commons)?|Unsplash|Flickr|Zuma\s+Press|ZUMA)"
)

CREDIT = re.compile(
    rf"(?:(?:{_PICTURE}|AP\s+photo|file\s+photo|credit|photo\s+credit|courtesy)\s*(?:by\s|[:/;|])"
    rf"|{_PICTURE}\s+(?:by|courtesy(?:\s+of)?)\s"
    rf"|\(?(?:©|\(c\)|copyright\s)\s*\S"
    rf"|\(?AP\s+Photo/"
    rf"|{_AGENCY}\s*/\s*\S+"
    rf"|(?:\S+\s+){{0,3}}[/|]\s*{_AGENCY}\)?\.?$"
    rf"|{_AGENCY}\)?\.?$)",
    re.IGNORECASE,
)
"""A line that opens with a photo credit."""

CREDIT_AT_END = re.compile(
    rf"(?P<credit>\((?:{_PICTURE}|AP\s+photo|credit)\s*[:/]?\s*[^()]{{2,80}}\)"
    rf"|\([^()]{{0,60}}(?:{_AGENCY})[^()]{{0,40}}\)"
    rf"|(?:{_PICTURE}|credit)\s*[:;]\s*[^.:]{{2,80}}\.?"
    rf"|(?:©|\(c\))\s*[^.]{{2,80}}\.?"
    rf"|(?-i:REUTERS|AFP|EPA|AP)/[^.]{{2,60}}\.?)$",
    re.IGNORECASE,
)
"""A photo credit that ends a caption."""

CREDIT_THEN_CAPTION = re.compile(r"[\s\u00a0]+[-–—|][\s\u00a0]+(?=\S)")
"""What stands between a credit and the caption behind it in one line."""

CAPTION = re.compile(
    rf"(?:file\s+{_PICTURE}|file\s+-|(?:photo|picture|image)\s+(?:of|shows|taken)|pictured|caption)\b|FILE\s+[-–—]",
    re.IGNORECASE,
)
"""A line that opens as captions do."""

FROM_FILE = re.compile(r"[;,(]\s*(?:from\s+file|file\s+photo|archive)\b[^.]{0,20}[.)]*$", re.IGNORECASE)

_NAME_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w'’.\-]*|de|del|della|di|da|dos|van|der|den|von|bin|bint|ibn|al|el|la|le)"
NAME = re.compile(rf"[A-ZÀ-ÖØ-Þ][\w'’.\-]*(?:\s+{_NAME_WORD}){{1,4}}$")
"""A line that is nothing but a name."""

BYLINE = re.compile(
    rf"(?:(?:words|text|story|reporting|report|written|posted)\s+by|(?:story|text|words|author|reporter)s?:|by:?|par|por|von)\s+"
    rf"(?P<names>(?-i:[A-ZÀ-ÖØ-Þ][\w'’.\-]*)(?:[\s,;|&]+(?-i:{_NAME_WORD}|and|und|et|y|for|in|editor|correspondent|reporter|staff))"
    rf"{{0,12}})$",
    re.IGNORECASE,
)
"""A line that says who wrote the article."""

DATE_LINE = re.compile(
    rf"(?:(?:first\s+)?(?:published|updated|posted|last\s+(?:updated|modified))(?:\s+on|\s+at)?:?\s*)?"
    rf"(?:\d{{1,2}}[:.]\d{{2}}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{{2,4}})?,?\s*)?{DATE}"
    rf"(?:[\s,|·–-]*(?:at\s+)?\d{{1,2}}[:.]\d{{2}}(?::\d{{2}})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{{2,4}})?)?\.?$",
    re.IGNORECASE,
)
"""A line that is nothing but a date, perhaps with a time and a word such as Updated."""

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+"
DATE_AT_START = re.compile(rf"{_WEEKDAY}{DATE}(?=\s+(?-i:[{CAPITAL}\"“‘']))", re.IGNORECASE)
DATE_AT_END = re.compile(rf"(?<=[^\s,])\s+(?P<date>{_WEEKDAY}{DATE})$", re.IGNORECASE)

DATELINE = re.compile(
    rf"(?:[{CAPITAL}][{CAPITAL}.'’\-]+(?:[ /,]{{1,2}}[{CAPITAL}][{CAPITAL}.'’\-]+){{0,4}}"
    rf"(?:,\s+[A-Z][\w.]+(?:\s+\d{{1,2}})?(?:,?\s+\d{{4}})?)?"
    rf"(?:\s+\((?:{_AGENCY}|[A-Z]{{2,8}}|[A-Z]\w+(?: \w+){{0,2}})\))?\s*[—–]\s*"
    rf"|[{CAPITAL}][\w.'’\- ,/]{{1,40}}\s+\((?:{_AGENCY}|[A-Z]{{2,8}})\)\s*[-—–]{{1,2}}\s*"
    rf"|[{CAPITAL}][{CAPITAL}.'’\- ]+(?:,\s+[A-Z][\w.]+(?:\s+\d{{1,2}})?)?\s+\((?:{_AGENCY}|[A-Z]{{2,8}})\)\s*[-—–:]\s*"
    rf"|[{CAPITAL}]{{3,}}(?:[ ,]{{1,2}}[{CAPITAL}]{{2,}}){{0,3}}(?:,\s+[A-Z][\w.]+\s+\d{{1,2}})?\s+--?\s+)"
    rf"(?=\S)"
)
"""Place, date and agency at the head of a news story's first paragraph, up to and with the dash."""

LIST_ITEM = re.compile(r"(?:[*•▪‣◦]|\d{1,2}[.)])\s+\S")
DASH_ITEM = re.compile(r"[-–]\s+\S")
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
SPEAKER_LABEL = re.compile(
    rf"(?:[{CAPITAL}][\w.'’\-]*(?:\s+[{CAPITAL}][\w.'’\-]*){{0,4}}|[A-Z]{{1,2}})(?:\s*\([^)]{{1,40}}\))?:\s+\S"
)
"""`NAME: text`, as transcripts have it."""
