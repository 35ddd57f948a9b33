"""Article, analysis and notes become PDF and other formats; one module per format, one registry."""
