"""The actions as an engine of its own process runs them in tests: with encoders that need no files."""
