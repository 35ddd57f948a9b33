"""One open article: its document, how it is marked, and the view that shows it."""
