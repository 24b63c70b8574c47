"""A workspace as one file that opens identically on another computer: a zip archive, sealed with a password where one is wished."""
