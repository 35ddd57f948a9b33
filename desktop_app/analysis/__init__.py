"""An Article becomes an Analysis; spaCy and the language resources live here."""
