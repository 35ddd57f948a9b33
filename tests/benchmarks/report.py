"""Prints what a benchmark measured, as a ratio to something measured in the same run."""

from __future__ import annotations


def show(what: str, size: str, ours: float, other: str, bare: float) -> None:
    """One line of a table: seconds are told, the ratio is what can be compared between machines."""
    print(f"| {what} | {size} | {1000 * ours:.0f} ms | {1000 * bare:.0f} ms ({other}) | {ours / bare:.1f} |")


def show_memory(what: str, size: str, ours: int, other: str, bare: int) -> None:
    """The same of bytes at their peak."""
    print(
        f"| {what} | {size} | {ours / 2**20:.0f} MB | {bare / 2**20:.0f} MB ({other}) | {ours / bare:.1f} |"
    )
