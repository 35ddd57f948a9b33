"""How the reader wants the page set: size, line length and spacing; kept with the settings."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.services.settings import SettingsStore

POINT_SIZES = (8.0, 32.0)
LINE_LENGTHS = (60, 75)
SPACINGS = (1.0, 2.0)


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """The setting of the page."""

    point_size: float = 12.0
    line_length: int = 66
    """About how many characters stand in a full line."""
    spacing: float = 1.3
    """Distance of the lines, as a multiple of the font's own line height."""
    still: bool = False
    """Nothing blinks, slides or runs to and fro."""

    def clamped(self) -> ReadingSettings:
        """The same within what can be read and laid out."""
        return ReadingSettings(
            min(max(self.point_size, POINT_SIZES[0]), POINT_SIZES[1]),
            min(max(self.line_length, LINE_LENGTHS[0]), LINE_LENGTHS[1]),
            min(max(self.spacing, SPACINGS[0]), SPACINGS[1]),
            self.still,
        )

    def larger(self, steps: int) -> ReadingSettings:
        """The text `steps` points larger, or smaller when negative."""
        return replace(self, point_size=self.point_size + steps).clamped()


def load_reading_settings(store: SettingsStore, *, still: bool = False) -> ReadingSettings:
    """What was kept last, or the defaults; `still` is what the desktop asks for."""
    plain = ReadingSettings()
    return ReadingSettings(
        store.get("reading/point-size", plain.point_size),
        store.get("reading/line-length", plain.line_length),
        store.get("reading/spacing", plain.spacing),
        store.get("reading/still", still),
    ).clamped()


def save_reading_settings(store: SettingsStore, settings: ReadingSettings) -> None:
    """Keep them."""
    store.set("reading/point-size", settings.point_size)
    store.set("reading/line-length", settings.line_length)
    store.set("reading/spacing", settings.spacing)
    store.set("reading/still", settings.still)
