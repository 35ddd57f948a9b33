"""The languages of the window: files in `resources/translations`, chosen in the settings or by the system."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.resource_files import resource_path

LANGUAGES = {"en": "English", "es": "Español", "fr": "Français"}
"""Each by its own name."""


def language_to_use(chosen: str) -> str:
    """The language that was chosen, else the system's when there is a translation, else English."""
    if chosen in LANGUAGES:
        return chosen
    system = QLocale.system().name()[:2]
    return system if system in LANGUAGES else "en"


def install_translation(application: QCoreApplication, chosen: str) -> list[QTranslator]:
    """Translate the program, and Qt's own words as far as Qt brings them; gives what was installed."""
    language = language_to_use(chosen)
    QLocale.setDefault(QLocale(language) if chosen in LANGUAGES else QLocale.system())
    installed: list[QTranslator] = []
    places = (
        (f"hearsay_{language}", str(resource_path("translations"))),
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed
