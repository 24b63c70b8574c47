"""Bank statements of every format, read into one result that proves itself."""
