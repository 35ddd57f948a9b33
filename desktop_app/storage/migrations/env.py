"""Runs the migrations on the connection that `storage.migrate` hands over."""

from alembic import context

import desktop_app.storage.models  # noqa: F401 - the tables register themselves
from desktop_app.storage.base import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
