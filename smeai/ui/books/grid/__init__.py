"""The review grid: a million lines, one at a time or all that match."""
