"""Commands as palette and shortcut sheet list them: found by words, with their shortcuts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One action as a line of a list."""

    name: str
    """Its id."""
    text: str
    """Its text without mnemonic."""
    menu: str
    """The menu that it stands in."""
    shortcuts: tuple[str, ...]
    """As the reader's system writes them."""


def plain_text(text: str) -> str:
    """The text of an action without the mark of its mnemonic.

    >>> plain_text("&Find && replace …")
    'Find & replace …'
    """
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def found(commands: Iterable[Command], typed: str) -> list[Command]:
    """The commands in which every typed word begins a word or else stands somewhere; best first.

    Those whose text begins with what was typed come first, then those in which every word begins a
    word, then the rest, each in the order of the menus.
    """
    wanted = typed.casefold().split()
    ranked: list[tuple[int, Command]] = []
    for command in commands:
        text = command.text.casefold()
        whole = f"{command.menu} {command.text} {' '.join(command.shortcuts)}".casefold()
        words = whole.replace("…", " ").split()
        if not all(word in whole for word in wanted):
            continue
        begins = all(any(one.startswith(word) for one in words) for word in wanted)
        rank = 0 if wanted and text.startswith(" ".join(wanted)) else 1 if begins else 2
        ranked.append((rank, command))
    return [command for _, command in sorted(ranked, key=lambda pair: pair[0])]


def taken_by(shortcut: str, shortcuts: Mapping[str, Iterable[str]], but: str) -> str | None:
    """The name of the command, other than `but`, that has `shortcut` already or one that begins alike."""
    for name, keys in shortcuts.items():
        if name == but:
            continue
        for key in keys:
            first, second = key.split(", "), shortcut.split(", ")
            if first[: len(second)] == second or second[: len(first)] == first:
                return name
    return None
