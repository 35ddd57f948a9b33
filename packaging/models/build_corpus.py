"""Checks every batch of the corpus and counts what it holds; `--write FILE` makes one JSON line an item."""

from __future__ import annotations

import argparse
import collections
import json
import re
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
import corpus_format

CORPUS = Path(__file__).parent / "corpus"
NEAR_DUPLICATE = 0.35
"""Two items that share more of their five-word runs than this are one item written twice."""


def read_corpus(files: list[Path]) -> tuple[list[dict[str, Any]], list[str]]:
    """Every sound item of the batches in `files`, and the problems found in the others."""
    records, problems = [], []
    seen: dict[str, str] = {}
    for file in files:
        for item_id, raw in corpus_format.items(file.read_text(encoding="utf-8")):
            if item_id in seen:
                problems.append(f"{file.name}: {item_id} stands in {seen[item_id]} too")
                continue
            seen[item_id] = file.name
            try:
                records.append(corpus_format.parse(item_id, raw) | {"batch": file.stem})
            except (corpus_format.FormatError, ValueError) as error:
                problems.append(f"{file.name}: {error}")
    problems.extend(near_duplicates(records))
    return records, problems


def near_duplicates(records: list[dict[str, Any]]) -> list[str]:
    """A line for every pair of items that share too many five-word runs."""
    runs: dict[str, list[int]] = collections.defaultdict(list)
    sizes = []
    for place, record in enumerate(records):
        words = re.findall(r"\w+", record["text"].lower())
        shingles = {" ".join(words[i : i + 5]) for i in range(len(words) - 4)}
        sizes.append(max(1, len(shingles)))
        for shingle in shingles:
            runs[shingle].append(place)
    shared: collections.Counter[tuple[int, int]] = collections.Counter()
    for places in runs.values():
        for i, first in enumerate(places[:50]):
            for second in places[i + 1 : 50]:
                shared[first, second] += 1
    return [
        f"{records[a]['id']} and {records[b]['id']} are nearly the same text"
        for (a, b), count in shared.items()
        if count / min(sizes[a], sizes[b]) > NEAR_DUPLICATE
    ]


def summary(records: list[dict[str, Any]]) -> str:
    """How many items, words and statements of each kind there are, and the commonest phenomena."""
    statements = [statement for record in records for statement in record["statements"]]
    kinds = collections.Counter(statement["kind"] for statement in statements)
    phenomena = collections.Counter(name for record in records for name in record["phenomena"])
    words = [len(record["text"].split()) for record in records]
    lines = [
        f"{len(records)} items ({sum(count >= 280 for count in words)} of 280 words or more), {sum(words)} words",
        f"{len(statements)} statements: {dict(kinds)}",
        "topics: "
        + ", ".join(f"{k} {v}" for k, v in collections.Counter(r["topic"] for r in records).most_common()),
        "phenomena: " + ", ".join(f"{name} {count}" for name, count in phenomena.most_common(60)),
    ]
    return "\n".join(lines)


def main() -> int:
    """Check, count and, when asked, write; 1 when a problem was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="batches to check; all of the corpus by default")
    parser.add_argument("--write", type=Path, help="write the items here, one JSON object a line")
    arguments = parser.parse_args()
    files = arguments.files or sorted(CORPUS.glob("*.txt"))
    records, problems = read_corpus(files)
    if arguments.write:
        with arguments.write.open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    print(summary(records))
    print("\n".join(problems) if problems else "no problems", file=sys.stderr if problems else sys.stdout)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
