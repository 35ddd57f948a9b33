"""Dates as newspapers write them."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+"
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
DATE = (
    rf"(?:{_DAY})?(?:{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})"
    rf"|(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+(\d{{4}})"
    r"|(\d{4})-(\d{2})-(\d{2}))"
)
"""A regular expression for one date; read its match with `date_of`."""
_PATTERN = re.compile(rf"\b{DATE}", re.IGNORECASE)


def date_of(words: str) -> date | None:
    """The first date in `words`, or None where there is none that the calendar knows."""
    found = _PATTERN.search(words)
    return read_match(found) if found else None


def read_match(found: re.Match[str]) -> date | None:
    """The date of a match of `DATE`, or None where the calendar has no such day."""
    month, day, year, day_first, month_after, year_after, *iso = found.groups()[-9:]
    try:
        if iso[0]:
            return date(int(iso[0]), int(iso[1]), int(iso[2]))
        if month:
            return date(int(year), _month(month), int(day))
        return date(int(year_after), _month(month_after), int(day_first))
    except ValueError:
        return None


def _month(name: str) -> int:
    return _MONTHS.index(name.lower()[:3]) + 1
