"""Everything the reader changes: corrections and notes, each of which can be undone."""
