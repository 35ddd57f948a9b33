"""The library in the window: search, speakers, notes without a place, corrections, trash, copies, files."""
