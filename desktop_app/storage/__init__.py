"""The library: SQLAlchemy models, migrations, search."""
