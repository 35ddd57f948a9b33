"""Hearsay: a desktop reader that shows who claims what, who denies it, and why it says so."""

__version__ = "0.1.0"
