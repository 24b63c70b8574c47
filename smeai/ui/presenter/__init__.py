"""The presenter view: larger type, notes for the page in front, and keys that walk through the pages."""
