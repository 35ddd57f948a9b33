"""Writes the mean of taggers that began alike: `average.py OUT.pt A.pt=0.12 B.pt=0.88`.

A mean of weights ("Model soups", Wortsman et al., 2022) keeps most of what each of them does best.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import network


def main() -> None:
    """Read the taggers, weigh, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("taggers", nargs="+", help="FILE=WEIGHT; the weights add up to one")
    arguments = parser.parse_args()
    pairs = [given.rsplit("=", 1) for given in arguments.taggers]
    shares = [(network.load(Path(file)), float(weight)) for file, weight in pairs]
    tagger = shares[0][0]
    states = [(one.state_dict(), weight) for one, weight in shares]
    tagger.load_state_dict(
        {name: sum(state[name] * weight for state, weight in states) for name in states[0][0]}
    )
    network.save(tagger, arguments.out)


if __name__ == "__main__":
    main()
