"""What every room speaks of: frozen dataclasses and pure functions, standard library only."""
