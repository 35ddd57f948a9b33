"""Getting articles into the window: files, addresses, the clipboard, lists of items, and the original's pages."""
