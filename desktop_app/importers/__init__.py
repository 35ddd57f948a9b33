"""A file, a clipboard or a web page becomes an Article; one module per format, one registry."""
