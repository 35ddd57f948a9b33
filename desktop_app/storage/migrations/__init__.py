"""The library's schema, step by step (Alembic)."""
