"""Finds what the rooms without a window say to the reader, so that it can be translated.

Those rooms speak English and know nothing of languages: their problems, warnings, reasons and steps are plain
sentences, which the command line prints and the library keeps. `ui/messages.py` finds a sentence among the templates
that are collected here and says it in the reader's language.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

ROOMS = ("domain", "importers", "analysis", "storage", "exporters", "services")
SENTENCE = re.compile(r"[“‘{A-Z0-9][^\n]* [^\n]*\S[.?!]”?")
"""A message is a sentence, or several; what is none is a name, a pattern or a format."""
LETTERS = 8
"""A template with fewer letters of its own would be found in everything."""
SILENT = frozenset(
    ("tr", "translate", "info", "warning", "debug", "exception", "execute", "exec_driver_sql", "text")
)
"""Calls whose strings are translated already, or that no reader sees."""


def collected(package: Path) -> list[str]:
    """The templates of every message of the rooms in `package`, in order and once each."""
    found: set[str] = set()
    for room in ROOMS:
        for path in sorted((package / room).rglob("*.py")):
            if "migrations" not in path.parts:
                found.update(_messages(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(found)


def as_json(templates: list[str]) -> str:
    """The templates as they are kept in `resources/translations`."""
    return json.dumps(templates, ensure_ascii=False, indent=0) + "\n"


def as_source(templates: list[str]) -> str:
    """The templates as source text from which lupdate takes them."""
    lines = (f'QT_TRANSLATE_NOOP("Messages", {json.dumps(one, ensure_ascii=False)})' for one in templates)
    return "\n".join(lines) + "\n"


def _messages(tree: ast.AST) -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue  # a docstring
        if isinstance(node, ast.Call) and _name(node.func) in SILENT:
            continue
        if isinstance(node, ast.Call):
            yield from _marked(node)
        if isinstance(node, ast.Constant | ast.JoinedStr):
            template = _template(node)
            if SENTENCE.fullmatch(template) and _letters(template) >= LETTERS:
                yield template
        if not isinstance(node, ast.JoinedStr):
            yield from _messages(node)
        else:
            for value in node.values:
                if isinstance(value, ast.FormattedValue):
                    yield from _messages(value)


def _marked(call: ast.Call) -> Iterator[str]:
    """What `domain.wording.phrase` marks, and what a job is doing: neither is a whole sentence."""
    name, given = _name(call.func), call.args
    words = given[0] if name == "phrase" else given[2] if name == "report" and len(given) == 3 else None
    if isinstance(words, ast.Subscript):
        words = words.value
    if isinstance(words, ast.Constant | ast.JoinedStr) and _letters(template := _template(words)) >= 3:
        yield template


def _template(node: ast.expr) -> str:
    """The string with a name in braces for everything that is filled in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    parts, taken = [], []
    for value in node.values if isinstance(node, ast.JoinedStr) else ():
        if isinstance(value, ast.FormattedValue):
            name = _name(value.value) or "words"
            taken.append(name)
            parts.append("{%s}" % (name if taken.count(name) == 1 else f"{name}{taken.count(name)}"))
        elif isinstance(value, ast.Constant):
            parts.append(str(value.value))
    return "".join(parts)


def _name(node: ast.expr) -> str:
    """The last name of an expression, empty where it has none."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.BoolOp):
        return _name(node.values[0])
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    if isinstance(node, ast.Call):
        return _name(node.func)
    return ""


def _letters(template: str) -> int:
    return sum(c.isalpha() for c in re.sub(r"\{\w+\}", "", template))
