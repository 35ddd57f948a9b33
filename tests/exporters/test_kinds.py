"""The colours and marks of the kinds: legible, and told apart by readers who see fewer colours."""

import itertools
import tomllib
from typing import Any

import pytest

from desktop_app.resource_files import resource_path

THEMES = ("light", "sepia", "dark", "high-contrast")
KINDS = ("claim", "denial", "other", "own-voice", "note", "source", "cue")

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
# Deficiency" (2009), severity 1.0, on linear RGB.
VISION = {
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
Colour = tuple[float, float, float]


@pytest.fixture(scope="module")
def kinds() -> dict[str, Any]:
    return tomllib.loads(resource_path("themes", "kinds.toml").read_text(encoding="utf-8"))


def linear(colour: str) -> Colour:
    """Linear RGB of #rrggbb."""
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (r, g, b))  # type: ignore[return-value]


def contrast(first: str, second: str) -> float:
    """The contrast ratio of WCAG 2.2."""

    def luminance(colour: str) -> float:
        return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))

    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def difference(first: str, second: str, vision: str) -> float:
    """CIE 1976 colour difference as somebody with that vision sees it."""

    def seen(colour: str) -> Colour:
        r, g, b = (
            min(1.0, max(0.0, sum(k * c for k, c in zip(row, linear(colour), strict=True))))
            for row in VISION[vision]
        )
        x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
        y = 0.2126 * r + 0.7152 * g + 0.0722 * b
        z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883
        fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
        return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)

    return sum((a - b) ** 2 for a, b in zip(seen(first), seen(second), strict=True)) ** 0.5


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_has_every_kind(kinds: dict[str, Any], theme: str) -> None:
    for kind in KINDS:
        assert set(kinds[theme][kind]) == {"fill", "line", "style"}


@pytest.mark.parametrize("theme", THEMES)
def test_words_are_legible_on_every_fill(kinds: dict[str, Any], theme: str) -> None:
    colours = kinds[theme]
    for kind in KINDS:
        assert contrast(colours["ink"], colours[kind]["fill"]) >= 4.5, kind
        assert contrast(colours["paper"], colours[kind]["line"]) >= 4.5, kind
    assert contrast(colours["paper"], colours["muted"]) >= 4.5


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("theme", THEMES)
def test_kinds_stay_apart_for_every_eye(kinds: dict[str, Any], theme: str, vision: str) -> None:
    for first, second in itertools.combinations(("claim", "denial", "other"), 2):
        for part in ("fill", "line"):
            seen = difference(kinds[theme][first][part], kinds[theme][second][part], vision)
            assert seen >= 12, f"{first} and {second}, {part}: {seen:.0f}"


@pytest.mark.parametrize("theme", THEMES)
def test_no_kind_depends_on_colour(kinds: dict[str, Any], theme: str) -> None:
    """Each kind of statement has an underline and a mark of its own."""
    statements = ("claim", "denial", "other", "own-voice")
    assert len({kinds[theme][kind]["style"] for kind in statements}) == 4
    assert len({kinds["marks"][kind] for kind in statements}) == 4
