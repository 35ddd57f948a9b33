"""Jobs: run the rooms off the UI thread, report progress, can be cancelled, say what changed."""
